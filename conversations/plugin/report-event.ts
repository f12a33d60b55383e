import type { Conversation } from '@grammyjs/conversations';
import type { Context } from 'grammy';
import type { HesabatContext } from '#src/telegram/context.ts';
import { isAnswer } from '#src/telegram/read-update.ts';

/** Whether the conversation goes on waiting for this person. */
export type Taken = 'waiting' | 'left';

/** What the conversation has done outside of it. Errors are kept for `rethrow`, see below. */
export interface Asker {
  ask(ctx: HesabatContext, draftId: number): Promise<Taken>;
  take(ctx: HesabatContext, draftId: number): Promise<Taken>;
}

/**
 * The conversation in which an event is reported. It only asks and waits: the answers and the next question are in
 * the draft. So it can be left and entered at any update. Its replay log never grows, because after each answer it
 * goes back to waiting as if nothing had come (`skip`).
 *
 * @param start 'ask' asks the draft's question first. 'take' treats the update that starts the conversation as the
 * answer. That is for a lost state of the conversation, so that the person does not notice.
 */
export function buildReportEvent(asker: Asker) {
  return async function reportEvent(
    conversation: Conversation<HesabatContext, Context>,
    _ctx: Context,
    draftId: number,
    start: 'ask' | 'take',
  ): Promise<void> {
    const first = await conversation.external((outside) => attempt(outside, asker[start], draftId));
    if (first !== 'waiting') return;
    const answer = await conversation.wait();
    // Commands and buttons of other features go on to their own handlers.
    if (!isAnswer(answer)) await conversation.halt({ next: true });
    const taken = await conversation.external((outside) => attempt(outside, asker.take, draftId));
    if (taken === 'waiting') await conversation.skip({ next: false });
  };
}

/**
 * Calls `act` and keeps its error. An error thrown inside a conversation would delete the state, and lose its
 * class, because it is cloned into the log. So the conversation goes on waiting, and `rethrow` throws the error
 * when the plugin is done.
 */
async function attempt(
  ctx: HesabatContext,
  act: (ctx: HesabatContext, draftId: number) => Promise<Taken>,
  draftId: number,
): Promise<Taken> {
  try {
    return await act(ctx, draftId);
  } catch (error) {
    failures.set(ctx, error);
    return 'waiting';
  }
}

const failures = new WeakMap<object, unknown>();

/** Middleware around the conversation that throws the error which was kept inside of it. */
export async function rethrow(ctx: HesabatContext, next: () => Promise<void>): Promise<void> {
  await next();
  if (failures.has(ctx)) throw failures.get(ctx);
}
