import { once } from 'node:events';
import { connect } from 'node:net';
import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { textsIn } from '#locales/texts.ts';
import { createDatabase, type TestDatabase } from '#tests/support/database/database.ts';
import { rowsOf } from '#tests/support/database/rows-of.ts';
import { openStage } from '#tests/support/stage.ts';
import { untilWaiting } from '#tests/support/waiting/until-waiting.ts';
import { startTelegram, type Telegram } from '#tests/telegram-server/telegram.ts';
import { type Call, message, openWebhook, secret } from './open-webhook.ts';
import { refuseUpdates } from './refuse-updates.ts';

let database: TestDatabase;
let telegram: Telegram;
let webhook: Awaited<ReturnType<typeof openWebhook>>;
let handle: () => Promise<void>;

beforeAll(async () => {
  telegram = await startTelegram();
  database = await createDatabase();
});

afterAll(async () => {
  await database.remove();
  await telegram.stop();
});

beforeEach(async () => {
  await database.db.execute(sql`truncate updates`);
  handle = async () => {};
  webhook = await openWebhook({ database, telegram }, { handle: () => handle() });
});

const send = (body: unknown, call?: Call) => webhook.send(body, call);

async function stored(): Promise<number[]> {
  const rows = await rowsOf<{ update_id: number }>(
    database.db,
    sql`select update_id from updates order by update_id`,
  );
  return rows.map((row) => row.update_id);
}

/** Somebody else is writing this update down: whoever writes it too has to wait until they have given up. */
async function beginWriting(updateId: number): Promise<() => Promise<void>> {
  const other = await database.sql.reserve();
  await other`begin`;
  await other`insert into updates (update_id, lane, payload) values (${updateId}, 'chat:7', '{}')`;
  return async () => {
    await other`rollback`;
    other.release();
  };
}

it('Telegram is told where to send what, with the secret', () => {
  const [call] = telegram.journal.calls('setWebhook');
  expect(call?.parameters).toMatchObject({ url: 'http://127.0.0.1:9/updates', secret_token: secret });
  expect(JSON.stringify(call?.parameters.allowed_updates)).toContain('callback_query');
});

describe('a request', () => {
  it('with an update is answered with 200', async () => {
    expect((await send(message(1))).status).toBe(200);
    expect(await stored()).toEqual([1]);
  });

  it.each([
    { what: 'without the secret', status: 401, body: message(1), how: { token: null } },
    { what: 'with another secret', status: 401, body: message(1), how: { token: 'guessed' } },
    {
      what: 'with the beginning of the secret',
      status: 401,
      body: message(1),
      how: { token: secret.slice(0, -1) },
    },
    { what: 'to another path', status: 404, body: message(1), how: { path: '/' } },
    { what: 'to a path below', status: 404, body: message(1), how: { path: '/updates/1' } },
    { what: 'that only looks', status: 405, body: null, how: { method: 'GET' } },
    { what: 'with no JSON', status: 400, body: '{"update_id": 1', how: {} },
    { what: 'with nothing', status: 400, body: '', how: {} },
    { what: 'with what is no update', status: 400, body: { hello: 'world' }, how: {} },
    { what: 'with null', status: 400, body: null, how: {} },
    { what: 'with a list', status: 400, body: [], how: {} },
    { what: 'with a text', status: 400, body: '"x"', how: {} },
    { what: 'with a number', status: 400, body: 1, how: {} },
    { what: 'with true', status: 400, body: true, how: {} },
    { what: 'with an empty object', status: 400, body: {}, how: {} },
    { what: 'with an id in quotes', status: 400, body: { ...message(1), update_id: '1' }, how: {} },
    { what: 'with half an id', status: 400, body: message(1.5), how: {} },
    { what: 'with an id below one', status: 400, body: message(0), how: {} },
    { what: 'with an id that no database takes', status: 400, body: message(1e19), how: {} },
    { what: 'with a zero character in a key', status: 400, body: { ...message(1), 'a\u0000b': 1 }, how: {} },
    { what: 'with half a character in a key', status: 400, body: { ...message(1), '\ud83c': 1 }, how: {} },
    {
      what: 'with such a key deep within',
      status: 400,
      body: { update_id: 1, message: { ...message(1).message, entities: [{ type: 'bold', '\ud83c': 1 }] } },
      how: {},
    },
    {
      what: 'that is nested deeper than anybody can read',
      status: 400,
      body: `{"update_id":1,"deep":${'['.repeat(400_000)}${']'.repeat(400_000)}}`,
      how: {},
    },
    { what: 'of over a megabyte', status: 413, body: message(1, 'x'.repeat(1024 * 1024)), how: {} },
    { what: 'of many megabytes', status: 413, body: 'x'.repeat(20 * 1024 * 1024), how: {} },
  ])('$what is answered with $status, and nothing is stored', async ({ status, body, how }) => {
    expect((await send(body, how)).status).toBe(status);
    expect(await stored()).toEqual([]);
  });

  it('with a character that no database takes, as behind a forged button, is stored without it', async () => {
    const tap = { id: '1', from: { id: 7 }, chat_instance: '1', data: 'card:\u0000approve\ud800' };
    expect((await send({ update_id: 1, callback_query: tap })).status).toBe(200);
    expect(await stored()).toEqual([1]);
  });

  it('without an update is told in the log, by the id that it has', async () => {
    await send({ ...message(41), 'a\u0000b': 'private words' });
    await send(null);
    const lines = webhook.log.filter(({ msg }) => String(msg).includes('can be stored'));
    expect(lines).toMatchObject([{ updateId: 41 }, { updateId: null }]);
    expect(JSON.stringify(webhook.log)).not.toContain('private words');
  });

  it('with an update that came before is answered with 200 again', async () => {
    await send(message(1));
    expect((await send(message(1))).status).toBe(200);
    expect(await stored()).toEqual([1]);
  });

  it('is not answered before the update is stored', async () => {
    const giveUpWriting = await beginWriting(1);
    let answered = false;
    const answer = send(message(1)).then((response) => {
      answered = true;
      return response.status;
    });
    await untilWaiting(database.db);
    // By the time that a later request is answered this one would be as well.
    expect((await send(null, { method: 'GET' })).status).toBe(405);
    expect(answered).toBe(false);
    await giveUpWriting();
    expect(await answer).toBe(200);
    expect(await stored()).toEqual([1]);
  });

  it('need not wait until the update is handled', async () => {
    const slow = Promise.withResolvers<void>();
    handle = () => slow.promise;
    expect((await send(message(1))).status).toBe(200);
    slow.resolve();
  });

  it('is not answered with 200 where the database does not take the update', async () => {
    const refusal = await refuseUpdates(database.db, 'insert');
    expect((await send(message(1))).status).toBe(500);
    await refusal.end();
    expect(await stored()).toEqual([]);
  });
});

