import { readFileSync } from 'node:fs';

export interface FixtureEntry {
  /** 1 for the first; its number when reported in this order into an empty campaign. */
  line: number;
  category: 'commemorations' | 'awareness' | 'documents' | 'conferences' | 'media';
  /** Made up: the printed report's own titles are not ours to repeat. */
  title: string;
  date: string;
  country: string;
  cities: string;
}

/** States and counties that stand where a city is asked for, with their keys. */
export const regionKeys: Readonly<Record<string, string>> = {
  Esseks: 'iso:GB-ESS',
  Florida: 'iso:US-FL',
  Texas: 'iso:US-TX',
  Virciniya: 'iso:US-VA',
  İllinoys: 'iso:US-IL',
  'Şimali Karolina': 'iso:US-NC',
};

/** The same, and a part of a state, which is kept as it was written. */
export const regions = [...Object.keys(regionKeys), 'Şimali Kaliforniya'];

/** The 104 entries of a past campaign, as they were written. */
export function readCampaignFixture(): FixtureEntry[] {
  const csv = readFileSync(new URL('../../fixtures/campaign.csv', import.meta.url), 'utf8');
  const rows = csv.trim().split(/\r?\n/).slice(1);
  return rows.map((row, index) => {
    const fields = [...row.matchAll(/"([^"]*)"|([^,]+)/g)].map((match) => match[1] ?? match[2] ?? '');
    const [category = '', number = '', date = '', country = '', cities = ''] = fields;
    return {
      line: index + 1,
      category: category as FixtureEntry['category'],
      title: `An event of the community, ${category} ${number}`,
      date,
      country,
      cities,
    };
  });
}
