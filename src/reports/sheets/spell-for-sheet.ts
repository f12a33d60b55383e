/**
 * The text as it has to be written so that a spreadsheet shows it unchanged: in these files `_x0041_` stands for a
 * letter by its code (ECMA-376, ST_Xstring), so an underscore before something like it has to be such a code itself.
 * The first letter becomes one too where write-excel-file would take the text for one that it has already, since every
 * object of JavaScript has a property of that name ("constructor").
 */
export function spellForSheet(text: string): string {
  const spelled = text.replace(/_(?=x[0-9a-f]{4}_)/gi, codeOf);
  return spelled in {} ? codeOf(spelled) + spelled.slice(1) : spelled;
}

/** Of the first letter. */
function codeOf(text: string): string {
  return `_x${text.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`;
}
