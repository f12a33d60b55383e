import { findFirstEntry } from '#db/queries/entries/entries.ts';
import { findOrganization, setOrganization } from '#db/queries/people/organizations.ts';
import { setPendingReply } from '#db/queries/people/pending-replies.ts';
import { tellReceived } from '#src/entries/tell-received.ts';
import { answerTap } from '#src/telegram/answer-tap.ts';
import { type ButtonId, oneOf } from '#src/telegram/button-ids.ts';
import { onTaps } from '#src/telegram/buttons/answer-taps.ts';
import { organizationButtons } from '#src/telegram/buttons/organization.ts';
import type { Command } from '#src/telegram/commands/command.ts';
import type { HesabatContext } from '#src/telegram/context.ts';
import { endPendingReply } from '#src/telegram/end-pending-reply.ts';
import { ignoreFailure } from '#src/telegram/failures/rejections.ts';
import { showInPlace } from '#src/telegram/show-in-place.ts';
import { menuButtons } from '#src/telegram/views/menu.ts';
import { askForOrganization, joinByName, keepButton, readSubject } from './question.ts';

/** /organization: which organization the person reports for. */
export const organizationCommand: Command = {
  name: 'organization',
  for: 'organizer',
  where: 'private',
  isIgnoredInGroups: true,
  listed: 'menu and help',
  run: showPresent,
};

async function showPresent(ctx: HesabatContext): Promise<void> {
  const { deps, person, t } = ctx;
  const { organizationId } = person;
  const present = organizationId === null ? null : await findOrganization(deps.db, organizationId);
  if (!present) return askForOrganization(ctx);
  await setPendingReply(deps.db, person.id, { purpose: 'organization', subject: {} });
  const clear = organizationButtons.clear.show(t('button-organization-clear'));
  await ctx.reply(t('organization-present', { name: present.name }), {
    reply_markup: { inline_keyboard: [[keepButton(ctx), clear]] },
  });
}

/** What the buttons of /organization do, and those of the receipt of a first entry, which asks for it. */
export const organizationTaps = onTaps(organizationButtons, {
  async skip(ctx, { entryNumber }) {
    const { deps, person, t } = ctx;
    const entry = entryNumber === null ? null : await findFirstEntry(deps.db, person.id, entryNumber);
    const received = entry
      ? await tellReceived(deps, t, { number: entryNumber, entry })
      : t('organization-kept');
    await showInPlace(ctx, received, menuButtons(t).inline_keyboard);
    endPendingReply(ctx, 'organization');
  },
  async keep(ctx) {
    await showInPlace(ctx, ctx.t('organization-kept'), []);
    endPendingReply(ctx, 'organization');
  },
  async clear(ctx) {
    await setOrganization(ctx.deps.db, { personId: ctx.person.id, organizationId: null });
    await showInPlace(ctx, ctx.t('organization-cleared'), []);
    endPendingReply(ctx, 'organization');
  },
  name: (ctx) => joinTyped(ctx, 'name'),
  new: (ctx) => joinTyped(ctx, 'new'),
  no: askForOrganization,
  is: choose,
});

async function joinTyped(ctx: HesabatContext, sureOf: 'name' | 'new'): Promise<void> {
  const { typed } = readSubject(ctx);
  if (typed === undefined) return ignoreFailure(ctx.editMessageReplyMarkup());
  return joinByName(ctx, typed, sureOf);
}

/** Takes one of the organizations that were offered. Another id, from a forged button, would reveal any name. */
async function choose(
  ctx: HesabatContext,
  { organization: tapped }: { organization: ButtonId | null },
): Promise<void> {
  const { deps, person, t } = ctx;
  const offered = [...readSubject(ctx).offered, person.organizationId ?? 0].map((id) => ({ id }));
  const meant = oneOf(offered, tapped);
  const chosen = meant ? await findOrganization(deps.db, meant.id) : null;
  await answerTap(ctx, chosen ? undefined : t('stale-button'));
  if (!chosen) return ignoreFailure(ctx.editMessageReplyMarkup());
  await setOrganization(deps.db, { personId: person.id, organizationId: chosen.id });
  await showInPlace(ctx, t('organization-thanks', { name: chosen.name }), menuButtons(t).inline_keyboard);
  endPendingReply(ctx, 'organization');
}
