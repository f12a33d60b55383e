import { describe, expect, it } from 'vitest';
import { changeStatus } from '#db/queries/entries/history.ts';
import { textsIn } from '#locales/texts.ts';
import type { Question } from '#src/domain/entries/questions.ts';
import { renderContactSheet } from '#src/photos/sheet/contact-sheet.ts';
import { asks } from '#tests/support/asks.ts';
import { changeButtons } from '#tests/support/campaigns/change-buttons.ts';
import { listCopies } from '#tests/support/database/list-copies.ts';
import { deliverAgain } from '#tests/support/deliver-again.ts';
import { cardOf, historyOf, statusOf, toastOf, untilJobsDone } from '#tests/support/moderating.ts';
import { phoneOf } from '#tests/support/phone.ts';
import { drawSamplePhoto } from '#tests/support/photos/sample-photos.ts';
import { type Received, receiveEntry } from '#tests/support/receive-entry.ts';
import { reuseStage, type Stage, shareStage } from '#tests/support/stage.ts';
import { eventually } from '#tests/support/waiting/eventually.ts';

const t = textsIn('en');
const shared = shareStage();
const emptyStage = reuseStage();

/** Kamran asks for changes; the organizer has been told. */
async function sendBack(stage: Stage, { id }: Received, askedFor: Question[]): Promise<void> {
  const { kamran, db } = stage;
  // The bot would try again where its own note on the card and this decision meet in a deadlock.
  await untilJobsDone(stage);
  const [row] = await stage.database.sql<Array<{ version: number; person_id: number }>>`
    select version, person_id from entries where id = ${id}`;
  const seen = { entryId: id, personId: kamran.id, version: row?.version ?? 0 };
  const reason = { words: 'Please look once more' };
  await stage.database.sql`
    insert into people (id, name, locale) values (${kamran.id}, 'Kamran', 'en') on conflict do nothing`;
  expect(await changeStatus(db, { action: 'return', ...seen, reason, askedFor })).toBe(true);
}

/** An entry of somebody new, and their phone. */
async function received(about: Parameters<typeof receiveEntry>[2] = {}) {
  const { stage } = shared;
  const who = stage.telegram.createPerson({ firstName: 'Sevda', languageCode: 'en' });
  const entry = await receiveEntry(stage, who, { day: '2026-02-26', ...about });
  return { entry, phone: phoneOf(stage, who) };
}

type Phone = ReturnType<typeof phoneOf>;

/** Opens the entry in /my. */
async function openOwn(phone: Phone, { number }: Received): Promise<void> {
  await phone.write('/my', 'Your entries');
  await phone.tap(`No. ${number}`, `No. ${number} ·`);
}

async function approve(entry: Received): Promise<void> {
  const { kamran, group } = shared.stage;
  await kamran.tap(cardOf(shared.stage, entry.number), 'Approve');
  await group.expectMessage(
    (message) => message.shown.startsWith(`No. ${entry.number}\n`) && message.shown.includes('Approved by'),
  );
}

async function cardSays(entry: Received, words: string) {
  return shared.stage.telegram.until(() => {
    const card = cardOf(shared.stage, entry.number);
    return card.shown.includes(words) ? card : undefined;
  });
}

