import { onTaps } from '#src/telegram/buttons/answer-taps.ts';
import type { Command } from '#src/telegram/commands/command.ts';
import { inviteButtons } from './buttons.ts';
import { closeForm, openForm } from './form.ts';
import { confirmRevoking, revoke, showInvite, showInvites } from './list.ts';

/** /invite makes a link by which people come in. */
export const inviteCommand: Command = {
  name: 'invite',
  for: 'admin',
  where: 'private',
  isIgnoredInGroups: true,
  listed: 'menu and help',
  run: openForm,
};

/** /invites lists all links. */
export const invitesCommand: Command = {
  name: 'invites',
  for: 'admin',
  where: 'private',
  isIgnoredInGroups: true,
  listed: 'menu and help',
  run: (ctx) => showInvites(ctx, 0),
};

/** What the buttons of /invites do. */
export const inviteTaps = onTaps(inviteButtons, {
  new: openForm,
  async list(ctx, { page }) {
    await closeForm(ctx);
    await showInvites(ctx, page);
  },
  open: (ctx, { invite }) => showInvite(ctx, invite),
  revoke: (ctx, { invite }) => confirmRevoking(ctx, invite),
  'revoke-yes': (ctx, { invite }) => revoke(ctx, invite),
});
