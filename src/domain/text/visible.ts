/** Symbols and letters by their properties, but Unicode names them blank or null: fonts draw nothing for them. */
const blanks = '\\u2800\\u{13441}\\u{13442}\\u{1d159}';

/** Letters that only fill a place in a Korean syllable: alone they are as wide as a letter, and empty. */
const fillers = '\\u115f\\u1160\\u3164\\uffa0';

/** They change how the letters beside them look, where there are any: Persian and Mongolian need them, and emoji. */
const joiners = '\\u200c\\u200d\\u180e';

/** Arabic, Syriac and Kaithi signs around a number are drawn, though Unicode counts them among the formats. */
const numberSigns = '\\u0600-\\u0605\\u06dd\\u070f\\u0890\\u0891\\u08e2\\u{110bd}\\u{110cd}';

const gaps = new RegExp(`[\\p{Cc}\\p{Z}${fillers}${blanks}]+`, 'gu');

/**
 * What shows nothing and changes nothing: controls, marks that turn the writing direction, what is no character at all.
 * Emoji that are newer than our Unicode tables are not assigned in them, but planned. The first group are the flags of
 * England, Scotland and Wales: a black flag and tags behind it, which nobody sees elsewhere, but which make it theirs.
 */
const flagOrUnseen = new RegExp(
  `(\\p{RGI_Emoji_Tag_Sequence})|(?![\\p{M}\\p{Extended_Pictographic}${joiners}${numberSigns}])[\\p{C}\\p{Default_Ignorable_Code_Point}]`,
  'gv',
);

/** Accents, variation selectors and joiners that stand behind no letter or symbol. */
const baseless = new RegExp(`(?<=^| )[\\p{M}${joiners}]+`, 'gu');

const seen = new RegExp(`[^\\p{C}\\p{M}\\p{Z}\\p{Default_Ignorable_Code_Point}${blanks}]`, 'u');

/** Whether somebody who looks at a text sees anything: what does not is as good as empty. */
export function showsSomething(text: string): boolean {
  return seen.test(text);
}

/**
 * The text without what shows nothing, and with a plain space wherever it leaves room, also between lines. What shows
 * nothing at all is empty.
 */
export function dropUnseen(text: string): string {
  const left = text.replace(gaps, ' ').replace(flagOrUnseen, '$1').replace(baseless, '');
  return showsSomething(left) ? left : '';
}
