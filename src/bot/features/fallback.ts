import { Composer } from 'grammy';
import { answerTap } from '#src/chat/answer-tap.ts';
import type { HesabatContext } from '#src/chat/context.ts';
import { menuButtons } from '#src/chat/views/menu.ts';

/** Last in the row: nothing that a person does in private stays without an answer, nor any tap anywhere. */
export const fallback = new Composer<HesabatContext>();

fallback.on('callback_query', (ctx) => answerTap(ctx));

fallback
  .chatType(['group', 'supergroup'])
  .command(['start', 'new', 'my', 'cancel', 'help', 'privacy', 'mydata', 'forget'], (ctx) =>
    ctx.reply(ctx.t('not-for-groups')),
  );

const inPrivate = fallback.chatType('private');

inPrivate.on(['message:photo', 'message:document'], (ctx) =>
  ctx.reply(ctx.t('photo-late'), { reply_markup: menuButtons(ctx.t) }),
);

inPrivate.on('message', (ctx) => ctx.reply(ctx.t('fallback-private'), { reply_markup: menuButtons(ctx.t) }));
