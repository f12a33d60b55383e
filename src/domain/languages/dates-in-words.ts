/** Days, months and what is said around them: how they are printed, and how they are read where people type them. */
export interface DatesInWords {
  /** January first. */
  readonly months: Twelve<Month>;
  /** Monday first. */
  readonly weekdays: Seven<Weekday>;
  /** Whether some of its readers write the month first in figures: 02/26/2026. */
  readonly isMonthFirst: boolean;
  /** Puts a year behind a day, or behind days that share it: "26 fevral, 2026", "25 fevral – 3 mart, 2026". */
  readonly addYear: (days: string, year: number, place: DatePlace) => string;
  readonly daysAgo: DaysAgo;
  /** Around and between days. */
  readonly links: LinkWords;
  /** Endings of numbers: "26-cı", "26th". */
  readonly numberEndings: TypedForms;
}

/** Where a date is read: languages write the year otherwise in a document than in a chat, or before the time of the day. */
export interface DatePlace {
  readonly style: DateStyle;
  readonly isBeforeTime: boolean;
}

/** `document`: what is printed or handed on, such as the report and the picture of totals. */
export type DateStyle = 'chat' | 'document';

/**
 * Not from `Intl`: its wording changes with the ICU inside Node, and what is printed must be read back. Printed forms
 * are as people write them in a running text.
 */
export interface Month {
  /** The name by itself, as in a dictionary. */
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
export interface DaysAgo {
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
  /** Before the hour: "saat", "at". */
  readonly clock: string;
  /** Behind it: "часов", "pm". */
  readonly hours: string;
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

type Seven<One> = readonly [One, One, One, One, One, One, One];

type Twelve<One> = readonly [One, One, One, One, One, One, One, One, One, One, One, One];
