import { randomBytes } from 'node:crypto';
import { resumeDraft } from '#conversations/starting/resume-draft.ts';
import type { Db } from '#db/connection/client.ts';
import { getCurrentCampaign } from '#db/queries/campaigns/campaigns.ts';
import { findInviteByToken, insertInvite } from '#db/queries/people/invites.ts';
import { ensureOrganization, listOrganizations } from '#db/queries/people/organizations.ts';
import { dropPendingReply, setPendingReply } from '#db/queries/people/pending-replies.ts';
import { answerTap } from '#src/telegram/answer-tap.ts';
import { onTaps } from '#src/telegram/buttons/answer-taps.ts';
import type { HesabatContext } from '#src/telegram/context.ts';
import { ignoreFailure, nullIfRejected } from '#src/telegram/failures/rejections.ts';
import type { PendingReply } from '#src/telegram/pending-reply.ts';
import { readPendingReplySubject } from '#src/telegram/pending-reply-subject.ts';
import { inviteButtons, inviteFormButtons } from './buttons.ts';
import { type Changed, choices, chooseByWords, formShape, type InviteForm } from './choices.ts';
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

/** What the buttons of a form do. Only those of the open form work. */
export const inviteFormTaps = onTaps(inviteFormButtons, {
  role: (ctx, { role }) => change(ctx, (form) => choices.role(form, role)),
  most: (ctx, { most }) => change(ctx, (form) => choices.most(form, most)),
  days: (ctx, { days }) => change(ctx, (form) => choices.days(form, days)),
  orgs: (ctx, { page }) => change(ctx, (form, db) => choices.organizations(db, form, page)),
  org: (ctx, { organization }) => change(ctx, (form, db) => choices.organization(db, form, organization)),
  country: (ctx, { country }) => change(ctx, (form, db) => choices.country(db, form, country)),
  form: (ctx) => change(ctx, choices.form),
  // No answer if it was tapped twice, because the first tap has made the link.
  make: (ctx) => onOpenForm(ctx, (form) => makeLink(ctx, form), { elseSays: null }),
  cancel: (ctx) => onOpenForm(ctx, () => cancelForm(ctx)),
});

async function onOpenForm(
  ctx: HesabatContext,
  act: (form: InviteForm) => Promise<void>,
  { elseSays }: { elseSays: 'invite-form-gone' | null } = { elseSays: 'invite-form-gone' },
): Promise<void> {
  const form = readPendingReplySubject(ctx, 'invite', formShape);
  const isOpen = form?.messageId === ctx.callbackQuery?.message?.message_id;
  if (!form || !isOpen) return answerTap(ctx, elseSays === null ? undefined : ctx.t(elseSays));
  await answerTap(ctx);
  await act(form);
}

function change(
  ctx: HesabatContext,
  choose: (form: InviteForm, db: Db) => Changed | Promise<Changed>,
): Promise<void> {
  return onOpenForm(ctx, async (form) => {
    const changed = await choose(form, ctx.deps.db);
    await showAgain(ctx, changed.form, changed.shown);
  });
}

/** Takes typed words for the form: a number of people, or an answer about the organization. */
export const inviteReply: PendingReply<InviteForm> = {
  purpose: 'invite',
  for: 'admin',
  buttons: { ...inviteButtons, ...inviteFormButtons },
  goodbye: 'invite-cancelled',
  subject: formShape,
  async take(ctx, form) {
    const text = ctx.message?.text;
    if (text === undefined) return ctx.reply(ctx.t('type-answer'));
    if (form.updateId === ctx.update.update_id) return showBelow(ctx, form);
    const outcome = await chooseByWords(ctx, { ...form, updateId: ctx.update.update_id }, text);
    if ('problem' in outcome) return ctx.reply(outcome.problem);
    return showBelow(ctx, outcome.form, outcome.shown);
  },
};

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
  const { locale, timeZone } = person;
  const reader = { t, locale, timeZone, username: ctx.me.username };
  const made = viewMade(t);
  await nullIfRejected(ctx.editMessageText(made.text, { reply_markup: { inline_keyboard: made.keyboard } }));
  await ctx.reply(viewInvitation(invite, campaign.titles, reader), {
    link_preview_options: { is_disabled: true },
  });
  await resumeDraft(ctx);
  await dropPendingReply(deps.db, person.id);
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
