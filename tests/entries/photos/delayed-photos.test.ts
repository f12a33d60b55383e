import { sql } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import { categories } from '#db/schema/campaigns/campaigns.ts';
import { delayedPhotos, entryPhotos } from '#db/schema/entries/photos.ts';
import { textsIn } from '#locales/texts.ts';
import { asks } from '#tests/support/asks.ts';
import { rowsOf } from '#tests/support/database/rows-of.ts';
import { phoneOf } from '#tests/support/phone.ts';
import { drawSamplePhoto } from '#tests/support/photos/sample-photos.ts';
import { receiveEntry } from '#tests/support/receive-entry.ts';
import { reportEvent } from '#tests/support/report-event.ts';
import { openStage, type Stage } from '#tests/support/stage.ts';
import { eventually } from '#tests/support/waiting/eventually.ts';

const t = textsIn('en');
const photo = await drawSamplePhoto({ width: 400, height: 300 });
const delayed = t('photo-delayed');

/** Aysel, at the question for photos. */
async function atPhotos(stage: Stage) {
  const { aysel } = stage;
  await reportEvent(stage, aysel, {}, { upTo: 'photo' });
  return phoneOf(stage, aysel);
}

/** Makes Telegram refuse a file, until it is told otherwise. */
const refuseFiles = ({ telegram }: Stage) =>
  telegram.faults.add({ kind: 'file-unavailable', method: 'getFile', times: 1_000 });

/** Makes the pauses between two attempts be over. */
async function skipPauses(stage: Stage, job: string): Promise<void> {
  await eventually(() => skipPresentPauses(stage, job), { describe: `a waiting job ${job}` });
}

/** Whether there were pauses to skip. */
async function skipPresentPauses({ db }: Stage, job: string): Promise<boolean> {
  const skipped = await db.execute(sql`
    update graphile_worker._private_jobs job set run_at = now() from graphile_worker._private_tasks task
    where task.id = job.task_id and task.identifier = ${job} and locked_at is null
    returning job.id`);
  if (skipped.length > 0) await db.execute(sql`select pg_notify('jobs:insert', '{"count":1}')`);
  return skipped.length > 0;
}

/** Lets all attempts for the sake of the draft be in vain. */
async function giveUpWaiting(stage: Stage): Promise<void> {
  for (const _ of [1, 2]) {
    const before = stage.telegram.journal.calls('getFile').length;
    await skipPauses(stage, 'store-photo');
    await eventually(() => stage.telegram.journal.calls('getFile').length > before);
  }
}

const waitOf = async ({ db }: Stage): Promise<number> => {
  const [row] = await rowsOf<{ seconds: number }>(
    db,
    sql`
    select extract(epoch from run_at - now())::float as seconds from graphile_worker.jobs
    where task_identifier = 'fetch-delayed-photo'`,
  );
  return row?.seconds ?? 0;
};

/** Resolves when so many photos are waited for. */
const untilDelayed = ({ db }: Stage, count: number) =>
  eventually(async () => (await db.select().from(delayedPhotos)).length === count);

/** Resolves when no photo is asked for any more. */
const untilForgotten = ({ db }: Stage) =>
  eventually(async () => (await db.select().from(delayedPhotos)).length === 0);

