import { describe, expect, it } from 'vitest';
import type { CampaignChange } from '#src/domain/campaigns/changes.ts';
import { findObstacle } from '#src/domain/campaigns/find-obstacle.ts';
import type { CampaignState } from '#src/domain/campaigns/state.ts';
import { makeDay } from '#src/domain/dates/day.ts';

const days = { first: makeDay('2026-02-16'), last: makeDay('2026-03-10') };
const category = { names: { en: 'Concerts', az: 'Konsertlər' }, unit: 'event', leastPhotos: 1 } as const;
const state: CampaignState = {
  id: 1,
  titles: { en: 'Music days' },
  organizationNames: {},
  contact: null,
  days,
  isClosed: false,
  categories: [
    { id: 10, isRetired: false, ...category },
    { id: 11, isRetired: true, ...category, names: { en: 'Lessons' } },
  ],
  countries: [
    { code: 'C1', names: { en: 'Far Island' } },
    { code: 'NL', names: { en: 'Holland' } },
  ],
  countryNameStyle: 'short',
  timeZone: 'Asia/Baku',
  logo: null,
  current: { id: 1, titles: { en: 'Music days' } },
};

const obstacleTo = (change: CampaignChange, usedBy = 0) => findObstacle(state, change, usedBy)?.kind ?? null;

describe('what changes nothing is not saved', () => {
  it.each<CampaignChange>([
    { kind: 'title', locale: 'en', text: 'Music days' },
    { kind: 'organization', locale: 'en', text: null },
    { kind: 'contact', text: null },
    { kind: 'days', days: { ...days } },
    { kind: 'category-name', categoryId: 10, locale: 'en', name: 'Concerts' },
    { kind: 'category-unit', categoryId: 10, unit: 'event' },
    { kind: 'category-photos', categoryId: 10, least: 1 },
    { kind: 'country-style', style: 'short' },
    { kind: 'time-zone', zone: 'Asia/Baku' },
    { kind: 'category-order', categoryId: 10, order: [10, 11] },
    { kind: 'category-retire', categoryId: 11 },
    { kind: 'category-return', categoryId: 10 },
    { kind: 'country-name', code: 'NL', locale: 'en', name: 'Holland' },
    { kind: 'country-name', code: 'DE', locale: 'en', name: 'Germany' },
    { kind: 'country-remove', code: 'DE' },
    { kind: 'logo', fileId: null },
    { kind: 'reopen' },
    { kind: 'switch' },
  ])('$kind', (change) => {
    expect(obstacleTo(change)).toBe('same');
  });
});

describe('what changes something may be saved', () => {
  it.each<CampaignChange>([
    { kind: 'title', locale: 'az', text: 'Music days' },
    { kind: 'days', days: null },
    { kind: 'category-add', locale: 'en', name: 'Exhibitions' },
    // In another language a category may be called as in the first one.
    { kind: 'category-name', categoryId: 10, locale: 'tr', name: 'Concerts' },
    { kind: 'category-order', categoryId: 10, order: [11, 10] },
    { kind: 'category-return', categoryId: 11 },
    { kind: 'country-name', code: 'NL', locale: 'en', name: 'Netherlands' },
    { kind: 'country-remove', code: 'NL' },
    { kind: 'close' },
    { kind: 'start', locale: 'en', title: 'Music days' },
  ])('$kind', (change) => {
    expect(obstacleTo(change, 5)).toBeNull();
  });
});

describe('what cannot be done', () => {
  it.each<[CampaignChange, number, string]>([
    [{ kind: 'category-retire', categoryId: 10 }, 0, 'last-category'],
    [{ kind: 'category-add', locale: 'tr', name: 'KONSERTLER' }, 0, 'category-known'],
    [{ kind: 'category-name', categoryId: 10, locale: 'en', name: 'lessons' }, 0, 'category-known'],
    [{ kind: 'category-unit', categoryId: 99, unit: 'document' }, 0, 'gone'],
    [{ kind: 'country-name', code: 'C9', locale: 'en', name: 'Nowhere' }, 0, 'gone'],
    [{ kind: 'country-remove', code: 'C1' }, 3, 'country-used'],
  ])('%o', (change, usedBy, obstacle) => {
    expect(obstacleTo(change, usedBy)).toBe(obstacle);
  });

  it('a category more than fits on one screen', () => {
    const many = Array.from({ length: 30 }, (_, index) => ({
      id: index + 1,
      isRetired: false,
      ...category,
      names: { en: `Category ${index}` },
    }));
    const added: CampaignChange = { kind: 'category-add', locale: 'en', name: 'Exhibitions' };
    expect(findObstacle({ ...state, categories: many }, added, 0)).toEqual({ kind: 'too-many', most: 30 });
  });
});
