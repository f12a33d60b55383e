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
import { countryName, isCountryCode } from '#src/domain/countries/countries.ts';
import { type Locale, type LocalizedText, withText } from '#src/domain/locale.ts';

/**
 * Writes a change to the tables, in the transaction of whoever holds the campaign.
 * @returns the change with the ids of what it added, and the campaign that it belongs to
 */
export async function applyChange(
  tx: Db,
  state: CampaignState,
  change: CampaignChange,
  logo: Buffer | null,
): Promise<{ campaignId: number; change: CampaignChange }> {
  const { id } = state;
  const done = { campaignId: id, change };
  switch (change.kind) {
    case 'title':
      await setCampaign(tx, id, { titles: withText(state.titles, change.locale, change.text) });
      return done;
    case 'organization': {
      const organizationNames = withText(state.organizationNames, change.locale, change.text);
      await setCampaign(tx, id, { organizationNames });
      return done;
    }
    case 'contact':
      await setCampaign(tx, id, { contact: change.text });
      return done;
    case 'days':
      await setCampaign(tx, id, {
        firstDay: change.days?.first ?? null,
        lastDay: change.days?.last ?? null,
      });
      return done;
    case 'category-add': {
      const categoryId = await addCategory(tx, id, { [change.locale]: change.name });
      return { campaignId: id, change: { ...change, categoryId } };
    }
    case 'category-name': {
      const names = findCategory(state, change.categoryId)?.names ?? {};
      await setCategory(tx, change.categoryId, { names: withText(names, change.locale, change.name) });
      return done;
    }
    case 'category-unit':
      await setCategory(tx, change.categoryId, { unit: change.unit });
      return done;
    case 'category-photos':
      await setCategory(tx, change.categoryId, { leastPhotos: change.least });
      return done;
    case 'category-order':
      await orderCategories(tx, id, change);
      return done;
    case 'category-retire':
    case 'category-return':
      await setRetired(tx, change.categoryId, change.kind === 'category-retire');
      return done;
    case 'country-add': {
      const code = await addCountry(tx, id, { [change.locale]: change.name });
      return { campaignId: id, change: { ...change, code } };
    }
    case 'country-name':
      await setCountryNames(tx, id, change.code, namesAfter(state, change));
      return done;
    case 'country-remove':
      await setCountryNames(tx, id, change.code, {});
      return done;
    case 'logo':
      await setLogo(tx, id, logo);
      // The original is not to be found by the history, which is kept for good.
      return { campaignId: id, change: { ...change, fileId: change.fileId === null ? null : '' } };
    case 'close':
    case 'reopen':
      await setClosed(tx, id, change.kind === 'close');
      return done;
    case 'start': {
      const started = await copyCampaign(tx, state, { [change.locale]: change.title });
      await makeCurrent(tx, state, started);
      return { campaignId: started, change };
    }
    case 'switch':
      await makeCurrent(tx, state, id);
      return done;
  }
}

/** There is one current campaign at any time: the former one makes room first. */
async function makeCurrent(tx: Db, { current }: CampaignState, id: number): Promise<void> {
  await setCampaign(tx, current.id, { isCurrent: false });
  await setCampaign(tx, id, { isCurrent: true });
}

/** A country of ISO that gets its usual name again needs no name of its own. */
function namesAfter(state: CampaignState, { code, locale, name }: ChangeOf<'country-name'>): LocalizedText {
  const names = state.countries.find((country) => country.code === code)?.names ?? {};
  return withText(names, locale, isUsual(code, locale, name) ? null : name);
}

function isUsual(code: string, locale: Locale, name: string): boolean {
  return isCountryCode(code) && countryName(code, locale) === name;
}