describe('a photo that Telegram does not hand out yet', () => {
  it('is there after some seconds, and nobody hears of it', async () => {
    const stage = await openStage();
    const phone = await atPhotos(stage);
    const fault = stage.telegram.faults.add({ kind: 'file-unavailable', method: 'getFile' });
    await phone.sees(() => phone.who.sendPhoto(phone.chat, photo), 'Photos: 1 of 10');
    expect(fault.used).toBe(1);
    expect(phone.chat.botMessages.some(({ shown }) => shown.includes('Telegram'))).toBe(false);
  });

  it('does not hold up the draft: it is said once that one can go on, and it is added when it comes', async () => {
    const stage = await openStage();
    const phone = await atPhotos(stage);
    const fault = refuseFiles(stage);
    const sent = await phone.who.sendPhoto(phone.chat, photo);
    await giveUpWaiting(stage);
    const said = await phone.chat.expectMessage(delayed);
    expect(said.replyTo?.message_id).toBe(sent.id);
    await phone.chat.expectMessage((message) => asks('photo')(message) && message.buttons.includes('Skip ➡️'));

    const before = fault.used;
    await skipPauses(stage, 'fetch-delayed-photo');
    await eventually(() => fault.used > before);
    await eventually(async () => (await waitOf(stage)) > 0);
    expect(await waitOf(stage)).toBeLessThan(61);
    fault.remove();
    await skipPauses(stage, 'fetch-delayed-photo');
    await phone.chat.expectMessage('Photos: 1 of 10');
    expect((await phone.draft()).photos).toMatchObject([{ status: 'stored', width: 400, fileId: '' }]);
    expect(phone.chat.botMessages.filter(({ shown }) => shown === delayed)).toHaveLength(1);
    expect(await stage.db.select().from(delayedPhotos)).toEqual([]);
  });

  it('with others of its album is told of once, with how many are still to come', async () => {
    const stage = await openStage();
    const phone = await atPhotos(stage);
    refuseFiles(stage);
    const others = await Promise.all([500, 600].map((width) => drawSamplePhoto({ width, height: 300 })));
    await phone.who.sendAlbum(phone.chat, [photo, ...others]);
    await eventually(async () => {
      await skipPresentPauses(stage, 'store-photo');
      return (await stage.db.select().from(delayedPhotos)).length === 3;
    });
    await stage.telegram.settled();
    const said = phone.chat.botMessages.filter(({ shown }) => shown.includes(delayed));
    expect(said.map(({ shown }) => shown)).toEqual([
      `${delayed}\n\n${t('photo-delayed-count', { count: 3 })}`,
    ]);
  });

  it('is on its way, which Done says where its category wants more photos than are there', async () => {
    const stage = await openStage();
    await stage.db.update(categories).set({ leastPhotos: 1 });
    const phone = await atPhotos(stage);
    await phone.write('Done', t('photo-too-few', { least: 1 }));
    refuseFiles(stage);
    await phone.who.sendPhoto(phone.chat, photo);
    await giveUpWaiting(stage);
    await phone.chat.expectMessage(delayed);
    await untilDelayed(stage, 1);
    await phone.write('Done', t('photo-too-few-yet', { least: 1, delayed: 1 }));
  });

  it('has the rest of its album come to the same entry, whatever its sender does meanwhile', async () => {
    const stage = await openStage();
    const { aysel } = stage;
    const other = await receiveEntry(stage, aysel);
    const phone = await atPhotos(stage);
    const draft = await phone.draft();
    const fault = refuseFiles(stage);
    const meanwhile = async () => {
      await giveUpWaiting(stage);
      await untilDelayed(stage, 1);
      fault.remove();
      await phone.write('/my', 'Your entries');
      await phone.tap(`No. ${other.number}`, 'waiting');
      await phone.tap('Correct', 'What do you want to change?');
    };
    await aysel.sendAlbum(phone.chat, [photo, await drawSamplePhoto({ width: 500, height: 300 })], {
      meanwhile,
    });
    await stage.telegram.settled();
    const kept = await stage.db.select().from(entryPhotos);
    expect(kept.map(({ entryId }) => entryId)).toEqual([draft.id]);
  });

  it('is not in an entry that was submitted before, which is said at once', async () => {
    const stage = await openStage();
    const phone = await atPhotos(stage);
    refuseFiles(stage);
    const sent = await phone.who.sendPhoto(phone.chat, photo);
    await giveUpWaiting(stage);
    await phone.chat.expectMessage(delayed);
    // Its next attempt is far away: the submission itself brings the word.
    await eventually(async () => {
      const jobs = await stage.db.execute(sql`
        update graphile_worker._private_jobs set run_at = now() + interval '1 hour'
        where key like 'fetch-delayed-photo:%' returning id`);
      return jobs.length > 0;
    });
    await phone.tap('Skip', asks('preview'));
    await phone.tap('Submit', 'received');
    const missed = await phone.chat.expectMessage(t('photo-missed', { number: '1' }));
    expect(missed.replyTo?.message_id).toBe(sent.id);
    await untilForgotten(stage);
  });

  it('is not in a correction that was submitted before, which is said at once', async () => {
    const stage = await openStage();
    const { aysel } = stage;
    const { number } = await receiveEntry(stage, aysel);
    const phone = phoneOf(stage, aysel);
    await phone.write('/my', 'Your entries');
    await phone.tap(`No. ${number}`, 'waiting');
    await phone.tap('Correct', 'What do you want to change?');
    await phone.tap('🖼 Photos', asks('photo'));
    refuseFiles(stage);
    await aysel.sendPhoto(phone.chat, photo);
    await giveUpWaiting(stage);
    await phone.chat.expectMessage(delayed);
    await phone.tap('Done', 'What do you want to change?');
    await phone.tap('✏️ Title', 'Now:');
    await phone.write('An evening of songs', 'What changes:');
    await phone.tap('Submit', 'is corrected');
    await phone.chat.expectMessage(t('photo-missed', { number: String(number) }));
    await untilForgotten(stage);
  });

  it('is asked for over a day, with pauses that grow to hours, and then is said to be lost', async () => {
    const stage = await openStage();
    const phone = await atPhotos(stage);
    const fault = refuseFiles(stage);
    await phone.who.sendPhoto(phone.chat, photo);
    await giveUpWaiting(stage);
    await phone.chat.expectMessage(delayed);
    const waits: number[] = [];
    for (;;) {
      const before = fault.used;
      await skipPauses(stage, 'fetch-delayed-photo');
      await eventually(() => fault.used > before);
      const isOver = await eventually(async () => {
        if (phone.chat.botMessages.some(({ shown }) => shown === t('photo-lost'))) return 'over';
        return (await waitOf(stage)) > 0 ? 'waits' : null;
      });
      if (isOver === 'over') break;
      waits.push(Math.round(await waitOf(stage)));
    }
    expect(waits).toEqual([...waits].sort((one, other) => one - other));
    expect(waits[0]).toBeLessThanOrEqual(60);
    expect(waits.reduce((sum, wait) => sum + wait, 0)).toBeGreaterThan(23 * 3600);
    expect(phone.chat.botMessages.filter(({ shown }) => shown === delayed)).toHaveLength(1);
    await untilForgotten(stage);
    expect(phone.chat.botMessages.some(({ shown }) => shown === t('photo-broken'))).toBe(false);
  });

  it('sent again and taken meanwhile, comes once', async () => {
    const stage = await openStage();
    const phone = await atPhotos(stage);
    const fault = refuseFiles(stage);
    const sent = await phone.who.sendPhoto(phone.chat, photo);
    await giveUpWaiting(stage);
    await phone.chat.expectMessage(delayed);
    fault.remove();
    await phone.sees(() => phone.who.forward(phone.chat, sent), 'Photos: 1 of 10');
    await skipPauses(stage, 'fetch-delayed-photo');
    await untilForgotten(stage);
    expect((await phone.draft()).photos).toHaveLength(1);
    expect(phone.chat.lastMessage?.shown).toContain('Photos: 1 of 10');
  });

  it.each(['forbidden', 'server-error', 'bad-gateway-html', 'drop-before'] as const)(
    'is told apart from a broken one where its download fails: %s',
    async (kind) => {
      const stage = await openStage();
      const phone = await atPhotos(stage);
      const fault = stage.telegram.faults.add({ kind, method: 'downloadFile', times: 3 });
      await phone.who.sendPhoto(phone.chat, photo);
      for (const used of [1, 2]) {
        await eventually(() => fault.used === used);
        await skipPauses(stage, 'store-photo');
      }
      await phone.chat.expectMessage(delayed);
      await skipPauses(stage, 'fetch-delayed-photo');
      await phone.chat.expectMessage('Photos: 1 of 10');
      expect(phone.chat.botMessages.some(({ shown }) => shown === t('photo-broken'))).toBe(false);
    },
  );
});
