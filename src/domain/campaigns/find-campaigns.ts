import { type Locale, type LocalizedText, locales } from '#src/domain/locale.ts';
import { foldName } from '#src/domain/text/fold.ts';
import { tidyName } from '#src/domain/text/one-line.ts';

/** Shorter texts are compared with whole titles alone: so few letters occur in almost every title. */
const shortestPart = 3;

/** The campaigns that are meant by a number or by a part of a title in any language; a whole title comes first. */
export function findCampaigns<Titled extends { id: number; titles: LocalizedText }>(
  typed: string,
  campaigns: readonly Titled[],
): Titled[] {
  const numbered = campaigns.filter(({ id }) => String(id) === typed.trim().replace(/^(№|#)\s*/u, ''));
  if (numbered.length > 0) return numbered;
  const key = foldName(typed);
  if (key === '') return [];
  const called = (isIt: (title: string) => boolean) =>
    campaigns.filter(({ titles }) => Object.values(titles).some((title) => isIt(foldName(title))));
  const whole = called((title) => title === key);
  return whole.length > 0 || key.length < shortestPart ? whole : called((title) => title.includes(key));
}

/** What /report is asked for: a language, a campaign, or both in any order. */
export function readReportRequest(typed: string): { locale: Locale | null; campaign: string } {
  const words = tidyName(typed).split(' ');
  const isLocale = (word: string | undefined) => locales.find((locale) => locale === word?.toLowerCase());
  // "/report en 2026": which of the two words comes first does not matter.
  const last = isLocale(words.at(-1));
  if (last) return { locale: last, campaign: words.slice(0, -1).join(' ') };
  const first = isLocale(words[0]);
  return first
    ? { locale: first, campaign: words.slice(1).join(' ') }
    : { locale: null, campaign: words.join(' ') };
}
