import { expect, it } from 'vitest';
import { cardOf, untilJobsDone } from '#tests/support/moderating.ts';
import { phoneOf } from '#tests/support/phone.ts';
import { receiveEntry } from '#tests/support/receive-entry.ts';
import { openStage } from '#tests/support/stage.ts';

it('an entry that loses a photo loses it from the albums too; what says so stays', async () => {
  const stage = await openStage();
  const { aysel, kamran, group, telegram } = stage;
  const phone = phoneOf(stage, aysel);
  const entry = await receiveEntry(stage, aysel, { photos: 2 });
  const album = () => group.botMessages.filter(({ photo, replyTo }) => photo && replyTo);
  await kamran.tap(entry.card, 'Photos');
  await telegram.until(() => album().length === 2);
  const correct = async (...steps: Array<[button: string, shown: string]>) => {
    await phone.write('/my', 'Your entries');
    await phone.tap('No. 1', 'No. 1 ·');
    await phone.tap('Correct', 'Correcting No. 1');
    for (const [button, shown] of steps) await phone.tap(button, shown);
  };
  await correct(['✏️ Title', 'Now:']);
  await phone.write('A morning of poetry', 'What changes:');
  await phone.tap('Submit', 'is corrected');
  await group.expectMessage('“A morning of poetry”');
  await untilJobsDone(stage);
  expect(album()).toHaveLength(2);

  await correct(['🖼 Photos', 'Photos: 2'], ['✖️ 2', 'Photos: 1'], ['Done', 'removed 1']);
  await phone.tap('Submit', 'is corrected');
  await telegram.until(() => album().length === 0);
  await group.expectMessage('removed 1');
  const [row] = await stage.database.sql`select max(id) as id from entry_history`;
  const sayAgain = () => stage.database.sql`
    select enqueue_job('show-changes', json_build_object('historyId', ${row?.id}::int), null, null, now(), 25)`;
  await untilJobsDone(stage);
  await kamran.tap(cardOf(stage, 1), 'Photos');
  await telegram.until(() => album().length === 1);
  // Handled once more, it takes back nothing that came after it.
  await sayAgain();
  await untilJobsDone(stage);
  expect(album()).toHaveLength(1);
  expect(group.transcript()).toContain('removed 1');
});

it('what another moderator is asked, who edits the same entry, stays when a photo is taken off it', async () => {
  const stage = await openStage();
  const { aysel, kamran, leyla } = stage;
  const entry = await receiveEntry(stage, aysel, { photos: 2 });
  const open = async (who: typeof kamran) => {
    const phone = phoneOf(stage, who);
    return { ...phone, asked: await phone.write(`/start edit_${entry.id}`, 'Editing No. 1') };
  };
  const other = await open(leyla);
  const phone = await open(kamran);
  await phone.tap('🖼 Photos', 'Photos: 2');
  await phone.tap('✖️ 2', 'Photos: 1');
  await phone.tap('Done', 'removed 1');
  await phone.tap('Submit', 'is edited');
  await untilJobsDone(stage);
  expect(other.chat.botMessages.some(({ id }) => id === other.asked.id)).toBe(true);
  await other.tap('✏️ Title', 'Now:');
});
