import { describe, expect, it } from 'vitest';
import { withdrawEntry } from '#db/queries/entries/withdrawals.ts';
import { textsIn } from '#locales/texts.ts';
import { locales } from '#src/domain/locale.ts';
import { asks } from '#tests/support/asks.ts';
import { deliverAgain } from '#tests/support/deliver-again.ts';
import { cardOf, historyOf, statusOf, toastOf, untilJobsDone } from '#tests/support/moderating.ts';
import { phoneOf } from '#tests/support/phone.ts';
import { type Received, receiveEntry } from '#tests/support/receive-entry.ts';
import { openStage, reuseStage, type Stage, shareStage } from '#tests/support/stage.ts';
import { readStartLink } from '#tests/support/start-link.ts';

const t = textsIn('en');
const shared = shareStage();
const emptyStage = reuseStage();

type Phone = ReturnType<typeof phoneOf>;

/** An entry of somebody new, and the phones of both of them. */
async function received(who: 'kamran' | 'leyla' = 'kamran', about: { day?: string } = {}) {
  const { stage } = shared;
  const organizer = stage.telegram.createPerson({ firstName: 'Sevda', languageCode: 'en' });
  const entry = await receiveEntry(stage, organizer, about);
  return { stage, entry, organizer: phoneOf(stage, organizer), phone: phoneOf(stage, stage[who]) };
}

/** What the button of a card sends to the bot. */
function startOf({ card }: Received): string {
  const button = card.keyboard.flat().find(({ text }) => text === t('button-edit'));
  return `/start ${readStartLink(button?.url)}`;
}

async function open(phone: Phone, entry: Received): Promise<void> {
  await phone.write(startOf(entry), `Editing No. ${entry.number}`);
}

/** As far as the preview of another title. */
async function retitle(phone: Phone, entry: Received, title: string) {
  await open(phone, entry);
  await phone.tap('✏️ Title', 'Now:');
  return phone.write(title, 'What changes:');
}

async function cardSays(stage: Stage, { number }: Received, words: string) {
  return stage.telegram.until(() => {
    const card = cardOf(stage, number);
    return card.shown.includes(words) ? card : undefined;
  });
}

async function approve(stage: Stage, entry: Received): Promise<void> {
  await stage.leyla.tap(cardOf(stage, entry.number), 'Approve');
  await cardSays(stage, entry, 'Approved by Leyla');
}

describe('a moderator who left the group while they mend', () => {
  it.each([
    ['goes on with it by a button', 'draft:continue:'],
    ['chooses a language in the middle of it', 'locale:en'],
  ])('sees nothing of the entry any more when one %s', async (_what, data) => {
    const { stage, entry } = await received();
    const moderator = stage.telegram.createPerson({ firstName: 'Orxan', languageCode: 'en' });
    await stage.group.add(moderator);
    const phone = phoneOf(stage, moderator);
    await phone.write('/start', 'Hello');
    await retitle(phone, entry, 'A morning of poetry');
    const { id } = await phone.draft();
    await stage.group.remove(moderator);
    await stage.database.sql`update entries set title = 'A title since then' where id = ${entry.id}`;

    await phone.forge(data.endsWith(':') ? `${data}${id}` : data);
    await phone.chat.expectMessage(t('moderator-edit-stranger'));
    expect(phone.chat.transcript()).not.toContain('A title since then');
  });
});

