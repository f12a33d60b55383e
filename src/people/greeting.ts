import { InlineKeyboard } from 'grammy';
import { z } from 'zod';
import { resumeDraft } from '#conversations/starting/resume-draft.ts';
import { getCurrentCampaign } from '#db/queries/campaigns/campaigns.ts';
import { setPersonLocale } from '#db/queries/people/people.ts';
import { findModeratorsChat, setModeratorsLocale } from '#db/queries/review/chats/moderator-chats.ts';
import { textsIn } from '#locales/texts.ts';
import { inLocale, type Locale, languageNames, locales } from '#src/domain/locale.ts';
import { readFirstName } from '#src/domain/people/person-name.ts';
import { answerTap } from '#src/telegram/answer-tap.ts';
import { onTap } from '#src/telegram/buttons/answer-taps.ts';
import { defineButton } from '#src/telegram/buttons/button.ts';
import { languageButton } from '#src/telegram/buttons/menu.ts';
import type { Command, CommandContext } from '#src/telegram/commands/command.ts';
import { canReadEntries, type HesabatContext } from '#src/telegram/context.ts';
import { ignoreFailure } from '#src/telegram/failures/rejections.ts';
import { isModerator } from '#src/telegram/groups/is-moderator.ts';
import { strangerText } from '#src/telegram/groups/stranger-text.ts';
import { placeOf } from '#src/telegram/groups/thread.ts';
import { languageRows } from '#src/telegram/views/language-rows.ts';
import { menuButtons } from '#src/telegram/views/menu.ts';
import { showHelp } from './help.ts';
import { publishOwnCommands } from './publish-commands.ts';

/** /start without a token. A /start from a link is handled before. */
export const startCommand: Command = {
  name: 'start',
  for: 'organizer',
  where: 'private',
  listed: 'nowhere',
  run: greet,
};

/** /language changes the language of a person or, in a moderators' chat, of its cards. */
export const languageCommand: Command = {
  name: 'language',
  for: 'everybody',
  where: 'both',
  listed: 'menu and help',
  run: askLanguage,
};

/** The button of a language, for a person or for the cards of a moderators' chat. */
const localeButton = defineButton(
  'locale',
  { for: 'everybody', where: 'both', popsUp: true },
  { locale: z.enum(locales) },
);

async function greet(ctx: CommandContext): Promise<void> {
  const campaign = await getCurrentCampaign(ctx.deps.db);
  const text = ctx.t('start-greeting', {
    name: readFirstName(ctx.from),
    campaign: inLocale(campaign.titles, ctx.person.locale),
  });
  await ctx.reply(text, { reply_markup: menuButtons(ctx.t) });
  // A person who has an open draft goes on with it.
  await resumeDraft(ctx);
  const { commands, deps, person } = ctx;
  if (canReadEntries(ctx)) {
    await publishOwnCommands(deps.api, { personId: person.id, role: person.role }, { ...deps, commands });
  }
}

/** What the buttons do that ask for a language and choose one. */
export const languageTaps = [onTap(languageButton, askLanguage), onTap(localeButton, speak)];

async function speak(ctx: HesabatContext, { locale }: { locale: Locale }): Promise<void> {
  const { db } = ctx.deps;
  if (ctx.chat?.type === 'private') {
    await setPersonLocale(db, ctx.person.id, locale);
    await answerTap(ctx);
    await ignoreFailure(ctx.editMessageText(textsIn(locale)('language-set')));
    // In the middle of an entry, the open question is shown in the new language.
    if (await resumeDraft(ctx, locale)) return;
    await showHelp(ctx, textsIn(locale));
    return;
  }
  const message = ctx.callbackQuery?.message;
  const chat = message ? await findModeratorsChat(db, placeOf(message)) : null;
  if (!chat || !(await isModerator(ctx))) {
    return answerTap(ctx, await strangerText(ctx, 'language-only-moderators'));
  }
  await setModeratorsLocale(db, chat.id, locale);
  await answerTap(ctx);
  await ignoreFailure(ctx.editMessageText(textsIn(locale)('language-set-group')));
}

async function askLanguage(ctx: HesabatContext): Promise<void> {
  const buttons = languageRows((locale) => localeButton.show(languageNames[locale], { locale }));
  await ctx.reply(ctx.t('language-question'), {
    reply_markup: InlineKeyboard.from(buttons),
  });
}
