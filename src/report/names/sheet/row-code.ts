/** The city that a row of the sheet is about. */
export interface RowOf {
  campaignId: number;
  country: string;
  key: string;
}

/** "3/DE/geo:2825297": tells a row of the sheet from others, however they are sorted. */
export function writeRowCode({ campaignId, country, key }: RowOf): string {
  return `${campaignId}/${country}/${key}`;
}

/** Reads such a code; null if it is none. */
export function readRowCode(code: string): RowOf | null {
  const [, campaignId = '', country = '', key = ''] = /^(\d{1,9})\/([A-Z]\w{1,9})\/(.+)$/s.exec(code) ?? [];
  return key === '' ? null : { campaignId: Number(campaignId), country, key };
}
