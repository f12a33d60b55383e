import { beforeAll, describe, expect, it } from 'vitest';
import { textsIn } from '#locales/texts.ts';
import {
  cardOf,
  historyOf,
  statusOf,
  toastOf,
  untilJobsDone,
  waitingButtons,
} from '#tests/support/moderating.ts';
import { receiveEntry, submitEntry } from '#tests/support/receive-entry.ts';
import { shareStage } from '#tests/support/stage.ts';

const shared = shareStage();
const t = textsIn('en');
const title = 'An evening of poetry and music';

type Kind = 'server-error' | 'drop-before' | 'drop-after' | 'too-many-requests';

const kinds: Kind[] = ['server-error', 'drop-before', 'drop-after', 'too-many-requests'];

/** The first two are parts of handling a tap, which is done over a second later: half the ways are enough. */
const calls: Array<{ method: string; what: string; kinds: Kind[] }> = [
  {
    method: 'getChatMember',
    what: 'the look whether somebody is a member',
    kinds: ['drop-before', 'too-many-requests'],
  },
  { method: 'answerCallbackQuery', what: 'the answer to a tap', kinds: ['server-error', 'drop-after'] },
  { method: 'editMessageCaption', what: 'the change of a card', kinds },
  { method: 'sendMessage', what: "the organizer's message", kinds },
];

function toldApproved(number: number) {
  return shared.stage
    .chatOf(shared.stage.aysel)
    .botMessages.filter(({ shown }) => shown.startsWith(`✅ No. ${number} `));
}

beforeAll(async () => {
  await receiveEntry(shared.stage, shared.stage.aysel);
});

describe.each(calls)('$what', ({ method, kinds }) => {
  it.each(kinds)('that goes wrong by %s arrives in the end, and one decision is made', async (kind) => {
    const { aysel, kamran, group, telegram } = shared.stage;
    const { id, number, card } = await receiveEntry(shared.stage, aysel);
    const fault = telegram.faults.add({ kind, method, retryAfter: 1 });
    const tap = await kamran.tap(card, 'Approve');

    expect((await tap.answer).text).toBe(t('toast-approved', { number: String(number) }));
    await untilJobsDone(shared.stage);
    const decided = await group.expectMessage(/Approved by Kamran/, { after: card });
    expect(decided.buttons).toEqual([t('button-edit'), t('button-translate'), t('button-undo')]);
    expect(fault.used).toBe(1);
    expect(await historyOf(shared.stage, id)).toEqual(['Aysel submit', 'Kamran approve']);
    // Only where nobody can know whether it was sent, it may come twice.
    expect(toldApproved(number).length).toBe(method === 'sendMessage' && kind === 'drop-after' ? 2 : 1);
  });
});

describe('the posting of a card', () => {
  it.each(kinds.filter((kind) => kind !== 'drop-after'))(
    'that goes wrong by %s: one card comes',
    async (kind) => {
      const { aysel, telegram } = shared.stage;
      telegram.faults.add({ kind, method: 'sendPhoto', retryAfter: 1 });
      const { number } = await submitEntry(shared.stage, aysel);
      await untilJobsDone(shared.stage);

      expect(cardOf(shared.stage, number).buttons).toEqual(waitingButtons);
    },
  );

  it('whose outcome is unknown: there are two cards, either of which works, and one goes bare', async () => {
    const { aysel, kamran, leyla, group, telegram } = shared.stage;
    telegram.faults.add({ kind: 'drop-after', method: 'sendPhoto' });
    const { id, number } = await submitEntry(shared.stage, aysel);
    await untilJobsDone(shared.stage);
    const [spare, kept] = group.botMessages.filter(({ shown }) => shown.startsWith(`No. ${number}\n`));
    if (!spare || !kept) throw new Error('there are no two cards');

    expect(await toastOf(kamran, spare, 'Approve')).toBe(t('toast-approved', { number: String(number) }));

    const now = () => group.botMessages.filter(({ shown }) => shown.startsWith(`No. ${number}\n`));
    await telegram.until(() => now()[0]?.buttons.length === 0, { describe: 'the spare card to go bare' });
    await telegram.until(() => now()[1]?.shown.includes('Approved by Kamran'));
    expect(await toastOf(leyla, spare, 'Approve')).toMatch(/^Approved first by Kamran,/);
    expect(await historyOf(shared.stage, id)).toEqual(['Aysel submit', 'Kamran approve']);
  });

  it.each([
    ['Approve', '✅ Approved by Kamran'],
    ['Reject', 'Reason: The wrong street'],
  ])('whose outcome is unknown is not repeated when somebody taps %s on it first', async (label, words) => {
    const { aysel, kamran, group, telegram } = shared.stage;
    telegram.faults.add({ kind: 'drop-after', method: 'sendPhoto' });
    const { number } = await submitEntry(shared.stage, aysel);
    const card = await group.expectMessage(`No. ${number}\n`);
    await kamran.tap(card, label);
    if (label === 'Reject')
      await kamran.reply(group, await group.expectMessage(/rejected, Kamran\?/), 'The wrong street');
    await telegram.until(() => cardOf(shared.stage, number).shown.includes(words));
    await untilJobsDone(shared.stage);

    expect(cardOf(shared.stage, number).shown).toContain(words);
  });
});

