import type { Country } from '#src/domain/countries/countries.ts';
import type { Locale, LocalizedText } from '#src/domain/locale.ts';

/** The reader of an answer, and the names of the countries and categories that it may mention. */
export interface Reader {
  locale: Locale;
  countries: readonly Country[];
  categories: ReadonlyArray<{ id: number; names: LocalizedText }>;
}

/** What a correction changed of an answer: old and new, as kept in the history; of photos how many came and went. */
export type Difference<Value> = { from: Value; to: Value } | { added: number; removed: number };

/**
 * One answer of an entry: all that the product knows of it but the question itself (`conversations/questions/`) and
 * its name in the four languages (`answer-<name>` in `locales/`).
 */
export interface Answer<
  Name extends string,
  Row extends object,
  Column extends keyof Row & string,
  Value,
  Changed,
> {
  name: Name;
  /** Before its name on a button. */
  sign: string;
  /**
   * The columns of `entries` that hold it: copied, corrected and erased together. The first is null until it is
   * answered, unless it has rows of its own.
   */
  columns: readonly Column[];
  /** The table of an answer that is rows of its own. */
  rows: 'cities' | 'photos' | null;
  /** Asked once, of new entries alone, and can be skipped: then its first column holds a value that `read` gives null for. */
  isOptional: boolean;
  isAnswered(row: Row): boolean;
  /** Whether an entry can be submitted with this answer, where to have answered is not enough. */
  isSufficient?(row: Row): boolean;
  /** Columns that follow from what is written to others, and are written with them. */
  derive?(written: Partial<Row>): Partial<Row>;
  /** What a correction changed, as kept in the history; null where it is the same. */
  compare(before: Row, after: Row): Changed | null;
  /** What it says, for people to read; null where there is nothing to read, as of photos. */
  words: {
    read(row: Row): Value | null;
    show(value: Value, reader: Reader): string;
    /** A line of it needs its name in front: "Participants: 120". */
    isNamed: boolean;
    /** In quotation marks where it stands between other words. */
    isQuoted?: boolean;
  } | null;
  /** What `/mydata` says, in plain keys. */
  tell(row: Row, reader: Reader): Record<string, unknown>;
  /**
   * Reports print some answers each in its own place (`ReportEntry`). Any other is a line of its entry in the
   * documents, and a column of this name at the end of the exports.
   */
  report: 'own place' | { column: string; cell(value: Value): string | number };
}

/** Checks a definition of an answer: what it needs of an entry's row is taken from its own functions. */
export function defineAnswer<
  const Name extends string,
  Row extends object,
  const Column extends keyof Row & string,
  Value,
  Changed extends Difference<unknown>,
>(
  definition: Answer<Name, Row, Column, Value, Changed> & NoColumnMissing<Row, Column>,
): Answer<Name, Row, Column, Value, Changed> {
  return definition;
}

/**
 * Whatever a definition reads of an entry has to be among its columns, unless it is a row of another table: otherwise
 * it would not be copied.
 */
type NoColumnMissing<Row, Column> = [Exclude<keyof Row, 'cities' | 'photos' | 'category'>] extends [Column]
  ? unknown
  : { columns: 'a column that is read of the row is not listed' };

/** Old and new where they differ. */
export function compareValues<Value>(from: Value, to: Value): { from: Value; to: Value } | null {
  return from === to ? null : { from, to };
}
