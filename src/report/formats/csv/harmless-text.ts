/** What a spreadsheet may take for the beginning of a formula, also behind blanks and apostrophes. */
const formula = /^['\s\p{Cc}\p{Cf}]*[=+\-@]|^'*[\t\r\n]/u;

/**
 * The text as a cell that no spreadsheet computes: with an apostrophe in front where it begins like a formula, in
 * full-width signs too. One apostrophe taken away gives the text back, since one that begins with an apostrophe and
 * then like a formula gets another.
 */
export function makeHarmless(text: string): string {
  return formula.test(text.normalize('NFKD')) ? `'${text}` : text;
}
