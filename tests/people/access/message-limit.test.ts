import { describe, expect, it } from 'vitest';
import { submitDraft } from '#db/queries/entries/submissions.ts';
import { asks } from '#tests/support/asks.ts';
import { untilJobsDone } from '#tests/support/moderating.ts';
import { phoneOf } from '#tests/support/phone.ts';
import { drawSamplePhoto } from '#tests/support/photos/sample-photos.ts';
import { submitEntry } from '#tests/support/receive-entry.ts';
import { reportEvent } from '#tests/support/report-event.ts';
import { openStage, reuseStage, type Stage } from '#tests/support/stage.ts';
import { eventually } from '#tests/support/waiting/eventually.ts';

const fiveAMinute = reuseStage({ env: { LIMITS: 'messages=5/minute' } });
const untoldLimits = reuseStage({ env: { LIMITS: '' } });

/** Lets time pass for all that limits are counted by. */
async function letPass({ database }: Stage, seconds: number): Promise<void> {
  await database.sql`update updates set received_at = received_at - make_interval(secs => ${seconds})`;
  await database.sql`update limit_notices set told_at = told_at - make_interval(secs => ${seconds})`;
  await database.sql`
    update entries set created_at = created_at - make_interval(secs => ${seconds}),
      submitted_at = submitted_at - make_interval(secs => ${seconds})`;
}

/** Sends so many messages, and waits until all is said that there is to say. */
async function sendMany(stage: Stage, who: Stage['aysel'], count: number): Promise<void> {
  const chat = stage.chatOf(who);
  for (let sent = 0; sent < count; sent += 1) await who.send(chat, `Message ${sent}`);
  await allDone(stage);
}

const drawPhoto = (seed: number) => drawSamplePhoto({ width: 300, height: 200, seed });

const drawAlbum = (firstSeed: number) =>
  Promise.all(Array.from({ length: 10 }, (_, index) => drawPhoto(firstSeed + index)));

async function allDone(stage: Stage): Promise<void> {
  await stage.telegram.settled();
  await eventually(async () => {
    const [row] = await stage.database
      .sql`select count(*)::int as left from updates where handled_at is null`;
    return row?.left === 0;
  });
  await untilJobsDone(stage);
  await stage.telegram.settled();
}

const toldOf = (stage: Stage, who: Stage['aysel'], words: string) =>
  stage.chatOf(who).botMessages.filter(({ shown }) => shown.includes(words)).length;

describe('a limit on messages', () => {
  it('is told once, then there is silence, and taps are answered without words', async () => {
    const stage = await fiveAMinute();
    const { aysel } = stage;
    const phone = phoneOf(stage, aysel);
    const greeting = await phone.write('/start', 'Hello, Aysel');
    await sendMany(stage, aysel, 4);
    expect(toldOf(stage, aysel, 'I have no question open')).toBe(4);
    await sendMany(stage, aysel, 6);
    expect(await phone.toast(greeting, 'My entries')).toBeUndefined();
    await allDone(stage);
    expect(toldOf(stage, aysel, 'Slow down a little')).toBe(1);
    expect(phone.chat.botMessages).toHaveLength(6);
    await letPass(stage, 61);
    await phone.write('/my', 'no entries yet');
  });

  it('stays silent while somebody keeps writing just over it, and speaks again after a quiet minute', async () => {
    const stage = await fiveAMinute();
    const { aysel } = stage;
    await sendMany(stage, aysel, 6);
    expect(toldOf(stage, aysel, 'Slow down a little')).toBe(1);
    for (let round = 0; round < 4; round += 1) {
      await letPass(stage, 31);
      await sendMany(stage, aysel, 3);
    }
    expect(toldOf(stage, aysel, 'Slow down a little')).toBe(1);
    await letPass(stage, 61);
    await sendMany(stage, aysel, 5);
    expect(toldOf(stage, aysel, 'Slow down a little')).toBe(1);
    await sendMany(stage, aysel, 1);
    expect(toldOf(stage, aysel, 'Slow down a little')).toBe(2);
  });

  it('stores no photo of a flood', async () => {
    const stage = await openStage({ env: { LIMITS: 'messages=12/minute' } });
    const { aysel, database } = stage;
    await reportEvent(stage, aysel, {}, { upTo: 'photo' });
    const [before] = await database.sql`select count(*)::int as messages from updates`;
    const room = 12 - (before?.messages ?? 0);
    for (let seed = 1; seed <= room + 3; seed += 1) {
      await aysel.sendPhoto(stage.chatOf(aysel), await drawSamplePhoto({ width: 300, height: 200, seed }));
    }
    await allDone(stage);
    expect(await database.sql`select from entry_photos`).toHaveLength(room);
    expect(toldOf(stage, aysel, 'Slow down a little')).toBe(1);
  });

  it('counts photos, documents and each photo of an album as messages', async () => {
    const stage = await openStage({ env: { LIMITS: 'messages=4/minute' } });
    const { aysel } = stage;
    const chat = stage.chatOf(aysel);
    const [one, two, three] = await Promise.all([drawPhoto(1), drawPhoto(2), drawPhoto(3)]);
    await aysel.sendDocument(chat, one, { fileName: 'one.jpg', mimeType: 'image/jpeg' });
    await aysel.sendAlbum(chat, [one, two, three]);
    await allDone(stage);
    expect(toldOf(stage, aysel, 'Slow down a little')).toBe(0);
    await aysel.sendPhoto(chat, one);
    await allDone(stage);
    expect(toldOf(stage, aysel, 'Slow down a little')).toBe(1);
  });

  it('keeps a flood of one person from slowing others, and from filling the group', async () => {
    const stage = await openStage({ env: { LIMITS: 'messages=30/minute,entries=20/day' } });
    const { aysel, rauf, group } = stage;
    await reportEvent(stage, rauf, {}, { upTo: 'title' });
    const phone = phoneOf(stage, rauf);
    const before = group.messages.length;
    const flood = Array.from({ length: 300 }, (_, index) =>
      aysel.send(stage.chatOf(aysel), index % 2 ? '/new' : `Message ${index}`),
    );
    const begun = Date.now();
    await phone.write('A lecture on history', asks('date'));
    await phone.write('26.02.2026', asks('country'));
    const tookMs = Date.now() - begun;
    const [left] = await stage.database.sql`
      select count(*)::int as count from updates where handled_at is null`;
    await Promise.all(flood);
    await allDone(stage);
    console.log(
      `two steps of another took ${tookMs} ms, with ${left?.count} updates of the flood still to come`,
    );
    expect(tookMs).toBeLessThan(3_000);
    expect(toldOf(stage, aysel, 'Slow down a little')).toBe(1);
    expect(stage.chatOf(aysel).botMessages.length).toBeLessThanOrEqual(31);
    expect(group.messages).toHaveLength(before);
  });
});

