import { listModeratorsChats } from '#db/queries/review/chats/moderator-chats.ts';
import { answerTap } from '#src/telegram/answer-tap.ts';
import { onTaps } from '#src/telegram/buttons/answer-taps.ts';
import { chatButtons } from '#src/telegram/buttons/moderator-chats.ts';
import type { HesabatContext } from '#src/telegram/context.ts';
import { askWhatComes, cancel, chooseEverythingElse, save, takePlaceOf, toggle } from './choose.ts';
import { askToRemove, remove } from './remove.ts';
import { showChat, showChats } from './screens.ts';

/** What the buttons of moderators' chats do. */
export const chatTaps = onTaps(chatButtons, {
  list: (ctx) => inPrivate(ctx, () => showChats(ctx)),
  open: (ctx, { chat }) => inPrivate(ctx, () => showChat(ctx, chat)),
  choose: (ctx, { chat }) => inPrivate(ctx, () => choose(ctx, chat)),
  remove: (ctx, { chat, heir }) =>
    ctx.chat?.type === 'private' ? askToRemove(ctx, chat, heir) : answerTap(ctx),
  'remove-yes': (ctx, { chat, heir }) =>
    ctx.chat?.type === 'private' ? remove(ctx, chat, heir) : answerTap(ctx),
  country: (ctx, { code }) => toggle(ctx, { country: code }),
  category: (ctx, { category }) => toggle(ctx, { category }),
  rest: chooseEverythingElse,
  instead: (ctx, { chat }) => takePlaceOf(ctx, chat),
  save,
  cancel,
});

async function choose(ctx: HesabatContext, id: number): Promise<void> {
  const chat = (await listModeratorsChats(ctx.deps.db)).find((one) => one.id === id);
  await (chat ? askWhatComes(ctx, chat) : showChats(ctx));
}

/** Shows a screen of /campaign, whose buttons hang in private chats only. */
async function inPrivate(ctx: HesabatContext, show: () => Promise<void>): Promise<void> {
  await answerTap(ctx);
  if (ctx.chat?.type === 'private') await show();
}
