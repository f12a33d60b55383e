/** What a person may do, from least to most: each role may do all that the ones before it may. */
export const roles = ['organizer', 'moderator', 'admin'] as const;

export type Role = (typeof roles)[number];

/** Whether the second role may do more than the first; no role at all is the least. */
export function isLesser(role: Role | null, than: Role): boolean {
  return (role === null ? -1 : roles.indexOf(role)) < roles.indexOf(than);
}
