import { expect, it } from 'vitest';
import { receiveEntry } from '#tests/support/receive-entry.ts';
import { openStage } from '#tests/support/stage.ts';
import { approveEntry } from './simulated-moderator.ts';
import { Tempo } from './tempo.ts';

it('a moderator who finds an entry decided by somebody at the page goes on', async () => {
  const stage = await openStage();
  const { aysel, kamran, leyla, group } = stage;
  const cardOf = (number: number) =>
    group.botMessages.findLast(({ shown }) => shown.startsWith(`No. ${number}\n`))?.shown;
  const { number, card } = await receiveEntry(stage, aysel);
  await leyla.tap(card, 'Approve');
  await group.expectMessage(/Approved by Leyla/);
  await approveEntry(stage, kamran, number, new Tempo('top'));
  expect(cardOf(number)).toContain('Approved by Leyla');

  const next = await receiveEntry(stage, aysel);
  await approveEntry(stage, kamran, next.number, new Tempo('top'));
  expect(cardOf(next.number)).toContain('Approved by Kamran');
});
