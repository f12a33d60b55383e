import { FormattedString, fmt } from '@grammyjs/parse-mode';
import { InlineKeyboard } from 'grammy';
import { requestData } from '#db/queries/people/data-requests.ts';
import type { Texts } from '#locales/texts.ts';
import { onTaps } from '#src/telegram/buttons/answer-taps.ts';
import type { Command } from '#src/telegram/commands/command.ts';
import type { HesabatContext } from '#src/telegram/context.ts';
import { ignoreFailure } from '#src/telegram/failures/rejections.ts';
import { askToForget, forget } from './forget.ts';
import { forgetButtons } from './forget-buttons.ts';

/** /privacy, /mydata and /forget are for everybody, at any moment. They are about the person who sends them. */
const everyonesRight = { for: 'everybody', where: 'private', evenIf: 'over-limit' } as const;

/** /privacy says what is stored about people. */
export const privacyCommand: Command = {
  ...everyonesRight,
  name: 'privacy',
  listed: 'menu and help',
  run: showPrivacy,
};

/** /mydata sends all that is stored about the person, as a file. */
export const mydataCommand: Command = {
  ...everyonesRight,
  name: 'mydata',
  listed: 'help',
  run: promiseData,
};

/** /forget erases it. */
export const forgetCommand: Command = {
  ...everyonesRight,
  name: 'forget',
  listed: 'help',
  run: askToForget,
};

/** What the buttons of these commands do. */
export const forgetTaps = onTaps(forgetButtons, {
  data: promiseData,
  ask: askToForget,
  stay: (ctx) => forget(ctx, 'stay'),
  go: (ctx) => forget(ctx, 'go'),
  yes: (ctx) => forget(ctx, 'none'),
  no: (ctx) => ignoreFailure(ctx.editMessageText(ctx.t('forget-cancelled'))),
});

async function showPrivacy(ctx: HesabatContext): Promise<void> {
  const { t } = ctx;
  const view = viewPrivacy(t);
  await ctx.reply(view.text, {
    entities: view.entities,
    reply_markup: new InlineKeyboard()
      .text(t('button-my-data'), forgetButtons.data.data())
      .text(t('button-forget'), forgetButtons.ask.data()),
  });
}

async function promiseData(ctx: HesabatContext): Promise<void> {
  const wait = await requestData(ctx.deps.db, ctx.person.id);
  await ctx.reply(wait === null ? ctx.t('mydata-promised') : ctx.t('mydata-wait', { minutes: wait }));
}

const chapters = ['kept', 'seen', 'duration', 'telegram', 'yours'] as const;

/**
 * The text of /privacy: what is stored about people, for how long, and who sees it. Each chapter has a bold
 * heading.
 */
export function viewPrivacy(t: Texts): FormattedString {
  const paragraphs = chapters.map(
    (chapter) => fmt`${FormattedString.b(t(`privacy-head-${chapter}`))}\n${t(`privacy-text-${chapter}`)}`,
  );
  return FormattedString.join([fmt`${t('privacy-intro')}`, ...paragraphs], '\n\n');
}
