import { conversations, type VersionedState } from '@grammyjs/conversations';
import { Bot } from 'grammy';
import type { UserFromGetMe } from 'grammy/types';
import { deleteState, findState, writeState } from '#db/queries/conversation-states.ts';
import type { Deps, HesabatContext } from './context.ts';
import { fallback } from './features/fallback.ts';
import { greeting } from './features/greeting.ts';
import { cancelEntry, newEntry } from './features/new-entry.ts';
import { ownEntries } from './features/own-entries.ts';
import { report } from './features/report.ts';
import { review } from './features/review.ts';
import { setup } from './features/setup.ts';
import { identify } from './identify.ts';
import { limitMessages } from './limits.ts';

/**
 * The bot: each feature in the order in which it is asked whether an update is for it. What works at any
 * moment stands before the conversation, which takes all the rest of a private chat for answers.
 */
export function createBot(
  token: string,
  apiRoot: string,
  me: UserFromGetMe,
  deps: Deps,
): Bot<HesabatContext> {
  const bot = new Bot<HesabatContext>(token, { client: { apiRoot }, botInfo: me });
  bot.use(identify(deps), limitMessages);
  bot.use(review, setup, report, greeting, ownEntries, cancelEntry);
  // In a group anyone's chatter would become an answer; updates without a chat would share one state.
  bot
    .chatType('private')
    .use(conversations({ storage: { type: 'context', adapter: stateStorage } }), newEntry);
  bot.use(fallback);
  return bot;
}

/** Where the conversations plugin keeps its state: a row per person, written only when it changed. */
const read = new WeakMap<object, string>();
const stateStorage = {
  async read(ctx: HesabatContext) {
    const state = await findState(ctx.deps.db, ctx.person.id);
    if (state) read.set(ctx, JSON.stringify(state));
    return (state ?? undefined) as VersionedState<never> | undefined;
  },
  async write(ctx: HesabatContext, state: unknown) {
    if (read.get(ctx) !== JSON.stringify(state)) await writeState(ctx.deps.db, ctx.person.id, state);
  },
  delete: (ctx: HesabatContext) => deleteState(ctx.deps.db, ctx.person.id),
};
