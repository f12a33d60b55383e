import { conversations } from '@grammyjs/conversations';
import { type ApiClientOptions, Bot } from 'grammy';
import type { UserFromGetMe } from 'grammy/types';
import { conversationStorage } from '#conversations/conversation-storage.ts';
import { checkIfModerators } from '#src/chat/check-group.ts';
import type { Deps, HesabatContext } from '#src/chat/context.ts';
import { guardGroups } from '#src/chat/guard-groups.ts';
import { followMigratedChat } from '#src/services/follow-migrated-chat.ts';
import { refuseBlocked, requireInvitation } from './admit.ts';
import { answerEveryTap } from './answer-every-tap.ts';
import { endAwaiting, takeAwaitedText } from './awaited-text.ts';
import { allEntries } from './features/all-entries.ts';
import { arrival } from './features/arrival.ts';
import { campaign, takeCampaignText } from './features/campaign/campaign.ts';
import { cancelEntry } from './features/cancel-entry.ts';
import { check } from './features/check.ts';
import { fallback } from './features/fallback.ts';
import { givenReasons } from './features/given-reasons.ts';
import { greeting } from './features/greeting.ts';
import { invite } from './features/invite.ts';
import { mending } from './features/mending.ts';
import { newEntry } from './features/new-entry.ts';
import { organization } from './features/organization.ts';
import { ownEntries } from './features/own-entries.ts';
import { people, takeBlockReason } from './features/people.ts';
import { places } from './features/places.ts';
import { privacy } from './features/privacy.ts';
import { report } from './features/report.ts';
import { review } from './features/review.ts';
import { setup } from './features/setup.ts';
import { titles } from './features/titles.ts';
import { identify } from './identify.ts';
import { takeFormWords } from './invite-form.ts';
import { limitMessages } from './limits.ts';
import { noteSendsToGroups } from './note-sends.ts';
import { takeOrganization } from './organization-question.ts';
import { takePlaceForm } from './place-question.ts';
import { noticePublicGroup, refusePublicGroup } from './public-group.ts';
import { takeTitle } from './title-question.ts';

/**
 * The bot: each feature in the order in which it is asked whether an update is for it. What works at any
 * moment stands before the conversation, which takes all the rest of a private chat for answers.
 */
export function createBot(
  token: string,
  client: ApiClientOptions,
  me: UserFromGetMe,
  deps: Deps,
): Bot<HesabatContext> {
  const bot = new Bot<HesabatContext>(token, { client, botInfo: me });
  bot.api.config.use(noteSendsToGroups(deps), guardGroups(deps));
  bot.use(noticePublicGroup(deps));
  // A service message: whoever it is from, it is about the group.
  bot.on('message:migrate_to_chat_id', (ctx) =>
    followMigratedChat(deps.db, ctx.chat.id, ctx.message.migrate_to_chat_id),
  );
  // The bot was added, promoted or taken out: whoever did that is not remembered for it.
  bot.on('my_chat_member', async (ctx) => {
    await checkIfModerators(deps, ctx.chat.id);
  });
  bot.use(answerEveryTap);
  // What is everybody's right stands before the question for an invitation, and passes the others.
  bot.use(
    identify(deps),
    refusePublicGroup,
    endAwaiting,
    refuseBlocked,
    limitMessages,
    privacy,
    requireInvitation,
  );
  bot.use(
    takeAwaitedText({
      organization: takeOrganization,
      invite: takeFormWords,
      block: takeBlockReason,
      campaign: takeCampaignText,
      place: takePlaceForm,
      title: takeTitle,
    }),
  );
  bot.use(mending, titles, arrival, invite, people, allEntries, organization);
  bot.use(review, givenReasons, setup, report, campaign, check, places, greeting, ownEntries, cancelEntry);
  // In a group anyone's chatter would become an answer; updates without a chat would share one state.
  bot
    .chatType('private')
    .use(conversations({ storage: { type: 'context', adapter: conversationStorage } }), newEntry);
  bot.use(fallback);
  return bot;
}
