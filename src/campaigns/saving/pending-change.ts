import { FormattedString } from '@grammyjs/parse-mode';
import type { InlineKeyboardButton } from 'grammy/types';
import { ask } from '#src/campaigns/ask.ts';
import { campaignButtons, campButton } from '#src/campaigns/buttons.ts';
import { fetchLogo } from '#src/campaigns/fetch-logo.ts';
import type { Asked } from '#src/campaigns/questions/question.ts';
import type { Screen, Viewing } from '#src/campaigns/screen.ts';
import { show } from '#src/campaigns/show.ts';
import type { CampaignChange } from '#src/domain/campaigns/changes.ts';
import type { Obstacle } from '#src/domain/campaigns/find-obstacle.ts';
import { previousValue } from '#src/domain/campaigns/previous-value.ts';
import { answerTap } from '#src/telegram/answer-tap.ts';
import type { HesabatContext } from '#src/telegram/context.ts';
import { findObstacleNow } from './change-campaign.ts';
import { describeChange } from './describe-change.ts';
import { noteSubject, readSubject } from './pending-change-store.ts';
import { notesOn } from './warnings.ts';

/**
 * Shows a change, old and new, with Save and Cancel. Only the pending reply of the admin is written. Of a logo it
 * holds just Telegram's file id, because a picture that nobody has saved must not be in our tables.
 * @param asks the question that this change answers; it may be answered again
 */
export async function setPendingChange(
  ctx: HesabatContext,
  viewing: Viewing,
  change: CampaignChange,
  asks: Asked | null,
): Promise<void> {
  const { db, state, t } = viewing;
  const obstacle = await findObstacleNow(db, state, change);
  if (obstacle) return refuse(ctx, viewing, asks, obstacleText(viewing, obstacle));
  const proposedBy = ctx.update.update_id;
  const before = previousValue(state, change);
  const screen = await viewPendingChange(viewing, { change, before, proposedBy });
  if (change.kind === 'logo' && change.fileId !== null) {
    const logo = await fetchLogo(ctx.deps, change.fileId, t);
    if (logo.kind !== 'logo') return refuse(ctx, viewing, asks, logo.problem);
    screen.picture = logo.picture;
  }
  await answerTap(ctx);
  const messageId = await show(ctx, screen);
  await noteSubject(ctx, {
    campaignId: state.id,
    asks,
    pendingChange: { change, before, proposedBy },
    messageId,
  });
}

/** Shows the change that waits for Save again, to an admin who wrote something instead. */
export async function showPendingChange(
  ctx: HesabatContext,
  viewing: Viewing,
  pendingChange: { change: CampaignChange; before?: unknown; proposedBy: number },
): Promise<void> {
  const subject = readSubject(ctx);
  const messageId = await show(
    ctx,
    await viewPendingChange(viewing, pendingChange),
    viewing.t('campaign-tap-save'),
  );
  if (subject) await noteSubject(ctx, { ...subject, messageId });
}

async function viewPendingChange(
  viewing: Viewing,
  { change, before, proposedBy }: { change: CampaignChange; before?: unknown; proposedBy: number },
): Promise<Screen> {
  const { t } = viewing;
  const data = { campaign: viewing.state.id, proposedBy };
  const lines = [describeChange(viewing, change, before), ...(await notesOn(viewing, change))];
  return {
    text: FormattedString.join([FormattedString.b(t('campaign-confirm')), ...lines], '\n\n'),
    buttons: [
      ...(change.kind === 'category-order' ? [moveButtons(viewing, change.categoryId)] : []),
      [
        campaignButtons.save.show(t('button-save'), data),
        campaignButtons.cancel.show(t('button-cancel'), data),
      ],
    ],
  };
}

/** Buttons that move a category further from its new place. */
function moveButtons(viewing: Viewing, categoryId: number): InlineKeyboardButton[] {
  return [
    campButton(viewing, viewing.t('button-up'), 'move', categoryId, 'up'),
    campButton(viewing, viewing.t('button-down'), 'move', categoryId, 'down'),
  ];
}

async function refuse(
  ctx: HesabatContext,
  viewing: Viewing,
  asks: Asked | null,
  problem: string,
): Promise<void> {
  if (ctx.callbackQuery) return answerTap(ctx, problem);
  if (asks) await ask(ctx, viewing, asks, { problem });
}

export function obstacleText({ t }: Pick<Viewing, 't'>, obstacle: Obstacle): string {
  switch (obstacle.kind) {
    case 'same':
      return t('campaign-same');
    case 'gone':
      return t('campaign-gone');
    case 'last-category':
      return t('campaign-last-category');
    case 'too-many':
      return t('campaign-too-many', { most: obstacle.most });
    case 'category-known':
      return t('campaign-category-known', { name: obstacle.name });
    case 'country-used':
      return t('campaign-country-used', { count: obstacle.count });
  }
}
