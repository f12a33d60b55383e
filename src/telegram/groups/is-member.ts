import { findModeratorsChat } from '#db/queries/review/settings.ts';
import { type HesabatContext, isAdmin } from '#src/telegram/context.ts';
import { isRejection } from '#src/telegram/failures/rejections.ts';

const members = ['creator', 'administrator', 'member'];

/**
 * Whether the sender is in the moderators' chat right now and not blocked, wherever they write: asked of Telegram every
 * time, since people leave. Of people whom the bot never met Telegram does not even say that they are not members.
 */
export async function moderatesNow(ctx: HesabatContext): Promise<boolean> {
  const chat = await findModeratorsChat(ctx.deps.db);
  // Anyone could join a public group, and would be one of them.
  if (!chat || chat.isPublic || (ctx.person.blockedAt !== null && !isAdmin(ctx))) return false;
  try {
    const member = await ctx.deps.api.getChatMember(chat.id, ctx.person.id);
    return members.includes(member.status) || (member.status === 'restricted' && member.is_member);
  } catch (error) {
    if (!isRejection(error)) throw error;
    ctx.deps.logger.warn({ err: error }, 'a tap of somebody whom Telegram does not name as a member');
    return false;
  }
}
