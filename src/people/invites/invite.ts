import { Composer } from 'grammy';
import { answerTap } from '#src/telegram/answer-tap.ts';
import { idForAdmin, readId } from '#src/telegram/button-ids.ts';
import { decodeButton, readNumber } from '#src/telegram/callback-data.ts';
import { type HesabatContext, isAdmin } from '#src/telegram/context.ts';
import { closeForm, openForm, takeFormTap } from './invite-form.ts';
import { confirmRevoking, revoke, showInvite, showInvites } from './invite-list.ts';

/** /invite makes a link by which people come in, /invites lists all of them: for admins. */
export const invite = new Composer<HesabatContext>();

const inPrivate = invite.chatType('private');

inPrivate.command('invite', (ctx) => (isAdmin(ctx) ? openForm(ctx) : refuse(ctx)));

inPrivate.command('invites', (ctx) => (isAdmin(ctx) ? showInvites(ctx, 0) : refuse(ctx)));

inPrivate.callbackQuery(/^invite:/, async (ctx) => {
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

async function refuse(ctx: HesabatContext): Promise<void> {
  await ctx.reply(ctx.t('setup-refused', { id: String(ctx.person.id) }));
}