describe('a moderator mends an entry', () => {
  it('that waits: it goes on waiting, the card says who mended it, and its organizer reads old and new', async () => {
    const { stage, entry, phone, organizer } = await received();
    const preview = await retitle(phone, entry, 'A morning of poetry');
    expect(preview.shown).toContain(t('moderator-edit-ready'));
    await phone.tap('Submit', t('moderator-edit-done', { number: String(entry.number) }));

    const card = await cardSays(stage, entry, 'Edited by Kamran');
    expect(card.shown).toContain('A morning of poetry');
    expect(card.shown).toContain('Waiting for a decision');
    const line = 'Title: “An evening of poetry and music” → “A morning of poetry”';
    const shownToAll = await stage.group.expectMessage(`No. ${entry.number} was edited by Kamran:\n${line}`);
    expect(shownToAll.replyTo?.message_id).toBe(card.id);
    const told = await organizer.chat.expectMessage(t('told-edited', { number: String(entry.number) }));
    expect(told.shown).toContain(line);
    expect(told.shown).not.toContain('Kamran');
    expect(await historyOf(stage, entry.id)).toEqual(['nobody submit', 'Kamran edit']);
    const [row] = await stage.database.sql`
      select changes, version from entry_history where entry_id = ${entry.id} and action = 'edit'`;
    expect(row?.changes).toEqual([
      { what: 'title', from: 'An evening of poetry and music', to: 'A morning of poetry' },
    ]);
    const [now] = await stage.database.sql`select status, version from entries where id = ${entry.id}`;
    expect(now).toEqual({ status: 'pending', version: row?.version });
  });

  it('that is approved: it stays approved, and to undo the decision does not undo the edit', async () => {
    const { stage, entry, phone } = await received('kamran', { day: '2026-02-26' });
    await approve(stage, entry);
    await open(phone, entry);
    await phone.tap('📅 Date', 'Now: 26 February 2026');
    await phone.write('27.02.2026', 'Date: 26 February 2026 → 27 February 2026');
    await phone.tap('Submit', 'is edited');
    const card = await cardSays(stage, entry, 'Edited by Kamran');
    expect(card.shown).toContain('Approved by Leyla');
    expect(await statusOf(stage, entry.id)).toBe('approved');

    await stage.leyla.tap(card, 'Undo');
    await cardSays(stage, entry, 'Waiting for a decision');
    expect(cardOf(stage, entry.number).shown).toContain('27 February 2026');
  });

  it('and a decision made long ago can be undone no sooner and no later for that', async () => {
    const { stage, entry, phone } = await received();
    await approve(stage, entry);
    const since = () => stage.database.sql`select updated_at from entries where id = ${entry.id}`;
    const before = await since();
    await retitle(phone, entry, 'A morning of poetry');
    await phone.tap('Submit', 'is edited');
    expect(await since()).toEqual(before);
  });

  it('and nothing is edited by a tap on Submit where nothing was changed', async () => {
    const { stage, entry, phone } = await received();
    await open(phone, entry);
    const { id } = await phone.draft();
    await phone.forge(`ask:${id}:preview:submit:`);
    await phone.chat.expectMessage(t('correct-unchanged'));
    expect(await historyOf(stage, entry.id)).toEqual(['nobody submit']);
    await phone.write('/cancel', t('correction-stopped', { number: String(entry.number) }));
  });

  it('while another is asked for a reason: that one can still give it', async () => {
    const { stage, entry, phone } = await received();
    await stage.leyla.tap(entry.card, 'Reject');
    const question = await stage.group.expectMessage(`Why is No. ${entry.number} rejected, Leyla?`);
    await retitle(phone, entry, 'A morning of poetry');
    await phone.tap('Submit', 'is edited');
    await stage.leyla.send(stage.group, 'Not an event of ours', { replyTo: question });
    await cardSays(stage, entry, 'Rejected by Leyla');
    expect(await statusOf(stage, entry.id)).toBe('rejected');
  });

  it('and an entry of their own is written at the same time: each takes what is meant for it', async () => {
    const stage = await emptyStage();
    const entry = await receiveEntry(stage, stage.aysel);
    const phone = phoneOf(stage, stage.kamran);
    await phone.write('/start', 'Hello');
    await phone.write('/new', asks('title'));
    const date = await phone.write('An event of our own', asks('date'));
    await open(phone, entry);
    await phone.tap('✏️ Title', 'Now:');
    await phone.sees(() => phone.who.tap(date, 'Today'), asks('country'));
    await phone.write('Germany', asks('city'));
    await open(phone, entry);
    await phone.write('A morning of poetry', 'What changes:');
    const list = await phone.write('/my', 'Your entries');
    expect(list.buttons.filter((label) => label.includes('No. '))).toEqual([]);
    await phone.tap('Submit', 'is edited');
    await phone.chat.expectMessage('Which city was it in?', { after: date });
    expect(await historyOf(stage, entry.id)).toEqual(['Aysel submit', 'Kamran edit']);
  });

  it('goes on after a restart, and is done once where the last tap is delivered twice', async () => {
    const stage = await emptyStage();
    const entry = await receiveEntry(stage, stage.aysel);
    const phone = phoneOf(stage, stage.kamran);
    await open(phone, entry);
    await stage.restart();
    await phone.tap('✏️ Title', 'Now:');
    await stage.restart();
    await phone.write('A morning of poetry', 'What changes:');
    await phone.tap('Submit', 'is edited');
    await deliverAgain(stage, { forgotten: true });
    await untilJobsDone(stage);
    expect(phone.chat.botMessages.filter(({ shown }) => shown.includes('is edited'))).toHaveLength(2);
    expect(await historyOf(stage, entry.id)).toEqual(['Aysel submit', 'Kamran edit']);
    const told = stage
      .chatOf(stage.aysel)
      .botMessages.filter(({ shown }) => shown.includes('edited your entry'));
    expect(told).toHaveLength(1);
  });

  it('is done once where "Submit" is typed and delivered twice: it is no answer to their own entry', async () => {
    const stage = await emptyStage();
    const entry = await receiveEntry(stage, stage.aysel);
    const phone = phoneOf(stage, stage.kamran);
    await phone.write('/start', 'Hello');
    await phone.write('/new', asks('title'));
    await retitle(phone, entry, 'A morning of poetry');
    await phone.write('Submit', asks('title'));
    await deliverAgain(stage, { forgotten: true });
    expect((await phone.draft()).title).toBeNull();
    expect(phone.chat.botMessages.filter(({ shown }) => shown.includes('is edited'))).toHaveLength(2);
  });
});

