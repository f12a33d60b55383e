import { findModeratorsChat } from '#db/queries/settings.ts';
import { isRefusal } from '#src/chat/best-effort.ts';
import { type HesabatContext, isAdmin } from '#src/chat/context.ts';

const members = ['creator', 'administrator', 'member'];

/**
 * Whether the sender is in the moderators' chat right now and not blocked: asked of Telegram at every decision, since people
 * leave. Of people whom the bot never met Telegram does not even say that they are not members.
 */
export async function isModerator(ctx: HesabatContext): Promise<boolean> {
  const chat = await findModeratorsChat(ctx.deps.db);
  if (!chat || ctx.chat?.id !== chat.id) return false;
  if (ctx.person.blockedAt !== null && !isAdmin(ctx)) return false;
  try {
    const member = await ctx.api.getChatMember(chat.id, ctx.person.id);
    return members.includes(member.status) || (member.status === 'restricted' && member.is_member);
  } catch (error) {
    if (!isRefusal(error)) throw error;
    ctx.deps.logger.warn({ err: error }, 'a tap of somebody whom Telegram does not name as a member');
    return false;
  }
}
