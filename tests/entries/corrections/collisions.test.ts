import { sql } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import { getEntry } from '#db/queries/entries/entries.ts';
import { changeStatus } from '#db/queries/entries/history.ts';
import { textsIn } from '#locales/texts.ts';
import type { Question } from '#src/domain/entries/questions.ts';
import { submitCorrection } from '#src/entries/corrections/submit-correction.ts';
import { deliverAgain } from '#tests/support/deliver-again.ts';
import { historyOf, statusOf } from '#tests/support/moderating.ts';
import { phoneOf } from '#tests/support/phone.ts';
import { drawSamplePhoto } from '#tests/support/photos/sample-photos.ts';
import { type Received, receiveEntry } from '#tests/support/receive-entry.ts';
import { reportEvent } from '#tests/support/report-event.ts';
import { reuseStage, type Stage, shareStage } from '#tests/support/stage.ts';
import { untilWaiting } from '#tests/support/waiting/until-waiting.ts';

/** A correction meets something else that happens at the same time. */

const t = textsIn('en');
const shared = shareStage();
const emptyStage = reuseStage();

async function received(stage: Stage = shared.stage) {
  const who = stage.telegram.createPerson({ firstName: 'Sevda', languageCode: 'en' });
  return { entry: await receiveEntry(stage, who), phone: phoneOf(stage, who) };
}

type Phone = ReturnType<typeof phoneOf>;

async function beginCorrection(phone: Phone, { number }: Received, title: string) {
  await phone.write('/my', 'Your entries');
  await phone.tap(`No. ${number}`, `No. ${number} ·`);
  await phone.tap('Correct', 'What do you want to change?');
  await phone.tap('✏️ Title', 'Now:');
  return phone.write(title, 'What changes:');
}

async function decide(
  { id }: Received,
  action: 'approve' | 'return',
  askedFor: Question[] = [],
  stage: Stage = shared.stage,
): Promise<void> {
  const { kamran, database, db } = stage;
  await database.sql`insert into people (id, name, locale) values (${kamran.id}, 'Kamran', 'en') on conflict do nothing`;
  const { version } = await getEntry(db, id);
  const reason = { words: 'Please look once more' };
  const seen = { entryId: id, personId: kamran.id, version };
  expect(await changeStatus(db, { action, ...seen, reason, askedFor })).toBe(true);
}

async function closeCampaign(stage: Stage): Promise<void> {
  await stage.database.sql`update campaigns set closed_at = now() where is_current`;
}

describe('a correction that was begun', () => {
  it('goes on with what moderators ask for then, and keeps what was answered before', async () => {
    const { entry, phone } = await received();
    await beginCorrection(phone, entry, 'A morning of poetry');
    await decide(entry, 'return', ['date']);
    await phone.chat.expectMessage('ask you for changes');

    await phone.tap('Fix it', 'Now: 26 February 2026');
    const preview = await phone.write('27.02.2026', 'What changes:');
    expect(preview.shown).toContain('Please change: Date\nReason: Please look once more');
    expect(preview.shown).toContain('→ “A morning of poetry”\nDate: 26 February 2026 → 27 February 2026');
    await phone.tap('Submit', 'is corrected');
  });

  it('is put aside when its campaign closed and keeps what was decided', async () => {
    const stage = await emptyStage();
    const { entry, phone } = await received(stage);
    await beginCorrection(phone, entry, 'A morning of poetry');
    await decide(entry, 'approve', [], stage);
    await phone.chat.expectMessage('is approved');
    await closeCampaign(stage);
    await phone.tap('Submit', t('correction-closed', { campaign: 'Our campaign', number: '1' }));
    expect(await statusOf(stage, entry.id)).toBe('approved');
    // Nothing asks any more.
    await stage.telegram.settled();
    expect(phone.chat.lastMessage?.shown).toContain('stays as it is');
    await phone.write('hm', 'I have no question open right now');
    await phone.write('/my', 'Your entries');
    const own = await phone.tap('No. 1', '✅ approved');
    expect(own.buttons).toEqual(['↩️ Withdraw', '⬅️ All entries']);
  });

  it('waits for whoever is closing the campaign at this moment, and is refused then', async () => {
    const stage = await emptyStage();
    const { entry, phone } = await received(stage);
    await beginCorrection(phone, entry, 'A morning of poetry');
    await decide(entry, 'approve', [], stage);
    const correction = await phone.draft();
    const { db, database } = stage;
    await db.execute(sql`update entries set corrects_version = 3 where id = ${correction.id}`);
    let submitted: ReturnType<typeof submitCorrection> | undefined;
    await database.sql.begin(async (tx) => {
      await tx`select from campaigns where is_current for update`;
      submitted = submitCorrection(db, { correction, updateId: 1 });
      await untilWaiting(db);
      await tx`update campaigns set closed_at = now() where is_current`;
    });
    expect((await submitted)?.kind).toBe('closed');
    expect(await statusOf(stage, entry.id)).toBe('approved');
  });

  it('and was put aside, is not taken back once its entry has changed: it begins anew', async () => {
    const { entry, phone } = await received();
    await beginCorrection(phone, entry, 'The first idea');
    await phone.tap('Cancel', t('correction-stopped', { number: String(entry.number) }));
    await beginCorrection(phone, entry, 'The second idea');
    await phone.tap('Submit', 'is corrected');
    const anew = await phone.tap('Continue after all', 'What do you want to change?');
    expect(anew.shown).toContain('The second idea');
    await phone.write('/cancel', 'stays as it is');
  });
});

