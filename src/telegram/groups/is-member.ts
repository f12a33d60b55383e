import type { DecisionState } from '#db/queries/entries/decision-state.ts';
import { listModeratorsChats, type ModeratorsChat } from '#db/queries/review/chats/moderator-chats.ts';
import { routeEntry } from '#src/domain/review/routing.ts';
import { type HesabatContext, isAdmin } from '#src/telegram/context.ts';
import { isRejection } from '#src/telegram/failures/rejections.ts';

const members = ['creator', 'administrator', 'member'];

/**
 * Whether the sender is a member of a moderators' group right now and is not blocked, wherever they write. Telegram is
 * asked every time, because people leave. About a person whom the bot never met, Telegram answers with an error
 * instead of "not a member".
 */
export async function moderatesNow(ctx: HesabatContext): Promise<boolean> {
  return isMemberOfAny(ctx, await listModeratorsChats(ctx.deps.db));
}

/**
 * Whether the sender may decide on this entry: they are a member of its moderators' group right now. People with the
 * role of a moderator decide on the entries of all groups if they are a member of one.
 */
export async function moderatesEntryNow(
  ctx: HesabatContext,
  entry: Pick<DecisionState, 'status' | 'country' | 'categoryId' | 'cardChatId'>,
): Promise<boolean> {
  const chats = await listModeratorsChats(ctx.deps.db);
  const isOfAll = ctx.person.role === 'moderator' || isAdmin(ctx);
  return isMemberOfAny(
    ctx,
    isOfAll ? chats : chats.filter(({ chatId }) => isDecidedIn(chatId, entry, chats)),
  );
}

/** Whether an entry is decided in this group: it comes there, or its card stands there with the decision. */
export function isDecidedIn(
  chatId: number,
  entry: Pick<DecisionState, 'status' | 'country' | 'categoryId' | 'cardChatId'>,
  chats: readonly ModeratorsChat[],
): boolean {
  if (routeEntry(chats, entry)?.chatId === chatId) return true;
  return entry.status !== 'pending' && entry.cardChatId === chatId;
}

/** Whether the sender is a member of one of the groups of these chats. */
export async function isMemberOfAny(ctx: HesabatContext, chats: readonly ModeratorsChat[]): Promise<boolean> {
  if (ctx.person.blockedAt !== null && !isAdmin(ctx)) return false;
  // Anyone can join a public group, so being a member of it means nothing.
  const groups = new Set(chats.filter(({ isPublic }) => !isPublic).map(({ chatId }) => chatId));
  for (const chatId of groups) if (await isMember(ctx, chatId)) return true;
  return false;
}

async function isMember(ctx: HesabatContext, chatId: number): Promise<boolean> {
  try {
    const member = await ctx.deps.api.getChatMember(chatId, ctx.person.id);
    return members.includes(member.status) || (member.status === 'restricted' && member.is_member);
  } catch (error) {
    if (!isRejection(error)) throw error;
    ctx.deps.logger.warn({ err: error }, 'Telegram did not say that the sender is a member of the group');
    return false;
  }
}
