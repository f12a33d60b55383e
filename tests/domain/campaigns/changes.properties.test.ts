import fc from 'fast-check';
import { expect, it } from 'vitest';
import { type CampaignChange, campaignChange } from '#src/domain/campaigns/changes.ts';
import { units } from '#src/domain/campaigns/counted-units.ts';
import { changesNothing } from '#src/domain/campaigns/find-obstacle.ts';
import { previousValue } from '#src/domain/campaigns/previous-value.ts';
import type { CampaignState } from '#src/domain/campaigns/state.ts';
import { countryNameStyles } from '#src/domain/countries/name-style.ts';
import { locales } from '#src/domain/locale.ts';
import { anyRange } from '#tests/domain/dates/arbitrary-days.ts';

const id = fc.integer({ min: 1, max: 5 });
const locale = fc.constantFrom(...locales);
const text = fc.string({ minLength: 1 });
const code = fc.constantFrom('DE', 'NL', 'C1');
const kind = <Kind extends string>(name: Kind) => fc.constant(name);

const change: fc.Arbitrary<CampaignChange> = fc.oneof(
  fc.record({ kind: kind('title'), locale, text }),
  fc.record({ kind: kind('organization'), locale, text: fc.option(text) }),
  fc.record({ kind: kind('contact'), text: fc.option(text) }),
  fc.record({ kind: kind('days'), days: fc.option(anyRange) }),
  fc.record({ kind: kind('category-add'), locale, name: text }),
  fc.record({ kind: kind('category-name'), categoryId: id, locale, name: text }),
  fc.record({ kind: kind('category-unit'), categoryId: id, unit: fc.constantFrom(...units) }),
  fc.record({ kind: kind('category-photos'), categoryId: id, least: fc.nat({ max: 10 }) }),
  fc.record({ kind: kind('category-order'), categoryId: id, order: fc.uniqueArray(id) }),
  fc.record({ kind: kind('category-retire'), categoryId: id }),
  fc.record({ kind: kind('country-name'), code, locale, name: text }),
  fc.record({ kind: kind('country-remove'), code }),
  fc.record({ kind: kind('time-zone'), zone: fc.constantFrom('Asia/Baku', 'Europe/Berlin') }),
  fc.record({ kind: kind('country-style'), style: fc.constantFrom(...countryNameStyles) }),
  fc.record({ kind: kind('logo'), fileId: fc.option(text) }),
  fc.record({ kind: kind('start'), locale, title: text }),
  fc.record({ kind: fc.constantFrom('close' as const, 'reopen' as const, 'switch' as const) }),
);

const names = fc.dictionary(locale, text) as fc.Arbitrary<CampaignState['titles']>;
const state: fc.Arbitrary<CampaignState> = fc.record({
  id: fc.constant(1),
  titles: names,
  organizationNames: names,
  contact: fc.option(text),
  days: fc.option(anyRange),
  isClosed: fc.boolean(),
  categories: fc.uniqueArray(
    fc.record({
      id,
      names,
      unit: fc.constantFrom(...units),
      leastPhotos: fc.nat({ max: 10 }),
      isRetired: fc.boolean(),
    }),
    { selector: (category) => category.id },
  ),
  countries: fc.uniqueArray(fc.record({ code, names }), { selector: (country) => country.code }),
  countryNameStyle: fc.constantFrom(...countryNameStyles),
  timeZone: fc.constantFrom(null, 'Asia/Baku', 'Europe/Berlin'),
  logo: fc.option(text),
  current: fc.record({ id, titles: names }),
});

it('any change, and what it replaces, comes back from the database as it went in', () => {
  const throughDatabase = (value: unknown) => JSON.parse(JSON.stringify(value));
  fc.assert(
    fc.property(change, state, (made, campaign) => {
      expect(campaignChange.parse(throughDatabase(made))).toEqual(made);
      const before = previousValue(campaign, made);
      expect(before).not.toBeUndefined();
      expect(throughDatabase(before)).toEqual(before);
    }),
  );
});

it('a change to what is there already changes nothing', () => {
  fc.assert(
    fc.property(state, (campaign) => {
      const same: CampaignChange[] = [
        { kind: 'contact', text: campaign.contact },
        { kind: 'days', days: campaign.days && { ...campaign.days } },
        { kind: campaign.isClosed ? 'close' : 'reopen' },
        ...campaign.categories.flatMap(
          ({ id: categoryId, unit, leastPhotos, isRetired }): CampaignChange[] => [
            { kind: 'category-unit', categoryId, unit },
            { kind: 'category-photos', categoryId, least: leastPhotos },
            { kind: isRetired ? 'category-retire' : 'category-return', categoryId },
          ],
        ),
      ];
      for (const each of same) expect(changesNothing(campaign, each)).toBe(true);
    }),
  );
});
