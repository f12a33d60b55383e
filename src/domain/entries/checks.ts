/** What can look wrong about an entry that waits or is approved, in the order in which it is shown. */
export const checkKinds = ['days', 'photos', 'place', 'form', 'twins'] as const;

export type CheckKind = (typeof checkKinds)[number];
