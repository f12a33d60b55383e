import { Composer } from 'grammy';
import { getCurrentCampaign } from '#db/queries/campaigns/campaigns.ts';
import { dropPendingReply } from '#db/queries/people/pending-replies.ts';
import { changesNothing } from '#src/domain/campaigns/find-obstacle.ts';
import { findTypedButton, wordsOf } from '#src/domain/entries/last-prompt.ts';
import { answerTap } from '#src/telegram/answer-tap.ts';
import { idForAdmin, readId } from '#src/telegram/button-ids.ts';
import { decodeButton, readUpdateId } from '#src/telegram/callback-data.ts';
import type { Command } from '#src/telegram/commands/command.ts';
import { type HesabatContext, isAdmin } from '#src/telegram/context.ts';
import { readMessage } from '#src/telegram/read-message.ts';
import { ask } from './ask.ts';
import { campaignQuestions } from './questions/all-questions.ts';
import type { Asked } from './questions/question.ts';
import { readTap } from './read-tap.ts';
import { setPendingChange, showPendingChange } from './saving/pending-change.ts';
import { leaveSubject, readSubject } from './saving/pending-change-store.ts';
import { cancelPendingChange, savePendingChange, showScreen } from './saving/save.ts';
import { findViewing, type Viewing } from './screen.ts';
import { screens } from './screens/all-screens.ts';

/** /campaign: everything about the campaigns, for admins, in private. */
export const campaignCommand: Command = {
  name: 'campaign',
  for: 'admin',
  where: 'private',
  listed: 'menu and help',
  run: showCurrent,
};

/** The buttons of /campaign. */
export const campaign = new Composer<HesabatContext>();

campaign.chatType('private').callbackQuery(/^camp:/, async (ctx) => {
  if (!isAdmin(ctx)) return answerTap(ctx, ctx.t('setup-refused', { id: String(ctx.person.id) }));
  const button = decodeButton(ctx.callbackQuery.data, 'camp');
  const viewing = await findViewing(ctx, idForAdmin(ctx, readId(button?.campaign)) ?? 0);
  if (!button || !viewing) return answerTap(ctx, ctx.t('campaign-gone'));
  const { action, value, detail } = button;
  if (action === 'save') return savePendingChange(ctx, viewing, readUpdateId(value));
  if (action === 'cancel') return cancelPendingChange(ctx, viewing);
  if (screens.has(action)) {
    await answerTap(ctx);
    await leaveSubject(ctx);
    return showScreen(ctx, viewing, action, value);
  }
  if (campaignQuestions.has(action)) return askTapped(ctx, viewing, { question: action, value, detail });
  // The first of two days: the last one is asked for.
  if (action === 'day' && detail === '') {
    return askTapped(ctx, viewing, { question: 'days', value: value.slice(0, 7), detail: value });
  }
  return change(ctx, viewing, button);
});

/** Takes what an admin wrote or sent as the answer to what they were asked. */
export async function takeCampaignText(ctx: HesabatContext): Promise<void> {
  const subject = readSubject(ctx);
  const viewing = subject && (await findViewing(ctx, subject.campaignId));
  if (!subject || !viewing || !ctx.message) {
    await dropPendingReply(ctx.deps.db, ctx.person.id);
    await ctx.reply(ctx.t('campaign-gone'));
    return;
  }
  const { asks, pendingChange } = subject;
  const sent = readMessage(ctx.message);
  const typed = pendingChange && sent.kind === 'text' ? typedButton(ctx, sent.text) : null;
  if (pendingChange && typed === 'save') return savePendingChange(ctx, viewing, pendingChange.proposedBy);
  if (pendingChange && typed === 'cancel') return cancelPendingChange(ctx, viewing);
  const question = asks && campaignQuestions.get(asks.question);
  if (!question) return pendingChange ? showPendingChange(ctx, viewing, pendingChange) : leaveSubject(ctx);
  const read = question.read(viewing, sent, asks);
  switch (read.kind) {
    case 'change':
      return setPendingChange(ctx, viewing, read.change, asks);
    case 'again':
      return ask(ctx, viewing, asks, read);
    case 'screen':
      await leaveSubject(ctx);
      return showScreen(ctx, viewing, read.screen, read.value);
    default:
      read satisfies never;
  }
}

async function showCurrent(ctx: HesabatContext): Promise<void> {
  const { id } = await getCurrentCampaign(ctx.deps.db);
  const viewing = await findViewing(ctx, id);
  if (viewing) await showScreen(ctx, viewing, 'main', '');
}

/** What stands on the two buttons may be typed. */
function typedButton({ t }: HesabatContext, text: string): string | undefined {
  const buttons = (['save', 'cancel'] as const).map((action) => ({
    words: wordsOf(t(`button-${action}`)),
    action,
    value: '',
  }));
  return findTypedButton(text, { buttons })?.action;
}

async function askTapped(ctx: HesabatContext, viewing: Viewing, asks: Asked): Promise<void> {
  await answerTap(ctx);
  // A new campaign follows the example of the current one, wherever the admin looks.
  const example = asks.question === 'start' ? await findViewing(ctx, viewing.state.current.id) : viewing;
  await ask(ctx, example ?? viewing, asks);
}

async function change(
  ctx: HesabatContext,
  viewing: Viewing,
  button: { action: string; value: string; detail: string },
): Promise<void> {
  const pendingChange = readSubject(ctx)?.pendingChange;
  // Delivered once more: the category is not to move a second time.
  if (button.action === 'move' && pendingChange?.proposedBy === ctx.update.update_id) return answerTap(ctx);
  const pendingOrder = pendingChange?.change.kind === 'category-order' ? pendingChange.change.order : null;
  const tapped = readTap(viewing, button, pendingOrder);
  if (!tapped) return answerTap(ctx, ctx.t('campaign-gone'));
  // Moved back to where it was: there is nothing left to save.
  if (tapped.kind === 'category-order' && pendingOrder && changesNothing(viewing.state, tapped)) {
    return cancelPendingChange(ctx, viewing);
  }
  await setPendingChange(ctx, viewing, tapped, null);
}
