import { eq } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import { withdrawEntry } from '#db/queries/entries/withdrawals.ts';
import { entries } from '#db/schema/entries/entries.ts';
import { entryMessages } from '#db/schema/review/entry-messages.ts';
import { textsIn } from '#locales/texts.ts';
import { forgetPerson } from '#src/people/privacy/forget-person.ts';
import { deliverAgain } from '#tests/support/deliver-again.ts';
import { cardOf, historyOf, statusOf, toastOf, untilJobsDone } from '#tests/support/moderating.ts';
import { phoneOf } from '#tests/support/phone.ts';
import { type Received, receiveEntry } from '#tests/support/receive-entry.ts';
import { reuseStage, type Stage } from '#tests/support/stage.ts';
import type { Message } from '#tests/telegram-server/driver/message.ts';

const emptyStage = reuseStage();

const t = textsIn('en');
const same = { day: '2026-02-26' };

/** Two entries of one event, the later one compared with the earlier. */
async function compared({ byAnother = true } = {}) {
  const stage = await emptyStage();
  const first = await receiveEntry(stage, stage.aysel, { ...same, photos: 2 });
  const second = await receiveEntry(stage, byAnother ? stage.rauf : stage.aysel, same);
  return { stage, first, second, comparison: await compare(stage, second, first) };
}

async function compare(stage: Stage, entry: Received, other: Received) {
  const number = String(other.number);
  const labels = [t('button-compare', { number }), t('button-compare-short', { number })];
  const labelOn = () => cardOf(stage, entry.number).buttons.find((label) => labels.includes(label));
  // The card of the first entry learns of the second by a job.
  await stage.telegram.until(() => labelOn() !== undefined);
  await stage.kamran.tap(cardOf(stage, entry.number), labelOn() ?? '');
  return stage.group.expectMessage(
    t('compare-heading', { number: String(entry.number), other: String(other.number) }),
  );
}

/** The button that rejects an entry, the second unless said otherwise, as the duplicate of another. */
const duplicate = (other: number, number = 2) =>
  t('button-duplicate', { number: String(number), other: String(other) });

async function duplicateOf(stage: Stage, id: number) {
  const [row] = await stage.db.select({ of: entries.duplicateOf }).from(entries).where(eq(entries.id, id));
  return row?.of;
}

