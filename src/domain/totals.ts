/** What was counted: of one category, or of the whole campaign. */
export interface Figures {
  entries: number;
  /** An entry counts once per distinct city. */
  events: number;
  /** Distinct ISO 3166-1 codes. */
  countries: number;
}

/** The counted figures of a campaign, with the moment they were computed for. */
export interface Totals {
  moment: Date;
  total: Figures;
  /** By the category's id; a category without approved entries is missing. */
  ofCategory: ReadonlyMap<number, Figures>;
  /** Entries that wait for a decision. */
  pending: number;
}

export const nothingCounted: Figures = { entries: 0, events: 0, countries: 0 };
