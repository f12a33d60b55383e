import type { CampaignChange } from './changes.ts';
import { type CampaignState, findCategory } from './state.ts';

/**
 * What a change replaces, as plain JSON: it is shown beside the new value, kept in the history, and a change is
 * saved only where this is still so. What is only added replaces nothing.
 */
export function previousValue(state: CampaignState, change: CampaignChange): unknown {
  switch (change.kind) {
    case 'title':
      return state.titles[change.locale] ?? null;
    case 'organization':
      return state.organizationNames[change.locale] ?? null;
    case 'contact':
      return state.contact;
    case 'days':
      return state.days;
    case 'category-add':
    case 'country-add':
      return null;
    case 'category-name':
      return findCategory(state, change.categoryId)?.names[change.locale] ?? null;
    case 'category-unit':
      return findCategory(state, change.categoryId)?.unit ?? null;
    case 'category-photos':
      return findCategory(state, change.categoryId)?.leastPhotos ?? null;
    case 'category-order':
      return state.categories.map(({ id }) => id);
    case 'category-retire':
    case 'category-return':
      return findCategory(state, change.categoryId)?.isRetired ?? null;
    case 'country-name':
      return state.countries.find(({ code }) => code === change.code)?.names[change.locale] ?? null;
    case 'country-remove':
      return state.countries.find(({ code }) => code === change.code)?.names ?? null;
    case 'country-style':
      return state.countryNameStyle;
    case 'time-zone':
      return state.timeZone;
    case 'logo':
      return state.logo;
    case 'close':
    case 'reopen':
      return state.isClosed;
    case 'start':
    case 'switch':
      return state.current;
    default:
      return change satisfies never;
  }
}
