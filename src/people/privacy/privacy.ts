import { FormattedString, fmt } from '@grammyjs/parse-mode';
import { Composer, InlineKeyboard } from 'grammy';
import { requestData } from '#db/queries/people/data-requests.ts';
import type { Texts } from '#locales/texts.ts';
import { answerTap } from '#src/telegram/answer-tap.ts';
import { decodeButton, encodeButton } from '#src/telegram/callback-data.ts';
import type { Command } from '#src/telegram/commands/command.ts';
import type { HesabatContext } from '#src/telegram/context.ts';
import { ignoreFailure } from '#src/telegram/failures/rejections.ts';
import { askToForget, forget } from './forget.ts';

/** /privacy, /mydata and /forget are for everyone, at any moment; whoever sends one is the person it is about. */
const everyonesRight = { for: 'everybody', where: 'private', evenIf: 'over-limit' } as const;

/** /privacy: what is kept of a person. */
export const privacyCommand: Command = {
  ...everyonesRight,
  name: 'privacy',
  listed: 'menu and help',
  run: showPrivacy,
};

/** /mydata: all of it, as a file. */
export const mydataCommand: Command = {
  ...everyonesRight,
  name: 'mydata',
  listed: 'help',
  run: promiseData,
};

/** /forget: to have it erased. */
export const forgetCommand: Command = {
  ...everyonesRight,
  name: 'forget',
  listed: 'help',
  run: askToForget,
};

/** The buttons of these. Whoever taps is the person it is about; a button says no more than what to do. */
export const privacy = new Composer<HesabatContext>();

async function showPrivacy(ctx: HesabatContext): Promise<void> {
  const { t } = ctx;
  const view = viewPrivacy(t);
  await ctx.reply(view.text, {
    entities: view.entities,
    reply_markup: new InlineKeyboard()
      .text(t('button-my-data'), encodeButton('forget', { action: 'data' }))
      .text(t('button-forget'), encodeButton('forget', { action: 'ask' })),
  });
}

privacy.chatType('private').callbackQuery(/^forget:/, async (ctx) => {
  await answerTap(ctx);
  switch (decodeButton(ctx.callbackQuery.data, 'forget')?.action) {
    case 'data':
      return promiseData(ctx);
    case 'ask':
      return askToForget(ctx);
    case 'stay':
      return forget(ctx, 'stay');
    case 'go':
      return forget(ctx, 'go');
    case 'yes':
      return forget(ctx, 'none');
    case 'no':
      await ignoreFailure(ctx.editMessageText(ctx.t('forget-cancelled')));
  }
});

async function promiseData(ctx: HesabatContext): Promise<void> {
  const wait = await requestData(ctx.deps.db, ctx.person.id);
  await ctx.reply(wait === null ? ctx.t('mydata-promised') : ctx.t('mydata-wait', { minutes: wait }));
}

const chapters = ['kept', 'seen', 'duration', 'telegram', 'yours'] as const;

/** What is stored of people, for how long, and who sees it: a bold head and a paragraph each. */
export function viewPrivacy(t: Texts): FormattedString {
  const paragraphs = chapters.map(
    (chapter) => fmt`${FormattedString.b(t(`privacy-head-${chapter}`))}\n${t(`privacy-text-${chapter}`)}`,
  );
  return FormattedString.join([fmt`${t('privacy-intro')}`, ...paragraphs], '\n\n');
}