describe('a correction that somebody overtook', () => {
  it('is not submitted by the same tap, delivered once more', async () => {
    const { stage } = shared;
    const { entry, phone } = await received();
    const preview = await beginCorrection(phone, entry, 'A morning of poetry');
    await decide(entry, 'approve');
    await phone.who.tapStale(preview, 'Submit');
    await phone.chat.expectMessage('was approved', { after: preview });
    await deliverAgain(stage, { forgotten: true });
    expect(await statusOf(stage, entry.id)).toBe('approved');
    expect(await historyOf(stage, entry.id)).toEqual([
      'nobody submit',
      'Kamran approve: Please look once more',
    ]);
  });
});

describe('Fix it', () => {
  it('of an entry that was approved since says first that it leaves the totals', async () => {
    const { stage } = shared;
    const { entry, phone } = await received();
    await decide(entry, 'return', ['title']);
    await phone.chat.expectMessage('ask you for changes');
    await decide(entry, 'approve');
    await phone.chat.expectMessage('is approved');
    const warned = await phone.tap('Fix it', t('correct-approved', { number: String(entry.number) }));
    expect(warned.buttons).toEqual(['Yes, correct it', 'Leave as is']);
    expect(await stage.database.sql`select from entries where corrects = ${entry.id}`).toHaveLength(0);
    await phone.tap('Yes, correct it', 'What do you want to change?');
  });

  it('is offered again to whoever answers the moderators without it', async () => {
    const { entry, phone } = await received();
    await decide(entry, 'return', ['title']);
    await phone.chat.expectMessage('ask you for changes');
    const offered = await phone.write(
      'It was in the morning',
      `No. ${entry.number} “An evening of poetry and music” is waiting`,
    );
    expect(offered.buttons).toEqual(['✏️ Fix it']);
  });
});

describe('a photo of an album that comes late', () => {
  it('is not added to another entry that is being corrected, but offered for its own', async () => {
    const stage = await emptyStage();
    const { aysel } = stage;
    const phone = phoneOf(stage, aysel);
    const [first, second, late] = await Promise.all(
      [1, 2, 3].map((seed) => drawSamplePhoto({ width: 320, height: 240, seed })),
    );
    const other = await receiveEntry(stage, aysel);
    await phone.write('/my', 'Your entries');
    await phone.tap('No. 1', 'No. 1 ·');
    await phone.tap('Correct', 'What do you want to change?');
    await reportEvent(stage, aysel, { date: '27.02.2026', photos: [first, second] as Buffer[] });
    await stage.database.sql`update entry_photos set media_group_id = 'album' where entry_id <> ${other.id}`;
    // As Telegram sends the last photo of that album: a message by itself, seconds later.
    const options = { mediaGroupId: 'album' } as Parameters<typeof aysel.sendPhoto>[2];
    const offered = await phone.sees(
      () => aysel.sendPhoto(phone.chat, late as Buffer, options),
      t('photo-late-for', { number: '2' }),
    );
    expect(offered.buttons).toEqual(['✏️ Correct']);
    const photos = await stage.database.sql`
      select from entry_photos join entries on entries.id = entry_id where corrects = ${other.id}`;
    expect(photos).toHaveLength(0);
  });
});
