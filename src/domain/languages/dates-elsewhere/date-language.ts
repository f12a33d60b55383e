import type { DaysAgo, LinkWords, TypedForms } from '#src/domain/languages/dates-in-words.ts';

/**
 * What dates are made of in a language that people type dates in and that the bot does not speak. Words are as they are
 * written: the reading folds them. Months and weekdays come from `Intl` by the tags.
 */
export interface DateLanguage {
  readonly tags: readonly string[];
  /** Names that `Intl` does not have, by the number of the month or of the weekday (1 is Monday): "Mrz", "Sonnabend". */
  readonly moreMonths: Readonly<Record<number, string>>;
  readonly moreWeekdays: Readonly<Record<number, string>>;
  /** The forms of a name besides itself. */
  readonly inflectMonth: (name: string) => TypedForms;
  readonly inflectWeekday: (name: string) => readonly string[];
  readonly daysAgo: DaysAgo;
  /** As in `LinkWords`, but phrases are parted by commas. What is left out, the language lacks or says otherwise. */
  readonly links: Partial<Readonly<Record<keyof LinkWords, string>>>;
  /** Weekdays (1 is Monday) whose name means more than the day, such as "week": they are read beside a date alone. */
  readonly unsureWeekdays: readonly number[];
  /** Behind a number: "1er", "5го". */
  readonly numberEndings: TypedForms;
  /** The first of a month as a word: "premier". */
  readonly theFirst: readonly string[];
}

/** A language whose names of months and weekdays stay as they are. */
export const uninflected = {
  moreMonths: {},
  moreWeekdays: {},
  inflectMonth: (): TypedForms => ({ plain: [], from: [], until: [] }),
  inflectWeekday: (): readonly string[] => [],
  unsureWeekdays: [] as readonly number[],
  numberEndings: { plain: [], from: [], until: [] } as TypedForms,
  theFirst: [] as readonly string[],
};
