import { textsIn } from '#locales/texts.ts';
import { locales } from '#src/domain/locale.ts';

const inAnyLanguage = new RegExp(
  locales.map((locale) => textsIn(locale)('number', { number: '(\\d+)' }).replace('.', '\\.')).join('|'),
);

/** The first number of an entry in a text of the bot, in whichever language; empty where there is none. */
export function findEntryNumber(text: string): string {
  return inAnyLanguage.exec(text)?.slice(1).find(Boolean) ?? '';
}

/** Whether a text is the card of that entry, in whichever language. */
export function isCardOf(shown: string, number: number): boolean {
  return locales.some((locale) =>
    shown.startsWith(`${textsIn(locale)('number', { number: String(number) })}\n`),
  );
}
