import { FormattedString } from '@grammyjs/parse-mode';
import { requeueCards } from '#db/queries/review/cards.ts';
import { type ModeratorsChat, removeChat } from '#db/queries/review/chats/moderator-chats.ts';
import { countWaiting } from '#db/queries/review/chats/waiting.ts';
import { routeEntry, withoutChat } from '#src/domain/review/routing.ts';
import { nameChat } from '#src/review/views/chat-name.ts';
import { answerTap } from '#src/telegram/answer-tap.ts';
import { chatButtons } from '#src/telegram/buttons/moderator-chats.ts';
import type { HesabatContext } from '#src/telegram/context.ts';
import { showInPlace } from '#src/telegram/show-in-place.ts';
import { listNamedChats } from './reader.ts';
import { showChats } from './screens.ts';

/**
 * Asks whether to remove a chat, and says which chats get what waits: their members read it then, and nothing takes that
 * back.
 */
export async function askToRemove(ctx: HesabatContext, id: number, heirId: number | null): Promise<void> {
  const { t } = ctx;
  const chats = await listNamedChats(ctx);
  const chat = chats.find((one) => one.id === id);
  const left = withoutChat(chats, id, heirId);
  if (!chat || !left) {
    await answerTap(ctx, t('chats-lapsed'));
    return showChats(ctx);
  }
  await answerTap(ctx);
  const moves = await countMoves(ctx, chats, left.chats);
  const isReadByOthers = moves.some(({ to }) => to.chatId !== chat.chatId);
  const lines = [
    t('chats-remove', { chat: nameChat(chat, t) }),
    ...(left.heir ? [t('chats-remove-heir', { chat: nameChat(left.heir, t) })] : []),
    moves.length === 0
      ? t('chats-remove-none')
      : moves.map(({ to, count }) => t('chats-remove-moves', { count, chat: nameChat(to, t) })).join('\n'),
    ...(isReadByOthers ? [t('chats-remove-note')] : []),
  ];
  await showInPlace(ctx, FormattedString.join([FormattedString.b(t('campaign-confirm')), ...lines], '\n\n'), [
    [
      chatButtons['remove-yes'].show(t('button-save'), { chat: id, heir: heirId }),
      chatButtons.open.show(t('button-cancel'), { chat: id }),
    ],
  ]);
}

/** How many of the entries that wait go to another chat, and to which. */
async function countMoves(
  { deps }: HesabatContext,
  before: readonly ModeratorsChat[],
  after: readonly ModeratorsChat[],
): Promise<Array<{ to: ModeratorsChat; count: number }>> {
  const moving = (await countWaiting(deps.db)).map((waiting) => ({
    from: routeEntry(before, waiting),
    to: routeEntry(after, waiting),
    count: waiting.count,
  }));
  return after
    .map((to) => ({
      to,
      count: moving
        .filter((one) => one.to?.id === to.id && one.from?.id !== to.id)
        .reduce((sum, { count }) => sum + count, 0),
    }))
    .filter(({ count }) => count > 0);
}

/** Removes a chat: what waits there comes to the others. */
export async function remove(ctx: HesabatContext, id: number, heirId: number | null): Promise<void> {
  const { deps, t } = ctx;
  const isRemoved = await deps.db.transaction(async (tx) => {
    if (!(await removeChat(tx, id, heirId))) return false;
    await requeueCards(tx);
    return true;
  });
  await answerTap(ctx, isRemoved ? t('chats-removed') : t('chats-lapsed'));
  await showChats(ctx);
}