describe('the card of an entry that has likely duplicates', () => {
  it('names at most three of them and offers to compare, until it is decided on', async () => {
    const stage = await emptyStage();
    for (let count = 0; count < 4; count += 1) await receiveEntry(stage, stage.rauf, same);
    const { card } = await receiveEntry(stage, stage.aysel, same);
    expect(card.shown).toContain('👯 Similar: No. 1, No. 2, No. 3');
    expect(card.buttons.filter((label) => label.startsWith('🔍'))).toEqual(
      ['1', '2', '3'].map((number) => t('button-compare-short', { number })),
    );
    expect(card.buttons).toEqual(expect.arrayContaining([1, 2, 3].map((other) => duplicate(other, 5))));
    await stage.kamran.tap(card, 'Approve');
    const decided = await stage.group.expectMessage(/Approved by Kamran/);
    expect(decided.shown).not.toContain('Similar');
    expect(decided.buttons).toEqual([t('button-edit'), t('button-translate'), t('button-undo')]);
  });

  it('that came earlier names those that come later, at most three, and is left alone after that', async () => {
    const stage = await emptyStage();
    const first = await receiveEntry(stage, stage.aysel, same);
    expect(first.card.shown).not.toContain('Similar');
    for (let count = 0; count < 4; count += 1) await receiveEntry(stage, stage.rauf, same);
    await untilJobsDone(stage);
    expect(cardOf(stage, 1).shown).toContain('👯 Similar: No. 2, No. 3, No. 4');
    expect(cardOf(stage, 2).shown).toContain('👯 Similar: No. 1, No. 3, No. 4');
    expect(cardOf(stage, 1).versions.length).toBeLessThanOrEqual(3);
    await stage.leyla.tap(cardOf(stage, 1), t('button-compare-short', { number: '4' }));
    await stage.group.expectMessage(t('compare-heading', { number: '1', other: '4' }));
  });

  it('names later ones no more once it is decided on', async () => {
    const stage = await emptyStage();
    const first = await receiveEntry(stage, stage.aysel, same);
    await stage.kamran.tap(first.card, 'Approve');
    const decided = await stage.group.expectMessage(/Approved by Kamran/);
    const { card } = await receiveEntry(stage, stage.rauf, same);
    await untilJobsDone(stage);
    expect(card.shown).toContain('Similar: No. 1');
    expect(cardOf(stage, 1).revision).toBe(decided.revision);
  });

  it('names an earlier one again that was rejected and waits again, and one that became alike by a correction', async () => {
    const stage = await emptyStage();
    const first = await receiveEntry(stage, stage.aysel, same);
    await stage.kamran.tap(first.card, t('button-reject'));
    const asked = await stage.group.expectMessage(({ buttons }) => buttons.includes(t('reason-facts')));
    await stage.kamran.tap(asked, t('reason-facts'));
    const rejected = await stage.group.expectMessage(/Rejected by Kamran/);
    expect((await receiveEntry(stage, stage.rauf, same)).card.shown).not.toContain('Similar');
    await stage.kamran.tap(rejected, t('button-undo'));
    await stage.group.expectMessage(
      ({ shown }) => shown.startsWith('No. 2\n') && shown.includes('Similar: No. 1'),
    );

    const third = await receiveEntry(stage, stage.aysel, { ...same, cities: ['Ulm'] });
    const phone = phoneOf(stage, stage.kamran);
    await phone.write(`/start edit_${third.id}`, 'Editing No. 3');
    await phone.tap('🏙 City', 'Now: Ulm');
    await phone.write('Stuttgart', 'So far: Stuttgart');
    await phone.tap(t('button-done'), 'Ulm → Stuttgart');
    await phone.tap(t('button-submit'), 'is edited');
    await untilJobsDone(stage);
    expect(cardOf(stage, 2).shown).toContain('Similar: No. 1, No. 3');
  });

  it('of which one is withdrawn names it no more', async () => {
    const stage = await emptyStage();
    const first = await receiveEntry(stage, stage.aysel, same);
    const { card } = await receiveEntry(stage, stage.rauf, same);
    await withdrawEntry(stage.db, { entryId: first.id, personId: stage.aysel.id });
    await untilJobsDone(stage);
    expect(cardOf(stage, 2).shown).not.toContain('Similar');
    const label = t('button-compare', { number: '1' });
    expect(await toastOf(stage.kamran, card, label)).toBe(t('toast-changed'));
  });

  it('of which one is withdrawn while it is on its way names it no more either', async () => {
    const stage = await emptyStage();
    const first = await receiveEntry(stage, stage.aysel, same);
    stage.telegram.faults.add({ kind: 'slow-answer', method: 'sendPhoto', ms: 500 });
    await receiveEntry(stage, stage.rauf, same);
    await withdrawEntry(stage.db, { entryId: first.id, personId: stage.aysel.id });
    await untilJobsDone(stage);
    expect(cardOf(stage, 2).shown).not.toContain('Similar');
  });

  it('rejects it as the duplicate of the one that the button names, and shows the decision in its place', async () => {
    const stage = await emptyStage();
    const first = await receiveEntry(stage, stage.aysel, same);
    const { card, id } = await receiveEntry(stage, stage.rauf, same);
    expect(await toastOf(stage.kamran, card, duplicate(1))).toBe('No. 2 is rejected.');
    await stage.group.expectMessage(
      (message) =>
        message.id === card.id && /Rejected by Kamran, .*\nDuplicate of No\. 1$/.test(message.shown),
    );
    await untilJobsDone(stage);
    expect(cardOf(stage, 2).shown).toMatch(/^No\. 2\n/);
    expect(await duplicateOf(stage, id)).toBe(first.id);
    const everShown = stage.group.botMessages.flatMap((message) => [message, ...message.versions]);
    expect(everShown.filter(({ shown }) => shown.startsWith('🔍'))).toEqual([]);
  });

  it('of others is not touched', async () => {
    const stage = await emptyStage();
    await receiveEntry(stage, stage.rauf);
    const { card } = await receiveEntry(stage, stage.aysel);
    expect(card.shown).not.toContain('Similar');
  });
});

