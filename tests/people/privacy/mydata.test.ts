import { sql } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import { getEntry } from '#db/queries/entries/entries.ts';
import { saveTitle } from '#db/queries/entries/titles.ts';
import { setPendingReply } from '#db/queries/people/pending-replies.ts';
import { rememberSender } from '#db/queries/people/people.ts';
import { grantRole } from '#db/queries/people/roles.ts';
import { collectPersonalData } from '#src/people/privacy/collect-personal-data.ts';
import { reviewEntry } from '#src/review/review-entry.ts';
import { asks } from '#tests/support/asks.ts';
import { untilJobsDone } from '#tests/support/moderating.ts';
import { phoneOf } from '#tests/support/phone.ts';
import { receiveEntry } from '#tests/support/receive-entry.ts';
import { reportEvent } from '#tests/support/report-event.ts';
import { unzip } from '#tests/support/reports/unzip.ts';
import { openStage, reuseStage, type Stage } from '#tests/support/stage.ts';
import type { Message } from '#tests/telegram-server/driver/message.ts';

const emptyStage = reuseStage();
const stageInMarch = reuseStage({ now: () => new Date('2026-03-01T10:00:00Z') });

function filesIn(message: Message) {
  const files = unzip(message.bytes ?? new Uint8Array());
  const text = (name: string) => files.get(name)?.toString('utf8') ?? '';
  return { files, names: [...files.keys()], text, data: () => JSON.parse(text('data.json')) };
}

const isFile = (message: Message) => message.document !== undefined;

async function ageRequest({ db }: Stage, minutes: number): Promise<void> {
  await db.execute(sql`update limit_notices set told_at = told_at - make_interval(mins => ${minutes})`);
}

