/** What a person may do, from least to most: each role may do all that the ones before it may. */
export const roles = ['organizer', 'moderator', 'admin'] as const;

export type Role = (typeof roles)[number];
