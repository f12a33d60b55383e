import { eq } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import { findEntry } from '#db/queries/entries/entries.ts';
import { changeStatus } from '#db/queries/entries/history.ts';
import { withdrawEntry } from '#db/queries/entries/withdrawals.ts';
import { entries } from '#db/schema/entries/entries.ts';
import { entryPhotos } from '#db/schema/entries/photos.ts';
import { textsIn } from '#locales/texts.ts';
import { stepOf } from '#src/domain/entries/questions.ts';
import { locales } from '#src/domain/locale.ts';
import { asks } from '#tests/support/asks.ts';
import { deliverAgain } from '#tests/support/deliver-again.ts';
import { untilJobsDone } from '#tests/support/moderating.ts';
import { newPhone, phoneOf } from '#tests/support/phone.ts';
import { drawSamplePhoto } from '#tests/support/photos/sample-photos.ts';
import { reportEvent } from '#tests/support/report-event.ts';
import { openStage, type Stage, shareStage } from '#tests/support/stage.ts';

const shared = shareStage();
const t = textsIn('en');

type Told = Parameters<typeof reportEvent>[2];

/** The phone of somebody who reported an event and is about to report it once more. */
async function atQuestion(first: Told, again: Told = first, stage: Stage = shared.stage) {
  const phone = stage === shared.stage ? newPhone(stage) : phoneOf(stage, stage.aysel);
  await reportEvent(stage, phone.who, first);
  const number = /No\. (\d+)/.exec(phone.chat.lastMessage?.shown ?? '')?.[1] ?? '';
  await reportEvent(stage, phone.who, again, { upTo: 'preview' });
  const question = phone.chat.lastMessage;
  if (!question) throw new Error('nothing was asked');
  return { ...phone, number, question };
}

async function findByNumber(number: string) {
  const [entry] = await shared.stage.db
    .select()
    .from(entries)
    .where(eq(entries.number, Number(number)));
  if (!entry) throw new Error(`there is no No. ${number}`);
  return entry;
}

describe('who reports an event once more', () => {
  it('is shown the entry in full and asked whether it is the same', async () => {
    const { question, number } = await atQuestion(
      { title: 'Poetry and music', cities: 'Ulm', date: '21-22 February 2026' },
      { title: 'Music and poetry', cities: 'Ulm, Köln', date: '22.02.2026' },
    );
    expect(question.shown.split('\n')).toEqual([
      textsIn('en')('step', stepOf('preview')),
      '',
      `Your No. ${number} looks like this one. Is it the same event?`,
      '',
      'Poetry and music',
      '21–22 February 2026',
      '🇩🇪 Germany. Ulm',
      'Commemorations',
    ]);
    expect(question.buttons).toEqual(['Yes, the same', 'No, another event', '⬅️ Back', '✖️ Cancel']);
  });

  it('goes on to the preview with "No", and is not asked about that entry again', async () => {
    const phone = await atQuestion({ cities: 'Jena' });
    await phone.tap(t('button-other-event'), t('preview-intro'));
    await phone.tap('✏️ Title', asks('title'));
    await phone.write('An evening of music and poetry', t('preview-intro'));
    await phone.tap('Submit', /No\. \d+ received/);
  });

  it('keeps the entry they had with "Yes": the draft is set aside, and the entry can be corrected', async () => {
    const phone = await atQuestion({ cities: 'Bonn' });
    const { id } = await phone.draft();
    const left = await phone.tap(t('button-same-event'), t('own-duplicate-left', { number: phone.number }));
    expect(left.buttons.slice(0, 2)).toEqual([t('button-correct'), t('button-restore')]);
    expect((await findEntry(shared.stage.db, id))?.status).toBe('cancelled');
    await phone.tap(t('button-correct'), t('correcting', { number: phone.number }));
  });

  it('can take the draft back, and is asked anew', async () => {
    const phone = await atQuestion({ cities: 'Kiel' });
    await phone.tap(t('button-same-event'), t('own-duplicate-left', { number: phone.number }));
    await phone.tap(t('button-restore'), t('own-duplicate-question', { number: phone.number }));
    await phone.tap(t('button-other-event'), t('preview-intro'));
  });

  it('goes on with "Yes" where that entry was withdrawn or rejected since: it tells of the event no more', async () => {
    const withdrawn = await atQuestion({ cities: 'Aurich' });
    const own = await findByNumber(withdrawn.number);
    await withdrawEntry(shared.stage.db, { entryId: own.id, personId: withdrawn.who.id });
    await withdrawn.tap(t('button-same-event'), t('preview-intro'));
    const rejected = await atQuestion({ cities: 'Emden' });
    const { id, version } = await findByNumber(rejected.number);
    const { kamran } = shared.stage;
    await phoneOf(shared.stage, kamran).write('/start', 'Hello');
    await changeStatus(shared.stage.db, { action: 'reject', entryId: id, personId: kamran.id, version });
    await rejected.tap(t('button-same-event'), t('preview-intro'));
    await rejected.tap('Submit', /No\. \d+ received/);
  });

  it('may type the answer, and is told what to do with other words', async () => {
    const phone = await atQuestion({ cities: 'Trier' });
    await phone.write('what?', t('own-duplicate-choose'));
    await phone.write('no', t('preview-intro'));
    const other = await atQuestion({ cities: 'Mainz' });
    await other.write('Yes', t('own-duplicate-left', { number: other.number }));
  });

  it('is asked about one entry after the other', async () => {
    const phone = await atQuestion({ cities: 'Gera' });
    await phone.tap(t('button-other-event'), t('preview-intro'));
    await phone.tap('Submit', /No\. \d+ received/);
    await reportEvent(shared.stage, phone.who, { cities: 'Gera' }, { upTo: 'preview' });
    expect(phone.chat.lastMessage?.shown).toContain(t('own-duplicate-question', { number: phone.number }));
    const next = await phone.tap(t('button-other-event'), 'Is it the same event?');
    expect(next.shown).not.toContain(`No. ${phone.number} `);
    await phone.tap(t('button-other-event'), t('preview-intro'));
  });

  it('is not asked about an entry elsewhere that has the same photo; moderators are told, and no more', async () => {
    const photo = await drawSamplePhoto({ width: 900, height: 600, seed: 4 });
    const smaller = await drawSamplePhoto({ width: 640, height: 427, seed: 4 });
    const phone = await atQuestion(
      { cities: 'Fulda', photos: [photo] },
      { title: 'A photo exhibition', country: 'Austria', cities: 'Wien', photos: [smaller] },
    );
    expect(phone.question.shown).toContain(t('preview-intro'));
    await phone.tap('Submit', /No\. \d+ received/);
    const { group } = shared.stage;
    const card = await group.expectMessage(t('card-same-photo', { numbers: `No. ${phone.number}` }));
    expect(card.shown).toContain('A photo exhibition');
    expect(card.buttons.filter((label) => /^[🔍❌] .*No\./u.test(label))).toEqual([]);
  });
});

