import {
  december28toJanuary2,
  february21to27,
  february25toMarch3,
  february26,
  type TypedExample,
} from '#tests/domain/dates/typed/typed-example.ts';

/** Dates typed in English. */
export const inEnglish: readonly TypedExample[] = [
  ['26 February 2026', february26],
  ['26 FEBRUARY', february26],
  ['Feb 26', february26],
  ['Feb. 26', february26],
  ['feb 26th', february26],
  ['February 26, 2026', february26],
  ['February 26 2026', february26],
  ['26 Feb, 2026', february26],
  ['26-Feb-2026', february26],
  ['26th February', february26],
  ['26th of February 2026', february26],
  ['the 26th of February', february26],
  ['on 26 February', february26],
  ['Thursday, 26 February 2026', february26],
  ['Thu, Feb 26', february26],
  ['26 February 2026 at 18:00', february26],
  ['February 21-27, 2026', ...february21to27],
  ['Feb 21–27', ...february21to27],
  ['21st to 27th February', ...february21to27],
  ['from the 21st to the 27th of February 2026', ...february21to27],
  ['25 Feb to 3 March', ...february25toMarch3],
  ['25 Feb - 3 Mar 2026', ...february25toMarch3],
  ['Feb 25 – March 3, 2026', ...february25toMarch3],
  ['from 25 February till 3 March', ...february25toMarch3],
  ['from 25 February until 3 March inclusive', ...february25toMarch3],
  ['from February 21 to 27', ...february21to27],
  ['25 February through 3 March 2026', ...february25toMarch3],
  ['December 28 – January 2, 2027', ...december28toJanuary2],
  ['3 sept 2026', '2026-09-03'],
  ['1st Sep 2026', '2026-09-01'],
  ['2nd of June', '2026-06-02'],
  ['may 9', '2026-05-09'],
];

/** Dates of those who write two languages at once. */
export const inTwoLanguages: readonly TypedExample[] = [
  ['26 февраля 2026-cı il', february26],
  ['25 fevral по 3 марта', ...february25toMarch3],
  ['25 Şubat – 3 марта 2026', ...february25toMarch3],
];