it('the question for a reason is asked again when it could not be sent, and can be answered', async () => {
  const { aysel, kamran, group, telegram } = shared.stage;
  const { id, card } = await receiveEntry(shared.stage, aysel);
  telegram.faults.add({ kind: 'server-error', method: 'sendMessage' });
  await kamran.tap(card, 'Reject');
  const question = await group.expectMessage(/rejected, Kamran\?/, { after: card });
  await kamran.reply(group, question, 'The wrong street');

  await group.expectMessage('Reason: The wrong street', { after: question });
  expect(await historyOf(shared.stage, id)).toEqual(['Aysel submit', 'Kamran reject: The wrong street']);
});

it('the album comes when it could not be sent at first', async () => {
  const { aysel, kamran, group, telegram } = shared.stage;
  const { card } = await receiveEntry(shared.stage, aysel, { photos: 2 });
  telegram.faults.add({ kind: 'server-error', method: 'sendMediaGroup' });
  await kamran.tap(card, 'Photos');

  await telegram.until(
    () => group.botMessages.filter(({ replyTo }) => replyTo?.message_id === card.id).length === 2,
    { describe: 'the two photos' },
  );
});

it('the organizer hears of decisions in the order they were made, though the first message failed', async () => {
  const { aysel, kamran, group, telegram, chatOf } = shared.stage;
  const { number, card } = await receiveEntry(shared.stage, aysel);
  telegram.faults.add({ kind: 'server-error', method: 'sendMessage', chatId: aysel.id });
  await kamran.tap(card, 'Approve');
  await kamran.tap(await group.expectMessage(/Approved by Kamran/, { after: card }), 'Undo');
  await group.expectMessage(/undone by Kamran/, { after: card });
  await untilJobsDone(shared.stage);

  const told = chatOf(aysel).botMessages.filter(({ shown }) => shown.includes(`No. ${number} `));
  expect(told.map(({ shown }) => shown)).toEqual([
    t('told-approved', { number: String(number), title }),
    t('told-undone', { number: String(number), title }),
  ]);
});

it('an organizer who blocked the bot is not told, and nothing is kept waiting for that', async () => {
  const { rauf, kamran, account, chatOf } = shared.stage;
  const { id, card } = await receiveEntry(shared.stage, rauf);
  await rauf.block(account);
  expect(await toastOf(kamran, card, 'Approve')).toContain('is approved');
  await untilJobsDone(shared.stage);

  expect(await statusOf(shared.stage, id)).toBe('approved');
  await rauf.unblock(account);
  const next = await receiveEntry(shared.stage, rauf);
  await kamran.tap(next.card, 'Approve');
  await chatOf(rauf).expectMessage(t('told-approved', { number: String(next.number), title }));
  expect(chatOf(rauf).botMessages.filter(({ shown }) => shown.includes('is approved'))).toHaveLength(1);
});
