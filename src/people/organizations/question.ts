import type { InlineKeyboardButton } from 'grammy/types';
import { z } from 'zod';
import { setPendingReply } from '#db/queries/people/pending-replies.ts';
import { wordsOf } from '#src/domain/entries/last-prompt.ts';
import {
  isCourtesy,
  organizationNameLength,
  readOrganizationName,
} from '#src/domain/people/organization-name.ts';
import { organizationButtons } from '#src/telegram/buttons/organization.ts';
import type { HesabatContext } from '#src/telegram/context.ts';
import { endPendingReply } from '#src/telegram/end-pending-reply.ts';
import type { PendingReply } from '#src/telegram/pending-reply.ts';
import { readPendingReplySubject } from '#src/telegram/pending-reply-subject.ts';
import { showInPlace } from '#src/telegram/show-in-place.ts';
import { menuButtons } from '#src/telegram/views/menu.ts';
import { shorten } from '#src/telegram/views/shorten.ts';
import { joinOrganization } from './join-organization.ts';

/** A name that was typed and waits for an answer, and the organizations that were offered for it. */
const subject = z
  .object({ typed: z.string().optional(), offered: z.array(z.number()).default([]) })
  .catch({ offered: [] });

type Subject = z.infer<typeof subject>;

/** What a person is asked about their organization now; empty if they are not asked. */
export function readSubject(ctx: HesabatContext): Subject {
  return readPendingReplySubject(ctx, 'organization', subject) ?? { offered: [] };
}

export const organizationReply: PendingReply<Subject> = {
  purpose: 'organization',
  for: 'everybody',
  buttons: organizationButtons,
  goodbye: 'organization-kept',
  subject,
  take: takeOrganization,
};

export async function askForOrganization(ctx: HesabatContext): Promise<void> {
  await setPendingReply(ctx.deps.db, ctx.person.id, { purpose: 'organization', subject: {} });
  await showInPlace(ctx, ctx.t('organization-question'), [[keepButton(ctx)]]);
}

/** The button that changes nothing: it keeps the organization, or skips the question if there is none. */
export function keepButton({ person, t }: HesabatContext): InlineKeyboardButton {
  const label = person.organizationId === null ? t('button-skip') : t('button-organization-keep');
  return organizationButtons.keep.show(label);
}

/** Takes the name of an organization. Messages without a text are answered with what to do. */
async function takeOrganization(ctx: HesabatContext, { typed }: Subject): Promise<void> {
  const { t } = ctx;
  const text = ctx.message?.text;
  if (text === undefined) {
    const isPicture = ctx.message?.photo !== undefined || ctx.message?.document !== undefined;
    await ctx.reply(t(isPicture ? 'photo-late' : 'type-answer'));
    return;
  }
  const isButton = (label: string) => wordsOf(text) === wordsOf(label);
  if (isButton(t('button-skip')) || isButton(t('button-organization-keep'))) {
    await ctx.reply(t('organization-kept'), { reply_markup: menuButtons(t) });
    return endPendingReply(ctx, 'organization');
  }
  if (typed !== undefined && isButton(t('button-sure'))) return joinByName(ctx, typed, 'name');
  if (isCourtesy(text)) return askForOrganization(ctx);
  const name = readOrganizationName(text);
  if (name !== null) return joinByName(ctx, name, 'nothing');
  await ctx.reply(t('organization-length', organizationNameLength));
}

/** Stores the organization by its name, or first asks whether it is a name, or which of similar ones is meant. */
export async function joinByName(
  ctx: HesabatContext,
  name: string,
  sureOf: 'nothing' | 'name' | 'new',
): Promise<void> {
  const { deps, person, t } = ctx;
  const joining = await joinOrganization(deps.db, { personId: person.id, name, sureOf });
  switch (joining.kind) {
    case 'joined': {
      const thanks = t('organization-thanks', { name: joining.organization.name });
      await showInPlace(ctx, thanks, menuButtons(t).inline_keyboard);
      return endPendingReply(ctx, 'organization');
    }
    case 'like-sentence':
      await setPendingReply(deps.db, person.id, { purpose: 'organization', subject: { typed: name } });
      return showInPlace(ctx, t('organization-sure', { typed: name }), [
        [organizationButtons.name.show(t('button-sure')), organizationButtons.no.show(t('button-not-now'))],
      ]);
    case 'similar': {
      const offered = joining.organizations.map(({ id }) => id);
      await setPendingReply(deps.db, person.id, {
        purpose: 'organization',
        subject: { typed: name, offered },
      });
      return showInPlace(ctx, t('organization-similar'), [
        ...joining.organizations.map((one) => [
          organizationButtons.is.show(shorten(one.name, 40), { organization: one.id }),
        ]),
        [organizationButtons.new.show(t('button-organization-new', { name: shorten(name, 30) }))],
      ]);
    }
    default:
      joining satisfies never;
  }
}
