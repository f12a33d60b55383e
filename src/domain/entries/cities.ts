import { tidyName } from './title.ts';

/** More cities than this in one entry are a list pasted by mistake. */
export const mostCities = 20;

const longestCity = 60;

export type CitiesOutcome =
  | { kind: 'cities'; names: string[] }
  | { kind: 'not-a-city'; name: string }
  | { kind: 'nothing' };

/** City names as typed: one, or several divided by commas, semicolons, lines, or a sign between spaces. */
export function readCities(typed: string): CitiesOutcome {
  const names = typed
    .split(/[,;،\n\r]+|\s[/&+]\s/)
    .map(tidyName)
    .filter((name) => name !== '');
  const odd = names.find((name) => name.length > longestCity || !/\p{L}/u.test(name));
  if (odd !== undefined) return { kind: 'not-a-city', name: odd };
  return names.length === 0 ? { kind: 'nothing' } : { kind: 'cities', names };
}
