import { InlineKeyboard } from 'grammy';
import { findInvite, listInvites, revokeInvite } from '#db/queries/people/invites.ts';
import { answerTap } from '#src/telegram/answer-tap.ts';
import { encodeButton } from '#src/telegram/callback-data.ts';
import type { HesabatContext } from '#src/telegram/context.ts';
import { showInPlace } from '#src/telegram/show-in-place.ts';
import { pageRow } from '#src/telegram/views/page-row.ts';
import { inviteLabel, viewInvite } from './view.ts';

const perPage = 5;

/** The links of all admins, those that still work first. */
export async function showInvites(ctx: HesabatContext, page: number): Promise<void> {
  const { deps, t } = ctx;
  const { rows, total } = await listInvites(deps.db, { page, perPage });
  if (rows.length === 0 && page > 0) return showInvites(ctx, 0);
  const add = InlineKeyboard.text(t('button-invite-new'), encodeButton('invite', { action: 'new' }));
  const keyboard = rows.map((row) => [
    InlineKeyboard.text(
      inviteLabel(row, t),
      encodeButton('invite', { action: 'open', value: String(row.id) }),
    ),
  ]);
  const turns = pageRow(t, { page, pages: Math.ceil(total / perPage) }, (to) =>
    encodeButton('invite', { action: 'list', value: String(to) }),
  );
  const text = total === 0 ? t('invite-none') : t('invite-list', { total });
  await showInPlace(ctx, text, [...keyboard, ...turns, [add]]);
}

export async function showInvite(ctx: HesabatContext, id: number): Promise<void> {
  const { deps, t, person } = ctx;
  const invite = await findInvite(deps.db, id);
  if (!invite) return showInvites(ctx, 0);
  const revoke = InlineKeyboard.text(
    t('button-invite-revoke'),
    encodeButton('invite', { action: 'revoke', value: String(id) }),
  );
  const back = InlineKeyboard.text(t('button-to-invites'), encodeButton('invite', { action: 'list' }));
  const text = viewInvite(invite, { t, locale: person.locale, username: ctx.me.username });
  await showInPlace(ctx, text, invite.state === 'open' ? [[revoke], [back]] : [[back]]);
}

export async function confirmRevoking(ctx: HesabatContext, id: number): Promise<void> {
  const { t } = ctx;
  const button = (label: string, action: string) =>
    InlineKeyboard.text(label, encodeButton('invite', { action, value: String(id) }));
  await showInPlace(ctx, t('invite-revoke-question'), [
    [button(t('button-invite-revoke-yes'), 'revoke-yes'), button(t('button-invite-revoke-no'), 'open')],
  ]);
}

export async function revoke(ctx: HesabatContext, id: number): Promise<void> {
  await revokeInvite(ctx.deps.db, id);
  await answerTap(ctx, ctx.t('invite-state-revoked'));
  await showInvite(ctx, id);
}
