/** What was done and found, to print. */
export type Figures = Record<string, number | Record<string, number>>;