describe('the comparison', () => {
  it('shows both entries in one picture below the card, without who reported them, not to be forwarded', async () => {
    const { comparison, second } = await compared();
    expect(comparison.photo).toBeDefined();
    expect(comparison.shown.split('\n')).toEqual([
      '🔍 No. 2 and No. 1: are they the same event?',
      ...['', 'No. 2', 'An evening of poetry and music', '26 February 2026', '🇩🇪 Germany. Stuttgart'],
      ...['Commemorations', '', 'No. 1', 'An evening of poetry and music', '26 February 2026'],
      ...['🇩🇪 Germany. Stuttgart', 'Commemorations'],
    ]);
    expect(comparison.wire).toMatchObject({
      has_protected_content: true,
      reply_to_message: { message_id: second.card.id },
    });
    expect(comparison.buttons).toEqual([duplicate(1), t('button-no-duplicate')]);
  });

  it('comes once, however often somebody taps until it comes', async () => {
    const { stage, second } = await compared();
    const label = t('button-compare', { number: '1' });
    await stage.kamran.tap(cardOf(stage, second.number), label);
    await deliverAgain(stage, { forgotten: true });
    await untilJobsDone(stage);
    const shown = stage.group.botMessages.filter((message) => message.shown.startsWith('🔍'));
    expect(shown.length).toBeLessThanOrEqual(3);
  });

  it('stays whole with the longest titles', async () => {
    const stage = await emptyStage();
    const long = {
      ...same,
      title: `👨‍👩‍👧‍👦${'ğ'.repeat(190)}`,
      cities: Array.from({ length: 20 }, (_, index) => `${'Ə'.repeat(50)}${index}`),
    };
    const first = await receiveEntry(stage, stage.aysel, long);
    const second = await receiveEntry(stage, stage.rauf, long);
    expect((await compare(stage, second, first)).shown.length).toBeLessThanOrEqual(1024);
  });

  it('goes when either entry is withdrawn', async () => {
    for (const isLater of [true, false]) {
      const { stage, first, second, comparison } = await compared();
      await (isLater ? withdraw(stage, stage.rauf, second) : withdraw(stage, stage.aysel, first));
      await untilJobsDone(stage);
      expect(isShown(stage, comparison)).toBe(false);
    }
  });

  it('goes when whoever reported either is forgotten, also where their entry stays', async () => {
    const { stage, first, comparison } = await compared();
    await stage.db.update(entries).set({ status: 'approved' }).where(eq(entries.id, first.id));
    await forgetPerson(stage.db, { personId: stage.aysel.id, approved: 'stay' });
    await untilJobsDone(stage);
    expect(isShown(stage, comparison)).toBe(false);
    expect(await statusOf(stage, first.id)).toBe('approved');
    expect(await stage.db.select().from(entryMessages)).toEqual([]);
  });

  it('goes when whoever reported either is forgotten while it is on its way', async () => {
    const stage = await emptyStage();
    const first = await receiveEntry(stage, stage.aysel, same);
    const second = await receiveEntry(stage, stage.rauf, same);
    await stage.db.update(entries).set({ status: 'approved' }).where(eq(entries.id, first.id));
    stage.telegram.faults.add({ kind: 'slow-answer', method: 'sendPhoto', ms: 500 });
    const comparison = await compare(stage, second, first);
    await forgetPerson(stage.db, { personId: stage.aysel.id, approved: 'stay' });
    await untilJobsDone(stage);
    expect(isShown(stage, comparison)).toBe(false);
    expect(await stage.db.select().from(entryMessages)).toEqual([]);
  });

  it('goes when a photo is taken off either', async () => {
    const { stage, comparison } = await compared();
    const phone = phoneOf(stage, stage.aysel);
    await phone.write('/my', 'Your entries');
    await phone.tap('No. 1', 'No. 1 ·');
    await phone.tap(t('button-correct'), 'Correcting No. 1');
    await phone.tap('🖼 Photos', 'Photos: 2');
    await phone.tap('✖️ 2', 'Photos: 1');
    await phone.tap(t('button-done'), 'removed 1');
    await phone.tap(t('button-submit'), 'is corrected');
    await untilJobsDone(stage);
    expect(isShown(stage, comparison)).toBe(false);
  });
});

