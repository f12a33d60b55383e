import { isCountryCode } from '#src/domain/countries/countries.ts';
import { foldName } from '#src/domain/text/fold.ts';
import type { CampaignChange } from './changes.ts';
import { previousValue } from './previous-value.ts';
import { type CampaignState, findCategory } from './state.ts';
import { usualName } from './usual-name.ts';

/** Why a change cannot be made. */
export type Obstacle =
  /** It changes nothing. */
  | { kind: 'same' }
  /** Its category or country is not there. */
  | { kind: 'gone' }
  | { kind: 'last-category' }
  | { kind: 'too-many'; most: number }
  /** Another category is called so: typed, the name would mean both. */
  | { kind: 'category-known'; name: string }
  | { kind: 'country-used'; count: number };

/** The most that fit into one message, and as buttons below it. */
const most = { categories: 30, countries: 60 };

/** @param usedBy how many entries have the country that the change is about */
export function findObstacle(state: CampaignState, change: CampaignChange, usedBy: number): Obstacle | null {
  const category =
    'categoryId' in change && change.categoryId ? findCategory(state, change.categoryId) : null;
  if (change.kind.startsWith('category-') && change.kind !== 'category-add' && !category) {
    return { kind: 'gone' };
  }
  if (changesNothing(state, change)) return { kind: 'same' };
  switch (change.kind) {
    case 'category-add':
      return state.categories.length >= most.categories
        ? { kind: 'too-many', most: most.categories }
        : findNamesake(state, null, change.name);
    case 'country-add':
      return state.countries.length >= most.countries ? { kind: 'too-many', most: most.countries } : null;
    case 'category-name':
      return findNamesake(state, category?.id ?? null, change.name);
    case 'category-retire': {
      const others = state.categories.filter(({ id, isRetired }) => !isRetired && id !== category?.id);
      return others.length === 0 ? { kind: 'last-category' } : null;
    }
    case 'country-name':
    case 'country-remove': {
      const isOwn = state.countries.some(({ code }) => code === change.code);
      if (isCountryCode(change.code)) return null;
      if (!isOwn) return { kind: 'gone' };
      return change.kind === 'country-remove' && usedBy > 0 ? { kind: 'country-used', count: usedBy } : null;
    }
    case 'title':
    case 'organization':
    case 'contact':
    case 'days':
    case 'category-unit':
    case 'category-photos':
    case 'category-order':
    case 'category-return':
    case 'country-style':
    case 'time-zone':
    case 'logo':
    case 'close':
    case 'reopen':
    case 'start':
    case 'switch':
      return null;
  }
}

/** Whether everything would be as it is already. */
export function changesNothing(state: CampaignState, change: CampaignChange): boolean {
  const before = previousValue(state, change);
  switch (change.kind) {
    case 'title':
    case 'organization':
    case 'contact':
      return before === change.text;
    case 'days':
      return state.days?.first === change.days?.first && state.days?.last === change.days?.last;
    case 'category-name':
      return before === change.name;
    case 'country-name':
      return (before ?? usualName(state, change.code, change.locale)) === change.name;
    case 'category-unit':
      return before === change.unit;
    case 'category-photos':
      return before === change.least;
    case 'country-style':
      return before === change.style;
    case 'time-zone':
      return before === change.zone;
    case 'category-order':
      return String(before) === String(change.order);
    case 'category-retire':
    case 'close':
      return before === true;
    case 'category-return':
    case 'reopen':
      return before === false;
    case 'country-remove':
      return before === null;
    case 'logo':
      return before === null && change.fileId === null;
    case 'switch':
      return state.current.id === state.id;
    case 'category-add':
    case 'country-add':
    case 'start':
      return false;
  }
}

function findNamesake(state: CampaignState, ownId: number | null, name: string): Obstacle | null {
  const key = foldName(name);
  const namesake = state.categories.find(
    ({ id, names }) => id !== ownId && Object.values(names).some((other) => foldName(other) === key),
  );
  return namesake ? { kind: 'category-known', name } : null;
}
