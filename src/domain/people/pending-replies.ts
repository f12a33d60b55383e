/** What the bot asks people in private for, besides the answers of an entry. */
export const awaitedPurposes = ['organization', 'invite', 'block', 'campaign', 'place', 'title'] as const;

export type AwaitedPurpose = (typeof awaitedPurposes)[number];
