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

/** Goes on with a draft. */
export async function continueDraft(ctx: HesabatContext, { id }: Entry): Promise<Opened> {
  const isOpen = await focusDraft(ctx.deps.db, { entryId: id, personId: ctx.person.id });
  return found(ctx, isOpen ? id : null);
}

/** Cancels a draft, and begins an empty one. */
export async function beginAnother(ctx: HesabatContext, draft: Entry): Promise<Opened> {
  const { deps, person, t } = ctx;
  if (!(await mayBegin(ctx))) return { stays: true };
  const draftId = await startOver(deps.db, ownOf(ctx, draft));
  if (draftId !== 'closed') return found(ctx, draftId);
  const { titles } = await getCurrentCampaign(deps.db);
  const campaign = inLocale(titles, person.locale);
  return { message: t('campaign-takes-nothing', { campaign }), stays: true };
}

/** Restores a draft that was cancelled. */
export async function takeBack(ctx: HesabatContext, draft: Entry): Promise<Opened> {
  // A moderator's edit is opened only from the entry's card, which checks who may.
  if (draft.isModeratorEdit) return found(ctx, null);
  // The entry has changed since this correction was cancelled. Restoring it would bring old answers back.
  const isOutdated = draft.original && draft.original.version !== draft.correctsVersion;
  if (isOutdated && draft.corrects !== null) return fix(ctx, draft.corrects, false);
  // Limits apply, or a restored draft could be submitted over the limit. Corrections are not counted.
  if (!draft.original && !(await mayBegin(ctx))) return { stays: true };
  const draftId = await restoreDraft(ctx.deps.db, ownOf(ctx, draft));
  if (draftId === 'another-open') return { toast: ctx.t('other-draft-open'), stays: true };
  return found(ctx, draftId);
}

function ownOf({ person, update }: HesabatContext, { id }: Entry) {
  return { draftId: id, personId: person.id, updateId: update.update_id };
}

/** Opens the correction of an entry. If it is approved, the person first has to be told what that means. */
export async function fix(ctx: HesabatContext, entryId: number, knowsItIsApproved: boolean): Promise<Opened> {
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

/** The draft to go on with; null if it is not the person's own or does not exist any more, which they are told. */
export function found({ t }: HesabatContext, draftId: number | null): Opened {
  return draftId === null ? { toast: t('stale-draft'), stays: false } : { draftId };
}

/** Whether the limits allow one more draft. If this same update opened one before, that is counted already. */
async function mayBegin({ deps, person, update }: HesabatContext): Promise<boolean> {
  const touched = await findTouchedBy(deps.db, person.id, update.update_id);
  return touched !== null || mayBeginEntry(deps, person.id);
}
