/** What the bot asks people in private for, besides the answers of an entry. */
export const pendingReplyPurposes = [
  'organization',
  'invite',
  'block',
  'campaign',
  'place',
  'chats',
  'title',
] as const;

export type PendingReplyPurpose = (typeof pendingReplyPurposes)[number];
