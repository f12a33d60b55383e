/**
 * The text as it has to be handed to write-excel-file for a spreadsheet to show it unchanged. In such files `_x0041_`
 * stands for a letter by its code (ECMA-376, ST_Xstring), so an underscore before something like it has to be such a
 * code itself. And a text that every object of JavaScript has a property of ("constructor") the library would take for
 * one that it has already: with a control character at its end it does not, and leaves that out of the file.
 */
export function spellForSheet(text: string): string {
  const spelled = text.replace(/_(?=x[0-9a-f]{4}_)/gi, '_x005F_');
  return spelled in {} ? `${spelled}\0` : spelled;
}
