import { setTimeout as sleep } from 'node:timers/promises';
import { sql } from 'drizzle-orm';
import { beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import { takeNext } from '#db/queries/inbox.ts';
import { textsIn } from '#locales/texts.ts';
import type { ArrivedUpdate } from '#src/updates/lane.ts';
import { openBotProcess } from '#tests/support/bot-process.ts';
import { createDatabase, type TestDatabase } from '#tests/support/database.ts';
import { eventually } from '#tests/support/eventually.ts';
import { openStage } from '#tests/support/stage.ts';

let database: TestDatabase;

beforeEach(async () => {
  database = await createDatabase();
  onTestFinished(database.remove);
});

interface Row {
  update_id: number;
  payload: unknown;
  attempts: number;
  handled: boolean;
  set_aside: boolean;
  failure: string | null;
}

function rows(): Promise<Row[]> {
  return database.db.execute<Row & Record<string, unknown>>(sql`
    select update_id, payload, attempts, handled_at is not null as handled, set_aside_at is not null as set_aside,
      failure
    from updates order by update_id`);
}

const allHandled = () =>
  eventually(async () => (await rows()).every((row) => row.handled), { describe: 'all to be handled' });

/** Updates with these numbers, whose payload is the number. */
function updates(numbers: number[], lane = 'chat:1'): ArrivedUpdate[] {
  return numbers.map((updateId) => ({ updateId, lane, payload: { number: updateId } }));
}

const numberOf = (payload: unknown) => (payload as { number: number }).number;
const upTo = (count: number) => Array.from({ length: count }, (_, index) => index + 1);

describe('an update that is delivered twice', () => {
  it('at once is handled once', async () => {
    const handled: number[] = [];
    const { inbox } = await openBotProcess(database, {
      handle: async (payload) => {
        handled.push(numberOf(payload));
        await sleep(20);
      },
    });
    await Promise.all([
      inbox.receive(updates([1, 2])),
      inbox.receive(updates([1, 2])),
      inbox.receive(updates([2, 1])),
    ]);
    await allHandled();

    expect(handled).toEqual([1, 2]);
  });

  it('after it was handled is not handled again', async () => {
    const handled: number[] = [];
    const handle = async (payload: unknown) => void handled.push(numberOf(payload));
    const { inbox } = await openBotProcess(database, { handle });
    await inbox.receive(updates([1]));
    await allHandled();
    await inbox.receive(updates([1]));
    await inbox.receive(updates([2]));
    await allHandled();

    expect(handled).toEqual([1, 2]);
  });

  it('to two processes is handled by one of them', async () => {
    const handled: number[] = [];
    const handle = async (payload: unknown) => void handled.push(numberOf(payload));
    const [one, other] = await Promise.all([
      openBotProcess(database, { handle }),
      openBotProcess(database, { handle }),
    ]);
    for (const number of upTo(30)) {
      const batch = updates([number], `chat:${number}`);
      await Promise.all([one.inbox.receive(batch), other.inbox.receive(batch)]);
    }
    await allHandled();

    expect(handled.toSorted((a, b) => a - b)).toEqual(upTo(30));
  });
});

it('once an update is handled, what people wrote is gone; its number stays', async () => {
  const { inbox } = await openBotProcess(database, { handle: async () => {} });
  await inbox.receive(updates([1]));
  await allHandled();

  expect(await rows()).toEqual([expect.objectContaining({ update_id: 1, payload: null, attempts: 1 })]);
});

it('updates of one chat are handled one after the other, in their order', async () => {
  const { handle, order } = recordOrder();
  const { inbox } = await openBotProcess(database, { handle });
  for (const number of upTo(20)) await inbox.receive(updates([number]));
  await allHandled();

  expect(order).toEqual(upTo(20));
});

it('also where two processes share the work', async () => {
  const { handle, order } = recordOrder();
  const [one, other] = await Promise.all([
    openBotProcess(database, { handle }),
    openBotProcess(database, { handle }),
  ]);
  for (let first = 1; first < 200; first += 4) {
    const batch = updates([first, first + 1, first + 2, first + 3]);
    await Promise.all([one.inbox.receive(batch.slice(0, 3)), other.inbox.receive(batch)]);
  }
  await allHandled();

  expect(order).toEqual(upTo(200));
});

it('no update overtakes one that another process is just taking, finishing or putting off', async () => {
  const busy = await openBotProcess(database, { handle: () => new Promise(() => {}) });
  await busy.inbox.receive(updates([1, 2]));
  await eventually(async () => (await rows())[0]?.attempts === 1);
  const committing = Promise.withResolvers<void>();
  const touched = Promise.withResolvers<void>();
  const change = busy.db.transaction(async (tx) => {
    await tx.execute(sql`update updates set failure = 'not yet' where update_id = 1`);
    touched.resolve();
    await committing.promise;
  });
  await touched.promise;
  const next = takeNext(database.db, { lane: 'chat:1', processId: -1 });
  await sleep(100);
  committing.resolve();
  await change;

  expect(await next).toBeNull();
  await busy.die();
});

/** Notes the order in which updates are begun; fails when one begins before another ended. */
function recordOrder() {
  const order: number[] = [];
  let inHand: number | null = null;
  return {
    order,
    async handle(payload: unknown) {
      const number = numberOf(payload);
      order.push(inHand === null ? number : Number.NaN);
      inHand = number;
      await sleep(Math.random() * 4);
      inHand = null;
    },
  };
}

it('taps in a group are handled side by side', async () => {
  const waiting: Array<() => void> = [];
  const { inbox } = await openBotProcess(database, {
    // Each waits for all the others.
    handle: () =>
      new Promise<void>((resolve) => {
        waiting.push(resolve);
        if (waiting.length === 10) for (const wake of waiting) wake();
      }),
  });
  await inbox.receive(upTo(10).flatMap((number) => updates([number], `update:${number}`)));

  await allHandled();
});

describe('an update that fails', () => {
  it('is tried again after a while, and its chat waits for it', async () => {
    const tries: number[] = [];
    const { inbox } = await openBotProcess(database, {
      async handle(payload) {
        tries.push(numberOf(payload));
        if (tries.length === 1) throw new Error('not yet');
      },
    });
    const began = Date.now();
    await inbox.receive(updates([1, 2]));
    await allHandled();

    expect(tries).toEqual([1, 1, 2]);
    expect(Date.now() - began).toBeGreaterThanOrEqual(1000);
  });

  it('is set aside after five attempts: its chat goes on, and it is not tried again', async () => {
    const tries: number[] = [];
    const { inbox } = await openBotProcess(database, {
      async handle(payload) {
        tries.push(numberOf(payload));
        if (numberOf(payload) === 1) throw new TypeError('never');
      },
    });
    await inbox.receive(updates([1, 2]));
    await hurry(1);

    expect(tries).toEqual([1, 1, 1, 1, 1, 2]);
    expect(await rows()).toEqual([
      {
        update_id: 1,
        payload: { number: 1 },
        attempts: 5,
        handled: false,
        set_aside: true,
        failure: 'TypeError',
      },
      expect.objectContaining({ update_id: 2, handled: true }),
    ]);
    await inbox.receive(updates([1, 3]));
    await eventually(() => tries.includes(3));
    expect(tries.filter((number) => number === 1)).toHaveLength(5);
  });

  it('is tried again when Telegram said so, which does not count as an attempt', async () => {
    let tries = 0;
    const { inbox } = await openBotProcess(database, {
      async handle() {
        tries += 1;
        if (tries <= 3) throw new Error('too many requests');
      },
      excuse: async () => 0.01,
    });
    await inbox.receive(updates([1]));
    await allHandled();

    expect(tries).toBe(4);
    expect((await rows())[0]?.attempts).toBe(1);
  });

  it('because it ends the process each time is set aside as well', async () => {
    const tries: number[] = [];
    const { inbox } = await openBotProcess(database, {
      handle: async (payload) => void tries.push(numberOf(payload)),
    });
    await database.db.execute(sql`
      insert into updates (update_id, lane, payload, attempts) values (1, 'chat:1', '{"number": 1}', 5)`);
    await inbox.receive(updates([1, 2]));
    await hurry(1);

    expect(tries).toEqual([2]);
  });
});

/** As if the update had failed so often already. */
async function failedBefore(attempts: number, { db } = database): Promise<void> {
  await eventually(async () => {
    const changed = await db.execute(sql`
      update updates set attempts = ${attempts}, not_before = now() where not_before is not null returning lane`);
    return changed.length > 0;
  });
}

/** Waits until all is done but what is set aside, without the pauses between attempts. */
async function hurry(setAside: number): Promise<void> {
  await eventually(async () => {
    await database.db.execute(sql`update updates set not_before = now() where not_before > now()`);
    const found = await rows();
    return (
      found.every((row) => row.handled || row.set_aside) &&
      found.filter((row) => row.set_aside).length === setAside
    );
  });
}

it('the sender of an update that was given up is asked to try again', async () => {
  const stage = await openStage();
  const { nigar, telegram, chatOf } = stage;
  telegram.faults.add({ kind: 'server-error', method: 'sendMessage', times: 2 });
  await nigar.send(chatOf(nigar), '/help');
  await failedBefore(4, stage.database);

  await chatOf(nigar).expectMessage(/./);
  expect(chatOf(nigar).botMessages.map(({ shown }) => shown)).toEqual([textsIn('en')('try-again')]);
});

describe('what a process had in hand when it died', () => {
  it('is taken over by another at once, and what follows it as well', async () => {
    const began: number[] = [];
    const dying = await openBotProcess(database, {
      handle(payload) {
        began.push(numberOf(payload));
        return new Promise(() => {});
      },
    });
    const handled: number[] = [];
    await dying.inbox.receive(updates([1, 2]));
    await eventually(() => began.length === 1);
    await openBotProcess(database, { handle: async (payload) => void handled.push(numberOf(payload)) });
    await dying.die();
    await allHandled();

    expect(began).toEqual([1]);
    expect(handled).toEqual([1, 2]);
  });

  it('is not taken from a process that lives, however long it takes', async () => {
    const slow = Promise.withResolvers<void>();
    const began: number[] = [];
    const { inbox } = await openBotProcess(database, {
      handle(payload) {
        began.push(numberOf(payload));
        return slow.promise;
      },
    });
    await inbox.receive(updates([1, 2]));
    // Before that, the other may take them just as well.
    await eventually(() => began.length === 1);
    const taken: number[] = [];
    await openBotProcess(database, { handle: async (payload) => void taken.push(numberOf(payload)) });
    // Longer than it takes to look for what the dead left behind.
    await sleep(1500);

    expect(taken).toEqual([]);
    slow.resolve();
    await allHandled();
  });
});

it('a process that ends finishes what it has in hand and takes nothing new', async () => {
  const slow = Promise.withResolvers<void>();
  const began: number[] = [];
  const { inbox } = await openBotProcess(database, {
    handle(payload) {
      began.push(numberOf(payload));
      return slow.promise;
    },
  });
  await inbox.receive(updates([1, 2]));
  await eventually(() => began.length === 1);
  const stopped = inbox.stop();
  slow.resolve();
  await stopped;

  expect(began).toEqual([1]);
  expect((await rows()).map(({ handled }) => handled)).toEqual([true, false]);
});

it('an update is finished though the database was away at that moment', async () => {
  const slow = Promise.withResolvers<void>();
  const handled: number[] = [];
  const { inbox } = await openBotProcess(database, {
    async handle(payload) {
      if (handled.length === 0) await slow.promise;
      handled.push(numberOf(payload));
    },
  });
  onTestFinished(() => slow.resolve());
  await inbox.receive(updates([1, 2]));
  await eventually(async () => (await rows())[0]?.attempts === 1);
  const away = refuseToFinish();
  await (await away).begin();
  slow.resolve();
  await eventually(() => handled.length === 1);
  await sleep(100);
  await (await away).end();

  await allHandled();
  expect(handled.at(-1)).toBe(2);
});

/** Makes the database refuse to write anything down about updates, for a while. */
async function refuseToFinish() {
  await database.db.execute(sql`
    create function refuse() returns trigger language plpgsql as $$ begin raise 'away'; end $$`);
  return {
    begin: () =>
      database.db.execute(sql`create trigger refuse before update on updates execute function refuse()`),
    end: () => database.db.execute(sql`drop trigger refuse on updates`),
  };
}
