/** Signs that fonts draw nothing for: Unicode counts them among symbols and letters, but names them blank or null. */
const blanks = '\\u2800\\u{13441}\\u{13442}\\u{1d159}';

/** Letters that only fill a place in a Korean syllable: alone they are as wide as a letter, and empty. */
const fillers = '\\u115f\\u1160\\u3164\\uffa0';

/**
 * Signs that change how the letters beside them look, where there are any: Persian, Mongolian and emoji need them.
 */
const joiners = '\\u200c\\u200d\\u180e';

/** Arabic, Syriac and Kaithi signs around a number are drawn, though Unicode counts them among the formats. */
const numberSigns = '\\u0600-\\u0605\\u06dd\\u070f\\u0890\\u0891\\u08e2\\u{110bd}\\u{110cd}';

const gaps = new RegExp(`[\\p{Cc}\\p{Z}${fillers}${blanks}]+`, 'gu');

/**
 * Signs that show nothing and change nothing: controls, marks that turn the direction of writing, code points that
 * are no characters. Emoji newer than our Unicode tables have no category yet, but are reserved as pictographs. The
 * first group is the flags of England, Scotland and Wales: a black flag with tags behind it, which are invisible
 * elsewhere but make the flag what it is.
 */
const flagOrUnseen = new RegExp(
  `(\\p{RGI_Emoji_Tag_Sequence})|(?![\\p{M}\\p{Extended_Pictographic}${joiners}${numberSigns}])[\\p{C}\\p{Default_Ignorable_Code_Point}]`,
  'gv',
);

/** Accents, variation selectors and joiners that stand behind no letter or symbol. */
const baseless = new RegExp(`(?<=^| )[\\p{M}${joiners}]+`, 'gu');

const seen = new RegExp(`[^\\p{C}\\p{M}\\p{Z}\\p{Default_Ignorable_Code_Point}${blanks}]`, 'u');

/** Whether a text shows anything to somebody who looks at it. One that does not counts as empty. */
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
