import { findSetOff, listCityStems, listStems } from '#src/domain/languages/all-cases.ts';
import { languages } from '#src/domain/languages/all-languages.ts';
import { foldName } from '#src/domain/text/fold.ts';
import { wordBeforeCity } from './city-words.ts';

const prepositions = Object.values(languages).flatMap((language) => language.prepositions);

/** "в Гамбурге", "в городе Бонне", "in Berlin". */
const lead = new RegExp(
  `^(?:(?:${prepositions.join('|')})\\s+)?${wordBeforeCity({ inCaseToo: true })}?(?=\\p{L})`,
  'iu',
);

/**
 * The folded names of which a typed city may be a case, the likeliest first: "Lyon'da", "Berlində", "в Гамбурге". None
 * of them need be a city: they are looked up.
 */
export function buildCityStems(typed: string): readonly string[] {
  const name = typed.trim().replace(lead, '');
  const beforeEnding = findSetOff(name);
  const key = foldName(name);
  const { stems: replaced, isLikely } = listCityStems(name);
  const stems = new Set([
    ...(beforeEnding === null ? [] : [foldName(beforeEnding)]),
    ...(isLikely ? replaced : []),
    key,
    ...(replaced.length > 0 ? replaced : listStems(key)),
  ]);
  stems.delete(foldName(typed));
  return [...stems];
}
