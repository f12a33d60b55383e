import { sql } from 'drizzle-orm';
import { expect, it } from 'vitest';
import { textsIn } from '#locales/texts.ts';
import { cardOf, statusOf } from '#tests/support/moderating.ts';
import { receiveEntry, submitEntry } from '#tests/support/receive-entry.ts';
import { openStage, type Stage } from '#tests/support/stage.ts';
import { eventually } from '#tests/support/waiting/eventually.ts';

const t = textsIn('en');

/** What stands in the group, oldest first: cards by their number, albums by their photos, and the queue notice. */
function inGroup({ group }: Stage): string[] {
  return group.botMessages.map(({ shown, photo, buttons }) => {
    if (shown.startsWith('No. ')) return shown.split('\n')[0] ?? '';
    return photo && buttons.length === 0 ? 'photo' : shown.replace(/\. .*/s, '');
  });
}

/** Waits for that, without the pauses that jobs make until there may be room again. */
async function untilInGroup(stage: Stage, expected: string[]): Promise<void> {
  await eventually(
    async () => {
      await stage.db.execute(sql`
        with hurried as (
          update graphile_worker._private_jobs set run_at = now() where locked_at is null and run_at > now()
          returning id
        )
        select pg_notify('jobs:insert', '{"count":1}') from hurried`);
      return inGroup(stage).join() === expected.join();
    },
    { describe: `${expected.join(', ')} in the group` },
  ).catch((error) => {
    throw new Error(`${error.message}, but there is: ${inGroup(stage).join(', ')}`);
  });
}

const cards = (first: number, last: number) =>
  Array.from({ length: last - first + 1 }, (_, index) => `No. ${first + index}`);

/** As if a minute had passed: the group takes as many messages again. */
async function letMinutePass({ db }: Stage): Promise<void> {
  await db.execute(sql`update queue_notices set shown_at = shown_at - interval '1 minute'`);
  await db.execute(sql`update group_sends set at = at - interval '1 minute'`);
}

/** All of them are there before the first is posted. */
async function submitMany(stage: Stage, count: number): Promise<void> {
  await stage.aysel.send(stage.chatOf(stage.aysel), '/start');
  await stage.chatOf(stage.aysel).expectMessage(/Hello/);
  await stage.stop();
  for (let left = count; left > 0; left -= 1) await submitEntry(stage, stage.aysel);
  await stage.start();
}

it('a burst of entries comes in order at the pace that the group takes, with a notice that counts what waits', async () => {
  const stage = await openStage({ env: { GROUP_PACE: '6' } });
  await submitMany(stage, 14);
  await untilInGroup(stage, [...cards(1, 5), '⏳ 9 more to come']);

  await letMinutePass(stage);
  await untilInGroup(stage, [...cards(1, 5), '⏳ 3 more to come', ...cards(6, 11)]);

  await letMinutePass(stage);
  await untilInGroup(stage, cards(1, 14));
});

it('the queue notice comes down again where ten cards have pushed it out of sight', async () => {
  const stage = await openStage({ env: { GROUP_PACE: '11' } });
  await submitMany(stage, 26);
  await untilInGroup(stage, [...cards(1, 10), '⏳ 16 more to come']);
  await letMinutePass(stage);
  await untilInGroup(stage, [...cards(1, 10), '⏳ 5 more to come', ...cards(11, 21)]);
  await submitMany(stage, 10);
  await letMinutePass(stage);
  await untilInGroup(stage, [...cards(1, 31), '⏳ 5 more to come']);

  await letMinutePass(stage);
  await untilInGroup(stage, cards(1, 36));
});

it('a decision shows at once, however many cards are still to come', async () => {
  const stage = await openStage({ env: { GROUP_PACE: '3' } });
  await submitMany(stage, 8);
  await untilInGroup(stage, [...cards(1, 2), '⏳ 6 more to come']);
  await stage.kamran.tap(cardOf(stage, 2), t('button-approve'));

  await stage.telegram.until(() => cardOf(stage, 2).shown.includes('✅ Approved by Kamran'));
  expect(inGroup(stage)).toHaveLength(3);
});

it('photos that a moderator asks for keep the pace as well, and go before new cards', async () => {
  const stage = await openStage({ env: { GROUP_PACE: '5' } });
  const { card } = await receiveEntry(stage, stage.aysel, { photos: 3 });
  await submitMany(stage, 6);
  await untilInGroup(stage, [...cards(1, 4), '⏳ 3 more to come']);
  await stage.kamran.tap(card, 'Photos');
  await eventually(
    () => stage.db.$count(sql`graphile_worker.jobs`, sql`task_identifier = 'send-album' and run_at > now()`),
    { describe: 'the album to wait' },
  );
  expect(inGroup(stage)).not.toContain('photo');

  await letMinutePass(stage);
  await untilInGroup(stage, [...cards(1, 4), '⏳ 1 more to come', 'photo', 'photo', 'photo', ...cards(5, 6)]);
});

it('an entry whose card cannot be sent does not hold up the others', async () => {
  const stage = await openStage();
  await receiveEntry(stage, stage.aysel);
  stage.telegram.faults.add({ kind: 'server-error', method: 'sendPhoto' });
  const { id } = await submitEntry(stage, stage.aysel);
  await submitEntry(stage, stage.aysel);
  await untilInGroup(stage, ['No. 1', 'No. 3', 'No. 2']);
  expect(await statusOf(stage, id)).toBe('pending');
});

it('a group that wants patience gets it: nothing is sent before, neither cards nor edits, and nothing is lost', async () => {
  const stage = await openStage();
  const { card } = await receiveEntry(stage, stage.aysel);
  stage.telegram.faults.add({ kind: 'too-many-requests', method: 'sendPhoto', retryAfter: 2 });
  await submitEntry(stage, stage.aysel);
  const refused = await stage.telegram.until(() =>
    stage.telegram.journal.calls('sendPhoto').find(({ fault }) => fault),
  );
  await stage.kamran.tap(card, t('button-approve'));
  await submitEntry(stage, stage.aysel);

  await untilInGroup(stage, cards(1, 3));
  await stage.telegram.until(() => cardOf(stage, 1).shown.includes('✅'));
  const calls = ['sendPhoto', 'editMessageCaption'].flatMap((name) => stage.telegram.journal.calls(name));
  const early = calls.filter(({ at }) => at > refused.at && at < refused.at + 2_000);
  expect(early).toEqual([]);
});