describe('an entry that moderators sent back', () => {
  it('is fixed by answering just what they asked for; they see old and new under its card', async () => {
    const { stage } = shared;
    const { entry, phone } = await received();
    await sendBack(stage, entry, ['city', 'title']);
    await phone.chat.expectMessage('ask you for changes');

    const title = await phone.tap('Fix it', `Correcting No. ${entry.number}`);
    expect(title.shown).toContain('Now: An evening of poetry and music');
    expect(title.buttons).toEqual(['Keep An evening of poetry and music', '✖️ Cancel']);
    const city = await phone.write('A morning of poetry', 'Now: Stuttgart');
    expect(city.buttons).toEqual(['Keep Stuttgart', '➕ Another city', '✖️ Cancel']);
    await phone.write('Köln', 'So far: Köln');
    const preview = await phone.tap('Done', 'What changes:');
    expect(preview.shown.split('\n')).toEqual([
      ...['A morning of poetry', '26 February 2026', '🇩🇪 Germany. Köln', 'Commemorations', ''],
      'Please change: Title, City',
      'Reason: Please look once more',
      '',
      'What changes:',
      'Title: “An evening of poetry and music” → “A morning of poetry”',
      'City: Stuttgart → Köln',
      ...['', 'Is everything right?', '', `Correcting No. ${entry.number}`],
    ]);
    await phone.tap('Submit', t('corrected', { number: String(entry.number) }));

    const card = await cardSays(entry, 'Corrected by its sender');
    expect(card.shown).toContain('A morning of poetry\n26 February 2026\n🇩🇪 Germany. Köln');
    expect(card.shown).toContain('⏳ Waiting for a decision');
    const reply = await stage.group.expectMessage(`No. ${entry.number} was corrected`);
    expect(reply.replyTo?.message_id).toBe(card.id);
    expect(reply.shown.split('\n').slice(1)).toEqual(preview.shown.split('\n').slice(9, 11));
    expect(await historyOf(stage, entry.id)).toEqual([
      'nobody submit',
      'Kamran return: Please look once more',
      'nobody correct',
    ]);
  });

  it('may come back as it was, when it is right', async () => {
    const { stage } = shared;
    const { entry, phone } = await received();
    await sendBack(stage, entry, ['date']);
    await phone.chat.expectMessage('ask you for changes');
    await phone.tap('Fix it', 'Now: 26 February 2026');
    const preview = await phone.tap('Keep 26 February', 'Commemorations');
    expect(preview.buttons[0]).toBe('✅ It is right as it is');
    await phone.tap('It is right', t('resubmitted', { number: String(entry.number) }));
    await stage.group.expectMessage(t('changes-none', { number: String(entry.number) }));
    expect(await statusOf(stage, entry.id)).toBe('pending');
  });

  it('without a word on what to change, can be changed in everything', async () => {
    const { stage } = shared;
    const { entry, phone } = await received();
    await sendBack(stage, entry, []);
    await phone.chat.expectMessage('ask you for changes');
    const preview = await phone.tap('Fix it', 'What do you want to change?');
    expect(preview.buttons).toEqual(['✅ It is right as it is', ...changeButtons, '✖️ Cancel']);
  });

  it('goes back and forth as often as it takes, and every round is in the history', async () => {
    const { stage } = shared;
    const { entry, phone } = await received();
    for (const title of ['The first correction', 'The second correction', 'The third correction']) {
      await sendBack(stage, entry, ['title']);
      await phone.sees(async () => {}, 'ask you for changes').catch(() => {});
      await phone.tap('Fix it', 'Now:');
      await phone.write(title, 'What changes:');
      await phone.tap('Submit', 'is corrected');
      await cardSays(entry, title);
    }
    const rows = await stage.database.sql`
      select changes from entry_history where entry_id = ${entry.id} and action = 'correct' order by id`;
    expect(rows.map(({ changes }) => changes)).toEqual([
      [{ what: 'title', from: 'An evening of poetry and music', to: 'The first correction' }],
      [{ what: 'title', from: 'The first correction', to: 'The second correction' }],
      [{ what: 'title', from: 'The second correction', to: 'The third correction' }],
    ]);
  });
});

