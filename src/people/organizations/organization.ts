import { Composer, InlineKeyboard } from 'grammy';
import { findOrganization, setOrganization } from '#db/queries/people/organizations.ts';
import { setPendingReply } from '#db/queries/people/pending-replies.ts';
import { answerTap } from '#src/telegram/answer-tap.ts';
import { type ButtonId, oneOf, readId } from '#src/telegram/button-ids.ts';
import { decodeButton, encodeButton, readNumber } from '#src/telegram/callback-data.ts';
import type { Command } from '#src/telegram/commands/command.ts';
import type { HesabatContext } from '#src/telegram/context.ts';
import { endPendingReply } from '#src/telegram/end-pending-reply.ts';
import { ignoreFailure } from '#src/telegram/failures/rejections.ts';
import { showInPlace } from '#src/telegram/show-in-place.ts';
import { menuButtons } from '#src/telegram/views/menu.ts';
import { askForOrganization, joinByName, keepButton, readSubject } from './question.ts';

/** /organization: for which one reports. */
export const organizationCommand: Command = {
  name: 'organization',
  for: 'organizer',
  where: 'private',
  isIgnoredInGroups: true,
  listed: 'menu and help',
  run: showPresent,
};

/** The buttons of /organization, and those of the receipt of a first entry, which asks for it. */
export const organization = new Composer<HesabatContext>();

async function showPresent(ctx: HesabatContext): Promise<void> {
  const { deps, person, t } = ctx;
  const { organizationId } = person;
  const present = organizationId === null ? null : await findOrganization(deps.db, organizationId);
  if (!present) return askForOrganization(ctx);
  await setPendingReply(deps.db, person.id, { purpose: 'organization', subject: {} });
  const clear = InlineKeyboard.text(t('button-organization-clear'), encodeButton('org', { action: 'clear' }));
  await ctx.reply(t('organization-present', { name: present.name }), {
    reply_markup: { inline_keyboard: [[keepButton(ctx), clear]] },
  });
}

organization.chatType('private').callbackQuery(/^org:/, async (ctx) => {
  const { deps, person, t } = ctx;
  const { action = '', value = '' } = decodeButton(ctx.callbackQuery.data, 'org') ?? {};
  const { typed } = readSubject(ctx);
  if (action === 'is') return choose(ctx, readId(value));
  await answerTap(ctx);
  switch (action) {
    case 'skip': {
      const number = readNumber(value);
      const received = number === null ? t('organization-kept') : t('submitted', { number: String(number) });
      await showInPlace(ctx, received, menuButtons(t).inline_keyboard);
      return endPendingReply(ctx, 'organization');
    }
    case 'keep':
      await showInPlace(ctx, t('organization-kept'), []);
      return endPendingReply(ctx, 'organization');
    case 'clear':
      await setOrganization(deps.db, { personId: person.id, organizationId: null });
      await showInPlace(ctx, t('organization-cleared'), []);
      return endPendingReply(ctx, 'organization');
    case 'name':
    case 'new':
      if (typed === undefined) return ignoreFailure(ctx.editMessageReplyMarkup());
      return joinByName(ctx, typed, action);
    case 'no':
      return askForOrganization(ctx);
  }
});

/** One of those that were offered: any other id would tell the name of whatever organization it is. */
async function choose(ctx: HesabatContext, tapped: ButtonId | null): Promise<void> {
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
