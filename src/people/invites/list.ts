import { findInvite, listInvites, revokeInvite } from '#db/queries/people/invites.ts';
import { answerTap } from '#src/telegram/answer-tap.ts';
import type { HesabatContext } from '#src/telegram/context.ts';
import { showInPlace } from '#src/telegram/show-in-place.ts';
import { pageRow } from '#src/telegram/views/page-row.ts';
import { inviteButtons } from './buttons.ts';
import { inviteLabel, viewInvite } from './view.ts';

const perPage = 5;

/** The links of all admins, those that still work first. */
export async function showInvites(ctx: HesabatContext, page: number): Promise<void> {
  const { deps, t } = ctx;
  const { rows, total } = await listInvites(deps.db, { page, perPage });
  if (rows.length === 0 && page > 0) return showInvites(ctx, 0);
  const add = inviteButtons.new.show(t('button-invite-new'));
  const keyboard = rows.map((row) => [inviteButtons.open.show(inviteLabel(row, t), { invite: row.id })]);
  const turns = pageRow(t, { page, pages: Math.ceil(total / perPage) }, (to) =>
    inviteButtons.list.data({ page: to }),
  );
  const text = total === 0 ? t('invite-none') : t('invite-list', { total });
  await showInPlace(ctx, text, [...keyboard, ...turns, [add]]);
}

export async function showInvite(ctx: HesabatContext, id: number): Promise<void> {
  const { deps, t, person } = ctx;
  const invite = await findInvite(deps.db, id);
  if (!invite) return showInvites(ctx, 0);
  const revoke = inviteButtons.revoke.show(t('button-invite-revoke'), { invite: id });
  const back = inviteButtons.list.show(t('button-to-invites'), { page: 0 });
  const text = viewInvite(invite, {
    ...{ t, locale: person.locale, timeZone: person.timeZone },
    username: ctx.me.username,
  });
  await showInPlace(ctx, text, invite.state === 'open' ? [[revoke], [back]] : [[back]]);
}

export async function confirmRevoking(ctx: HesabatContext, id: number): Promise<void> {
  const { t } = ctx;
  await showInPlace(ctx, t('invite-revoke-question'), [
    [
      inviteButtons['revoke-yes'].show(t('button-invite-revoke-yes'), { invite: id }),
      inviteButtons.open.show(t('button-invite-revoke-no'), { invite: id }),
    ],
  ]);
}

export async function revoke(ctx: HesabatContext, id: number): Promise<void> {
  await revokeInvite(ctx.deps.db, id);
  await answerTap(ctx, ctx.t('invite-state-revoked'));
  await showInvite(ctx, id);
}
