/** Telegram's updates are some ten levels deep; Postgres and `JSON.stringify` give up after some thousands. */
const mostLevels = 100;

/**
 * Whether a value can be stored as JSON. Postgres takes neither the zero character nor half a surrogate pair: texts
 * are stored without them (`withStorableTexts`), but a key without them would name something else. Telegram sends no
 * such key.
 */
export function isStorable(value: unknown, levels = mostLevels): boolean {
  if (typeof value !== 'object' || value === null) return true;
  if (levels === 0) return false;
  return Object.entries(value).every(
    ([key, held]) => !key.includes('\u0000') && key.isWellFormed() && isStorable(held, levels - 1),
  );
}

/**
 * For `JSON.stringify`: leaves zero characters out of texts and replaces halves of surrogate pairs. A forged button
 * can bring them, and an update that cannot be stored would be delivered for ever, with all others behind it.
 */
export function withStorableTexts(_key: string, value: unknown): unknown {
  return typeof value === 'string' ? value.replaceAll('\u0000', '').toWellFormed() : value;
}