it('what came while the database was away is delivered again and handled', async () => {
  const stage = await openStage({ webhook: true });
  const { aysel, account, telegram, chatOf } = stage;
  const refusal = await refuseUpdates(stage.db, 'insert');
  await aysel.send(chatOf(aysel), '/help');
  await telegram.until(() => account.webhook?.lastErrorMessage, { describe: 'a delivery to fail' });
  expect(chatOf(aysel).botMessages).toEqual([]);
  await refusal.end();

  await chatOf(aysel).expectMessage(textsIn('en')('help'));
});

it('a client that never comes to the end of its request is cut off, and holds up nobody', async () => {
  const socket = connect(webhook.server.port, '127.0.0.1');
  const closed = once(socket, 'close');
  socket.on('error', () => {}).write('POST /updates HTTP/1.1\r\nhost: here\r\n');
  expect((await send(message(1))).status).toBe(200);
  socket.resume();
  await closed;
});

/** For how long requests in hand are waited for, and for how long one may take to say what it wants. */
const [patienceMs, headersMs] = [2_000, 5_000];

describe('ending', () => {
  it('does not wait for clients that keep their connection open', async () => {
    await (await send(message(1))).arrayBuffer();
    const began = Date.now();
    await webhook.server.stop();
    expect(Date.now() - began).toBeLessThan(patienceMs);
  });

  it('does not wait for those who say nothing, or stop in the middle', async () => {
    const begun = [
      '',
      'POST /updates HTTP/1.1\r\nhost: here\r\n',
      `POST /updates HTTP/1.1\r\nhost: here\r\nx-telegram-bot-api-secret-token: ${secret}\r\ncontent-length: 9\r\n\r\n{`,
    ];
    for (const words of begun) {
      const socket = connect(webhook.server.port, '127.0.0.1').on('error', () => {});
      await once(socket, 'connect');
      socket.write(words);
    }
    expect((await send(message(1))).status).toBe(200);
    const began = Date.now();
    await webhook.server.stop();
    expect(Date.now() - began).toBeLessThan(headersMs);
  });

  it('answers what has come already', async () => {
    const giveUpWriting = await beginWriting(1);
    const answer = send(message(1));
    await untilWaiting(database.db);
    const stopped = webhook.server.stop();
    await giveUpWriting();
    expect((await answer).status).toBe(200);
    await stopped;
  });
});
