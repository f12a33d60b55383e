import { readdir } from 'node:fs/promises';
import { sql } from 'drizzle-orm';
import { beforeEach, describe, expect, it } from 'vitest';
import { rowsOf } from '#tests/support/database/rows-of.ts';
import { createFolder, runOperation } from '#tests/support/programs/run-operation.ts';
import { type Stage, shareStage } from '#tests/support/stage.ts';
import { eventually } from '#tests/support/waiting/eventually.ts';
import type { Message } from '#tests/telegram-server/driver/message.ts';

/** An update that failed five times; its content as Telegram delivered it. */
async function addDeadLetter(stage: Stage, updateId: number, content: object | null, lane?: string) {
  const { id } = stage.chatOf(stage.aysel);
  const payload = content && { update_id: updateId, ...content };
  await stage.db.execute(sql`
    insert into updates (update_id, lane, payload, received_at, attempts, dead_lettered_at, failure) values (
      ${updateId}, ${lane ?? `chat:${id}`}, ${payload && JSON.stringify(payload)}::jsonb,
      '2026-03-01 10:00:00+00', 5, '2026-03-01 10:01:20+00', 'HttpError')`);
}

function sentBy({ user }: Stage['aysel'], about: object) {
  const chat = { id: user.id, type: 'private', first_name: user.first_name };
  return { message: { message_id: 900, date: 1_772_359_200, chat, from: user, ...about } };
}

const help = { text: '/help', entities: [{ type: 'bot_command', offset: 0, length: 5 }] };

const isHelp = ({ shown }: Message) => shown.includes('How it works');

const run = ({ database, dataDir }: Stage, ...words: string[]) =>
  runOperation('updates', words, { databaseUrl: database.url, dataDir });

const shared = shareStage();

beforeEach(async () => {
  await shared.stage.db.execute(sql`delete from updates where dead_lettered_at is not null`);
});

describe('npm run updates', () => {
  it('lists dead letters, and why they are that, but never what is in it', async () => {
    const { stage } = shared;
    expect(await run(stage)).toEqual({ code: 0, said: 'There are no dead letters.' });

    await addDeadLetter(stage, 123, sentBy(stage.aysel, { text: 'A secret evening' }));
    await addDeadLetter(stage, 124, sentBy(stage.aysel, { photo: [], caption: 'A secret hall' }));
    await addDeadLetter(stage, 1_250, { callback_query: { data: 'secret' } }, 'update:1250');
    await addDeadLetter(stage, 126, null);
    const { code, said } = await run(stage);
    expect(code).toBe(0);
    expect(said.split('\n')).toEqual([
      'update  received (UTC)       given up (UTC)       attempts  chat     content  reason',
      '123     2026-03-01 10:00:00  2026-03-01 10:01:20  5         private  message  HttpError',
      '124     2026-03-01 10:00:00  2026-03-01 10:01:20  5         private  photo    HttpError',
      '126     2026-03-01 10:00:00  2026-03-01 10:01:20  5         private  erased   HttpError',
      '1250    2026-03-01 10:00:00  2026-03-01 10:01:20  5         group    tap      HttpError',
    ]);
  });

  it('has the running bot handle them once more, those of these numbers or all', async () => {
    const { stage } = shared;
    const chat = stage.chatOf(stage.aysel);
    await stage.aysel.send(chat, '/start');
    await chat.expectMessage(/./);
    const helpBefore = chat.botMessages.filter(isHelp).length;
    for (const updateId of [123, 124, 125]) await addDeadLetter(stage, updateId, sentBy(stage.aysel, help));
    await addDeadLetter(stage, 126, null);
    const answers = (count: number) =>
      eventually(() => chat.botMessages.filter(isHelp).length === helpBefore + count);

    expect(await run(stage, 'replay', '124')).toEqual({
      code: 0,
      said: 'Put back: 124. A running bot handles them within a second; otherwise the next bot that starts does.',
    });
    await answers(1);
    const { code, said } = await run(stage, 'replay', 'all');
    expect(code).toBe(0);
    expect(said).toContain('Put back: 123, 125.');
    expect(said).toContain('The content of update 126 is already erased');
    await answers(3);
    await eventually(async () => {
      const left = await rowsOf(stage.db, sql`select update_id from updates where handled_at is null`);
      return left.length === 1 && left[0]?.update_id === 126;
    });
  });

  it('says what cannot be handled once more', async () => {
    const { stage } = shared;
    expect(await run(stage, 'replay', '7')).toEqual({ code: 0, said: 'There are no dead letters.' });
    await addDeadLetter(stage, 126, null);
    expect(await run(stage, 'replay', '126', '7')).toEqual({
      code: 1,
      said: `The content of update 126 is already erased: its sender has to send it again.
Update 7 is not a dead letter: "npm run updates" lists those that are.`,
    });
  });

  it('asked for anything else, says what can be asked for', async () => {
    const { stage } = shared;
    for (const words of [['list'], ['replay'], ['replay', 'x1'], ['replay', 'all', '7']]) {
      const { code, said } = await run(stage, ...words);
      expect(code).toBe(1);
      expect(said).toContain('npm run updates -- replay 123 124');
    }
  });

  it('where there is no database says so, and makes none', async () => {
    const dataDir = await createFolder();
    const nowhere = await runOperation('updates', [], { dataDir });
    expect(nowhere).toEqual({ code: 1, said: expect.stringContaining('There is no database in') });
    expect(await readdir(dataDir)).toEqual([]);
    const databaseUrl = 'postgres://hesabat:secret@127.0.0.1:1/hesabat';
    const gone = await runOperation('updates', [], { dataDir, databaseUrl });
    expect(gone).toEqual({
      code: 1,
      said: 'The database at 127.0.0.1:1 cannot be reached (ECONNREFUSED): check DATABASE_URL.',
    });
  });
});
