import { Composer } from 'grammy';
import { canReport, type HesabatContext } from '#src/telegram/context.ts';
import { menuButtons } from '#src/telegram/views/menu.ts';
import { useInvite } from './use-invite.ts';

/** /start from an invitation link. A /start without a token is left to the greeting. */
export const arrival = new Composer<HesabatContext>();

arrival.chatType('private').command('start', async (ctx, next) => {
  const token = ctx.match.trim();
  if (token === '') return next();
  const { deps, person, t } = ctx;
  const outcome = await useInvite(deps.db, { token, personId: person.id });
  if (outcome.kind !== 'welcome') {
    const menu = canReport(ctx) ? { reply_markup: menuButtons(t) } : {};
    await ctx.reply(t(`invite-${outcome.kind}`), menu);
    return;
  }
  const { invite, role } = outcome;
  const about = { role: t(`role-${role}`), organization: invite.organizationName ?? 'none' };
  await ctx.reply(t('invite-welcome', about));
  person.role = role;
  return next();
});
