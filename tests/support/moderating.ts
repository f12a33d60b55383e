import { asc, eq, sql } from 'drizzle-orm';
import { entries } from '#db/schema/entries/entries.ts';
import { entryHistory } from '#db/schema/entries/history.ts';
import { textsIn } from '#locales/texts.ts';
import type { Message } from '#tests/telegram-server/driver/message.ts';
import type { CallbackAnswer } from '#tests/telegram-server/state/bot-account.ts';
import { rowsOf } from './database/rows-of.ts';
import { isCardOf } from './entry-number.ts';
import type { Stage } from './stage.ts';
import { eventually } from './waiting/eventually.ts';

/** What moderators can do with an entry that waits and has no photos. */
export const waitingButtons = (['approve', 'reject', 'return', 'edit', 'translate', 'block'] as const).map(
  (action) => textsIn('en')(`button-${action}`),
);

/** What happened to an entry, as "who action", with the reason where there is one; oldest first. */
export async function historyOf(stage: Stage, entryId: number): Promise<string[]> {
  const rows = await stage.db
    .select()
    .from(entryHistory)
    .where(eq(entryHistory.entryId, entryId))
    .orderBy(asc(entryHistory.id));
  const { aysel, rauf, kamran, leyla, nigar } = stage;
  const nameOf = (id: number | null) =>
    [aysel, rauf, kamran, leyla, nigar].find((one) => one.id === id)?.name ?? 'nobody';
  return rows.map(({ personId, action, readyReason, reason }) =>
    [`${nameOf(personId)} ${action}`, readyReason ?? reason].filter(Boolean).join(': '),
  );
}

export async function statusOf(stage: Stage, entryId: number): Promise<string | undefined> {
  const [row] = await stage.db
    .select({ status: entries.status })
    .from(entries)
    .where(eq(entries.id, entryId));
  return row?.status;
}

/** The card of an entry as it looks now. */
export function cardOf(stage: Stage, number: number): Message {
  const cards = stage.group.botMessages.filter((message) => isCardOf(message.shown, number));
  const [card] = cards;
  if (!card || cards.length > 1) throw new Error(`${cards.length} cards of No. ${number}`);
  return card;
}

/** Taps, and tells what popped up over the chat. */
export async function toastOf(
  who: Stage['aysel'],
  card: Message,
  label: string,
): Promise<CallbackAnswer['text']> {
  const tap = await who.tapStale(card, label);
  return (await tap.answer).text;
}

/** Somebody who is not in the group taps there all the same, as in a public group or at the very moment of leaving. */
export async function tapFromOutside(
  stage: Stage,
  who: Stage['aysel'],
  card: Message,
  label: string,
): Promise<string | undefined> {
  const { members } = stage.group.state;
  const before = members.get(who.id);
  members.set(who.id, { user: who.user, status: 'member', rights: {} });
  const tap = await who.tapStale(card, label);
  if (before) members.set(who.id, before);
  else members.delete(who.id);
  return (await tap.answer).text;
}

/** Lets hours pass since an entry's last change. */
export async function ageDecision(stage: Stage, entryId: number, hours: number): Promise<void> {
  const age = sql`make_interval(hours => ${hours})`;
  await stage.db.execute(sql`update entries set updated_at = updated_at - ${age} where id = ${entryId}`);
  await stage.db.execute(sql`update entry_history set at = at - ${age} where entry_id = ${entryId}`);
}

/**
 * Waits until all jobs are done; what failed or was rescheduled is tried again at once rather than in a while. Only
 * what has its time stays: a question for a reason lapses after minutes.
 */
export async function untilJobsDone(stage: Stage): Promise<void> {
  await eventually(
    async () => {
      const [row] = await rowsOf<{ left: number }>(
        stage.db,
        sql`
        with hurried as (
          update graphile_worker._private_jobs set run_at = now()
          where locked_at is null and run_at > now() and key not like 'lapse-reason:%'
        )
        select count(*)::int as left, pg_notify('jobs:insert', '{"count":1}')
        from graphile_worker._private_jobs where run_at <= now() or key not like 'lapse-reason:%'`,
      );
      return row?.left === 0;
    },
    { describe: 'all jobs to be done' },
  );
}
