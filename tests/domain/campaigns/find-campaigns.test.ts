import { describe, expect, it } from 'vitest';
import { findCampaigns, readReportRequest } from '#src/domain/campaigns/find-campaigns.ts';

const campaigns = [
  { id: 3, titles: { az: 'Şeir həftəsi 2026', en: 'A week of poetry 2026' } },
  { id: 2, titles: { az: 'Şeir həftəsi', ru: 'Неделя поэзии' } },
  { id: 1, titles: { en: 'Music days', tr: 'Müzik günleri' } },
];

describe('a campaign is found', () => {
  it.each([
    ['by its number', '1', [1]],
    ['by its number with a sign', '№ 2', [2]],
    ['by its number as English and Turkish write it', 'No. 2', [2]],
    ['by a part of its title', 'music', [1]],
    ['by a part of its title in another language', 'поэзии', [2]],
    ['without the letters of its language', 'muzik gunleri', [1]],
    ['by its whole title, though another begins so', 'şeir həftəsi', [2]],
    ['among several by what only one has', '2026', [3]],
    ['not, where several are meant', 'HEFTE', [3, 2]],
    ['not by two letters that are somewhere in it', 'mu', []],
    ['not by what none is called', 'festival', []],
    ['not by signs', '!!', []],
  ])('%s: %s', (_, typed, ids) => {
    expect(findCampaigns(typed, campaigns).map(({ id }) => id)).toEqual(ids);
  });
});

describe('a report is asked for', () => {
  it.each([
    ['', null, ''],
    ['TR', 'tr', ''],
    ['music days', null, 'music days'],
    ['music days az', 'az', 'music days'],
    ['az music days', 'az', 'music days'],
    ['2 ru', 'ru', '2'],
    ['fr', null, 'fr'],
  ])('%j', (typed, locale, campaign) => {
    expect(readReportRequest(typed)).toEqual({ locale, campaign });
  });
});
