import { expect, it } from 'vitest';
import { type CampaignNames, countMissingNames, countReadyCategories } from '#src/campaigns/missing-names.ts';
import { readyNames } from '#src/campaigns/ready-names.ts';
import { type LocalizedText, locales } from '#src/domain/locale.ts';

const inAll = (name: string): LocalizedText => Object.fromEntries(locales.map((locale) => [locale, name]));

const campaign: CampaignNames = {
  titles: inAll('The week of poetry'),
  organizationNames: {},
  categories: [{ names: readyNames('category-media'), isRetired: false }],
  countries: [{ code: 'DE', names: { az: 'Almaniya Federativ Respublikası' } }],
};

function missingIn(changed: Partial<CampaignNames>): string[] {
  return locales.filter((locale) => countMissingNames({ ...campaign, ...changed }, locale) > 0);
}

it('lacks nothing that is set in every language, or that no report prints', () => {
  expect(missingIn({})).toEqual([]);
  expect(countReadyCategories(campaign)).toBe(1);
});

it.each([
  ['a title that is missing', { titles: { az: 'Həftə', en: 'The week' } }, ['ru', 'tr']],
  [
    'the title that the first campaign came with',
    { titles: { ...readyNames('campaign-first'), az: 'Həftə' } },
    ['ru', 'tr', 'en'],
  ],
  ['an organization without a name there', { organizationNames: { tr: 'Birlik' } }, ['az', 'ru', 'en']],
  [
    'a category that was renamed in another language',
    { categories: [{ names: { ...readyNames('category-media'), az: 'Qəzetlər' }, isRetired: false }] },
    ['ru', 'tr', 'en'],
  ],
  [
    'a category without a name there',
    { categories: [{ names: { az: 'Qəzetlər' }, isRetired: false }] },
    ['ru', 'tr', 'en'],
  ],
  [
    'no category that is not offered any more',
    { categories: [{ names: { az: 'Qəzetlər' }, isRetired: true }] },
    [],
  ],
  [
    'an added country without a name there',
    { countries: [{ code: 'C1', names: { en: 'Atlantis' } }] },
    ['az', 'ru', 'tr'],
  ],
] satisfies Array<[string, Partial<CampaignNames>, string[]]>)('counts %s', (_, changed, expected) => {
  expect(missingIn(changed).toSorted()).toEqual(expected.toSorted());
});