describe('an own entry', () => {
  it('that waits is corrected at once; who looked at it before cannot approve it by the old button', async () => {
    const { stage } = shared;
    const { entry, phone } = await received();
    await openOwn(phone, entry);
    const preview = await phone.tap('Correct', 'What do you want to change?');
    expect(preview.buttons[0]).toBe('✏️ Title');
    await phone.tap('📅 Date', 'Now: 26 February 2026');
    await phone.write('27.02.2026', 'Date: 26 February 2026 → 27 February 2026');
    await phone.tap('Submit', 'is corrected');
    await cardSays(entry, '27 February 2026');

    expect(await toastOf(stage.kamran, entry.card, 'Approve')).toMatch(
      /^Corrected by its sender, .* look at it again\.$/,
    );
    expect(await statusOf(stage, entry.id)).toBe('pending');
  });

  it('that is approved leaves the totals until it is approved again, which is said first', async () => {
    const stage = await emptyStage();
    const { aysel, kamran, leyla, group } = stage;
    const phone = phoneOf(stage, aysel);
    const entry = await receiveEntry(stage, aysel);
    await kamran.tap(entry.card, 'Approve');
    await phone.chat.expectMessage('is approved');
    const totals = () => phoneOf(stage, leyla).write('/report', 'Total');

    await openOwn(phone, entry);
    const warned = await phone.tap('Correct', t('correct-approved', { number: '1' }));
    expect(warned.buttons).toEqual(['Yes, correct it', 'Leave as is']);
    await phone.tap('Leave as is', '✅ approved');
    await phone.tap('Correct', 'goes back to the moderators');
    await phone.tap('Yes, correct it', 'What do you want to change?');
    await phone.tap('🏙 City', 'Now: Stuttgart');
    await phone.tap('Another city', 'So far: Stuttgart');
    await phone.write('Ulm', 'So far: Stuttgart, Ulm');
    const preview = await phone.tap('Done', 'What changes:');
    expect(preview.shown).toContain(t('correct-approved', { number: '1' }));
    expect((await totals()).shown).toContain('Total: 1 event in 1 country');

    await phone.tap('Submit', 'is corrected');
    const card = await group.expectMessage('Corrected by its sender');
    expect((await totals()).shown).toContain('Total: 0 events in 0 countries');
    await kamran.tap(card, 'Approve');
    await group.expectMessage('Approved by Kamran', { after: card });
    expect((await totals()).shown).toContain('Total: 2 events in 1 country');
  });

  it('shows new photos on its card, and what was taken off is kept nowhere', async () => {
    const stage = await emptyStage();
    const { aysel, group } = stage;
    const phone = phoneOf(stage, aysel);
    const entry = await receiveEntry(stage, aysel, { photos: 2 });
    const files = async () => Object.keys(await listCopies(stage.db));
    const before = await files();
    await openOwn(phone, entry);
    await phone.tap('Correct', 'What do you want to change?');
    const shown = await phone.tap('🖼 Photos', 'Photos: 2 of 10');
    expect(
      Buffer.from(shown.bytes ?? []).equals(await renderContactSheet(await stage.photosOf(entry.id))),
    ).toBe(true);
    expect(shown.buttons).toEqual(['✖️ 1', '✖️ 2', '✅ Done', '⬅️ Back', '✖️ Cancel']);
    await phone.tap('✖️ 1', 'Photos: 1 of 10');
    const added = await drawSamplePhoto({ width: 640, height: 480, seed: 9 });
    await phone.sees(
      () => aysel.sendPhoto(phone.chat, added),
      (message) => message.shown.includes('Photos: 2 of 10') && message.buttons.includes('✅ Done'),
    );
    // Until it is submitted, the entry has the photos that it had.
    expect(await files()).toEqual(expect.arrayContaining(before));
    await phone.tap('Done', 'Photos: added 1, removed 1');
    await phone.tap('Submit', 'is corrected');

    const card = await group.expectMessage('Corrected by its sender');
    const photos = await stage.photosOf(entry.id);
    expect(photos).toHaveLength(2);
    expect(Buffer.from(card.bytes ?? []).equals(await renderContactSheet(photos))).toBe(true);
    await untilJobsDone(stage);
    expect(await files()).toHaveLength(2);
    expect(before.filter((name) => !photos.length || !name)).toEqual([]);
  });

  it('keeps its photos when a correction that took some off is given up', async () => {
    const stage = await emptyStage();
    const { aysel } = stage;
    const phone = phoneOf(stage, aysel);
    const entry = await receiveEntry(stage, aysel, { photos: 2 });
    await openOwn(phone, entry);
    await phone.tap('Correct', 'What do you want to change?');
    await phone.tap('🖼 Photos', 'Photos: 2 of 10');
    await phone.tap('✖️ 2', 'Photos: 1 of 10');
    await phone.tap('Cancel', t('correction-stopped', { number: '1' }));
    await untilJobsDone(stage);
    expect(await stage.photosOf(entry.id)).toHaveLength(2);
    expect(await historyOf(stage, entry.id)).toEqual(['Aysel submit']);

    await phone.tap('Continue after all', 'Correcting No. 1');
    await phone.tap('Done', 'Photos: added 0, removed 1');
  });

  it('is not changed by a correction that changes nothing', async () => {
    const { entry, phone } = await received();
    await openOwn(phone, entry);
    const preview = await phone.tap('Correct', 'What do you want to change?');
    expect(preview.buttons).not.toContain('✅ Submit');
    const { id } = await phone.draft();
    await phone.forge(`ask:${id}:preview:submit:`);
    await phone.chat.expectMessage(t('correct-unchanged'), { after: preview });
    await phone.write('A morning of poetry', t('correct-unchanged'));
    expect(await historyOf(shared.stage, entry.id)).toEqual(['nobody submit']);
  });

  it('that somebody decided on meanwhile is shown once more before the correction goes', async () => {
    const { stage } = shared;
    const { entry, phone } = await received();
    await openOwn(phone, entry);
    await phone.tap('Correct', 'What do you want to change?');
    await phone.tap('✏️ Title', 'Now:');
    const preview = await phone.write('A morning of poetry', 'What changes:');
    expect(preview.shown).not.toContain('is approved');
    await approve(entry);
    await phone.who.tapStale(preview, 'Submit');
    const overtaken = t('correction-overtaken', { number: String(entry.number), status: 'approved' });
    await phone.chat.expectMessage(overtaken, { after: preview });
    const again = await phone.chat.expectMessage('goes back to the moderators', { after: preview });
    await phone.sees(() => phone.who.tap(again, 'Submit'), 'is corrected');
    expect(await historyOf(stage, entry.id)).toEqual(['nobody submit', 'Kamran approve', 'nobody correct']);
  });

  it('that a moderator edited meanwhile is shown once more, and says that it was', async () => {
    const { entry, phone } = await received();
    await openOwn(phone, entry);
    await phone.tap('Correct', 'What do you want to change?');
    await phone.tap('✏️ Title', 'Now:');
    const preview = await phone.write('A morning of poetry', 'What changes:');
    const moderator = phoneOf(shared.stage, shared.stage.kamran);
    await moderator.write(`/start edit_${entry.id}`, `Editing No. ${entry.number}`);
    await moderator.tap('✏️ Title', 'Now:');
    await moderator.write('A night of poetry', 'What changes:');
    await moderator.tap('Submit', 'is edited');
    await phone.who.tapStale(preview, 'Submit');
    const overtaken = t('correction-overtaken', { number: String(entry.number), status: 'edited' });
    expect(overtaken).toContain('edited by the moderators');
    await phone.chat.expectMessage(overtaken, { after: preview });
    await phone.chat.expectMessage('“A night of poetry” → “A morning of poetry”');
  });

  it('that was withdrawn meanwhile takes the correction with it', async () => {
    const { entry, phone } = await received();
    await openOwn(phone, entry);
    await phone.tap('Correct', 'What do you want to change?');
    await phone.tap('✏️ Title', 'Now:');
    const preview = await phone.write('A morning of poetry', 'What changes:');
    await openOwn(phone, entry);
    await phone.tap('Withdraw', 'Withdraw No.');
    await phone.tap('Yes, withdraw', 'withdrawn by you');
    expect(await phone.toast(preview, 'Submit')).toBe(t('stale-draft'));
    const rows = await shared.stage.database.sql`select from entries where corrects = ${entry.id}`;
    expect(rows).toHaveLength(0);
  });

  it('is corrected by its organizer alone', async () => {
    const { entry } = await received();
    const phone = phoneOf(shared.stage, shared.stage.rauf);
    await phone.write('/start', 'Hello');
    expect(await phone.forge(`draft:fix:${entry.id}`)).toBe(t('stale-draft'));
    expect(await shared.stage.database.sql`select from entries where corrects = ${entry.id}`).toHaveLength(0);
  });
});