describe('a limit on files', () => {
  it('ends that photos are fetched without end by taking each off again', async () => {
    const stage = await openStage({ env: { LIMITS: 'files=3/day' } });
    const { aysel, telegram, database } = stage;
    const phone = phoneOf(stage, aysel);
    await reportEvent(stage, aysel, {}, { upTo: 'photo' });
    for (let seed = 1; seed <= 3; seed += 1) {
      const next = await drawPhoto(seed);
      await phone.sees(() => aysel.sendPhoto(phone.chat, next), 'Photos: 1 of 10');
      await phone.tap('Remove last', (message) => asks('photo')(message) && !message.shown.includes('of 10'));
    }
    const photo = await drawPhoto(4);
    await aysel.sendPhoto(phone.chat, photo);
    await aysel.sendDocument(phone.chat, photo, { fileName: 'photo.jpg', mimeType: 'image/jpeg' });
    await allDone(stage);
    expect(telegram.journal.calls('getFile')).toHaveLength(3);
    expect(toldOf(stage, aysel, 'That was 3 photos and files in a short time')).toBe(1);
    // What needs no file goes on.
    await phone.tap('Skip', asks('preview'));

    await phone.tap('Photos', asks('photo'));
    await letPass(stage, 86_500);
    await phone.sees(() => aysel.sendPhoto(phone.chat, photo), '1 of 10');
    expect(await database.sql`select from entry_photos where status = 'stored'`).toHaveLength(1);
  });

  it('counts what is downloaded, and no words', async () => {
    const stage = await openStage({ env: { LIMITS: 'files=2/day' } });
    const { aysel } = stage;
    await sendMany(stage, aysel, 5);
    for (const seed of [1, 2]) await aysel.sendPhoto(stage.chatOf(aysel), await drawPhoto(seed));
    await allDone(stage);
    expect(toldOf(stage, aysel, 'photos and files in a short time')).toBe(0);
  });
});

