import type { Texts } from '#locales/texts.ts';
import type { Reader } from '#src/domain/entries/answers/define-answer.ts';
import { isQuoted, sayValue } from '#src/domain/entries/answers/say-answer.ts';
import type { Change } from '#src/domain/entries/changes.ts';
import { shorten } from './shorten.ts';

/** Longer values are shortened, so that all changes and the entry above them fit into one message. */
const longest = 200;

/** What a correction changed, a line for each answer, such as "Date: 4 March 2026 → 5 March 2026". */
export function viewChanges(changes: readonly Change[], { t, ...reader }: Reader & { t: Texts }): string[] {
  return changes.map((change) => {
    const answer = t(`answer-${change.what}`);
    if ('added' in change) {
      return t('change-photos', { answer, added: change.added, removed: change.removed });
    }
    const say = (value: unknown) => {
      if (value === null) return '–';
      const words = shorten(sayValue(change.what, value, reader), longest);
      return isQuoted(change.what) ? `“${words}”` : words;
    };
    return t('change-line', { answer, from: say(change.from), to: say(change.to) });
  });
}
