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
export function buildRussianCases(name: string): readonly string[] {
  if (!/[а-яё]/iu.test(name) || /^о-ва? /u.test(name)) return [];
  const words = name.toLowerCase().split(/[\s-]+/u);
  const declined = words.map(decline);
  return [0, 1, 2, 3, 4].flatMap((form) => {
    const take = (canDecline: (index: number) => boolean) =>
      words.map((word, index) => (canDecline(index) ? declined[index]?.[form] : word)).join(' ');
    return [take(() => true), take((index) => index === 0), take((index) => index === words.length - 1)];
  });
}
