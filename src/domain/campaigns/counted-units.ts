/** What one counted thing of a category is called. */
export const units = ['event', 'document', 'article', 'conference', 'letter'] as const;

export type Unit = (typeof units)[number];