function isShown(stage: Stage, { id }: Message): boolean {
  return stage.group.botMessages.some((message) => message.id === id);
}

async function withdraw(stage: Stage, who: Stage['aysel'], { number }: Received) {
  const chat = stage.chatOf(who);
  await who.send(chat, '/my');
  const list = await chat.expectMessage(/Your entries/);
  await who.tap(list, `No. ${number} `);
  await who.tap(
    await chat.expectMessage(({ buttons }) => buttons.includes(t('button-withdraw'))),
    t('button-withdraw'),
  );
  await who.tap(
    await chat.expectMessage(({ buttons }) => buttons.includes(t('button-withdraw-yes'))),
    t('button-withdraw-yes'),
  );
  await chat.expectMessage(/withdrawn by you/);
}

describe('"Duplicate of No."', () => {
  it('rejects the entry and links both, on the card, in the comparison and in the history', async () => {
    const { stage, first, second, comparison } = await compared();
    expect(await toastOf(stage.kamran, comparison, duplicate(1))).toBe('No. 2 is rejected.');

    await stage.group.expectMessage(
      ({ id, shown }) => id === second.card.id && /Rejected by Kamran, .*\nDuplicate of No\. 1$/.test(shown),
    );
    const after = await stage.group.expectMessage(
      ({ id, shown }) =>
        id === comparison.id && /Rejected by Kamran, .*\nDuplicate of No\. 1\n\nNo\. 1\n/.test(shown),
    );
    expect(after.buttons).toEqual([]);
    expect(await historyOf(stage, second.id)).toEqual(['Rauf submit', 'Kamran reject: duplicate']);
    expect([await statusOf(stage, second.id), await duplicateOf(stage, second.id)]).toEqual([
      'rejected',
      first.id,
    ]);
    expect(await statusOf(stage, first.id)).toBe('pending');
    await untilJobsDone(stage);
    expect(cardOf(stage, 1).shown).not.toContain('Similar');

    const chat = stage.chatOf(stage.leyla);
    await stage.leyla.send(chat, '/entries');
    await stage.leyla.tap(
      await chat.expectMessage(({ buttons }) => buttons.some((one) => one.includes('No. 2 '))),
      'No. 2 ',
    );
    await chat.expectMessage('Duplicate of No. 1');
  });

  it('is told kindly: of another person not even the number', async () => {
    const { stage, comparison } = await compared();
    await stage.kamran.tap(comparison, duplicate(1));
    const told = await stage.chatOf(stage.rauf).expectMessage(/already reported by somebody else/);
    expect(told.shown).not.toContain('No. 1');
  });

  it('is told with the number where it is their own', async () => {
    const { stage, comparison } = await compared({ byAnother: false });
    await stage.kamran.tap(comparison, duplicate(1));
    await stage.chatOf(stage.aysel).expectMessage(/the same event as your No\. 1/);
  });

  it('can be undone: the entry waits again and is nobody’s duplicate', async () => {
    const { stage, second, comparison } = await compared();
    await stage.kamran.tap(comparison, duplicate(1));
    const decided = await stage.group.expectMessage(
      ({ id, buttons }) => id === second.card.id && buttons.includes(t('button-undo')),
    );
    await stage.leyla.tap(decided, t('button-undo'));
    const undone = await stage.group.expectMessage(/Decision undone by Leyla/);
    expect(undone.shown).toContain('Similar: No. 1');
    expect(await duplicateOf(stage, second.id)).toBeNull();
    await stage.chatOf(stage.rauf).expectMessage(/another look at No\. 2/);
  });

  it('is decided once when two moderators tap at the same time, and the other is told who was first', async () => {
    const { stage, second, comparison } = await compared();
    const taps = await Promise.all(
      [stage.kamran, stage.leyla].map((who) => who.tapStale(comparison, duplicate(1))),
    );
    const words = await Promise.all(taps.map(async (tap) => (await tap.answer).text));
    expect(words.filter((text) => text === 'No. 2 is rejected.')).toHaveLength(1);
    expect(words.filter((text) => /Rejected first by (Kamran|Leyla),/.test(text ?? ''))).toHaveLength(1);
    expect(await historyOf(stage, second.id)).toHaveLength(2);
  });

  it('counts once when it is delivered twice', async () => {
    const { stage, second, comparison } = await compared();
    await stage.kamran.tap(comparison, duplicate(1));
    await deliverAgain(stage, { forgotten: true });
    expect(await historyOf(stage, second.id)).toHaveLength(2);
  });

  it('is refused of an entry that is a duplicate itself, or that others are duplicates of', async () => {
    const { stage, first, second, comparison } = await compared();
    const third = await receiveEntry(stage, stage.rauf, same);
    const ofSecond = await compare(stage, third, second);
    const ofThird = await compare(stage, first, third);
    await stage.kamran.tap(comparison, duplicate(1));
    await stage.group.expectMessage(/Duplicate of No\. 1$/);
    expect(await toastOf(stage.kamran, ofSecond, duplicate(2, 3))).toBe(t('toast-no-original'));
    expect(await toastOf(stage.kamran, ofThird, duplicate(3, 1))).toBe(t('toast-no-original'));
    expect(await statusOf(stage, third.id)).toBe('pending');
    expect(await statusOf(stage, first.id)).toBe('pending');
  });

  it('never goes in a circle: of two at the same time, each the other way round, one is refused', async () => {
    for (let round = 0; round < 3; round += 1) {
      const { stage, first, second, comparison } = await compared();
      const other = await compare(stage, first, second);
      await Promise.all([
        stage.kamran.tapStale(comparison, duplicate(1)).then((tap) => tap.answer),
        stage.leyla.tapStale(other, duplicate(2, 1)).then((tap) => tap.answer),
      ]);
      const statuses = [await statusOf(stage, first.id), await statusOf(stage, second.id)];
      expect(statuses.toSorted()).toEqual(['pending', 'rejected']);
    }
  });

  it('is only for moderators, and not for their own entries', async () => {
    const stage = await emptyStage();
    const first = await receiveEntry(stage, stage.aysel, same);
    const second = await receiveEntry(stage, stage.kamran, same);
    const comparison = await compare(stage, second, first);
    expect(await toastOf(stage.kamran, comparison, duplicate(1))).toBe(t('toast-own'));
    expect(await toastOf(stage.kamran, comparison, t('button-no-duplicate'))).toBe(t('toast-own'));
    expect(await statusOf(stage, second.id)).toBe('pending');
  });
});

