import { languages } from '#src/domain/languages/all-languages.ts';

/** The codes of some countries and the names that they share. */
type SharedNames = readonly [codes: readonly string[], names: readonly string[]];

/**
 * What names several countries at once; whoever writes it is asked. The likelier one comes first. Names that are
 * one country's own full name ("Gvineya", "Sudan", "Samoa", "Dominika", "Kipr") are not here: they are that country.
 *
 * Why some of them are shared: in Azerbaijani both countries of DO/DM are written "Dominika Respublikası", and the name of one is
 * the adjective of the other. Of CN/TW it is the constitutional name of one, while most who write it mean the other. "TC", "AR"
 * and "РК" are how three republics shorten their own names, and the codes or initials of other countries.
 */
export const ambiguousNames: readonly SharedNames[] = [...readShared()].map(([codes, names]) => [
  codes.split('/'),
  names,
]);

function readShared(): Map<string, readonly string[]> {
  const shared = new Map<string, readonly string[]>();
  for (const row of Object.values(languages).flatMap((one) =>
    one.countryNames.ambiguous.trim().split('\n'),
  )) {
    const [codes = '', ...names] = row.split(/(?<=^\S+) |, /);
    if (codes !== '') shared.set(codes, [...(shared.get(codes) ?? []), ...names]);
  }
  return shared;
}
