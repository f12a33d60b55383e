import { resumeDraft } from '#conversations/starting/resume-draft.ts';
import { findSavedChange } from '#db/queries/campaigns/history.ts';
import { ask } from '#src/campaigns/ask.ts';
import type { ScreenName } from '#src/campaigns/buttons.ts';
import { fetchLogo } from '#src/campaigns/fetch-logo.ts';
import { findViewing, type Viewing } from '#src/campaigns/screen.ts';
import { screens } from '#src/campaigns/screens/all-screens.ts';
import { show } from '#src/campaigns/show.ts';
import type { CampaignChange } from '#src/domain/campaigns/changes.ts';
import { answerTap } from '#src/telegram/answer-tap.ts';
import type { HesabatContext } from '#src/telegram/context.ts';
import { type ChangedCampaign, changeCampaign } from './change-campaign.ts';
import { obstacleText } from './pending-change.ts';
import { leaveSubject, readSubject, tidyFormer } from './pending-change-store.ts';

/**
 * Saves the change that was prepared in the given update. If it is tapped or delivered again, says that it is
 * saved.
 */
export async function savePendingChange(
  ctx: HesabatContext,
  viewing: Viewing,
  proposedBy: number | null,
): Promise<void> {
  const { deps, person, t } = ctx;
  const subject = readSubject(ctx);
  const pendingChange = subject?.pendingChange?.proposedBy === proposedBy ? subject.pendingChange : null;
  if (!subject || !pendingChange || proposedBy === null) {
    const saved = proposedBy && (await findSavedChange(deps.db, { personId: person.id, proposedBy }));
    if (saved) return showSaved(ctx, saved);
    await answerTap(ctx);
    return showScreen(ctx, viewing, 'main', '', t('campaign-nothing-pending'));
  }
  const { change, before } = pendingChange;
  const fileId = change.kind === 'logo' ? change.fileId : null;
  const logo = fileId === null ? null : await fetchLogo(deps, fileId);
  if (fileId !== null && !logo) {
    await answerTap(ctx);
    return ask(
      ctx,
      viewing,
      { question: 'logo', value: '', detail: '' },
      { problem: t('campaign-logo-broken') },
    );
  }
  const { campaignId } = subject;
  const outcome = await changeCampaign(deps.db, person.id, { campaignId, change, before, proposedBy }, logo);
  if (outcome.kind === 'saved') return showSaved(ctx, outcome);
  await answerTap(ctx);
  await leaveSubject(ctx);
  await showAfter(ctx, campaignId, change, problemOf(ctx, outcome));
  await resumeDraft(ctx);
}

export async function cancelPendingChange(ctx: HesabatContext, viewing: Viewing): Promise<void> {
  const subject = readSubject(ctx);
  await answerTap(ctx);
  await leaveSubject(ctx);
  const change = subject?.pendingChange?.change;
  const place = change ? placeOf(change) : ({ screen: 'main', value: '' } as const);
  await showScreen(ctx, viewing, place.screen, place.value, ctx.t('campaign-cancelled'));
  if (subject) await resumeDraft(ctx);
}

export async function showScreen(
  ctx: HesabatContext,
  viewing: Viewing,
  screen: ScreenName,
  value: string,
  headline?: string,
): Promise<void> {
  await show(ctx, await screens[screen](viewing, value), headline);
}

async function showSaved(
  ctx: HesabatContext,
  { campaignId, change }: { campaignId: number; change: CampaignChange },
): Promise<void> {
  await answerTap(ctx, ctx.t('campaign-saved'));
  await tidyFormer(ctx, ctx.callbackQuery?.message?.message_id ?? null);
  await showAfter(ctx, campaignId, change, ctx.t('campaign-saved'));
  await resumeDraft(ctx);
}

/** Shows the screen where the saved change can be seen. */
async function showAfter(
  ctx: HesabatContext,
  campaignId: number,
  change: CampaignChange,
  headline: string,
): Promise<void> {
  const viewing = await findViewing(ctx, campaignId);
  const { screen, value } = placeOf(change);
  if (viewing) await showScreen(ctx, viewing, screen, value, headline);
}

function problemOf({ t }: HesabatContext, outcome: Exclude<ChangedCampaign, { kind: 'saved' }>): string {
  return outcome.kind === 'overtaken' ? t('campaign-overtaken') : obstacleText({ t }, outcome.obstacle);
}

function placeOf(change: CampaignChange): { screen: ScreenName; value: string } {
  switch (change.kind) {
    case 'title':
      return { screen: 'titles', value: '' };
    case 'organization':
      return { screen: 'organizations', value: '' };
    case 'category-add':
    case 'category-name':
    case 'category-unit':
    case 'category-photos':
    case 'category-order':
    case 'category-retire':
    case 'category-return':
      return { screen: 'category', value: String(change.categoryId ?? '') };
    case 'country-add':
    case 'country-name':
    case 'country-remove':
      return { screen: 'country', value: change.code ?? '' };
    case 'country-style':
      return { screen: 'countries', value: '' };
    case 'contact':
    case 'time-zone':
    case 'days':
    case 'logo':
    case 'close':
    case 'reopen':
    case 'start':
    case 'switch':
      return { screen: 'main', value: '' };
  }
}
