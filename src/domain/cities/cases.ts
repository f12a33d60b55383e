import { findSetOff, listCityStems, listStems } from '#src/domain/languages/all-cases.ts';
import { foldName } from '#src/domain/text/fold.ts';
import { stripCityWords } from './city-words.ts';

/**
 * The folded names of which a typed city may be a case, the likeliest first: "Lyon'da", "Berlində", "в Гамбурге". None
 * of them need be a city: they are looked up.
 */
export function buildCityStems(typed: string): readonly string[] {
  // "в Гамбурге", "в городе Бонне".
  const name = stripCityWords(typed.trim());
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
