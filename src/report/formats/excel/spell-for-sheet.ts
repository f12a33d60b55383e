/**
 * Spells a text for write-excel-file so that a spreadsheet shows it unchanged. In such files `_x0041_` stands for a
 * letter by its code (ECMA-376, ST_Xstring), so an underscore before something like it is written as such a code
 * itself. The library also looks texts up in a plain object, where "constructor" seems to be known already. A control
 * character at the end prevents that, and the library leaves it out of the file.
 */
export function spellForSheet(text: string): string {
  const spelled = text.replace(/_(?=x[0-9a-f]{4}_)/gi, '_x005F_');
  return spelled in {} ? `${spelled}\0` : spelled;
}
