import { conversations } from '@grammyjs/conversations';
import { type ApiClientOptions, Bot } from 'grammy';
import type { UserFromGetMe } from 'grammy/types';
import { conversationStorage } from '#conversations/plugin/storage.ts';
import { moderatorEditLink } from '#conversations/starting/moderator-edit-link.ts';
import { newEntry, reporting } from '#conversations/starting/new-entry.ts';
import { takeEdit } from '#conversations/take-edit.ts';
import type { Deps } from '#src/deps.ts';
import { titleLink } from '#src/entries/titles/titles.ts';
import { refuseBlocked, requireInvitation } from '#src/people/access/access-control.ts';
import { limitMessages } from '#src/people/access/message-limit.ts';
import { arrival } from '#src/people/invites/accept-invite.ts';
import { namesSheet } from '#src/report/names/sheet/take-sheet.ts';
import { typedNames } from '#src/review/chats/typed-names.ts';
import { followMigratedChat } from '#src/review/follow-migrated-chat.ts';
import { followOwnPlace } from '#src/review/follow-own-place.ts';
import { followTopics } from '#src/review/follow-topics.ts';
import { noticePublicGroup, refusePublicGroup } from '#src/review/public-group.ts';
import { hintAboutReasons } from '#src/review/reasons/hint-about-reasons.ts';
import { givenReasons } from '#src/review/reasons/typed-reason.ts';
import { answerEveryTap } from '#src/telegram/answer-every-tap.ts';
import { answerTaps } from '#src/telegram/buttons/answer-taps.ts';
import { measureCalls } from '#src/telegram/calls/measure-calls.ts';
import { answerCommands } from '#src/telegram/commands/answer-commands.ts';
import type { HesabatContext } from '#src/telegram/context.ts';
import { checkIfModerators } from '#src/telegram/groups/check-group.ts';
import { noteSendsToGroups } from '#src/telegram/groups/count-sends.ts';
import { guardGroups } from '#src/telegram/groups/guard-groups.ts';
import { noticeRefusals } from '#src/telegram/groups/notice-refusals.ts';
import { identify } from '#src/telegram/identify.ts';
import { answerInThread } from '#src/telegram/threads.ts';
import { allButtons } from './all-buttons.ts';
import { allCommands } from './all-commands.ts';
import { answerAnonymous } from './answer-anonymous.ts';
import { fallback } from './fallback.ts';
import { endPendingReplyByOther, takePendingReply } from './pending-replies.ts';

/**
 * Creates the bot: first who is stopped, then the features in the order in which an update passes them. Features that
 * work at any moment stand before the conversation, which takes everything else in a private chat as an answer.
 */
export function createBot(
  token: string,
  client: ApiClientOptions,
  me: UserFromGetMe,
  deps: Deps,
): Bot<HesabatContext> {
  const bot = new Bot<HesabatContext>(token, { client, botInfo: me });
  bot.api.config.use(
    measureCalls(deps.logger),
    noteSendsToGroups(deps),
    guardGroups(deps),
    noticeRefusals(deps),
    answerInThread,
  );
  bot.use(noticePublicGroup(deps));
  // This service message is about the group, not about its sender: it is handled before the sender is identified.
  bot.on('message:migrate_to_chat_id', (ctx) =>
    followMigratedChat(deps.db, ctx.chat.id, ctx.message.migrate_to_chat_id),
  );
  bot.use(followTopics(deps), followOwnPlace(deps));
  // The bot was added, promoted or removed. The person who did that is not stored.
  bot.on('my_chat_member', async (ctx) => {
    await checkIfModerators(deps, ctx.chat.id);
  });
  bot.use(hintAboutReasons(deps), answerAnonymous(deps, allCommands));
  bot.use(answerEveryTap);
  // /privacy, /mydata and /forget are everybody's right. So `privacy` stands before `requireInvitation`, and the
  // middleware before it lets these commands pass.
  bot.use(
    identify(deps, { commands: allCommands, buttons: allButtons.map(({ button }) => button) }),
    refusePublicGroup,
    endPendingReplyByOther,
    refuseBlocked,
    limitMessages,
    requireInvitation,
  );
  bot.chatType('private').on('edited_message', takeEdit);
  bot.use(namesSheet, takePendingReply, moderatorEditLink, titleLink, arrival, typedNames, givenReasons);
  bot.use(
    answerTaps(allButtons, ({ startsConversation }) => !startsConversation),
    answerCommands(allCommands.filter(({ startsConversation }) => !startsConversation)),
  );
  // Private chats only: in a group anybody's message would become an answer, and updates without a chat would share
  // one state.
  bot
    .chatType('private')
    .use(conversations({ storage: { type: 'context', adapter: conversationStorage } }), reporting);
  bot.use(
    answerTaps(allButtons, ({ startsConversation }) => startsConversation === true),
    answerCommands(allCommands.filter(({ startsConversation }) => startsConversation)),
  );
  bot.chatType('private').use(newEntry);
  bot.use(fallback);
  return bot;
}
