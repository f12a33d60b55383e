import {
  type Arbitrary,
  array,
  assert,
  asyncProperty,
  constantFrom,
  dictionary,
  double,
  integer,
  letrec,
  oneof,
  record,
  string,
  uint8Array,
} from 'fast-check';
import { expect, it, onTestFinished } from 'vitest';
import { createDatabase } from '#tests/support/database/database.ts';
import { eventually } from '#tests/support/waiting/eventually.ts';
import { startTelegram } from '#tests/telegram-server/telegram.ts';
import { message, openWebhook } from './open-webhook.ts';

/** Any 16 bits are a character here: zero, and halves of pairs. */
const character = oneof(
  constantFrom('\u0000', '\ud83c', '\udf37', 'ə'),
  integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code)),
);
const text = string({ unit: character, maxLength: 6 });

/** Mostly what an update has, so that some of it is read, and stored. */
const key = oneof(
  {
    arbitrary: constantFrom('message', 'callback_query', 'chat', 'from', 'id', 'type', 'entities', 'photo'),
    weight: 5,
  },
  {
    arbitrary: constantFrom('__proto__', 'toJSON', 'constructor', 'reply_to_message', 'data', 'text'),
    weight: 2,
  },
  { arbitrary: text, weight: 1 },
);

const { json } = letrec<{ json: unknown }>((tie) => ({
  json: oneof(
    { maxDepth: 6 },
    constantFrom(null, true, false, 'private', 7, -1_001_234_567_890),
    integer(),
    double(),
    text,
    array(tie('json'), { maxLength: 4 }),
    dictionary(key, tie('json'), { maxKeys: 6 }),
  ),
}));

const chat = record({ id: oneof(integer(), double()), type: constantFrom('private', 'supergroup') });

/** Nearly an update: what is around it is anything. */
const update = record(
  {
    update_id: oneof(integer({ min: 1 }), json),
    message: oneof(
      record({ chat, from: json, text, reply_to_message: json }, { requiredKeys: ['chat'] }),
      json,
    ),
    callback_query: json,
    rest: json,
  },
  { requiredKeys: ['update_id'] },
);

const body: Arbitrary<string | Uint8Array> = oneof(
  json.map((value) => JSON.stringify(value) ?? ''),
  update.map((value) => JSON.stringify(value)),
  record({ update, extra: dictionary(key, json) }).map(({ update, extra }) =>
    JSON.stringify({ ...extra, ...update }),
  ),
  text,
  uint8Array({ maxLength: 64 }),
);

it('whatever is in a body, the server is not at fault, and goes on', async () => {
  const telegram = await startTelegram();
  onTestFinished(() => telegram.stop());
  const database = await createDatabase();
  onTestFinished(database.remove);
  let isHandled = false;
  const last = 2 ** 50;
  const handle = async (payload: unknown) => {
    if ((payload as { update_id: number }).update_id === last) isHandled = true;
  };
  const { send } = await openWebhook({ database, telegram }, { handle });
  const answers = new Set<number>();
  await assert(
    asyncProperty(body, async (sent) => {
      const { status } = await send(sent);
      answers.add(status);
      expect([200, 400]).toContain(status);
    }),
    { numRuns: 1500 },
  );
  // Both were met: what is stored as well as what is refused.
  expect([...answers].sort()).toEqual([200, 400]);
  expect((await send(message(last))).status).toBe(200);
  await eventually(() => isHandled);
});
