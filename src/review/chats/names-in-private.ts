import type { z } from 'zod';
import { findAskedChoice } from '#db/queries/review/chats/chat-choices.ts';
import { chatButtons } from '#src/telegram/buttons/moderator-chats.ts';
import { endPendingReply } from '#src/telegram/end-pending-reply.ts';
import type { PendingReply } from '#src/telegram/pending-reply.ts';
import { pendingNamesShape } from './pending-names.ts';
import { takeNamesInPrivate } from './typed-names.ts';

const { choose, country, category, rest, save, cancel } = chatButtons;

/** Takes what an admin types in private, while it is asked what comes to a chat, as names of countries and categories. */
export const chatsReply: PendingReply<z.infer<typeof pendingNamesShape>> = {
  purpose: 'chats',
  for: 'admin',
  buttons: { choose, country, category, rest, save, cancel },
  goodbye: 'chats-cancelled',
  subject: pendingNamesShape,
  async take(ctx, { messageId }) {
    const { db } = ctx.deps;
    const chatId = ctx.person.id;
    const replied = ctx.message?.reply_to_message?.message_id ?? messageId;
    const asked =
      (await findAskedChoice(db, { chatId, messageId: replied })) ??
      (await findAskedChoice(db, { chatId, messageId }));
    if (asked && ctx.has('message')) return takeNamesInPrivate(ctx, asked);
    await ctx.reply(ctx.t('chats-lapsed'));
    endPendingReply(ctx, 'chats');
  },
};
