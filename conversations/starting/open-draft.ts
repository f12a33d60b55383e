import { InlineKeyboard } from 'grammy';
import { getCurrentCampaign } from '#db/queries/campaigns/campaigns.ts';
import { focusDraft } from '#db/queries/entries/drafts.ts';
import { type Entry, findTouchedBy } from '#db/queries/entries/entries.ts';
import { inLocale } from '#src/domain/locale.ts';
import { openCorrection } from '#src/entries/corrections/open-correction.ts';
import { mayBeginEntry } from '#src/entries/draft-limit.ts';
import { correctApprovedButtons } from '#src/entries/own/entry.ts';
import { restoreDraft, startOver } from '#src/entries/start-draft.ts';
import type { HesabatContext } from '#src/telegram/context.ts';

/** The draft that a button opened, or what to say instead. `stays`: the button is kept, because it may work later. */
export type Opened =
  | { draftId: number }
  | { toast?: string; message?: string; buttons?: InlineKeyboard; stays: boolean };

/**
 * Opens what the button of a draft leads to: "continue", "over", "restore"; or, with an entry's id, "fix", and
 * "fix-approved" for whoever has read what that means. Null: it is none of theirs, or is gone.
 */
export async function openDraft(ctx: HesabatContext, action: string, draft: Entry | null): Promise<Opened> {
  if (!draft) return found(ctx, null);
  const { deps, person, t } = ctx;
  const updateId = ctx.update.update_id;
  const { id } = draft;
  const own = { draftId: id, personId: person.id, updateId };
  switch (action) {
    case 'continue':
      return found(ctx, (await focusDraft(deps.db, { entryId: id, personId: person.id })) ? id : null);
    case 'over': {
      if (!(await mayBegin(ctx))) return { stays: true };
      const draftId = await startOver(deps.db, own);
      if (draftId !== 'closed') return found(ctx, draftId);
      const { titles } = await getCurrentCampaign(deps.db);
      const campaign = inLocale(titles, person.locale);
      return { message: t('campaign-takes-nothing', { campaign }), stays: true };
    }
    case 'restore': {
      // A moderator's edit is opened only from the entry's card, which checks who may.
      if (draft.isModeratorEdit) return found(ctx, null);
      // The entry has changed since this correction was cancelled. Restoring it would bring old answers back.
      const isOutdated = draft.original && draft.original.version !== draft.correctsVersion;
      if (isOutdated && draft.corrects !== null) return fix(ctx, draft.corrects, false);
      // Limits apply, or a restored draft could be submitted over the limit. Corrections are not counted.
      if (!draft.original && !(await mayBegin(ctx))) return { stays: true };
      const draftId = await restoreDraft(deps.db, own);
      return draftId === 'another-open' ? { toast: t('other-draft-open'), stays: true } : found(ctx, draftId);
    }
    case 'fix':
    case 'fix-approved':
      return fix(ctx, id, action === 'fix-approved');
    default:
      return found(ctx, null);
  }
}

async function fix(ctx: HesabatContext, entryId: number, knowsItIsApproved: boolean): Promise<Opened> {
  const { deps, person, t, update } = ctx;
  const own = { entryId, personId: person.id, updateId: update.update_id };
  const opened = await openCorrection(deps.db, { ...own, knowsItIsApproved });
  if (opened.kind === 'opened') return { draftId: opened.draftId };
  if (opened.kind === 'gone') return found(ctx, null);
  const { entry } = opened;
  const number = String(entry.number);
  if (opened.kind === 'approved') {
    const buttons = InlineKeyboard.from([correctApprovedButtons(entry.id, t)]);
    return { message: t('correct-approved', { number }), buttons, stays: false };
  }
  const campaign = inLocale(entry.campaign.titles, person.locale);
  return entry.status === 'withdrawn'
    ? { toast: t('correction-refused', { number }), stays: false }
    : { message: t('correction-closed', { campaign, number }), stays: false };
}

function found({ t }: HesabatContext, draftId: number | null): Opened {
  return draftId === null ? { toast: t('stale-draft'), stays: false } : { draftId };
}

/** Whether the limits allow one more draft. If this same update opened one before, that is counted already. */
async function mayBegin({ deps, person, update }: HesabatContext): Promise<boolean> {
  const touched = await findTouchedBy(deps.db, person.id, update.update_id);
  return touched !== null || mayBeginEntry(deps, person.id);
}