it('who moderates without a role, where people report by invitation only, edits and does nothing else', async () => {
  const stage = await openStage({ env: { ACCESS: 'invite' } });
  const { leyla, kamran } = stage;
  const entry = await receiveEntry(stage, leyla);
  const phone = phoneOf(stage, kamran);
  await open(phone, entry);
  await phone.write('/new', t('access-invite-only'));
  await phone.tap('✏️ Title', 'Now:');
  await phone.write('A morning of poetry', 'What changes:');
  await phone.tap('Submit', t('moderator-edit-done', { number: String(entry.number) }));
  await phone.write('Another', t('access-invite-only'));
  await open(phone, entry);
  stage.group.state.members.delete(kamran.id);
  await phone.write('Another', t('access-invite-only'));
  await phone.write(startOf(entry), t('access-invite-only'));
  expect(await historyOf(stage, entry.id)).toEqual(['Leyla submit', 'Kamran edit']);
});

it('an admin who has begun to correct an own entry, and edits it instead, goes on with the same answers', async () => {
  const stage = await emptyStage();
  const entry = await receiveEntry(stage, stage.leyla);
  const phone = phoneOf(stage, stage.leyla);
  await phone.write('/my', 'Your entries');
  await phone.tap('No. 1', 'No. 1 ·');
  await phone.tap('✏️ Correct', 'Correcting No. 1');
  await phone.tap('✏️ Title', 'Now:');
  await phone.write('A morning of poetry', 'What changes:');
  await phone.write(startOf(entry), 'Editing No. 1');
  await phone.tap('Submit', 'is edited');
  expect(await historyOf(stage, entry.id)).toEqual(['Leyla submit', 'Leyla edit']);
});

describe('two at once', () => {
  it('edit the same entry: the second looks at it once more, and nothing is lost unseen', async () => {
    const { stage, entry, phone } = await received();
    const other = phoneOf(stage, stage.leyla);
    const first = await retitle(phone, entry, 'A morning of poetry');
    const second = await retitle(other, entry, 'A night of poetry');
    await Promise.all([phone.who.tap(first, 'Submit'), other.who.tap(second, 'Submit')]);
    const overtaken = t('moderator-edit-overtaken', { number: String(entry.number) });
    const slower = await stage.telegram.until(() =>
      [phone, other].find(({ chat }) => chat.botMessages.some(({ shown }) => shown === overtaken)),
    );
    expect((await historyOf(stage, entry.id)).filter((line) => line.endsWith('edit'))).toHaveLength(1);
    await slower.chat.expectMessage(/Title: “A (morning|night) of poetry” → “A (morning|night) of poetry”/);
    await slower.tap('Submit', 'is edited');
    expect((await historyOf(stage, entry.id)).filter((line) => line.endsWith('edit'))).toHaveLength(2);
  });

  it('approve and edit: it is shown once more as approved', async () => {
    const { stage, entry, phone } = await received();
    const preview = await retitle(phone, entry, 'A morning of poetry');
    await approve(stage, entry);
    await phone.who.tap(preview, 'Submit');
    await phone.chat.expectMessage(t('moderator-edit-overtaken', { number: String(entry.number) }));
    await phone.tap('Submit', 'is edited');
    expect(await statusOf(stage, entry.id)).toBe('approved');
  });

  it('reject and edit: it is said that nothing can be edited any more', async () => {
    const { stage, entry, phone } = await received();
    const preview = await retitle(phone, entry, 'A morning of poetry');
    await stage.leyla.tap(entry.card, 'Reject');
    await stage.leyla.tap(
      await stage.group.expectMessage(({ buttons }) => buttons.includes(t('reason-facts'))),
      t('reason-facts'),
    );
    await cardSays(stage, entry, 'Rejected by Leyla');
    await phone.who.tap(preview, 'Submit');
    await phone.chat.expectMessage(t('moderator-edit-refused', { number: String(entry.number) }), {
      after: preview,
    });
    expect(await historyOf(stage, entry.id)).toEqual([
      'nobody submit',
      expect.stringContaining('Leyla reject'),
    ]);
  });

  it('withdraw and edit: what was being edited is gone, also from the chat of who edits', async () => {
    const { stage, entry, phone, organizer } = await received();
    const preview = await retitle(phone, entry, 'A morning of poetry');
    await withdrawEntry(stage.db, { entryId: entry.id, personId: organizer.who.id });
    await untilJobsDone(stage);
    expect(phone.chat.messages.some(({ id, isDeleted }) => id === preview.id && !isDeleted)).toBe(false);
    const rows = await stage.database.sql`select from entries where corrects = ${entry.id}`;
    expect(rows).toHaveLength(0);
  });

  it('edit and look at the old card: who approves by it is told who edited', async () => {
    const { stage, entry, phone } = await received();
    await retitle(phone, entry, 'A morning of poetry');
    await phone.tap('Submit', 'is edited');
    expect(await toastOf(stage.leyla, entry.card, 'Approve')).toMatch(/^Edited by Kamran,/);
  });
});

