import { describe, expect, it } from 'vitest';
import { textsIn } from '#locales/texts.ts';
import { cardOf, historyOf, tapFromOutside, toastOf, untilJobsDone } from '#tests/support/moderating.ts';
import { type Received, receiveEntry } from '#tests/support/receive-entry.ts';
import { shareStage } from '#tests/support/stage.ts';
import type { Message } from '#tests/telegram-server/driver/message.ts';

const shared = shareStage();
const t = textsIn('en');

/** A card that shows each of the buttons a card can have. */
const cards: Array<{ label: string; before: string[]; reach: (received: Received) => Promise<Message> }> = [
  { label: t('button-approve'), before: ['submit'], reach: async ({ card }) => card },
  { label: t('button-reject'), before: ['submit'], reach: async ({ card }) => card },
  { label: t('button-photos', { count: 1 }), before: ['submit'], reach: async ({ card }) => card },
  { label: t('reason-facts'), before: ['submit'], reach: (received) => offeringReasons(received) },
  { label: t('button-undo'), before: ['submit', 'approve'], reach: approved },
];

async function offeringReasons(
  { card, number }: Received,
  by: 'kamran' | 'leyla' = 'leyla',
): Promise<Message> {
  const { group } = shared.stage;
  await shared.stage[by].tap(card, 'Reject');
  await group.expectMessage(new RegExp(`Why is No\\. ${number} rejected`));
  return group.expectMessage(
    (message) => message.id === card.id && message.buttons.includes(t('reason-facts')),
  );
}

async function approved({ card }: Received): Promise<Message> {
  const { leyla, group } = shared.stage;
  await leyla.tap(card, 'Approve');
  return group.expectMessage((message) => message.id === card.id && message.shown.includes('Approved by'));
}

async function actionsOf(entryId: number): Promise<string[]> {
  return (await historyOf(shared.stage, entryId)).map((line) => line.split(/[ :]/)[1] ?? '');
}

const albums = () =>
  shared.stage.telegram.journal.calls('sendPhoto').filter((call) => call.parameters.protect_content);
const questions = () => shared.stage.group.botMessages.filter((message) => message.replyInterface);

describe.each(cards)('the button $label', ({ label, before, reach }) => {
  it('does nothing for a stranger', async () => {
    const received = await receiveEntry(shared.stage, shared.stage.aysel, { photos: 1 });
    const card = await reach(received);
    const seen = { albums: albums().length, questions: questions().length };

    expect(await tapFromOutside(shared.stage, shared.stage.nigar, card, label)).toBe(t('toast-stranger'));
    expect(await actionsOf(received.id)).toEqual(before);
    expect({ albums: albums().length, questions: questions().length }).toEqual(seen);
  });

  it.each(['left', 'kicked'] as const)('does nothing for a former member who is %s', async (status) => {
    const { nigar, group, aysel } = shared.stage;
    const received = await receiveEntry(shared.stage, aysel, { photos: 1 });
    const card = await reach(received);
    const seen = { albums: albums().length, questions: questions().length };
    await group.add(nigar);
    await (status === 'left' ? group.leave(nigar) : group.ban(nigar));

    expect(await tapFromOutside(shared.stage, nigar, card, label)).toBe(t('toast-stranger'));
    expect(await actionsOf(received.id)).toEqual(before);
    expect({ albums: albums().length, questions: questions().length }).toEqual(seen);
    group.state.members.delete(nigar.id);
  });
});

describe.each(cards.filter(({ label }) => label !== t('button-photos', { count: 1 })))(
  'on an own entry, the button $label',
  ({ label, before, reach }) => {
    it('does nothing for its author, moderator or not', async () => {
      const { kamran } = shared.stage;
      const received = await receiveEntry(shared.stage, kamran, { photos: 1 });
      const card = await reach(received);

      expect(await toastOf(kamran, card, label)).toBe(t('toast-own'));
      expect(await actionsOf(received.id)).toEqual(before);
    });
  },
);

describe('an admin who is the author', () => {
  it('may approve', async () => {
    const { leyla } = shared.stage;
    const { id, number, card } = await receiveEntry(shared.stage, leyla);

    expect(await toastOf(leyla, card, 'Approve')).toBe(t('toast-approved', { number: String(number) }));
    expect(await historyOf(shared.stage, id)).toEqual(['Leyla submit', 'Leyla approve']);
  });

  it('may reject', async () => {
    const { leyla } = shared.stage;
    const received = await receiveEntry(shared.stage, leyla);
    await leyla.tap(await offeringReasons(received), t('reason-facts'));
    await shared.stage.group.expectMessage(/Rejected by Leyla/, { after: received.card });

    expect(await historyOf(shared.stage, received.id)).toEqual(['Leyla submit', 'Leyla reject: facts']);
  });
});

