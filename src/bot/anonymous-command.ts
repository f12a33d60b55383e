import { Context } from 'grammy';
import type { Message } from 'grammy/types';
import { confirmCommand } from '#db/queries/review/confirmed-commands.ts';
import { answerTap } from '#src/telegram/answer-tap.ts';
import { confirmButton } from '#src/telegram/buttons/anonymous.ts';
import { onTap } from '#src/telegram/buttons/answer-taps.ts';
import { findRefusal } from '#src/telegram/commands/answer-commands.ts';
import type { CommandContext } from '#src/telegram/commands/command.ts';
import type { HesabatContext } from '#src/telegram/context.ts';
import { ignoreFailure, nullIfRejected } from '#src/telegram/failures/rejections.ts';
import { readCommand } from '#src/telegram/read-update.ts';
import { allCommands } from './all-commands.ts';

/** What the button does under the question who wrote a command anonymously. */
export const confirmTap = onTap(confirmButton, async (ctx, { command: name, argument }) => {
  const { deps, t } = ctx;
  const tapped = ctx.callbackQuery?.message;
  const command = allCommands.find((one) => one.name === name && one.where !== 'private');
  // Telegram does not show the bot very old messages: without them it does not know for which topic the command was.
  if (
    !command ||
    !tapped ||
    tapped.date === 0 ||
    tapped.chat.type === 'private' ||
    !asks(tapped, { command: name, argument })
  ) {
    return answerTap(ctx, t('anonymous-over'));
  }
  const refusal = findRefusal(command, ctx);
  if (refusal !== null) return void (await nullIfRejected(ctx.answerCallbackQuery(refusal)));
  const at = { chatId: tapped.chat.id, messageId: tapped.message_id };
  if (!(await confirmCommand(deps.db, at, ctx.update.update_id))) {
    return answerTap(ctx, t('anonymous-over'));
  }
  await answerTap(ctx);
  await command.run(asTypedBy(ctx, tapped, { name, argument }));
  await ignoreFailure(ctx.editMessageText(t('anonymous-confirmed', { command: `/${name}` })));
});

/** Whether the message has this button. A phone can forge a tap on any message, and the answer takes its place. */
function asks({ reply_markup: keyboard }: Message, carried: { command: string; argument: string }): boolean {
  const data = confirmButton.data(carried);
  return (keyboard?.inline_keyboard ?? [])
    .flat()
    .some((one) => 'callback_data' in one && one.callback_data === data);
}

/**
 * The command as if whoever tapped had typed it, with what was written after it: if the message was deleted, with what the
 * button carries of that.
 */
function asTypedBy(
  ctx: HesabatContext,
  question: Message,
  { name, argument: carried }: { name: string; argument: string },
): CommandContext {
  const asked = question.reply_to_message;
  const typed = readCommand({ message: asked as HesabatContext['message'] });
  const argument = typed?.name.toLowerCase() === name ? typed.argument : carried;
  const { message_id, date, chat, message_thread_id, is_topic_message } = question;
  const message = {
    ...{ message_id: asked?.message_id ?? message_id, date, chat, from: ctx.from },
    ...(message_thread_id !== undefined && { message_thread_id }),
    ...(is_topic_message !== undefined && { is_topic_message }),
    text: `/${name} ${argument}`.trim(),
  };
  const update = { update_id: ctx.update.update_id, message } as HesabatContext['update'];
  const { deps, commands, buttons, person, t } = ctx;
  const typing = new Context(update, ctx.api, ctx.me);
  return Object.assign(typing, { deps, commands, buttons, person, t, match: argument }) as CommandContext;
}