it('of the entries of others, a person learns nothing', async () => {
  const first = newPhone(shared.stage);
  await reportEvent(shared.stage, first.who, { title: 'Hidden words of another', cities: 'Lübeck' });
  const second = newPhone(shared.stage);
  const told = { title: 'Words of another, hidden', cities: 'Lübeck' };
  await reportEvent(shared.stage, second.who, told, { upTo: 'preview' });
  const preview = second.chat.lastMessage?.shown ?? '';
  expect(preview).toContain(t('preview-intro'));
  expect(preview).not.toMatch(/No\.|Hidden words|similar/i);
});

it('a correction is not asked about its duplicates', async () => {
  const phone = await atQuestion({ cities: 'Celle' });
  await phone.tap(t('button-other-event'), t('preview-intro'));
  const received = await phone.tap('Submit', /No\. \d+ received/);
  const number = /No\. (\d+)/.exec(received.shown)?.[1] ?? '';
  await phone.write('/my', 'Your entries');
  await phone.tap(`No. ${number} `, 'waiting for a decision');
  await phone.tap(t('button-correct'), t('correct-intro'));
});

it('what was corrected is found by its new title, and by its pictures as before', async () => {
  const phone = newPhone(shared.stage);
  const photos = [await drawSamplePhoto({ width: 700, height: 500, seed: 6 })];
  await reportEvent(shared.stage, phone.who, { cities: 'Verden', photos });
  const number = /No\. (\d+)/.exec(phone.chat.lastMessage?.shown ?? '')?.[1] ?? '';
  await phone.write('/my', 'Your entries');
  await phone.tap(`No. ${number} `, 'waiting for a decision');
  await phone.tap(t('button-correct'), t('correct-intro'));
  await phone.tap('✏️ Title', 'Now: An evening');
  await phone.write('Anım axşamı', t('correct-ready'));
  await phone.tap('Submit', t('corrected', { number }));
  const [row] = await shared.stage.db
    .select({ titleKey: entries.titleKey, perceptualHash: entryPhotos.perceptualHash })
    .from(entries)
    .innerJoin(entryPhotos, eq(entryPhotos.entryId, entries.id))
    .where(eq(entries.number, Number(number)));
  expect(row).toEqual({ titleKey: 'anim axsami', perceptualHash: expect.stringMatching(/^[0-9a-f]{16}$/) });
});

it('the draft alone knows what was asked: a restart changes nothing', async () => {
  const stage = await openStage();
  const phone = await atQuestion({}, {}, stage);
  await stage.restart();
  await phone.tap(t('button-other-event'), t('preview-intro'));
  await stage.restart();
  await phone.tap('Submit', /No\. 2 received/);
});

it('"No" is the word of its organizer: the card names the entry to moderators all the same, and says so', async () => {
  const stage = await openStage();
  const phone = await atQuestion({}, {}, stage);
  await phone.tap(t('button-other-event'), t('preview-intro'));
  await phone.tap('Submit', /No\. 2 received/);
  const card = await stage.group.expectMessage(/^No\. 2\n/);
  expect(card.shown).toContain(t('card-similar', { numbers: 'No. 1' }));
  expect(card.shown).toContain(t('card-denied', { numbers: 'No. 1' }));
});

describe('an answer that is delivered twice', () => {
  it('"Yes": the draft is set aside once, and the same is said', async () => {
    const stage = await openStage();
    const phone = await atQuestion({}, {}, stage);
    await phone.tap(t('button-same-event'), t('own-duplicate-left', { number: '1' }));
    await deliverAgain(stage, { forgotten: true });
    expect(phone.chat.lastMessage?.shown).toBe(t('own-duplicate-left', { number: '1' }));
    expect(phone.chat.lastMessage?.buttons).toContain(t('button-correct'));
  });

  it('"No": the preview is there, with what was noted once', async () => {
    const stage = await openStage();
    const phone = await atQuestion({}, {}, stage);
    await phone.tap(t('button-other-event'), t('preview-intro'));
    await deliverAgain(stage, { forgotten: true });
    await untilJobsDone(stage);
    const { notDuplicates } = await phone.draft();
    expect(notDuplicates).toHaveLength(1);
    expect(phone.chat.lastMessage?.shown).toContain(t('preview-intro'));
  });
});

it.each(locales)('the two answers can be told apart by their first words, in %s', (locale) => {
  const first = (text: string) => text.split(/[ ,]/)[0];
  const words = textsIn(locale);
  expect(first(words('button-same-event'))).not.toBe(first(words('button-other-event')));
});
