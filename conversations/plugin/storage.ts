import { isDeepStrictEqual } from 'node:util';
import type { VersionedState } from '@grammyjs/conversations';
import { z } from 'zod';
import { deleteState, writeState } from '#db/queries/delivery/conversation-states.ts';
import type { HesabatContext } from '#src/telegram/context.ts';

const step = <Name extends string>(name: Name) => z.object({ payload: z.literal(name) });

/**
 * The one shape in which `reportEvent` waits for an answer. Any other state in the table, such as one that older
 * code wrote, counts as lost: the draft knows its question, but the plugin would fail on that state again and
 * again. The state keeps only the id of the update that started the conversation, and nothing that people wrote.
 */
const waiting = z.object({
  version: z.array(z.number()),
  state: z.object({
    'report-event': z.tuple([
      z.object({
        args: z.string().regex(/^\[\d+,"(ask|take)"\]$/),
        replay: z.object({
          send: z.tuple([step('wait'), step('external'), step('wait')]),
          receive: z.tuple([
            z.object({ send: z.literal(0), returnValue: z.object({ update_id: z.number() }) }),
            z.object({
              send: z.literal(1),
              returnValue: z.object({ ok: z.literal(true), ret: z.literal('waiting') }),
            }),
          ]),
        }),
        interrupts: z.tuple([z.literal(2)]),
      }),
    ]),
  }),
});

/** The state in the table, by the context of the update that read it. */
const known = new WeakMap<HesabatContext, unknown>();

/**
 * Stores the state of the conversations plugin: a row per person, which is read together with the person, and
 * written only if it has changed.
 */
export const conversationStorage = {
  read(ctx: HesabatContext) {
    const { data } = waiting.safeParse(ctx.person.conversation);
    if (!data) return undefined;
    known.set(ctx, structuredClone(data));
    return data as unknown as VersionedState<never>;
  },

  async write(ctx: HesabatContext, state: unknown) {
    const { data } = waiting.safeParse(state);
    if (!data) await deleteState(ctx.deps.db, ctx.person.id);
    else if (!isDeepStrictEqual(known.get(ctx), data)) await writeState(ctx.deps.db, ctx.person.id, data);
  },

  delete: (ctx: HesabatContext) => deleteState(ctx.deps.db, ctx.person.id),
};