describe('/mydata', () => {
  it('is named and dated by the campaign’s clock', async () => {
    const now = () => new Date('2026-03-01T22:05:00Z');
    const stage = await openStage({ now, env: { TIME_ZONE: 'Asia/Baku' } });
    const phone = phoneOf(stage, stage.aysel);
    await phone.write('/mydata', 'I am collecting');
    const sent = await phone.chat.expectMessage(isFile);
    expect(sent.document?.file_name).toBe('hesabat-my-data-2026-03-02.zip');
    expect(sent.shown).toBe('Everything I keep about you, as of 2 March 2026, 02:05 (UTC+4).');
  });

  it('sends everything about the person as a file, and nothing about others', async () => {
    const stage = await stageInMarch();
    const { db, aysel, kamran, rauf } = stage;
    const phone = phoneOf(stage, aysel);
    const entry = await receiveEntry(stage, aysel, { cities: ['Stuttgart', 'Köln'], photos: 2 });
    await rememberSender(db, { id: kamran.id, name: kamran.name, locale: 'en' });
    await reviewEntry(db, {
      ...{ action: 'reject', version: 2, moderatorId: kamran.id, moderatorIsAdmin: false },
      entry: await getEntry(db, entry.id),
      reason: { words: 'The wrong hall' },
    });
    await reportEvent(stage, aysel, { title: 'Not yet finished' }, { upTo: 'date' });
    const others = await receiveEntry(stage, rauf, { title: 'An event of Rauf' });
    await reviewEntry(db, {
      ...{ action: 'approve', version: 2, moderatorId: aysel.id, moderatorIsAdmin: true },
      entry: await getEntry(db, others.id),
    });
    await grantRole(db, { personId: aysel.id, role: 'moderator', grantedBy: kamran.id });
    await saveTitle(db, { entryId: others.id, locale: 'ru' }, 'Вечер', aysel.id);
    await saveTitle(db, { entryId: entry.id, locale: 'tr' }, 'Şiir akşamı', kamran.id);

    await phone.write('/mydata', 'I am collecting');
    const sent = await phone.chat.expectMessage(isFile);
    expect(sent.document?.file_name).toBe('hesabat-my-data-2026-03-01.zip');
    expect(sent.shown).toBe('Everything I keep about you, as of 1 March 2026, 10:00 (UTC).');
    const { names, text, files, data } = filesIn(sent);
    expect(names).toEqual(['README.txt', 'data.json', 'photos/1-1.jpg', 'photos/1-2.jpg']);
    expect(text('README.txt')).toContain('This is everything the bot keeps about you.');
    expect([files.get('photos/1-1.jpg'), files.get('photos/1-2.jpg')]).toEqual(
      await stage.photosOf(entry.id),
    );
    expect(data()).toMatchObject({
      person: { telegramId: aysel.id, name: 'Aysel', language: 'en' },
      role: { role: 'moderator' },
      entries: [
        {
          ...{ number: 1, status: 'rejected', title: 'An evening of poetry and music', country: 'DE' },
          ...{ firstDay: '2026-02-26', cities: ['Stuttgart', 'Köln'], category: 'Commemorations' },
          titlesByModerators: { tr: 'Şiir akşamı' },
          photos: ['photos/1-1.jpg', 'photos/1-2.jpg'],
          history: [
            { action: 'submit', by: 'you' },
            { action: 'reject', by: 'moderators', reason: 'The wrong hall' },
          ],
        },
      ],
      drafts: [{ number: null, status: 'draft', title: 'Not yet finished' }],
      decisionsAsModerator: [{ entry: 2, action: 'approve' }],
      titlesTranslated: [{ entry: 2, language: 'ru', title: 'Вечер' }],
    });
    expect(data().entries[0].submittedAt).toMatch(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/);
    for (const word of ['Kamran', String(kamran.id), 'Rauf', String(rauf.id)]) {
      expect(text('data.json'), word).not.toContain(word);
    }
  });

  it('tells what else there is: links made and used, what was asked, an open conversation, a block', async () => {
    const stage = await emptyStage();
    const { db, leyla, rauf } = stage;
    const phone = phoneOf(stage, leyla);
    await phone.write('/new', asks('title'));
    await phone.write('/campaign', 'Entries:');
    await phone.tap('Contact', () => true);
    await db.execute(sql`
      with body as (
        insert into organizations (name, key) values ('The Union', 'the union') returning id
      ), made as (
        insert into invites (token, role, organization_id, most, used, expires_at, created_by)
        select 'secret', 'moderator', id, 1, 1, now() + interval '1 day', ${leyla.id}::bigint from body returning id
      )
      insert into invite_uses (invite_id, person_id) select id, ${leyla.id}::bigint from made`);
    await phone.write('/mydata', 'I am collecting');
    const data = filesIn(await phone.chat.expectMessage(isFile)).data();
    const moment = expect.stringMatching(/^\d{4}-\d\d-\d\dT/);
    expect(data).toMatchObject({
      invitesMade: [{ role: 'moderator', organization: 'The Union', forPeople: 1, used: 1, madeAt: moment }],
      invitesUsed: [{ role: 'moderator', organization: 'The Union', at: moment }],
      adminByConfiguration: true,
      openConversation: { since: moment },
    });

    await db.execute(sql`
      insert into pending_replies (person_id, purpose, subject)
      values (${leyla.id}, 'campaign', '{"asks":{"question":"contact"}}')
      on conflict (person_id) do update set purpose = excluded.purpose, subject = excluded.subject`);
    await rememberSender(db, { id: rauf.id, name: 'Rauf', locale: 'en' });
    await db.execute(sql`update people set blocked_at = now(), block_told_at = now() where id = ${leyla.id}`);
    expect(await collectPersonalData(db, leyla.id, [])).toMatchObject({
      askedForWords: {
        about: 'campaign',
        chosenSoFar: { asks: { question: 'contact' } },
        at: expect.any(Date),
      },
      block: { since: expect.any(Date), toldAt: expect.any(Date) },
    });
    // Whom an admin is about to block is not theirs to take along.
    await setPendingReply(db, leyla.id, { purpose: 'block', subject: { personId: rauf.id } });
    expect((await collectPersonalData(db, leyla.id, []))?.askedForWords).toEqual({
      ...{ about: 'block', chosenSoFar: null, at: expect.any(Date) },
    });
  });

  it('tells what was written under a photo, and what was edited and not handled yet', async () => {
    const stage = await emptyStage();
    const { db, aysel } = stage;
    await reportEvent(stage, aysel, {}, { upTo: 'photo' });
    await db.execute(sql`update entries set caption = 'Under the lindens'`);
    await db.execute(sql`
      insert into updates (update_id, lane, payload, attempts, dead_lettered_at, failure)
      values (1, ${`chat:${aysel.id}`}, '{"edited_message":{"text":"Written anew"}}', 9, now(), 'Error')`);
    expect(await collectPersonalData(db, aysel.id, [])).toMatchObject({
      drafts: [{ writtenUnderPhotos: 'Under the lindens' }],
      messagesReceived: expect.arrayContaining([expect.objectContaining({ words: 'Written anew' })]),
    });
  });

  it('comes once in ten minutes, and says when the next is possible', async () => {
    const stage = await emptyStage();
    const phone = phoneOf(stage, stage.aysel);
    await phone.write('/privacy', 'in plain words');
    await phone.tap('My data', 'I am collecting');
    await phone.chat.expectMessage(isFile);
    await phone.write('/mydata', 'You can ask for it again in 10 minutes.');
    await ageRequest(stage, 9);
    await phone.write('/mydata', 'You can ask for it again in a minute.');
    await ageRequest(stage, 1);
    await phone.write('/mydata', 'I am collecting');
    await stage.telegram.until(() => phone.chat.botMessages.filter(isFile).length === 2);
  });

  it('asked for twice at once is one', async () => {
    const stage = await emptyStage();
    const { aysel } = stage;
    const chat = stage.chatOf(aysel);
    await Promise.all([aysel.send(chat, '/mydata'), aysel.send(chat, '/mydata')]);
    await chat.expectMessage('You can ask for it again');
    await chat.expectMessage(isFile);
    await untilJobsDone(stage);
    expect(chat.botMessages.filter(isFile)).toHaveLength(1);
  });

  it('of many photos comes in several files, each small enough for Telegram', async () => {
    const stage = await stageInMarch();
    const phone = phoneOf(stage, stage.aysel);
    const entry = await receiveEntry(stage, stage.aysel, { photos: 5 });
    await stage.db.execute(sql`update entry_photos set bytes = 20000000`);
    await phone.write('/mydata', 'I am collecting');
    await stage.telegram.until(() => phone.chat.botMessages.filter(isFile).length === 3, {
      timeoutMs: 15_000,
    });
    const sent = phone.chat.botMessages.filter(isFile);
    expect(sent.map(({ document }) => document?.file_name)).toEqual(
      [1, 2, 3].map((part) => `hesabat-my-data-2026-03-01-${part}.zip`),
    );
    expect(sent.map((message) => filesIn(message).names)).toEqual([
      ['README.txt', 'data.json', 'photos/1-1.jpg', 'photos/1-2.jpg'],
      ['photos/1-3.jpg', 'photos/1-4.jpg'],
      ['photos/1-5.jpg'],
    ]);
    expect(sent.flatMap((message) => [...filesIn(message).files.values()]).slice(2)).toEqual(
      await stage.photosOf(entry.id),
    );
  });

  it('ends quietly for who blocked the bot meanwhile', async () => {
    const stage = await emptyStage();
    const { aysel, account } = stage;
    await stage.stop();
    await rememberSender(stage.db, { id: aysel.id, name: 'Aysel', locale: 'en' });
    await stage.db.execute(sql`
      select enqueue_job('send-data', json_build_object('personId', ${aysel.id}::bigint, 'part', 1, 'afterPhoto', 0),
        null, null, now(), 25)`);
    await aysel.block(account);
    await stage.start();
    await untilJobsDone(stage);
    expect(stage.chatOf(aysel).botMessages).toEqual([]);
  });
});

it('tells which entries the person said to be about other events, by their numbers', async () => {
  const stage = await emptyStage();
  const { db, aysel } = stage;
  await receiveEntry(stage, aysel, { title: 'An evening' });
  await receiveEntry(stage, aysel, { title: 'An exhibition' });
  await db.execute(sql`
    update entries set denied_duplicates = array(select id from entries where number = 1) where number = 2`);
  const data = await collectPersonalData(db, aysel.id, []);
  expect(data?.entries.map(({ saidToBeAnotherEventThan }) => saidToBeAnotherEventThan)).toEqual([[], [1]]);
});
