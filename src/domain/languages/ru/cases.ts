import type { CaseRules, CityStems } from '#src/domain/languages/language.ts';
import { foldName } from '#src/domain/text/fold.ts';

/**
 * How Russian words decline: genitive, dative, accusative, instrumental, prepositional in place of the ending. The
 * first that fits counts; words that fit none (Чили, Перу, Конго) stay as they are.
 */
const declensions: readonly (readonly [ending: RegExp, forms: readonly string[]])[] = [
  [/ство$/u, ['ства', 'ству', 'ство', 'ством', 'стве']],
  [/ая$/u, ['ой', 'ой', 'ую', 'ой', 'ой']],
  [/ое$/u, ['ого', 'ому', 'ое', 'ым', 'ом']],
  [/ский$/u, ['ского', 'скому', 'ский', 'ским', 'ском']],
  [/ый$/u, ['ого', 'ому', 'ый', 'ым', 'ом']],
  [/ие$/u, ['их', 'им', 'ие', 'ими', 'их']],
  [/ые$/u, ['ых', 'ым', 'ые', 'ыми', 'ых']],
  [/ия$/u, ['ии', 'ии', 'ию', 'ией', 'ии']],
  [/ий$/u, ['ия', 'ию', 'ий', 'ием', 'ии']],
  [/я$/u, ['и', 'е', 'ю', 'ей', 'е']],
  [/(?<=[шжчщ])а$/u, ['и', 'е', 'у', 'ей', 'е']],
  [/(?<=[гкх])а$/u, ['и', 'е', 'у', 'ой', 'е']],
  [/(?<=остров)а$/u, ['ов', 'ам', 'а', 'ами', 'ах']],
  [/а$/u, ['ы', 'е', 'у', 'ой', 'е']],
  [/й$/u, ['я', 'ю', 'й', 'ем', 'е']],
  [/(?<=[лн])ь$/u, ['я', 'ю', 'ь', 'ем', 'е']],
  [/ь$/u, ['и', 'и', 'ь', 'ью', 'и']],
  [/ы$/u, ['ов', 'ам', 'ы', 'ами', 'ах']],
  [/(?<=п)ет$/u, ['та', 'ту', 'ет', 'том', 'те']],
  [/(?<=[бвгджзклмнпрстфхцчшщ])$/u, ['а', 'у', '', 'ом', 'е']],
];

function decline(word: string): readonly string[] {
  for (const [ending, forms] of declensions) {
    if (ending.test(word)) return forms.map((form) => word.replace(ending, form));
  }
  return [word, word, word, word, word];
}

/**
 * The cases of a Russian name: Германии, Саудовской Аравии, Нидерландах; all its words declined together, or only
 * the first (Островов Кука) or the last (Шри-Ланке). Nothing for names
 * without Cyrillic or beginning with an abbreviation.
 */
function casesOf(name: string): readonly string[] {
  if (!/[а-яё]/iu.test(name) || /^о-ва? /u.test(name)) return [];
  const words = name.toLowerCase().split(/[\s-]+/u);
  const declined = words.map(decline);
  return [0, 1, 2, 3, 4].flatMap((form) => {
    const take = (canDecline: (index: number) => boolean) =>
      words.map((word, index) => (canDecline(index) ? declined[index]?.[form] : word)).join(' ');
    return [take(() => true), take((index) => index === 0), take((index) => index === words.length - 1)];
  });
}

/** How names of cities end in a case, and without it. */
const cityEndings: readonly (readonly [ending: RegExp, without: readonly string[]])[] = [
  [/е$/u, ['а', '', 'ь', 'я', 'о']],
  [/и$/u, ['я', 'ь', 'а']],
  [/ы$/u, ['а']],
  [/у$/u, ['', 'а']],
  [/а$/u, ['']],
  [/(?<=[иь])ю$/u, ['я']],
  [/я$/u, ['ь', 'й']],
  [/ах$/u, ['ы', 'и']],
  // The adjective of a district: "Марнеульский район".
  [/ь?ск(?:ий|ого|ому|ом|им)$/u, ['', 'и', 'ь', 'а', 'о', 'ы']],
];

/** The first words of Nizhny Novgorod and Velikiye Luki decline as adjectives do. */
const cityAdjectives: readonly (readonly [ending: RegExp, without: readonly string[]])[] = [
  [/(?<=[гкхжшн])ем$/u, ['ий']],
  [/ом$/u, ['ый', 'ий', 'ой']],
  [/ой$/u, ['ая']],
  [/их$/u, ['ие']],
  [/ых$/u, ['ые']],
];

function cityStemsOf(name: string): CityStems {
  return { stems: listCityStems(name.toLowerCase()), isLikely: name.endsWith('е') };
}

function listCityStems(name: string): readonly string[] {
  if (!/[а-яё]$/u.test(name)) return [];
  const [, before = '', last = ''] = /^(.*?)([а-яё]+)$/u.exec(name) ?? [];
  const adjective = /^([а-яё]+)(.*)$/u.exec(before);
  const beginnings = adjective
    ? [before, ...takeOff(adjective[1] ?? '', cityAdjectives).map((word) => word + adjective[2])]
    : [before];
  return beginnings.flatMap((beginning) =>
    takeOff(last, cityEndings).map((word) => foldName(beginning + word)),
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

/** The cases of Russian, which take the place of a name's ending. */
export const russianCases: CaseRules = {
  casesOf,
  stemsOf: () => [],
  findSetOff: () => null,
  cityStemsOf,
};