describe('the limits of a bot that is told none', () => {
  it('are met by nobody who reports four events in a row, with an album each', async () => {
    const stage = await untoldLimits();
    const { aysel, database } = stage;
    const began = Date.now();
    for (const [event, cities] of ['Stuttgart', 'Berlin', 'Bonn', 'Leipzig'].entries()) {
      await reportEvent(stage, aysel, { cities, photos: await drawAlbum(1 + event * 10) });
    }
    await allDone(stage);
    expect(Date.now() - began).toBeLessThan(60_000);
    const [sent] =
      await database.sql`select count(*)::int as updates from updates where lane = ${`chat:${aysel.id}`}`;
    expect(sent?.updates).toBeGreaterThan(60);
    expect(stage.chatOf(aysel).botMessages.filter(({ shown }) => /Slow down|limit/.test(shown))).toEqual([]);
    expect(await database.sql`select from entries where status = 'pending'`).toHaveLength(4);
    expect(await database.sql`select from entry_photos where status = 'stored'`).toHaveLength(40);
  });

  it.each([
    { what: 'messages', before: 120, seconds: 60, told: 'Slow down a little' },
    {
      what: 'files',
      before: 1000,
      seconds: 86_400,
      told: 'That was 1,000 photos and files in a short time',
    },
  ])('stop a script that sends $what', async ({ before, seconds, told }) => {
    const stage = await untoldLimits();
    const { nigar, database } = stage;
    // What it sent up to now, in time for the limit, not all of it within the last minute.
    await database.sql`
      insert into updates (update_id, lane, has_file, handled_at, received_at)
      select -number, ${`chat:${nigar.id}`}, true, clock_timestamp(),
        clock_timestamp() - number * make_interval(secs => ${seconds / 2 / before})
      from generate_series(1, ${before}) as number`;
    await nigar.sendPhoto(stage.chatOf(nigar), await drawPhoto(1));
    await allDone(stage);
    expect(toldOf(stage, nigar, told)).toBe(1);
    expect(stage.chatOf(nigar).botMessages).toHaveLength(1);
  });
});

describe('a limit on entries', () => {
  it('is told once a day, however the next one is begun; one that is open is finished', async () => {
    const stage = await openStage({ env: { LIMITS: 'entries=2/day' } });
    const { aysel, rauf, database } = stage;
    const phone = phoneOf(stage, aysel);
    await submitEntry(stage, aysel, { title: 'The first event' });
    await phone.write('/new', asks('title'));
    await phone.tap('Cancel', 'set aside');
    const setAside = phone.chat.botMessages.at(-1);
    if (!setAside) throw new Error('nothing was said');
    await reportEvent(stage, aysel, { title: 'The second event' });
    await phone.write('/new', 'You have submitted 2 entries in a short time');
    await aysel.send(phone.chat, '/new');
    // Taken back, what was set aside could be one more.
    expect(await phone.toast(setAside, 'Continue after all')).toBeUndefined();
    await allDone(stage);
    expect(toldOf(stage, aysel, 'You have submitted 2 entries')).toBe(1);
    expect(await database.sql`select from entries where status = 'draft'`).toHaveLength(0);
    await phoneOf(stage, rauf).write('/new', asks('title'));

    await letPass(stage, 86_500);
    await phone.write('/new', asks('title'));
    for (const title of ['The third event', 'The fourth event']) {
      await database.sql`delete from entries where status = 'draft' and person_id = ${aysel.id}`;
      await submitEntry(stage, aysel, { title });
    }
    await phone.sees(() => aysel.send(phone.chat, '/new'), 'You have submitted 2 entries in a short time');
    expect(toldOf(stage, aysel, 'You have submitted 2 entries')).toBe(2);
  });

  it('counts what was submitted, not what is written', async () => {
    const stage = await openStage({ env: { LIMITS: 'entries=1/day' } });
    const { aysel, db } = stage;
    await reportEvent(stage, aysel, {}, { upTo: 'preview' });
    const draft = await phoneOf(stage, aysel).draft();
    expect(await submitDraft(db, { entryId: draft.id, personId: aysel.id, updateId: 0 })).toBe(1);
    await phoneOf(stage, aysel).write('/new', 'You have submitted 1 entries in a short time');
  });
});

describe('a limit on drafts', () => {
  it('counts those that were started over, by tap and by word', async () => {
    const stage = await openStage({ env: { LIMITS: 'drafts=3/day' } });
    const { aysel, database } = stage;
    const phone = phoneOf(stage, aysel);
    await phone.write('/new', asks('title'));
    await phone.write('/new', 'unfinished entry');
    await phone.tap('Start over', asks('title'));
    await phone.write('/new', 'unfinished entry');
    await phone.write('Start over', asks('title'));
    await phone.write('/new', 'unfinished entry');
    await phone.tap('Start over', 'You have started 3 entries in a short time');
    await phone.tap('Continue', asks('title'));
    await phone.write('/new', 'unfinished entry');
    await aysel.send(phone.chat, 'Start over');
    await allDone(stage);
    expect(toldOf(stage, aysel, 'You have started 3 entries')).toBe(1);
    expect(await database.sql`select from entries`).toHaveLength(3);
    // The one that is open is not lost.
    await phone.tap('Continue', asks('title'));
    await phone.write('A lecture on history', asks('date'));
  });
});
