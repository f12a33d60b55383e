import type { CountryNames } from './country-names.ts';
import type { DatesInWords } from './dates-in-words.ts';
import type { EventWords } from './event-words.ts';

/**
 * All that the product's rules have to know of a language that the bot speaks; `all-languages.ts` lists them. Where a
 * language has nothing of a kind, it says so by an empty list: nothing is taken from another one.
 */
export interface Language {
  /** What it calls itself. */
  readonly name: string;
  /** That its readers know, and that its texts are printed in. */
  readonly script: 'Latin' | 'Cyrillic';
  /** Its alphabet, in small letters. */
  readonly letters: string;
  /** Its tag as Word has it, for spelling and hyphenation. */
  readonly wordTag: string;
  /** How a sheet shows a day, as Excel spells formats. */
  readonly sheetDateFormat: string;
  /** What a language is called, given its name as ICU has it: "ingilis" is "ingilis dili". */
  readonly callLanguage: (icuName: string) => string;
  /**
   * The names of languages, by their codes, for which ICU has a name that people do not use; and what is printed beside
   * a title in several languages, or in one that is not known.
   */
  readonly namesOfLanguages: Readonly<Record<string, string>> & {
    readonly mul: string;
    readonly und: string;
  };
  readonly dates: DatesInWords;
  /** The time zones that its readers are most likely to work in, with the city that each is called by. */
  readonly zoneCities: Readonly<Record<string, string>>;
  readonly countryNames: CountryNames;
  /** A country's name as ICU has it, with its abbreviations written out: "о-в Мэн" is "Остров Мэн". */
  readonly spellOut: (icuName: string) => string;
  readonly cityWords: CityWords;
  readonly regionWords: RegionWords;
  /** What people write in place of a city where an event was held online. */
  readonly online: OnlineWords;
  readonly cases: CaseRules;
  /** Words that people type to agree. */
  readonly yes: readonly string[];
  /** What joins the last two names of a list. */
  readonly and: readonly string[];
  /** Other small words within names of countries, which do not tell one from another: "the", "of". */
  readonly wordsWithinNames: readonly string[];
  /**
   * Words before a country or a city in which something happens: "in"; empty where the language has cases instead.
   */
  readonly prepositions: readonly string[];
  /** More such words, which are read before countries alone. */
  readonly countryPrepositions: readonly string[];
  /** Thanks and the like, which people write below a receipt instead of a name. */
  readonly courtesies: readonly string[];
  /** Words of titles, as `language-words.ts` explains: they tell in which language a title is, and not what it means. */
  readonly titleWords: string;
  /** Words for kinds of events, places and themes, by which titles in two languages are compared. */
  readonly eventWords: EventWords;
  /** The shape of a word in lower case that only this language has, for words that no list knows; null where there is none. */
  readonly titleShape: RegExp | null;
}

/**
 * Words that people write in the name of a state, a province or another region, folded as `foldName` does it, with a space
 * between.
 */
interface RegionWords {
  /** Beginnings of words for a region, which are no part of its name: "oblast", "vilayet". */
  readonly kinds: string;
  /** Beginnings of words that tell a region from its neighbour. One language's word is read as another's. */
  readonly qualifiers: Readonly<Record<RegionQualifier, string>>;
  /** Small words between the others, whole: "of". */
  readonly small: string;
}

/** Words for what happens online, folded as `foldName` does it, with a space between. */
interface OnlineWords {
  /** As it is printed in place of a city. */
  readonly name: string;
  /** Beginnings of words that say so alone, and names of services. */
  readonly words: string;
  /** Several words that say so together, with commas between. */
  readonly phrases: string;
  /** What may stand beside them: "via", "format", "toplantı". */
  readonly around: string;
}

export type RegionQualifier =
  | 'north'
  | 'south'
  | 'east'
  | 'west'
  | 'central'
  | 'upper'
  | 'lower'
  | 'new'
  | 'great';

/**
 * Words for a city, a town, a village or a district that people write beside its name, and that are not part of it, with
 * their abbreviations. A space parts them.
 */
interface CityWords {
  /** Before the name, in all forms: "г", "городе", "city". */
  readonly before: string;
  /** Behind the name: "şəhəri", "şəhərində". Several lists, since some are made of stems and endings. */
  readonly behind: readonly string[];
  /** Small words around those: "the City of London". */
  readonly links: string;
}

/**
 * How the name of a country or a city changes in a sentence. What is typed is read by the rules of all languages at once, so a
 * rule must leave alone what it cannot know. A language without cases says so by functions that find nothing.
 */
export interface CaseRules {
  /** All cases of a country's name, where they take the place of its ending: "Германии", "Германию". */
  readonly casesOf: (name: string) => readonly string[];
  /** The folded names of which a folded text may be a case, where endings are only added: "almaniya" of "almaniyada". */
  readonly stemsOf: (text: string) => readonly string[];
  /** The name before an ending that is set off from it by an apostrophe or a hyphen: "Fas" of "Fas'a". */
  readonly findSetOff: (text: string) => string | null;
  /** The folded names of cities of which a name may be a case, where cases take the place of its ending. */
  readonly cityStemsOf: (name: string) => CityStems;
}

export interface CityStems {
  readonly stems: readonly string[];
  /** Few names end so by themselves: that this is a case is likelier than that it is a name. */
  readonly isLikely: boolean;
}
