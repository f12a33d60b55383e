import { languages } from '#src/domain/languages/all-languages.ts';
import { foldName } from '#src/domain/text/fold.ts';
import { buildTurkicStems, findPartedStem } from '#src/domain/text/turkic-cases.ts';

const prepositions = Object.values(languages).flatMap((language) => language.prepositions);

/** "в Гамбурге", "в городе Бонне", "in Berlin". */
const lead = new RegExp(
  `^(?:(?:${prepositions.join('|')})\\s+)?(?:г\\.\\s*|гор\\.\\s*|город[еа]?\\s+)?(?=\\p{L})`,
  'iu',
);

/** How Russian names of cities end in a case, and without it. */
const russianEndings: readonly (readonly [ending: RegExp, without: readonly string[]])[] = [
  [/е$/u, ['а', '', 'ь', 'я', 'о']],
  [/и$/u, ['я', 'ь', 'а']],
  [/ы$/u, ['а']],
  [/у$/u, ['', 'а']],
  [/а$/u, ['']],
  [/(?<=[иь])ю$/u, ['я']],
  [/я$/u, ['ь', 'й']],
  [/ах$/u, ['ы', 'и']],
];

/** The first words of Nizhny Novgorod and Velikiye Luki decline as adjectives do. */
const russianAdjectives: readonly (readonly [ending: RegExp, without: readonly string[]])[] = [
  [/(?<=[гкхжшн])ем$/u, ['ий']],
  [/ом$/u, ['ый', 'ий', 'ой']],
  [/ой$/u, ['ая']],
  [/их$/u, ['ие']],
  [/ых$/u, ['ые']],
];

/**
 * The folded names of which a typed city may be a case, the likeliest first: "Lyon'da", "Berlində", "в Гамбурге". None
 * of them need be a city: they are looked up.
 */
export function buildCityStems(typed: string): readonly string[] {
  const name = typed.trim().replace(lead, '');
  const parted = findPartedStem(name);
  const key = foldName(name);
  const russian = buildRussianStems(name.toLowerCase());
  const stems = new Set([
    ...(parted === null ? [] : [foldName(parted)]),
    // Few names end so by themselves.
    ...(name.endsWith('е') ? russian : []),
    key,
    ...(russian.length > 0 ? russian : buildTurkicStems(key)),
  ]);
  stems.delete(foldName(typed));
  return [...stems];
}

function buildRussianStems(name: string): readonly string[] {
  if (!/[а-яё]$/u.test(name)) return [];
  const [, before = '', last = ''] = /^(.*?)([а-яё]+)$/u.exec(name) ?? [];
  const adjective = /^([а-яё]+)(.*)$/u.exec(before);
  const beginnings = adjective
    ? [before, ...takeOff(adjective[1] ?? '', russianAdjectives).map((word) => word + adjective[2])]
    : [before];
  return beginnings.flatMap((beginning) =>
    takeOff(last, russianEndings).map((word) => foldName(beginning + word)),
  );
}

function takeOff(
  word: string,
  endings: readonly (readonly [ending: RegExp, without: readonly string[]])[],
): readonly string[] {
  return endings.flatMap(([ending, without]) =>
    ending.test(word) ? without.map((other) => word.replace(ending, other)) : [],
  );
}
