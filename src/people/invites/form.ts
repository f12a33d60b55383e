import { randomBytes } from 'node:crypto';
import { resumeDraft } from '#conversations/starting/resume-draft.ts';
import { getCurrentCampaign } from '#db/queries/campaigns/campaigns.ts';
import { findInviteByToken, insertInvite } from '#db/queries/people/invites.ts';
import { ensureOrganization, listOrganizations } from '#db/queries/people/organizations.ts';
import { dropPendingReply, setPendingReply } from '#db/queries/people/pending-replies.ts';
import { answerTap } from '#src/telegram/answer-tap.ts';
import type { HesabatContext } from '#src/telegram/context.ts';
import { ignoreFailure, nullIfRejected } from '#src/telegram/failures/rejections.ts';
import { chooseByTap, chooseByWords, formShape, type InviteForm } from './choices.ts';
import { type FormShown, viewForm, viewMade } from './form-view.ts';
import { viewInvitation } from './view.ts';

/** Opens a form with the usual values. Another form that is open is given up. */
export async function openForm(ctx: HesabatContext): Promise<void> {
  // 128 bits, so that nobody can guess it.
  const token = randomBytes(16).toString('base64url');
  const usual = { role: 'organizer', organization: null, most: 20, days: 7 } as const;
  await showBelow(ctx, {
    ...usual,
    token,
    messageId: 0,
    asks: 'number',
    newName: '',
    updateId: ctx.update.update_id,
  });
}

/** Gives up the open form, because the admin turned to the list of links. */
export async function closeForm({ deps, person }: HesabatContext): Promise<void> {
  if (person.pendingReply?.purpose === 'invite') await dropPendingReply(deps.db, person.id);
}

/** A tap on a form: only on the one that is open. */
export async function takeFormTap(ctx: HesabatContext, action: string, value: string): Promise<void> {
  const form = openFormOf(ctx);
  if (!form || form.messageId !== ctx.callbackQuery?.message?.message_id) {
    // If "make" was tapped twice, the first tap has made the link.
    await answerTap(ctx, action === 'make' ? undefined : ctx.t('invite-form-gone'));
    return;
  }
  await answerTap(ctx);
  if (action === 'make') return makeLink(ctx, form);
  if (action === 'cancel') return cancelForm(ctx);
  const changed = await chooseByTap(ctx, form, action, value);
  await showAgain(ctx, changed.form, changed.shown);
}

/** Takes typed words for the form: a number of people, or an answer about the organization. */
export async function takeFormWords(ctx: HesabatContext, subject: unknown): Promise<void> {
  const { data: form } = formShape.safeParse(subject);
  const text = ctx.message?.text;
  if (!form) return dropPendingReply(ctx.deps.db, ctx.person.id);
  if (text === undefined) {
    await ctx.reply(ctx.t('type-answer'));
    return;
  }
  if (form.updateId === ctx.update.update_id) return showBelow(ctx, form);
  const outcome = await chooseByWords(ctx, { ...form, updateId: ctx.update.update_id }, text);
  if ('problem' in outcome) await ctx.reply(outcome.problem);
  else await showBelow(ctx, outcome.form, outcome.shown);
}

async function cancelForm(ctx: HesabatContext): Promise<void> {
  await nullIfRejected(ctx.editMessageText(ctx.t('invite-cancelled')));
  await resumeDraft(ctx);
  await dropPendingReply(ctx.deps.db, ctx.person.id);
}

/** Makes the link, and sends it in a message of its own, which the admin can forward. */
async function makeLink(ctx: HesabatContext, form: InviteForm): Promise<void> {
  const { deps, person, t } = ctx;
  const { token, role, most, days } = form;
  // An organization that was chosen long ago may have been deleted meanwhile, because nobody was in it.
  const organization = form.organization && (await ensureOrganization(deps.db, form.organization));
  await insertInvite(deps.db, {
    ...{ token, role, most, days },
    organizationId: organization?.id ?? null,
    createdBy: person.id,
  });
  const [invite, campaign] = await Promise.all([
    findInviteByToken(deps.db, token),
    getCurrentCampaign(deps.db),
  ]);
  if (!invite) throw new Error('a link that was just made is not there');
  const reader = { t, locale: person.locale, username: ctx.me.username };
  const made = viewMade(t);
  await nullIfRejected(ctx.editMessageText(made.text, { reply_markup: { inline_keyboard: made.keyboard } }));
  await ctx.reply(viewInvitation(invite, campaign.titles, reader), {
    link_preview_options: { is_disabled: true },
  });
  await resumeDraft(ctx);
  await dropPendingReply(deps.db, person.id);
}

function openFormOf({ person }: HesabatContext): InviteForm | null {
  if (person.pendingReply?.purpose !== 'invite') return null;
  return formShape.safeParse(person.pendingReply.subject).data ?? null;
}

async function whatItAsks({ deps }: HesabatContext, { asks, newName }: InviteForm): Promise<FormShown> {
  if (asks === 'number') return { kind: 'form' };
  if (asks === 'country') return { kind: 'country', name: newName, codes: [] };
  return { kind: 'organizations', organizations: await listOrganizations(deps.db), page: 0 };
}

async function showAgain(ctx: HesabatContext, form: InviteForm, shown?: FormShown): Promise<void> {
  const view = viewForm(form, shown ?? (await whatItAsks(ctx, form)), ctx);
  await setPendingReply(ctx.deps.db, ctx.person.id, { purpose: 'invite', subject: form });
  await nullIfRejected(ctx.editMessageText(view.text, { reply_markup: { inline_keyboard: view.keyboard } }));
}

/** Shows the form below what was typed, and deletes the one above. */
async function showBelow(ctx: HesabatContext, form: InviteForm, shown?: FormShown): Promise<void> {
  const view = viewForm(form, shown ?? (await whatItAsks(ctx, form)), ctx);
  const sent = await ctx.reply(view.text, { reply_markup: { inline_keyboard: view.keyboard } });
  const subject: InviteForm = { ...form, messageId: sent.message_id };
  await setPendingReply(ctx.deps.db, ctx.person.id, { purpose: 'invite', subject });
  const chatId = ctx.chat?.id;
  if (form.messageId > 0 && chatId !== undefined)
    await ignoreFailure(ctx.api.deleteMessage(chatId, form.messageId));
}
