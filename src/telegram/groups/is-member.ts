import { findModeratorsChat, type ModeratorsChat } from '#db/queries/review/settings.ts';
import { type HesabatContext, isAdmin } from '#src/telegram/context.ts';
import { isRejection } from '#src/telegram/failures/rejections.ts';

const members = ['creator', 'administrator', 'member'];

/**
 * Whether the sender is a member of the moderators' group right now and is not blocked, wherever they write.
 * Telegram is asked every time, because people leave. About a person whom the bot never met, Telegram answers with
 * an error instead of "not a member".
 */
export async function moderatesNow(ctx: HesabatContext): Promise<boolean> {
  return isMemberNow(ctx, await findModeratorsChat(ctx.deps.db));
}

/** The same, where the moderators' chat was read already. */
export async function isMemberNow(ctx: HesabatContext, chat: ModeratorsChat | null): Promise<boolean> {
  // Anyone can join a public group, so being a member of it means nothing.
  if (!chat || chat.isPublic || (ctx.person.blockedAt !== null && !isAdmin(ctx))) return false;
  try {
    const member = await ctx.deps.api.getChatMember(chat.id, ctx.person.id);
    return members.includes(member.status) || (member.status === 'restricted' && member.is_member);
  } catch (error) {
    if (!isRejection(error)) throw error;
    ctx.deps.logger.warn({ err: error }, 'Telegram did not say that the sender is a member of the group');
    return false;
  }
}