describe('nothing is edited', () => {
  it('by an organizer with a forged link, who does not even hear whether there is such an entry', async () => {
    const { stage, entry } = await received();
    const phone = phoneOf(stage, stage.rauf);
    await phone.write('/start', 'Hello');
    await phone.write(startOf(entry), t('moderator-edit-stranger'));
    await phone.write('/start edit_999999', t('moderator-edit-stranger'));
    expect(await stage.database.sql`select from entries where corrects = ${entry.id}`).toHaveLength(0);
  });

  it('by its organizer, who moderates, but is no admin', async () => {
    const { stage } = shared;
    const entry = await receiveEntry(stage, stage.kamran);
    await phoneOf(stage, stage.kamran).write(startOf(entry), t('moderator-edit-own'));
  });

  it('by a link that somebody made up', async () => {
    const phone = phoneOf(shared.stage, shared.stage.leyla);
    await phone.write('/start edit_999999', t('moderator-edit-gone'));
    await phone.write('/start edit_0', t('invite-unknown'));
    await phone.write('/start edit_999999', t('moderator-edit-gone'));
  });

  it('where it was sent back, or rejected', async () => {
    const { stage, entry, phone } = await received();
    await stage.database.sql`update entries set status = 'returned' where id = ${entry.id}`;
    await phone.write(startOf(entry), t('moderator-edit-refused', { number: String(entry.number) }));
  });

  it('by a moderator who left the group in the middle of it', async () => {
    const stage = await emptyStage();
    const entry = await receiveEntry(stage, stage.aysel);
    const phone = phoneOf(stage, stage.kamran);
    const preview = await retitle(phone, entry, 'A morning of poetry');
    stage.group.state.members.delete(stage.kamran.id);
    await phone.who.tap(preview, 'Submit');
    await phone.chat.expectMessage(t('moderator-edit-stranger'), { after: preview });
    await phone.write(startOf(entry), t('moderator-edit-stranger'));
    expect(await historyOf(stage, entry.id)).toEqual(['Aysel submit']);
  });

  it('of what was approved in a campaign that is closed', async () => {
    const stage = await emptyStage();
    const entry = await receiveEntry(stage, stage.aysel);
    const phone = phoneOf(stage, stage.kamran);
    await approve(stage, entry);
    const preview = await retitle(phone, entry, 'A morning of poetry');
    await stage.database.sql`update campaigns set closed_at = now()`;
    const closed = t('moderator-edit-closed', { campaign: t('campaign-first'), number: '1' });
    await phone.who.tap(preview, 'Submit');
    await phone.chat.expectMessage(closed, { after: preview });
    await phone.write(startOf(entry), closed);
  });
});

it.each(locales)('the organizer is told in their language: %s', async (language) => {
  const stage = await openStage({ language });
  const say = textsIn(language);
  const entry = await receiveEntry(stage, stage.aysel);
  const phone = phoneOf(stage, stage.kamran);
  await phone.write(`/start edit_${entry.id}`, say('moderator-edit', { number: '1' }));
  await phone.tap(`✏️ ${say('answer-title')}`, 'An evening');
  await phone.write('A morning of poetry', say('moderator-edit-ready'));
  await phone.tap(say('button-submit'), say('moderator-edit-done', { number: '1' }));
  const told = await stage.chatOf(stage.aysel).expectMessage(say('told-edited', { number: '1' }));
  expect(told.shown).toContain('“An evening of poetry and music” → “A morning of poetry”');
  expect(told.shown).toContain(say('told-edited-end'));
});
