import { findModeratorsChat } from '#db/queries/review/settings.ts';
import type { HesabatContext } from '#src/telegram/context.ts';
import { moderatesNow } from './is-member.ts';

/** Whether the sender taps or writes in the moderators' chat, as one of them. */
export async function isModerator(ctx: HesabatContext): Promise<boolean> {
  const chat = await findModeratorsChat(ctx.deps.db);
  return chat !== null && ctx.chat?.id === chat.id && moderatesNow(ctx);
}
