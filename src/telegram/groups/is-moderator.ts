import { listModeratorsChatsOf } from '#db/queries/review/chats/moderator-chats.ts';
import type { HesabatContext } from '#src/telegram/context.ts';
import { isMemberOfAny } from './is-member.ts';

/** Whether an update comes from a moderators' group, sent by one of its members. */
export async function isModerator(ctx: HesabatContext): Promise<boolean> {
  const chats = ctx.chat ? await listModeratorsChatsOf(ctx.deps.db, ctx.chat.id) : [];
  return isMemberOfAny(ctx, chats);
}
