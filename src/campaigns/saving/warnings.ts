import { countEntries, countOutside } from '#db/queries/campaigns/state.ts';
import type { Viewing } from '#src/campaigns/screen.ts';
import type { CampaignChange } from '#src/domain/campaigns/changes.ts';
import { findCategory } from '#src/domain/campaigns/state.ts';
import { countryName } from '#src/domain/countries/countries.ts';
import { findCountry } from '#src/domain/countries/find-country.ts';
import { countriesOf } from '#src/domain/countries/of-campaign.ts';
import { inLocale } from '#src/domain/locale.ts';

/** What an admin should know before they save a change. None of it prevents saving. */
export async function notesOn(viewing: Viewing, change: CampaignChange): Promise<string[]> {
  const { db, state, t, locale } = viewing;
  switch (change.kind) {
    case 'days': {
      const outside = change.days ? await countOutside(db, state.id, change.days) : 0;
      return outside > 0 ? [t('campaign-outside', { count: outside })] : [];
    }
    case 'country-add':
      return likeAnother(viewing, change.name, null);
    case 'country-name':
      return likeAnother(viewing, change.name, change.code);
    case 'category-order': {
      const names = change.order.map((id) => inLocale(findCategory(state, id)?.names ?? {}, locale));
      return [names.map((name, index) => `${index + 1}. ${name}`).join('\n')];
    }
    case 'category-retire':
      return [t('campaign-retire-note')];
    case 'close': {
      const { drafts } = await countEntries(db, state.id);
      return [
        t('campaign-close-note'),
        ...(drafts > 0 ? [t('campaign-close-drafts', { count: drafts })] : []),
      ];
    }
    case 'start':
      return [t('campaign-start-note', { campaign: inLocale(state.titles, locale) })];
    case 'switch':
      return [t('campaign-switch-note'), ...(state.isClosed ? [t('campaign-switch-closed')] : [])];
    case 'title':
    case 'organization':
    case 'contact':
    case 'category-add':
    case 'category-name':
    case 'category-unit':
    case 'category-photos':
    case 'category-return':
    case 'country-remove':
    case 'country-style':
    case 'time-zone':
    case 'logo':
    case 'reopen':
      return [];
  }
}

/** Warns if the name already finds another country: people could not tell the two apart. */
function likeAnother({ state, t, locale }: Viewing, name: string, code: string | null): string[] {
  const countries = countriesOf(state.countries);
  const found = findCountry(name, countries);
  if (found.kind !== 'found' || found.code === code) return [];
  return [t('campaign-country-like', { name, country: countryName(found.code, locale, countries) })];
}
