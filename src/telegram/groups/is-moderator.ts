import { findModeratorsChat } from '#db/queries/review/settings.ts';
import type { HesabatContext } from '#src/telegram/context.ts';
import { isMemberNow } from './is-member.ts';

/** Whether an update comes from the moderators' group, sent by one of its members. */
export async function isModerator(ctx: HesabatContext): Promise<boolean> {
  const chat = await findModeratorsChat(ctx.deps.db);
  return chat !== null && ctx.chat?.id === chat.id && isMemberNow(ctx, chat);
}