describe('a correction that was begun', () => {
  it('waits underneath a new entry, and is asked again when that is submitted', async () => {
    const { entry, phone } = await received();
    await openOwn(phone, entry);
    await phone.tap('Correct', 'What do you want to change?');
    await phone.tap('✏️ Title', 'Now:');
    await phone.write('/new', asks('title'));
    await phone.write('Another event of ours', asks('date'));
    await phone.write('/cancel', t('cancelled'));
    await phone.chat.expectMessage(
      (message) =>
        message.shown.includes(`Correcting No. ${entry.number}`) &&
        message.buttons.some((label) => label.startsWith('Keep')),
      { after: phone.chat.messages.findLast((message) => message.shown === '/cancel') },
    );
    await phone.write('A morning of poetry', 'What changes:');
    await phone.tap('Submit', 'is corrected');
  });

  it('and a new entry each take what is tapped on their own questions, and the words after that', async () => {
    const { entry, phone } = await received();
    await phone.write('/new', asks('title'));
    const date = await phone.write('Another event of ours', asks('date'));
    await openOwn(phone, entry);
    await phone.tap('Correct', 'What do you want to change?');
    await phone.tap('✏️ Title', 'Now:');
    await phone.sees(() => phone.who.tap(date, 'Today'), asks('country'));
    await phone.write('Germany', asks('city'));
    await openOwn(phone, entry);
    await phone.tap('Correct', 'Now:');
    await phone.write('A morning of poetry', 'What changes:');
    await phone.tap('Submit', 'is corrected');
    await phone.chat.expectMessage('Which city was it in?', { after: date });
  });

  it('goes on after a restart, whatever the person does next', async () => {
    const stage = await emptyStage();
    const phone = phoneOf(stage, stage.aysel);
    const entry = await receiveEntry(stage, stage.aysel);
    await sendBack(stage, entry, ['title', 'date']);
    await phone.chat.expectMessage('ask you for changes');
    await phone.tap('Fix it', 'Now:');
    await stage.restart();
    await phone.write('A morning of poetry', 'Now: 26 February 2026');
    await stage.restart();
    await phone.tap('Keep 26 February', 'What changes:');
    await phone.tap('Submit', 'is corrected');
  });

  it('submitted, and the tap delivered twice, is submitted once and confirmed again', async () => {
    const { stage } = shared;
    const { entry, phone } = await received();
    await openOwn(phone, entry);
    await phone.tap('Correct', 'What do you want to change?');
    await phone.tap('✏️ Title', 'Now:');
    await phone.write('A morning of poetry', 'What changes:');
    await phone.tap('Submit', 'is corrected');
    await deliverAgain(stage, { forgotten: true });
    const confirmed = phone.chat.botMessages.filter(({ shown }) => shown.includes('is corrected'));
    expect(confirmed).toHaveLength(2);
    expect(await historyOf(stage, entry.id)).toEqual(['nobody submit', 'nobody correct']);
  });

  it('submitted at the very moment of a decision: one of the two comes first, and the other sees it', async () => {
    const { stage } = shared;
    for (const _round of [1, 2, 3, 4, 5]) {
      const { entry, phone } = await received();
      await openOwn(phone, entry);
      await phone.tap('Correct', 'What do you want to change?');
      await phone.tap('✏️ Title', 'Now:');
      const preview = await phone.write('A morning of poetry', 'What changes:');
      const [toast] = await Promise.all([
        toastOf(stage.kamran, entry.card, 'Approve'),
        phone.toast(preview, 'Submit'),
      ]);
      const history = await historyOf(stage, entry.id);
      if (history.includes('Kamran approve')) {
        expect(history).toEqual(['nobody submit', 'Kamran approve']);
        await phone.chat.expectMessage('was approved', { after: preview });
      } else {
        expect(history).toEqual(['nobody submit', 'nobody correct']);
        expect(toast).toMatch(/^Corrected by its sender/);
      }
      await eventually(async () => (await statusOf(stage, entry.id)) !== undefined);
    }
  });
});
