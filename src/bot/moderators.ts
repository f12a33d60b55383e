import { findModeratorsChat } from '#db/queries/settings.ts';
import type { HesabatContext } from './context.ts';

const members = ['creator', 'administrator', 'member'];

/**
 * Whether the sender is in the moderators' chat right now: asked of Telegram at every decision, since people
 * leave. @throws what Telegram answers when it cannot tell.
 */
export async function isModerator(ctx: HesabatContext): Promise<boolean> {
  const chat = await findModeratorsChat(ctx.deps.db);
  if (!chat || ctx.chat?.id !== chat.id) return false;
  const member = await ctx.api.getChatMember(chat.id, ctx.person.id);
  return members.includes(member.status) || (member.status === 'restricted' && member.is_member);
}
