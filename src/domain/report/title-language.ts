import type { Locale, LocalizedText } from '#src/domain/locale.ts';
import { type LikelyLanguages, type WeighedTitle, type WeighLetters, weighTitle } from './weigh-title.ts';

/** The language of a title that is in several: the tag of BCP 47 for that. */
export const severalLanguages = 'mul';

/** What is known about a title besides its words. All of it only tips the balance. */
export interface TitleClues {
  /** The language in which its writer uses the bot; null if nobody knows who wrote it. */
  writersLocale: Locale | null;
  /** Where the event was: ISO 3166-1 alpha-2, or a code that the campaign added. */
  country: string | null;
  /** Titles of the campaign and names of its organization: what they are in does not tell what a title is in. */
  names: readonly string[];
}

/** What a campaign and its organization are called, in all languages. */
export function listCampaignNames(campaign: {
  titles: LocalizedText;
  organizationNames: LocalizedText;
}): string[] {
  return [...Object.values(campaign.titles), ...Object.values(campaign.organizationNames)];
}

/** What stands in quotation marks is often in another language than the title around it. */
const quoted = /“[^”]*”|«[^»]*»|„[^“”]*[“”]|"[^"]*"/gu;

/** What people put between a title in one language and the same in another. */
const separators = /\s*[()/|;·•—–]+\s*|\s+-+\s+|,\s+/u;

/** By how much the best language has to be ahead; by more where no word is in a list. */
const leastLead = 0.5;
const leastLeadOfLetters = 0.9;

/** A part of a title is in another language than the next part where this much speaks against each other's. */
const leastLeadOfPart = 1;

/**
 * The language that a title is written in (BCP 47), by its words, scripts and letters. `severalLanguages` if its parts
 * are in different ones. Null where nothing but names is said, or where two languages are as likely: a wrong mark in a
 * printed report is worse than none.
 */
export function findTitleLanguage(
  title: string,
  clues: TitleClues,
  weighLetters: WeighLetters,
): string | null {
  const likely = { ofWriter: clues.writersLocale, ofCountry: languageOfCountry(clues.country) };
  const own = removeNames(title, clues.names).replaceAll(quoted, ' ');
  if (isInSeveral(own, weighLetters)) return severalLanguages;
  return decide(weighTitle(own, likely, weighLetters)) ?? decide(weighTitle(title, likely, weighLetters));
}

/** Takes names out of a title, however their letters are written; a sign stands where they parted two words. */
function removeNames(title: string, names: readonly string[]): string {
  return patternsOf(names).reduce((rest, pattern) => rest.replace(pattern, ' / '), title);
}

/** Made once for all titles of a list. */
const patterns = new WeakMap<readonly string[], readonly RegExp[]>();

function patternsOf(names: readonly string[]): readonly RegExp[] {
  const known = patterns.get(names);
  if (known) return known;
  const made = names.filter((name) => /\p{L}/u.test(name)).map(buildPattern);
  patterns.set(names, made);
  return made;
}

function buildPattern(name: string): RegExp {
  const letters = name.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&').replace(/[iıIİ]/g, '[iıIİ]');
  return new RegExp(`(?<!\\p{L})${letters}(?!\\p{L})`, 'giu');
}

function isInSeveral(title: string, weighLetters: WeighLetters): boolean {
  const likely: LikelyLanguages = { ofWriter: null, ofCountry: null };
  const parts = title
    .split(separators)
    .map((part) => weighTitle(part, likely, weighLetters))
    .filter((part) => part.listed >= 1 || decide(part) !== null)
    .map(listCandidates);
  return parts.some((one, index) =>
    parts.slice(index + 1).some((other) => ![...one].some((language) => other.has(language))),
  );
}

/** The languages that a part may be in. */
function listCandidates({ points }: WeighedTitle): Set<string> {
  const best = points[0]?.[1] ?? 0;
  return new Set(points.flatMap(([language, some]) => (best - some < leastLeadOfPart ? [language] : [])));
}

function decide({ points, words, listed }: WeighedTitle): string | null {
  const [best, next] = points;
  if (!best || best[1] <= 0 || words < 0.5) return null;
  const lead = best[1] - Math.max(next?.[1] ?? 0, 0);
  return lead < (listed > 0 ? leastLead : leastLeadOfLetters) ? null : best[0];
}

/** Kept, since a list of titles asks thousands of times. */
const languagesOfCountries = new Map<string, string | null>();

/** The language that most people in a country speak, as CLDR has it. */
function languageOfCountry(country: string | null): string | null {
  if (country === null || !/^[A-Z]{2}$/.test(country)) return null;
  const known = languagesOfCountries.get(country);
  if (known !== undefined) return known;
  const { language } = new Intl.Locale('und', { region: country }).maximize();
  const found = language === 'und' ? null : language;
  languagesOfCountries.set(country, found);
  return found;
}

/** A title as a report in one language prints it. */
export interface PrintedTitle {
  title: string;
  /** The language of the title (BCP 47), `severalLanguages`, or null where it is not known. */
  language: string | null;
  /** Whether print says what language it is in: it is not in the report's, not in that alone, or not surely. */
  isMarked: boolean;
}

/** The title as a report in this language prints it: translated by moderators, else as it was written. */
export function titleIn(
  locale: Locale,
  { title, titles, titleLanguage }: { title: string; titles: LocalizedText; titleLanguage: string | null },
): PrintedTitle {
  const translated = titles[locale];
  if (translated) return { title: translated, language: locale, isMarked: false };
  return { title, language: titleLanguage, isMarked: titleLanguage !== locale };
}
