import { getCurrentCampaign } from '#db/queries/campaigns/campaigns.ts';
import { dropPendingReply } from '#db/queries/people/pending-replies.ts';
import { changesNothing } from '#src/domain/campaigns/find-obstacle.ts';
import { findTypedButton, wordsOf } from '#src/domain/entries/last-prompt.ts';
import { answerTap } from '#src/telegram/answer-tap.ts';
import { onTaps } from '#src/telegram/buttons/answer-taps.ts';
import { byName } from '#src/telegram/buttons/button.ts';
import type { Command } from '#src/telegram/commands/command.ts';
import type { HesabatContext } from '#src/telegram/context.ts';
import type { PendingReply } from '#src/telegram/pending-reply.ts';
import { readMessage } from '#src/telegram/read-message.ts';
import { ask } from './ask.ts';
import { type ChangeName, campaignButtons, changeNames, questionNames, screenNames } from './buttons.ts';
import { campaignQuestions } from './questions/all-questions.ts';
import type { Asked } from './questions/question.ts';
import { readTap } from './read-tap.ts';
import { setPendingChange, showPendingChange } from './saving/pending-change.ts';
import { leaveSubject, readSubject, type Subject, subject } from './saving/pending-change-store.ts';
import { cancelPendingChange, savePendingChange, showScreen } from './saving/save.ts';
import { findViewing, type Viewing } from './screen.ts';

/** /campaign: everything about the campaigns, for admins, in private. */
export const campaignCommand: Command = {
  name: 'campaign',
  for: 'admin',
  where: 'private',
  listed: 'menu and help',
  run: showCurrent,
};

/** What the buttons of /campaign do. */
export const campaignTaps = onTaps(campaignButtons, {
  save: (ctx, { campaign, proposedBy }) => savePendingChange(ctx, campaign, proposedBy),
  cancel: (ctx, { campaign }) => cancelPendingChange(ctx, campaign),
  ...byName(screenNames, (screen) => async (ctx: HesabatContext, { campaign, value }: Tapped) => {
    await answerTap(ctx);
    await leaveSubject(ctx);
    await showScreen(ctx, campaign, screen, value);
  }),
  ...byName(questionNames, (question) => (ctx: HesabatContext, { campaign, ...about }: Tapped) => {
    return askTapped(ctx, campaign, { question, ...about });
  }),
  ...byName(changeNames, (action) => (ctx: HesabatContext, { campaign, ...about }: Tapped) => {
    return change(ctx, campaign, { action, ...about });
  }),
});

/** Takes what an admin wrote or sent as the answer to what they were asked. */
export const campaignReply: PendingReply<Subject | null> = {
  purpose: 'campaign',
  for: 'admin',
  buttons: campaignButtons,
  goodbye: 'campaign-left',
  subject: subject.nullable().catch(null),
  async take(ctx, noted) {
    const viewing = noted && (await findViewing(ctx, noted.campaignId));
    if (!noted || !viewing || !ctx.message) {
      await dropPendingReply(ctx.deps.db, ctx.person.id);
      return ctx.reply(ctx.t('campaign-gone'));
    }
    const { asks, pendingChange } = noted;
    const sent = readMessage(ctx.message, ctx.deps.files.mostBytes);
    const typed = pendingChange && sent.kind === 'text' ? typedButton(ctx, sent.text) : null;
    if (pendingChange && typed === 'save') return savePendingChange(ctx, viewing, pendingChange.proposedBy);
    if (pendingChange && typed === 'cancel') return cancelPendingChange(ctx, viewing);
    if (!asks) return pendingChange ? showPendingChange(ctx, viewing, pendingChange) : leaveSubject(ctx);
    const read = campaignQuestions[asks.question].read(viewing, sent, asks);
    switch (read.kind) {
      case 'change':
        return setPendingChange(ctx, viewing, read.change, asks);
      case 'again':
        return ask(ctx, viewing, asks, read);
      case 'screen':
        await leaveSubject(ctx);
        return showScreen(ctx, viewing, read.screen, read.value);
    }
  },
};

async function showCurrent(ctx: HesabatContext): Promise<void> {
  const { id } = await getCurrentCampaign(ctx.deps.db);
  const viewing = await findViewing(ctx, id);
  if (viewing) await showScreen(ctx, viewing, 'main', '');
}

/** The action of Save or Cancel if its words were typed. */
function typedButton({ t }: HesabatContext, text: string): string | undefined {
  const buttons = (['save', 'cancel'] as const).map((action) => ({
    words: wordsOf(t(`button-${action}`)),
    action,
    value: '',
  }));
  return findTypedButton(text, { buttons })?.action;
}

interface Tapped {
  campaign: Viewing;
  value: string;
  detail: string;
}

async function askTapped(ctx: HesabatContext, viewing: Viewing, asks: Asked): Promise<void> {
  await answerTap(ctx);
  // A new campaign is copied from the current one, even if the admin is looking at another.
  const example = asks.question === 'start' ? await findViewing(ctx, viewing.state.current.id) : viewing;
  await ask(ctx, example ?? viewing, asks);
}

async function change(
  ctx: HesabatContext,
  viewing: Viewing,
  button: { action: ChangeName; value: string; detail: string },
): Promise<void> {
  const { action, value, detail } = button;
  // The first day was tapped: ask for the last one.
  if (action === 'day' && detail === '') {
    return askTapped(ctx, viewing, { question: 'days', value: value.slice(0, 7), detail: value });
  }
  const pendingChange = readSubject(ctx)?.pendingChange;
  // This update is handled again: the category must not move a second time.
  if (action === 'move' && pendingChange?.proposedBy === ctx.update.update_id) return answerTap(ctx);
  const pendingOrder = pendingChange?.change.kind === 'category-order' ? pendingChange.change.order : null;
  const tapped = readTap(viewing, button, pendingOrder);
  if (!tapped) return answerTap(ctx, ctx.t('campaign-gone'));
  // The category was moved back to its place: there is nothing left to save.
  if (tapped.kind === 'category-order' && pendingOrder && changesNothing(viewing.state, tapped)) {
    return cancelPendingChange(ctx, viewing);
  }
  await setPendingChange(ctx, viewing, tapped, null);
}
