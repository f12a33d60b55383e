import type { InlineKeyboardButton } from 'grammy/types';
import type { HesabatContext } from '#src/telegram/context.ts';
import { campaignQuestions } from './questions/all-questions.ts';
import type { Asked } from './questions/question.ts';
import { noteSubject } from './saving/pending-change-store.ts';
import type { Viewing } from './screen.ts';
import { show } from './show.ts';

/** Asks an admin a question. Their next message in private is the answer. */
export async function ask(
  ctx: HesabatContext,
  viewing: Viewing,
  asks: Asked,
  { problem, buttons = [] }: { problem?: string; buttons?: InlineKeyboardButton[][] } = {},
): Promise<void> {
  const screen = campaignQuestions[asks.question].ask(viewing, asks);
  const messageId = await show(ctx, { ...screen, buttons: [...buttons, ...screen.buttons] }, problem);
  await noteSubject(ctx, { campaignId: viewing.state.id, asks, pendingChange: null, messageId });
}
