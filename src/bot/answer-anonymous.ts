import type { Context, NextFunction } from 'grammy';
import type { Message, User } from 'grammy/types';
import { listModeratorsChatsOf } from '#db/queries/review/chats/moderator-chats.ts';
import { listAskers } from '#db/queries/review/reason-questions.ts';
import { type Texts, textsIn } from '#locales/texts.ts';
import type { Database, GroupMessaging } from '#src/deps.ts';
import { isSamePlace } from '#src/domain/review/place.ts';
import { listAsked } from '#src/telegram/addressed.ts';
import { isAnonymous } from '#src/telegram/anonymous.ts';
import { confirmButton } from '#src/telegram/buttons/anonymous.ts';
import type { DeclaredCommand } from '#src/telegram/commands/declared.ts';
import { isAnsweredInGroups } from '#src/telegram/commands/permitted.ts';
import { nullIfRejected } from '#src/telegram/failures/rejections.ts';
import { forAnyone } from '#src/telegram/groups/guard-groups.ts';
import { placeOf } from '#src/telegram/groups/thread.ts';
import { isCommand, readCommand } from '#src/telegram/read-update.ts';

/**
 * Middleware that answers administrators who are anonymous. A tap carries the person, so a command is answered with a
 * button. A reply to one of the bot's questions is taken for that of the one whom it asked, if that is an anonymous
 * administrator; then the update goes on as theirs. All else that is written in the name of the group is nobody's business.
 */
export function answerAnonymous(
  deps: Database & Pick<GroupMessaging, 'defaultLocale'>,
  commands: readonly DeclaredCommand[],
) {
  return async (ctx: Context, next: NextFunction): Promise<unknown> => {
    const { message } = ctx;
    if (!message || !isAnonymous(message)) return next();
    const command = commands.filter(isAnsweredInGroups).find(({ name }) => ctx.hasCommand(name));
    if (command) return askWho(ctx, command, await textsOf(deps, message));
    const question = message.reply_to_message;
    if (!question || question.from?.id !== ctx.me.id || isCommand(ctx)) return;
    const asked = await findAsked(deps, question);
    if (asked.length === 0) return;
    const [only] = asked;
    const asker = only !== undefined && asked.length === 1 ? await findHiddenAdministrator(ctx, only) : null;
    if (!asker) return say(ctx, (await textsOf(deps, message))('anonymous-reason'));
    const { sender_chat: _, ...theirs } = message;
    ctx.update.message = { ...theirs, from: asker } as typeof message;
    return next();
  };
}

/** Asks who wrote a command. One that works in private only is answered at once: for that nobody needs to be known. */
function askWho(ctx: Context, { name, where }: DeclaredCommand, t: Texts): Promise<unknown> {
  if (where === 'private') return say(ctx, t('not-for-groups'));
  const written = readCommand(ctx)?.argument ?? '';
  const argument = shortWord.test(written) ? written : '';
  const inline_keyboard = [[confirmButton.show(t('button-anonymous'), { command: name, argument })]];
  return say(ctx, t('anonymous-command', { command: `/${name}` }), { reply_markup: { inline_keyboard } });
}

/** A word that a button has room for beside the longest command: a letter has at most four bytes. */
const shortWord = /^\p{L}{1,11}$/u;

/** Answers below the message: its button needs to know what was written. It names nobody. */
function say(ctx: Context, text: string, options: Parameters<Context['reply']>[1] = {}): Promise<unknown> {
  const reply_parameters = { message_id: ctx.msgId ?? 0, allow_sending_without_reply: true };
  return ctx.reply(text, { ...forAnyone, ...options, reply_parameters });
}

/** Whom a message of the bot asks: by what is open, else by the mention that each question has. */
async function findAsked({ db }: Database, question: Message): Promise<number[]> {
  const open = await listAskers(db, { chatId: question.chat.id, messageId: question.message_id });
  return open.length > 0 ? open : listAsked(question);
}

/** The person, if they are an anonymous administrator: what another one writes comes in their own name. */
async function findHiddenAdministrator(ctx: Context, id: number): Promise<User | null> {
  const member = ctx.chat && (await nullIfRejected(ctx.api.getChatMember(ctx.chat.id, id)));
  const isAdministrator = member?.status === 'creator' || member?.status === 'administrator';
  return isAdministrator && member.is_anonymous ? member.user : null;
}

/** The language of the moderators' chat; nobody knows that of the sender. */
async function textsOf(
  { db, defaultLocale }: Database & Pick<GroupMessaging, 'defaultLocale'>,
  message: Message,
): Promise<Texts> {
  const chats = await listModeratorsChatsOf(db, message.chat.id);
  const chat = chats.find((one) => isSamePlace(one, placeOf(message))) ?? chats[0];
  return textsIn(chat?.locale ?? defaultLocale);
}
