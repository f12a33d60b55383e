import type { Locale, LocalizedText } from '#src/domain/locale.ts';
import { hintByScripts } from './hint-by-scripts.ts';
import { hintByWords } from './hint-by-words.ts';

/** What stands in quotation marks or brackets is often in another language than the title around it. */
const asides = /“[^”]*”|«[^»]*»|„[^“”]*[“”]|"[^"]*"|\([^)]*\)/gu;

/**
 * The language that a title is written in (BCP 47), guessed by its letters and words. Null where nothing tells, or
 * where two languages are as likely: a wrong mark in a printed report is worse than none.
 */
export function findTitleLanguage(title: string): string | null {
  return guess(title.replaceAll(asides, ' ')) ?? guess(title);
}

function guess(text: string): string | null {
  const words = listWords(text);
  const hints = [...hintByScripts(words), ...hintByWords(words)];
  const points = new Map<string, number>();
  for (const hint of hints) {
    for (const language of hint.languages) points.set(language, (points.get(language) ?? 0) + hint.points);
  }
  const [best, next] = [...points].sort(([, one], [, other]) => other - one);
  if (!best || best[1] === next?.[1]) return null;
  const [language] = best;
  // Azerbaijani that was typed without its own letters looks Turkish, but for these two.
  if (language === 'tr' && words.some((word) => /[qx]/i.test(word))) return null;
  return hints.some(({ languages, tells }) => tells && languages.includes(language)) ? language : null;
}

function listWords(text: string): readonly string[] {
  // On keyboards without ə, people type a letter of another alphabet that looks like it.
  const spelled = text
    .normalize('NFC')
    .replace(/(?<=\p{Script=Latin})[әǝ]|[әǝӘƎ](?=\p{Script=Latin})/gu, 'ə');
  // Uzbek has o‘ and g‘, whatever sign stands for ‘: they belong to the word and do not end it.
  return spelled.match(/(?:[og][‘’ʻʼ'`´](?=\p{L})|\p{L}\p{M}*)+/giu) ?? [];
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
