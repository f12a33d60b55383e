import { sql } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import { textsIn } from '#locales/texts.ts';
import { rowsOf } from '#tests/support/database/rows-of.ts';
import { openStage } from '#tests/support/stage.ts';
import { eventually } from '#tests/support/waiting/eventually.ts';
import { numberOf, openTestInbox, quickWork, updates } from './open-test-inbox.ts';

it('an inbox that cannot be read is tried again each second, and tells so once a minute', async () => {
  const { db, openCopy, allHandled } = await openTestInbox();
  await db.execute(sql`create sequence refusals`);
  await db.execute(sql`
    create function refuse() returns trigger language plpgsql
    as $$ begin perform nextval('refusals'); raise exception 'broken'; end $$`);
  await db.execute(
    sql`create trigger refusing before update of leased_by on updates for each row execute function refuse()`,
  );
  const { inbox, log } = await openCopy(async () => {});
  await inbox.receive(updates([1]));
  await eventually(async () => {
    const [row] = await rowsOf<{ count: number }>(db, sql`select last_value::int as count from refusals`);
    return (row?.count ?? 0) >= 4;
  });
  expect(log.map(({ msg }) => msg)).toEqual(['the inbox cannot be read']);
  await db.execute(sql`drop trigger refusing on updates`);
  await allHandled();
});

describe('an update that fails', () => {
  it('is tried again after a while, and its chat waits for it', async () => {
    const { openCopy, allHandled } = await openTestInbox();
    const tries: number[] = [];
    const { inbox } = await openCopy(async (payload) => {
      tries.push(numberOf(payload));
      if (tries.length === 1) throw new Error('not yet');
    });
    const began = Date.now();
    await inbox.receive(updates([1, 2]));
    await allHandled();

    expect(tries).toEqual([1, 1, 2]);
    expect(Date.now() - began).toBeGreaterThanOrEqual(1000);
  });

  it('is a dead letter after five attempts: its chat goes on, and it is not tried again', async () => {
    const { openCopy, allHandledBut, rows } = await openTestInbox();
    const tries: number[] = [];
    const { inbox } = await openCopy(async (payload) => {
      tries.push(numberOf(payload));
      if (numberOf(payload) === 1) throw new TypeError('never');
    });
    await inbox.receive(updates([1, 2]));
    await allHandledBut(1);

    expect(tries).toEqual([1, 1, 1, 1, 1, 2]);
    const given = { payload: { number: 1 }, attempts: 5, failure: 'TypeError' };
    expect(await rows()).toEqual([
      { update_id: 1, handled: false, dead_lettered: true, ...given },
      expect.objectContaining({ update_id: 2, handled: true }),
    ]);
    await inbox.receive(updates([1, 3]));
    await eventually(() => tries.includes(3));
    expect(tries.filter((number) => number === 1)).toHaveLength(5);
  });

  it('is tried again when Telegram said so, which does not count as an attempt', async () => {
    const { openCopy, allHandled, rows } = await openTestInbox();
    let tries = 0;
    const { inbox } = await openCopy(
      async () => {
        tries += 1;
        if (tries <= 3) throw new Error('too many requests');
      },
      { retryDelayFor: async () => 0.01 },
    );
    await inbox.receive(updates([1]));
    await allHandled();

    expect(tries).toBe(4);
    expect((await rows())[0]?.attempts).toBe(1);
  });

  it('because it ends the process each time is a dead letter as well', async () => {
    const { db, openCopy, allHandledBut } = await openTestInbox();
    const { handled, handle } = quickWork();
    const { inbox } = await openCopy(handle);
    await db.execute(sql`
      insert into updates (update_id, lane, payload, attempts) values (1, 'chat:1', '{"number": 1}', 5)`);
    await inbox.receive(updates([1, 2]));
    await allHandledBut(1);

    expect(handled).toEqual([2]);
  });
});

it('the sender of an update that was given up is asked to try again', async () => {
  const stage = await openStage();
  const { db, nigar, telegram, chatOf } = stage;
  telegram.faults.add({ kind: 'server-error', method: 'sendMessage', times: 2 });
  await nigar.send(chatOf(nigar), '/help');
  // As if it had failed so often already.
  await eventually(async () => {
    const changed = await db.execute(sql`
      update updates set attempts = 4, not_before = now() where not_before is not null returning lane`);
    return changed.length > 0;
  });

  await chatOf(nigar).expectMessage(/./);
  expect(chatOf(nigar).botMessages.map(({ shown }) => shown)).toEqual([textsIn('en')('try-again')]);
});
