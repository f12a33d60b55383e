import { describe, expect, it } from 'vitest';
import { textsIn } from '#locales/texts.ts';
import {
  ageDecision,
  cardOf,
  historyOf,
  statusOf,
  toastOf,
  waitingButtons,
} from '#tests/support/moderating.ts';
import { type Received, receiveEntry } from '#tests/support/receive-entry.ts';
import { shareStage } from '#tests/support/stage.ts';
import type { Message } from '#tests/telegram-server/driver/message.ts';

const shared = shareStage();
const t = textsIn('en');

async function decided(received: Received, decision: 'approve' | 'reject'): Promise<Message> {
  const { kamran, group } = shared.stage;
  const { card } = received;
  if (decision === 'approve') {
    await kamran.tap(card, 'Approve');
  } else {
    await kamran.tap(card, 'Reject');
    const offering = await group.expectMessage(
      (message) => message.id === card.id && message.buttons.includes(t('reason-facts')),
    );
    await kamran.tap(offering, t('reason-facts'));
  }
  return group.expectMessage(
    (message) => message.id === card.id && message.buttons.includes(t('button-undo')),
  );
}

describe.each(['approve', 'reject'] as const)('a decision to %s', (decision) => {
  it('may be undone by the other moderator: the entry waits again and the organizer hears of it', async () => {
    const { aysel, leyla, group, chatOf } = shared.stage;
    const received = await receiveEntry(shared.stage, aysel);
    const card = await decided(received, decision);

    expect(await toastOf(leyla, card, 'Undo')).toBe(t('toast-undone', { number: String(received.number) }));

    const undone = await group.expectMessage(/Decision undone by Leyla, .* \d\d:\d\d\n⏳ Waiting/, {
      after: card,
    });
    expect(undone.id).toBe(card.id);
    expect(undone.buttons).toEqual(waitingButtons);
    await chatOf(aysel).expectMessage(
      t('told-undone', { number: String(received.number), title: 'An evening of poetry and music' }),
    );
    expect(await statusOf(shared.stage, received.id)).toBe('pending');
  });
});

it('a decision may be undone by who made it, and made anew', async () => {
  const { aysel, kamran, group } = shared.stage;
  const received = await receiveEntry(shared.stage, aysel);
  const card = await decided(received, 'reject');
  await kamran.tap(card, 'Undo');
  const undone = await group.expectMessage(/Decision undone by Kamran/, { after: card });
  await kamran.tap(undone, 'Approve');
  const again = await group.expectMessage(/Approved by Kamran/, { after: undone });

  expect(again.shown).not.toContain('Reason');
  expect(await historyOf(shared.stage, received.id)).toEqual([
    'Aysel submit',
    'Kamran reject: facts',
    'Kamran undo',
    'Kamran approve',
  ]);
});

it('within 24 hours a decision may be undone', async () => {
  const { aysel, leyla } = shared.stage;
  const received = await receiveEntry(shared.stage, aysel);
  const card = await decided(received, 'approve');
  await ageDecision(shared.stage, received.id, 23);

  expect(await toastOf(leyla, card, 'Undo')).toBe(t('toast-undone', { number: String(received.number) }));
});

it('after 24 hours a decision stands', async () => {
  const { aysel, leyla } = shared.stage;
  const received = await receiveEntry(shared.stage, aysel);
  const card = await decided(received, 'approve');
  await ageDecision(shared.stage, received.id, 24);

  expect(await toastOf(leyla, card, 'Undo')).toBe(t('toast-undo-late', { hours: 24 }));
  expect(await historyOf(shared.stage, received.id)).toEqual(['Aysel submit', 'Kamran approve']);
  expect(cardOf(shared.stage, received.number).shown).toContain('Approved by Kamran');
});
