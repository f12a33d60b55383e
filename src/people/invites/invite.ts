import { Composer } from 'grammy';
import { answerTap } from '#src/telegram/answer-tap.ts';
import { idForAdmin, readId } from '#src/telegram/button-ids.ts';
import { decodeButton, readNumber } from '#src/telegram/callback-data.ts';
import type { Command } from '#src/telegram/commands/command.ts';
import { type HesabatContext, isAdmin } from '#src/telegram/context.ts';
import { closeForm, openForm, takeFormTap } from './form.ts';
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

/** The buttons of /invite and /invites. */
export const invite = new Composer<HesabatContext>();

invite.chatType('private').callbackQuery(/^invite:/, async (ctx) => {
  const { action = '', value = '' } = decodeButton(ctx.callbackQuery.data, 'invite') ?? {};
  if (!isAdmin(ctx)) return answerTap(ctx, ctx.t('toast-role'));
  const id = idForAdmin(ctx, readId(value));
  switch (action) {
    case 'new':
      await answerTap(ctx);
      return openForm(ctx);
    case 'list':
      await answerTap(ctx);
      await closeForm(ctx);
      return showInvites(ctx, readNumber(value) ?? 0);
    case 'open':
      await answerTap(ctx);
      return id === null ? undefined : showInvite(ctx, id);
    case 'revoke':
      await answerTap(ctx);
      return id === null ? undefined : confirmRevoking(ctx, id);
    case 'revoke-yes':
      return id === null ? answerTap(ctx) : revoke(ctx, id);
    default:
      return takeFormTap(ctx, action, value);
  }
});
