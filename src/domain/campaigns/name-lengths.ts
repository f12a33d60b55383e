/** In characters as people count them. */
export const nameLengths = {
  title: { least: 3, most: 120 },
  organization: { least: 2, most: 120 },
  contact: { least: 2, most: 200 },
  category: { least: 2, most: 60 },
  country: { least: 2, most: 60 },
} as const;
