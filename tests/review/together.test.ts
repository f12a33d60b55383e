import { describe, expect, it } from 'vitest';
import { textsIn } from '#locales/texts.ts';
import { historyOf, statusOf } from '#tests/support/moderating.ts';
import { receiveEntry } from '#tests/support/receive-entry.ts';
import { shareStage } from '#tests/support/stage.ts';
import { eventually } from '#tests/support/waiting/eventually.ts';
import type { Message } from '#tests/telegram-server/driver/message.ts';

const shared = shareStage();
const t = textsIn('en');
const rounds = Array.from({ length: 20 }, (_, round) => round + 1);

/** The card while it offers the ready reasons, so that one tap rejects. */
async function offeringReasons(card: Message): Promise<Message> {
  const { leyla, group } = shared.stage;
  await leyla.tap(card, 'Reject');
  return group.expectMessage(
    (message) => message.id === card.id && message.buttons.includes(t('reason-facts')),
  );
}

describe('two moderators decide at the same time', () => {
  it('both approve: one decision is made, and the other moderator is told who was first and when', async () => {
    const { aysel, kamran, leyla } = shared.stage;
    for (const _round of rounds) {
      const { id, number, card } = await receiveEntry(shared.stage, aysel);
      const taps = await Promise.all([kamran.tap(card, 'Approve'), leyla.tap(card, 'Approve')]);
      const [toKamran, toLeyla] = await Promise.all(taps.map(async (tap) => (await tap.answer).text));

      const history = await historyOf(shared.stage, id);
      expect(history).toHaveLength(2);
      const first = history[1] === 'Kamran approve' ? 'Kamran' : 'Leyla';
      expect(history[1]).toBe(`${first} approve`);
      const [won, lost] = first === 'Kamran' ? [toKamran, toLeyla] : [toLeyla, toKamran];
      expect(won).toBe(t('toast-approved', { number: String(number) }));
      expect(lost).toMatch(new RegExp(`^Approved first by ${first}, .*\\d\\d:\\d\\d\\.$`));
    }
  });

  it('one approves and the other rejects: one decision is made, and the organizer hears of that one', async () => {
    const { aysel, kamran, leyla, telegram, chatOf } = shared.stage;
    for (const _round of rounds) {
      const { id, number, card } = await receiveEntry(shared.stage, aysel);
      const offering = await offeringReasons(card);
      const taps = await Promise.all([
        kamran.tap(offering, t('button-approve')),
        leyla.tap(offering, t('reason-facts')),
      ]);
      const [toKamran, toLeyla] = await Promise.all(taps.map(async (tap) => (await tap.answer).text));

      const history = await historyOf(shared.stage, id);
      expect(history).toHaveLength(2);
      if (history[1] === 'Kamran approve') {
        expect(await statusOf(shared.stage, id)).toBe('approved');
        expect(toKamran).toBe(t('toast-approved', { number: String(number) }));
        expect(toLeyla).toMatch(/^Approved first by Kamran,/);
      } else {
        expect(history[1]).toBe('Leyla reject: facts');
        expect(await statusOf(shared.stage, id)).toBe('rejected');
        expect(toLeyla).toBe(t('toast-rejected', { number: String(number) }));
        expect(toKamran).toMatch(/^Rejected first by Leyla,/);
      }
      const told = await telegram.until(() => {
        const news = chatOf(aysel).botMessages.filter(({ shown }) => shown.includes(`No. ${number} `));
        return news.length > 0 ? news : undefined;
      });
      expect(told).toHaveLength(1);
      expect(told[0]?.shown).toContain(history[1] === 'Kamran approve' ? 'is approved' : 'was not accepted');
    }
  });

  it('both undo: it is undone once', async () => {
    const { aysel, kamran, leyla, group } = shared.stage;
    const { id, card } = await receiveEntry(shared.stage, aysel);
    await kamran.tap(card, 'Approve');
    const decided = await group.expectMessage(/Approved by Kamran/, { after: card });
    const taps = await Promise.all([kamran.tap(decided, 'Undo'), leyla.tap(decided, 'Undo')]);
    const words = await Promise.all(taps.map(async (tap) => (await tap.answer).text));

    expect(await historyOf(shared.stage, id)).toHaveLength(3);
    expect(words.filter((text) => text?.includes('waits for a decision again'))).toHaveLength(1);
    expect(
      words.filter((text) => /The decision was undone by (Kamran|Leyla), .* \d\d:\d\d/.test(text ?? '')),
    ).toHaveLength(1);
  });
});

it('the organizer withdraws at the moment of the decision: one of the two holds, in the history too', async () => {
  const { aysel, kamran, chatOf } = shared.stage;
  const chat = chatOf(aysel);
  for (const _round of rounds.slice(0, 5)) {
    const { id, number, card } = await receiveEntry(shared.stage, aysel);
    const label = `No. ${number} `;
    await aysel.send(chat, '/my');
    const list = await chat.expectMessage((message) =>
      message.buttons.some((button) => button.includes(label)),
    );
    await aysel.tap(list, label);
    await aysel.tap(
      await chat.expectMessage(({ buttons }) => buttons.includes(t('button-withdraw')), { after: list }),
      t('button-withdraw'),
    );
    const question = await chat.expectMessage(({ buttons }) => buttons.includes(t('button-withdraw-yes')), {
      after: list,
    });

    const [approval] = await Promise.all([
      kamran.tap(card, 'Approve'),
      aysel.tap(question, t('button-withdraw-yes')),
    ]);
    const toast = (await approval.answer).text;
    await eventually(async () => (await statusOf(shared.stage, id)) === 'withdrawn');

    // An approved entry can be withdrawn as well; a withdrawn one cannot be approved.
    expect([
      ['Aysel submit', 'Aysel withdraw'],
      ['Aysel submit', 'Kamran approve', 'Aysel withdraw'],
    ]).toContainEqual(await historyOf(shared.stage, id));
    expect(toast).toMatch(/is approved\.$|^Withdrawn by its sender, .* \d\d:\d\d\.$/);
  }
});
