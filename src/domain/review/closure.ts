/**
 * Why nothing can be written in a moderators' chat. Its topic is closed, or `gone`: it was deleted, the group has no topics
 * any more, or Telegram has lost its first message, after which bots cannot write there. Or it is the whole group: the bot
 * was `removed` or the group was deleted, or it is `muted` there.
 */
export const closures = ['closed', 'gone', 'removed', 'muted'] as const;

export type Closure = (typeof closures)[number];

/** Whether no card can be posted in a chat, so that what comes there waits. */
export function isCutOff({ closedBy, isPublic }: { closedBy: Closure | null; isPublic: boolean }): boolean {
  return closedBy !== null || isPublic;
}

/** Whether the bot can write nowhere in the group, in no topic either. */
export function isGroupClosed({ closedBy }: { closedBy: Closure | null }): boolean {
  return closedBy === 'removed' || closedBy === 'muted';
}
