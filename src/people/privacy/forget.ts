import { FormattedString, fmt } from '@grammyjs/parse-mode';
import { InlineKeyboard } from 'grammy';
import { countApproved } from '#db/queries/people/forgetting.ts';
import { isLastAdmin } from '#db/queries/people/roles.ts';
import { withdrawCommands } from '#src/people/publish-commands.ts';
import type { HesabatContext } from '#src/telegram/context.ts';
import { ignoreFailure } from '#src/telegram/failures/rejections.ts';
import { forgetButtons } from './forget-buttons.ts';
import { forgetPerson } from './forget-person.ts';

/** Says what being forgotten means, and asks for a confirmation and whether approved entries stay. */
export async function askToForget(ctx: HesabatContext): Promise<void> {
  const { deps, person, t } = ctx;
  if (await isLastAdmin(deps.db, person.id)) {
    await ctx.reply(t('forget-last-admin'));
    return;
  }
  const approved = await countApproved(deps.db, person.id);
  const text = FormattedString.join(
    [
      fmt`${FormattedString.b(t('forget-head'))}`,
      t('forget-explained'),
      ...(person.blockedAt ? [t('forget-blocked')] : []),
      approved > 0 ? t('forget-approved', { count: approved }) : t('forget-sure'),
    ],
    '\n\n',
  );
  const buttons = new InlineKeyboard();
  if (approved > 0) {
    buttons
      .text(t('button-forget-stay'), forgetButtons.stay.data())
      .row()
      .text(t('button-forget-go'), forgetButtons.go.data())
      .row();
  } else {
    buttons.text(t('button-forget-yes'), forgetButtons.yes.data());
  }
  buttons.text(t('button-forget-no'), forgetButtons.no.data());
  await ctx.reply(text.text, { entities: text.entities, reply_markup: buttons });
}

/**
 * Forgets the person who tapped, and tells them, in their language, what was done. If they were not asked about
 * approved entries but have some now, asks them first.
 */
export async function forget(ctx: HesabatContext, approved: 'stay' | 'go' | 'none'): Promise<void> {
  const { deps, person, t } = ctx;
  const outcome = await forgetPerson(deps.db, { personId: person.id, approved });
  await ignoreFailure(ctx.editMessageReplyMarkup());
  if (outcome === 'last-admin') {
    await ctx.reply(t('forget-last-admin'));
    return;
  }
  if (outcome === 'has-approved') return askToForget(ctx);
  await ctx.reply(t(person.blockedAt ? 'forgotten-blocked' : 'forgotten'));
  await ignoreFailure(withdrawCommands(ctx.api, person.id));
}