it('"Not a duplicate" takes each off the card of the other, and the entry goes on waiting', async () => {
  const { stage, second, comparison } = await compared();
  expect(await toastOf(stage.kamran, comparison, t('button-no-duplicate'))).toBe(
    t('toast-no-duplicate', { number: '1' }),
  );
  const card = await stage.group.expectMessage(
    ({ id, shown }) => id === second.card.id && !shown.includes('Similar'),
  );
  expect(card.shown).toContain(t('card-pending'));
  await stage.group.expectMessage(({ shown }) => shown.startsWith('No. 1\n') && !shown.includes('Similar'));
  expect(await historyOf(stage, second.id)).toEqual(['Rauf submit']);
  const after = await stage.group.expectMessage(
    ({ id, buttons }) => id === comparison.id && buttons.length === 0,
  );
  expect(after).toBeDefined();
});

it('"Not a duplicate" is refused once one was called the duplicate of the other, from either side', async () => {
  const { stage, first, second, comparison } = await compared();
  const other = await compare(stage, first, second);
  await stage.kamran.tap(comparison, duplicate(1));
  await stage.group.expectMessage(/Duplicate of No\. 1$/);
  expect(await toastOf(stage.leyla, other, t('button-no-duplicate'))).toBe(t('toast-changed'));
  await stage.group.expectMessage(({ id, buttons }) => id === other.id && buttons.length === 0);
  const rows = await stage.db.select({ notDuplicates: entries.notDuplicates }).from(entries);
  expect(rows).toEqual([{ notDuplicates: [] }, { notDuplicates: [] }]);
});

it('after a restart the buttons of a comparison still decide', async () => {
  const { stage, second, comparison } = await compared();
  await stage.restart();
  await stage.kamran.tap(comparison, duplicate(1));
  await stage.group.expectMessage(
    ({ id, shown }) => id === second.card.id && shown.includes('Duplicate of No. 1'),
  );
});
