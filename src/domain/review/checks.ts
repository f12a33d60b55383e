/**
 * What can look wrong about an entry that waits or is approved, in the order in which it is shown. The last is about
 * an entry that was rejected as the duplicate of another one that does not count any more.
 */
export const checkKinds = ['days', 'photos', 'place', 'titles', 'duplicates', 'orphans'] as const;

export type CheckKind = (typeof checkKinds)[number];
