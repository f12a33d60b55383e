import { languages } from './all-languages.ts';
import type { CityStems } from './language.ts';

/** Each once: some languages share theirs. */
const rules = [...new Set(Object.values(languages).map(({ cases }) => cases))];

/** The cases of a country's name in all languages, as `CaseRules.casesOf` finds them. */
export function listCases(name: string): readonly string[] {
  return rules.flatMap(({ casesOf }) => casesOf(name));
}

/** The folded names of which a folded text may be a case in any language, as `CaseRules.stemsOf` finds them. */
export function listStems(text: string): readonly string[] {
  return rules.flatMap(({ stemsOf }) => stemsOf(text));
}

/** The name before an ending that is set off from it in some language; null when none is. */
export function findSetOff(text: string): string | null {
  return rules.map(({ findSetOff }) => findSetOff(text)).find((name) => name !== null) ?? null;
}

/** The folded names of cities of which a name may be a case in any language, as `CaseRules.cityStemsOf` finds them. */
export function listCityStems(name: string): CityStems {
  const found = rules.map(({ cityStemsOf }) => cityStemsOf(name));
  return {
    stems: found.flatMap(({ stems }) => stems),
    isLikely: found.some(({ isLikely }) => isLikely),
  };
}
