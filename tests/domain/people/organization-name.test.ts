import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  findSimilarOrganizations,
  isCourtesy,
  isLikeSentence,
  readOrganizationName,
} from '#src/domain/people/organization-name.ts';
import { foldName } from '#src/domain/text/fold.ts';

const known = ['Dostluq Evi', 'Odlar Yurdu Birliyi', 'Dom Druzhby', 'The Union', 'Vətən Cəmiyyəti'].map(
  (name) => ({ name, key: foldName(name) }),
);

const similarTo = (name: string) => findSimilarOrganizations(name, known).map((one) => one.name);

describe('the name of an organization', () => {
  it.each([
    ['  The   Union ', 'The Union'],
    ['Союз', 'Союз'],
    ['ЮА', 'ЮА'],
    ['The\nUnion', 'The Union'],
    ['a'.repeat(100), 'a'.repeat(100)],
  ])('%j is read as %j', (typed, name) => {
    expect(readOrganizationName(typed)).toBe(name);
  });

  it.each(['', ' ', 'A', '!!', '12', '🌻🌻', 'a'.repeat(101)])('%j is none', (typed) => {
    expect(readOrganizationName(typed)).toBeNull();
  });

  it('whatever is typed, has a key by which it is found again', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (typed) => {
        const name = readOrganizationName(typed);
        if (name === null) return;
        expect(readOrganizationName(name)).toBe(name);
        expect(name).not.toMatch(/[\r\n]/);
      }),
    );
  });
});

describe('what is written below a receipt', () => {
  it.each(['Thank you!', 'OK', 'Спасибо 🙏', 'Çox sağ olun', 'teşekkürler.'])('%s is no name', (typed) => {
    expect(isCourtesy(typed)).toBe(true);
  });

  it.each(['The Union', 'Sağlam Gələcək', 'Tamam Dərnəyi'])('%s is one', (typed) => {
    expect(isCourtesy(typed)).toBe(false);
  });
});

describe('organizations that may be meant', () => {
  it.each([
    ['Dostlug Evi', ['Dostluq Evi']],
    ['Достлуг Еви', ['Dostluq Evi']],
    ['Dostluq Evi Berlin', ['Dostluq Evi']],
    ['Union', ['The Union']],
    ['Unions', ['The Union']],
    ['Odlar Yurdu Birliy Köln', ['Odlar Yurdu Birliyi']],
    ['Veten Cemiyyeti Köln', ['Vətən Cəmiyyəti']],
    ['Дом дружбы', ['Dom Druzhby']],
  ])('for %s are %j', (name, expected) => {
    expect(similarTo(name)).toEqual(expected);
  });

  it('are not those of another name, nor the very same one', () => {
    expect(similarTo('House of Culture')).toEqual([]);
    expect(similarTo('The')).toEqual([]);
    expect(similarTo('dostluq evi')).not.toContain('Dostluq Evi');
  });

  it('are three at the most', () => {
    const many = Array.from({ length: 9 }, (_, index) => ({ key: `dostluq evi ${index}` }));
    expect(findSimilarOrganizations('Dostluq Evi', many)).toHaveLength(3);
  });
});

describe('a sentence', () => {
  it.each([
    'Where can I send it?',
    'Sorry, I forgot one photo. I will send it later',
    'Salam!',
    'bu gün bizim tədbirin şəkillərini necə göndərim',
  ])('“%s” is told from a name', (typed) => {
    expect(isLikeSentence(typed)).toBe(true);
  });

  it.each([
    'Dostluq Evi e.V. Berlin',
    'St. Petersburg Union',
    'The Union of Friends of Ulm',
    'Odlar Yurdu Birliyi.',
  ])('“%s” is taken for a name', (typed) => {
    expect(isLikeSentence(typed)).toBe(false);
  });
});