describe('tapped twice by the same moderator', () => {
  it.each([
    {
      label: t('button-approve'),
      done: ['submit', 'approve'],
      toast: 'toast-approved',
      reach: cards[0]?.reach,
    },
    {
      label: t('reason-facts'),
      done: ['submit', 'reject'],
      toast: 'toast-rejected',
      reach: (received: Received) => offeringReasons(received, 'kamran'),
    },
    { label: t('button-undo'), done: ['submit', 'approve', 'undo'], toast: 'toast-undone', reach: approved },
  ] as const)('$label decides once and says so twice', async ({ label, done, toast, reach }) => {
    const { kamran, aysel, telegram, chatOf } = shared.stage;
    const received = await receiveEntry(shared.stage, aysel);
    const card = (await reach?.(received)) ?? received.card;

    const taps = await Promise.all([kamran.tapStale(card, label), kamran.tapStale(card, label)]);
    const words = await Promise.all(taps.map(async (tap) => (await tap.answer).text));

    const expected = t(toast, { number: String(received.number) });
    expect(words).toEqual([expected, expected]);
    expect(await actionsOf(received.id)).toEqual(done);
    const told = () =>
      chatOf(aysel).botMessages.filter(({ shown }) => shown.includes(`No. ${received.number} `));
    await telegram.until(() => told().length >= done.length - 1);
    await telegram.settled();
    expect(told()).toHaveLength(done.length - 1);
  });

  it('Photos sends them each time they are asked for, once it has sent them', async () => {
    const { kamran, aysel, telegram } = shared.stage;
    const received = await receiveEntry(shared.stage, aysel, { photos: 1 });
    const before = albums().length;
    await kamran.tap(received.card, 'Photos');
    await telegram.until(() => albums().length === before + 1);
    await untilJobsDone(shared.stage);
    await kamran.tap(received.card, 'Photos');

    await telegram.until(() => albums().length === before + 2);
    expect(await actionsOf(received.id)).toEqual(['submit']);
  });
});

describe('a button of an older version of the card does nothing', () => {
  it.each([
    { label: t('button-approve'), reach: async ({ card }: Received) => card },
    { label: t('button-reject'), reach: async ({ card }: Received) => card },
    { label: t('reason-facts'), reach: offeringReasons },
  ])('$label, after the entry was approved', async ({ label, reach }) => {
    const { kamran, aysel } = shared.stage;
    const received = await receiveEntry(shared.stage, aysel);
    const old = await reach(received);
    await approved(received);

    expect(await toastOf(kamran, old, label)).toMatch(/^Approved first by Leyla, .* \d\d:\d\d\.$/);
    expect(await actionsOf(received.id)).toEqual(['submit', 'approve']);
  });

  it('Approve, after the approval was undone', async () => {
    const { kamran, leyla, aysel, group } = shared.stage;
    const received = await receiveEntry(shared.stage, aysel);
    await leyla.tap(await approved(received), 'Undo');
    await group.expectMessage(/Decision undone by Leyla/, { after: received.card });

    expect(await toastOf(kamran, received.card, 'Approve')).toMatch(
      /^The decision was undone by Leyla, .* look at it again\.$/,
    );
    expect(await actionsOf(received.id)).toEqual(['submit', 'approve', 'undo']);
  });

  it('Undo of the first decision, after a second one', async () => {
    const { kamran, leyla, aysel, group } = shared.stage;
    const received = await receiveEntry(shared.stage, aysel);
    const first = await approved(received);
    await leyla.tap(first, 'Undo');
    const undone = await group.expectMessage(/Decision undone by Leyla/, { after: first });
    await leyla.tap(undone, 'Approve');
    await group.expectMessage(/Approved by Leyla/, { after: undone });

    expect(await toastOf(kamran, first, 'Undo')).toMatch(/^Approved first by Leyla,/);
    expect(await actionsOf(received.id)).toEqual(['submit', 'approve', 'undo', 'approve']);
    expect(cardOf(shared.stage, received.number).buttons).toEqual([
      t('button-edit'),
      t('button-translate'),
      t('button-undo'),
    ]);
  });
});
