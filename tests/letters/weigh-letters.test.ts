import { expect, it } from 'vitest';
import { weighLetters } from '#src/letters/weigh-letters.ts';

const words: Record<string, string[]> = {
  az: ['uşaqlarımızın', 'mədəniyyətimizdən'],
  tr: ['öğretmenlerimizden', 'buluştuk'],
  ru: ['следующий', 'большие'],
  uk: ['зустрічаються', 'відчинені'],
  en: ['photographers', 'whatever'],
  de: ['schmetterling', 'nachbarschaft'],
  fr: ['toujours', 'enseignants'],
  es: ['ciudadanos', 'trabajadores'],
  it: ['insegnanti', 'cittadinanza'],
  pl: ['mieszkańców', 'dziękujemy'],
  fa: ['دانشجویان'],
};

it.each(Object.entries(words))(
  'letters of words in %s are the most usual in that language',
  (language, some) => {
    for (const word of some) {
      const [best] = [...weighLetters(word)].toSorted(([, one], [, other]) => other - one);
      expect([word, best?.[0]]).toEqual([word, language]);
    }
  },
);

it('letters that no language has are usual in none', () => {
  expect([...weighLetters('ქართული'), ...weighLetters('')]).toEqual([]);
});
