import type { Db } from '#db/connection/client.ts';
import {
  addCategory,
  addCountry,
  orderCategories,
  setCampaign,
  setCategory,
  setClosed,
  setCountryNames,
  setLogo,
  setRetired,
} from '#db/queries/campaigns/changes.ts';
import { copyCampaign } from '#db/queries/campaigns/copy.ts';
import type { CampaignChange, ChangeOf } from '#src/domain/campaigns/changes.ts';
import { type CampaignState, findCategory } from '#src/domain/campaigns/state.ts';
import { usualName } from '#src/domain/campaigns/usual-name.ts';
import { isCountryCode } from '#src/domain/countries/countries.ts';
import { type Locale, type LocalizedText, withText } from '#src/domain/locale.ts';

/** What a change is applied to: the campaign as it is, in the transaction that has locked it. */
interface Target {
  tx: Db;
  state: CampaignState;
  /** The cleaned picture of a new logo. */
  logo: Buffer | null;
}

interface Applied {
  /** The campaign that the change belongs to. After `start` it is the new one. */
  campaignId: number;
  /** The change, with the ids of what it added. */
  change: CampaignChange;
}

/** Writes one kind of change to the tables. It returns only those parts of `Applied` that differ. */
type Apply<Kind extends CampaignChange['kind']> = (
  target: Target,
  change: ChangeOf<Kind>,
) => Promise<Partial<Applied>> | Promise<void>;

const appliers: { readonly [Kind in CampaignChange['kind']]: Apply<Kind> } = {
  title: ({ tx, state }, { locale, text }) =>
    setCampaign(tx, state.id, { titles: withText(state.titles, locale, text) }),
  organization: ({ tx, state }, { locale, text }) =>
    setCampaign(tx, state.id, { organizationNames: withText(state.organizationNames, locale, text) }),
  contact: ({ tx, state }, { text }) => setCampaign(tx, state.id, { contact: text }),
  days: ({ tx, state }, { days }) =>
    setCampaign(tx, state.id, { firstDay: days?.first ?? null, lastDay: days?.last ?? null }),
  'category-add': async ({ tx, state }, change) => ({
    change: { ...change, categoryId: await addCategory(tx, state.id, { [change.locale]: change.name }) },
  }),
  'category-name': ({ tx, state }, { categoryId, locale, name }) => {
    const names = findCategory(state, categoryId)?.names ?? {};
    return setCategory(tx, categoryId, { names: withText(names, locale, name) });
  },
  'category-unit': ({ tx }, { categoryId, unit }) => setCategory(tx, categoryId, { unit }),
  'category-photos': ({ tx }, { categoryId, least }) => setCategory(tx, categoryId, { leastPhotos: least }),
  'category-order': ({ tx, state }, change) => orderCategories(tx, state.id, change),
  'category-retire': ({ tx }, { categoryId }) => setRetired(tx, categoryId, true),
  'category-return': ({ tx }, { categoryId }) => setRetired(tx, categoryId, false),
  'country-add': async ({ tx, state }, change) => ({
    change: { ...change, code: await addCountry(tx, state.id, { [change.locale]: change.name }) },
  }),
  'country-name': ({ tx, state }, change) =>
    setCountryNames(tx, state.id, change.code, namesAfter(state, change)),
  'country-remove': ({ tx, state }, { code }) => setCountryNames(tx, state.id, code, {}),
  'country-style': ({ tx, state }, { style }) => setCampaign(tx, state.id, { countryNameStyle: style }),
  'time-zone': ({ tx, state }, { zone }) => setCampaign(tx, state.id, { timeZone: zone }),
  logo: async ({ tx, state, logo }, change) => {
    await setLogo(tx, state.id, logo);
    // The history is kept for ever, so it must not lead to the original picture.
    return { change: { ...change, fileId: change.fileId === null ? null : '' } };
  },
  close: ({ tx, state }) => setClosed(tx, state.id, true),
  reopen: ({ tx, state }) => setClosed(tx, state.id, false),
  start: async ({ tx, state }, { locale, title }) => {
    const campaignId = await copyCampaign(tx, state, { [locale]: title });
    await makeCurrent(tx, state, campaignId);
    return { campaignId };
  },
  switch: ({ tx, state }) => makeCurrent(tx, state, state.id),
};

/** Writes a change to the tables. */
export async function applyChange<Kind extends CampaignChange['kind']>(
  target: Target,
  change: ChangeOf<Kind> & { kind: Kind },
): Promise<Applied> {
  const apply: Apply<Kind> = appliers[change.kind];
  return { campaignId: target.state.id, change, ...(await apply(target, change)) };
}

/** Makes a campaign the current one. A unique index allows one at a time, so the former one is changed first. */
async function makeCurrent(tx: Db, { current }: CampaignState, id: number): Promise<void> {
  await setCampaign(tx, current.id, { isCurrent: false });
  await setCampaign(tx, id, { isCurrent: true });
}

/** The names of a country after a change. An ISO country that gets its usual name again needs no name of its own. */
function namesAfter(state: CampaignState, { code, locale, name }: ChangeOf<'country-name'>): LocalizedText {
  const names = state.countries.find((country) => country.code === code)?.names ?? {};
  return withText(names, locale, isUsual(state, code, locale, name) ? null : name);
}

function isUsual(state: CampaignState, code: string, locale: Locale, name: string): boolean {
  return isCountryCode(code) && usualName(state, code, locale) === name;
}
