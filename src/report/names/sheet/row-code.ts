import { createHash } from 'node:crypto';
import { type LocalizedText, locales } from '#src/domain/locale.ts';

/** The city that a row of the sheet is about. */
export interface RowOf {
  campaignId: number;
  country: string;
  key: string;
}

export interface RowCode extends RowOf {
  /** What the names were that the committee had set when the sheet was written: `markNames`. */
  marks: string;
}

/** Hexadecimal digits for a name: of 16 million names that another is changed to, one goes unnoticed. */
const markLength = 6;
const unset = '0'.repeat(markLength);

/**
 * "3/DE/geo:2825297": tells a row of the sheet from others, however they are sorted. With names that are set it has marks of
 * them, "3-00000049f68a.../DE/geo:2825297", so that a sheet that is sent back late does not undo what others did meanwhile.
 */
export function writeRowCode({ campaignId, country, key }: RowOf, marks = ''): string {
  return `${campaignId}${marks && `-${marks}`}/${country}/${key}`;
}

/** Reads such a code; null if it is none. */
export function readRowCode(code: string): RowCode | null {
  const [, campaignId = '', marks = '', country = '', key = ''] =
    /^(\d{1,9})(?:-([0-9a-f]{1,99}))?\/([A-Z]\w{1,9})\/(.+)$/s.exec(code) ?? [];
  return key === '' ? null : { campaignId: Number(campaignId), country, key, marks };
}

/** Marks of the names that are set, a language after the other; empty if there are none. */
export function markNames(names: LocalizedText): string {
  return locales.some((locale) => names[locale] !== undefined)
    ? locales.map((locale) => markName(names[locale])).join('')
    : '';
}

/** The languages whose name is another one than when the marks were made. */
export function findChangedSince(marks: string, names: LocalizedText): ReadonlySet<string> {
  return new Set(
    locales.filter((locale, index) => {
      const before = marks.slice(index * markLength, (index + 1) * markLength) || unset;
      return before !== markName(names[locale]);
    }),
  );
}

function markName(name: string | undefined): string {
  return name === undefined ? unset : createHash('sha256').update(name).digest('hex').slice(0, markLength);
}
