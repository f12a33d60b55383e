import type { Locale, LocalizedText } from '#src/domain/locale.ts';

/** Letters and scripts that tell a language, the most telling first. */
const signs: ReadonlyArray<[RegExp, string]> = [
  [/ə/iu, 'az'],
  [/[ґєії]/iu, 'uk'],
  [/\p{Script=Cyrillic}/u, 'ru'],
  [/\p{Script=Georgian}/u, 'ka'],
  [/\p{Script=Hebrew}/u, 'he'],
  [/\p{Script=Arabic}/u, 'ar'],
];

/** The language that a title is written in (BCP 47), where its letters tell. */
export function findTitleLanguage(title: string): string | null {
  return signs.find(([sign]) => sign.test(title))?.[1] ?? null;
}

/** The title as a report in this language prints it: translated by moderators, else as it was written. */
export function titleIn(
  locale: Locale,
  { title, titles }: { title: string; titles: LocalizedText },
): { title: string; language: string | null; isForeign: boolean } {
  const translated = titles[locale];
  if (translated) return { title: translated, language: locale, isForeign: false };
  const language = findTitleLanguage(title);
  return { title, language, isForeign: language !== null && language !== locale };
}
