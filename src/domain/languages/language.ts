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
  /** What languages are called, by their codes, where ICU's name is not the one that people say. */
  readonly namesOfLanguages: Readonly<Record<string, string>>;
  readonly dates: DatesInWords;
  readonly countryNames: CountryNames;
  /** What is typed to agree. */
  readonly yes: readonly string[];
  /** What joins the last two names of a list. */
  readonly and: readonly string[];
  /** Other small words within names of countries, which do not tell one from another: "the", "of". */
  readonly wordsWithinNames: readonly string[];
  /** What stands before a country or a city that something happens in; empty where cases say so. */
  readonly prepositions: readonly string[];
  /** More of them, which are read before a country alone. */
  readonly countryPrepositions: readonly string[];
  /** What people write below a receipt without meaning a name. */
  readonly courtesies: readonly string[];
  /** Words of titles, as `language-words.ts` explains; null where letters tell it (`hint-by-scripts.ts`). */
  readonly titleWords: string | null;
}

/** Days, months and what is said around them: how they are printed, and how they are read where people type them. */
export interface DatesInWords {
  /** From January. */
  readonly months: Twelve<Month>;
  /** From Monday. */
  readonly weekdays: Seven<Weekday>;
  readonly daysAgo: DaysAgo;
  /** Around and between days. */
  readonly links: LinkWords;
  /** Endings of numbers: "26-cı", "26th". */
  readonly numberEndings: TypedForms;
}

/**
 * Not from `Intl`: its wording changes with the ICU inside Node, and what is printed must be read back. Printed forms
 * are as people write them in a running text.
 */
export interface Month {
  /** By itself, as the dictionary has it. */
  readonly alone: string;
  /** After the number of a day. */
  readonly withDay: string;
  /** After the number of a day, where there is little room. */
  readonly short: string;
  /** Its case forms and abbreviations. */
  readonly typed: TypedForms;
}

interface Weekday {
  /** Over a column of a calendar. */
  readonly head: string;
  /**
   * Its names, case forms and abbreviations, the latter only where they are no other word: "Per", "Çar", "Paz" and the
   * one-letter Azerbaijani ones are left out.
   */
  readonly typed: readonly string[];
}

/** Words or endings as they are typed, folded as `foldText` does it: ş is s, ə is e, й is и. */
export interface TypedForms {
  /** Those that leave the meaning alone. */
  readonly plain: readonly string[];
  /** The day before begins a range: "fevraldan". */
  readonly from: readonly string[];
  /** The day before ends a range: "martadək". */
  readonly until: readonly string[];
}

/**
 * Folded, words of a phrase by one space. No word for tomorrow: reports are of what has happened, and "sabah" is
 * tomorrow in Azerbaijani but the morning in Turkish.
 */
interface DaysAgo {
  readonly today: readonly string[];
  readonly yesterday: readonly string[];
  readonly dayBeforeYesterday: readonly string[];
}

/** Folded, words with a space between; empty where the language has none, or says it by endings. */
export interface LinkWords {
  readonly from: string;
  readonly between: string;
  readonly to: string;
  readonly and: string;
  /** What closes a range: "qədər", "arası". */
  readonly closing: string;
  readonly year: string;
  /** The word year where it begins or ends a range: "ildən", "ilədək". */
  readonly fromYear: string;
  readonly untilYear: string;
  readonly month: string;
  /** The word day or date behind one: "günü", "tarixində". */
  readonly date: string;
  readonly clock: string;
  readonly of: string;
  readonly the: string;
  readonly on: string;
  /** The word day or days after a number of them. */
  readonly days: string;
  readonly ago: string;
  readonly partOfDay: string;
  /** "Last Monday", "this Monday". */
  readonly last: string;
  readonly this: string;
}

/** Tables of countries: a row each, or several, which begins with its two letters; commas part the names. */
export interface CountryNames {
  /** The plain short name that people say, where ICU's is long, formal or ends in a bracket. */
  readonly short: string;
  /**
   * The full name of a state ("Kingdom of Spain"), where it differs from the short one. Only members of the United
   * Nations have one: of all other places nothing is said by their name.
   */
  readonly official: string;
  /**
   * What people also write besides the names that ICU and we give it: abbreviations, older and longer names, other
   * spellings and well-known parts. "X Respublikası", "Republic of X" and the like are read by rule
   * (generic-words.ts), and so are case endings and typing errors.
   */
  readonly aliases: string;
  /**
   * The adjectives of official names ("Французская Республика", "Swiss Confederation"), which name a country only
   * beside a word for a state: alone they may be a language, a people or the beginning of another name.
   */
  readonly adjectives: string;
}

type Seven<One> = readonly [One, One, One, One, One, One, One];

type Twelve<One> = readonly [One, One, One, One, One, One, One, One, One, One, One, One];
