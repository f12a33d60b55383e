import { beforeAll, describe, expect, it } from 'vitest';
import { asks } from '#tests/support/asks.ts';
import { deliverAgain } from '#tests/support/deliver-again.ts';
import { phoneOf } from '#tests/support/phone.ts';
import { drawSamplePhoto } from '#tests/support/photos/sample-photos.ts';
import { openStage, type Stage } from '#tests/support/stage.ts';
import { eventually } from '#tests/support/waiting/eventually.ts';

let picture: Buffer;

beforeAll(async () => {
  picture = await drawSamplePhoto({ width: 320, height: 240 });
});

/** What comes between two things that a person does. */
type Disturbance = (stage: Stage, step: number) => Promise<unknown>;

/** Reports an event, by typing and by tapping, while something goes wrong after everything that is done. */
async function reportThrough(disturb: Disturbance): Promise<Stage> {
  const stage = await openStage();
  const { aysel } = stage;
  const phone = phoneOf(stage, aysel);
  const way = [
    () => phone.write('/new', asks('title')),
    () => phone.write('An evening of poetry', asks('date')),
    () => phone.tap('Several days', 'First date'),
    () => phone.write('26.02.2026', asks('country')),
    () => phone.write('Germany', asks('city')),
    () => phone.write('Stuttgart, Köln', 'So far: Stuttgart, Köln'),
    () => phone.tap('✖️ Köln', /So far: Stuttgart$/),
    () => phone.write('Ulm', 'So far: Stuttgart, Ulm'),
    () => phone.tap('Done', asks('category')),
    () => phone.tap('Media', asks('photo')),
    () => phone.sees(() => aysel.sendPhoto(phone.chat, picture), 'Photos: 1 of 10'),
    () => phone.tap('Done', asks('preview')),
    () => phone.tap('📅 Date', asks('date')),
    () => phone.tap('Keep', asks('preview')),
  ];
  for (const [step, act] of way.entries()) {
    await act();
    await disturb(stage, step);
  }
  const preview = await phone.chat.expectMessage(asks('preview'));
  expect(preview.shown.split('\n').slice(0, 4)).toEqual([
    'An evening of poetry',
    '26 February 2026',
    '🇩🇪 Germany. Stuttgart, Ulm',
    'Media',
  ]);
  await phone.tap('Submit', 'No. 1 received');
  await disturb(stage, way.length);
  const kept = await stage.database.sql`
    select status, number, (select count(*)::int from entry_photos) as photos,
      (select count(*)::int from entry_history) as history from entries`;
  expect(kept).toEqual([{ status: 'pending', number: 1, photos: 1, history: 1 }]);
  return stage;
}

describe('a draft survives', () => {
  it('a restart at every step', async () => {
    await reportThrough((stage) => stage.restart());
  });

  it('the loss of what the conversation remembers, at every step', async () => {
    await reportThrough((stage) => stage.database.sql`delete from conversation_states`);
  });

  it('what is no state at all in the place where the conversation remembers, at every step', async () => {
    const garbage = [
      'text',
      17,
      [],
      {},
      { version: 'new' },
      { version: [0, 0], state: { 'report-event': null } },
      { version: [0, 0], state: { 'report-event': [{}] } },
      { version: [0, 0], state: { 'report-event': [{ args: 'no JSON', interrupts: [7], replay: {} }] } },
    ];
    await reportThrough(async ({ database: { sql } }, step) => {
      const state = JSON.stringify(garbage[step % garbage.length]);
      await sql`update conversation_states set state = ${state}::text::jsonb`;
    });
  });

  it('what older or newer code left there, at every step', async () => {
    const left = [
      // Another version of the plugin's format, another version of ours, a conversation that is gone by now, and
      // a conversation that asked in another order.
      `jsonb_set(state, '{version}', '[1, 0]')`,
      `jsonb_set(state, '{version}', '[0, 7]')`,
      `jsonb_set(state, '{state}', jsonb_build_object('ask-title', state->'state'->'report-event'))`,
      `jsonb_set(state, '{state,report-event,0,replay,send}', '[{"payload": "wait"}, {"payload": "wait"}]')`,
      `jsonb_set(state, '{state,report-event,0,interrupts}', '[9]')`,
    ];
    await reportThrough(({ database: { sql } }, step) =>
      sql.unsafe(`update conversation_states set state = ${left[step % left.length]}`),
    );
  });

  it('a second delivery of everything that was done', async () => {
    await reportThrough((stage) => deliverAgain(stage));
  });

  it('a second delivery that the bot takes for the first, since it ended right after the work', async () => {
    await reportThrough((stage) => deliverAgain(stage, { forgotten: true }));
  });

  it('an error of Telegram in the middle of an answer: the answer counts once and for its own question', async () => {
    const stage = await openStage();
    const phone = phoneOf(stage, stage.aysel);
    await phone.write('/new', asks('title'));
    stage.telegram.faults.add({ method: 'sendMessage', kind: 'server-error' });
    await phone.write('An evening of poetry', asks('date'));
    const { title, openQuestion } = await phone.draft();
    expect([title, openQuestion]).toEqual(['An evening of poetry', 'date']);
  });
});

it('somebody who blocks the bot at once is not tried again and again, and finds the answer noted', async () => {
  const stage = await openStage();
  const { aysel, account, telegram } = stage;
  const phone = phoneOf(stage, aysel);
  await phone.write('/new', asks('title'));
  await stage.stop();
  await aysel.send(phone.chat, 'An evening of poetry');
  await aysel.block(account);
  await stage.start();
  await eventually(async () => (await phone.draft()).openQuestion === 'date');
  const open = () => stage.database.sql`select from updates where handled_at is null`;
  await eventually(async () => (await open()).length === 0);
  await aysel.unblock(account);
  await phone.write('/start', asks('date'));
  expect(telegram.journal.calls('sendMessage').filter(({ error }) => error)).toHaveLength(1);
});

describe('what the conversation remembers', () => {
  it('stays small and holds nothing that people wrote, however much they write', async () => {
    const stage = await openStage();
    const { aysel } = stage;
    const phone = phoneOf(stage, aysel);
    await phone.write('/new', asks('title'));
    // Written down after the question is sent.
    const remembered = () =>
      eventually(async () => {
        const [row] = await stage.database.sql<Array<{ text: string; bytes: number; stored: number }>>`
          select state::text as text, octet_length(state::text) as bytes, pg_column_size(state) as stored
          from conversation_states`;
        return row;
      });
    const first = await remembered();
    for (let count = 1; count < 50; count += 1) await aysel.send(phone.chat, `Too long: ${'ə'.repeat(1000)}`);
    await phone.write('Abcd', 'at least 5 characters');
    // Lost in between: the next message is what the conversation is entered with.
    await stage.database.sql`delete from conversation_states`;
    await phone.write(`Marker ${'ə'.repeat(4000)}`, 'the limit is 200');
    await phone.write('Abcd', 'at least 5 characters');
    const last = await remembered();
    console.log(`conversation state: ${first.bytes} bytes at first, ${last.bytes} after 52 messages`);
    console.log(`as stored: ${first.stored} bytes at first, ${last.stored} after 52 messages`);
    expect(last.bytes).toBeLessThanOrEqual(first.bytes + 20);
    expect(last.stored).toBeLessThan(1024);
    expect(last.text).not.toMatch(/Marker|Aysel/);
  });
});
