import { join } from 'node:path';
import { sql } from 'drizzle-orm';
import { expect, it, onTestFinished } from 'vitest';
import { textsIn } from '#locales/texts.ts';
import { createLogger } from '#src/logger.ts';
import { makeBackup } from '#src/operations/backup/make-backup.ts';
import { restoreBackup } from '#src/operations/backup/restore-backup.ts';
import { startHesabat } from '#src/start-hesabat.ts';
import { openElsewhere } from '#tests/support/elsewhere.ts';
import { toastOf } from '#tests/support/moderating.ts';
import { createFolder } from '#tests/support/programs/run-operation.ts';
import { receiveEntry, submitEntry } from '#tests/support/receive-entry.ts';
import { openStage } from '#tests/support/stage.ts';

const t = textsIn('en');

it('a card of an entry that was lost after the backup decides nothing', async () => {
  const stage = await openStage();
  const { telegram, group, rauf, kamran, database, config } = stage;
  const kept = await receiveEntry(stage, rauf, { title: 'An evening that is kept' });
  const file = join(await createFolder(), 'backup.tar.gz');
  await makeBackup({ url: database.url, file }, () => {});
  const lost = await receiveEntry(stage, rauf, { title: 'An evening that is lost', photos: 1 });
  await stage.stop();

  const elsewhere = await openElsewhere();
  await restoreBackup(
    { file, dataDir: elsewhere.dataDir, reach: async () => elsewhere.databaseUrl },
    () => {},
  );
  const hesabat = await startHesabat({ ...config, ...elsewhere }, createLogger('fatal', config.botToken));
  onTestFinished(hesabat.stop);
  // It gets the number that the lost one had, which its old card shows as well.
  const next = await submitEntry({ ...stage, ...elsewhere }, rauf, { title: 'An evening that came since' });
  const nextCard = await group.expectMessage(/that came since/);
  expect(next.number).toBe(lost.number);

  const { buttons } = lost.card;
  expect(buttons).toContain(t('button-approve'));
  expect(buttons.length).toBeGreaterThan(3);
  const toasts = [];
  // To edit it or translate its title, the private chat is opened: no tap reaches the bot.
  const opening = [t('button-edit'), t('button-translate')];
  for (const label of buttons.filter((one) => !opening.includes(one)))
    toasts.push(await toastOf(kamran, lost.card, label));
  expect(new Set(toasts)).toEqual(new Set([t('toast-changed')]));
  await telegram.settled();
  const entries = await elsewhere.db.execute(sql`
    select entry.id::int, status, array_agg(action::text) as done
    from entries entry join entry_history on entry_history.entry_id = entry.id
    group by entry.id order by entry.id`);
  expect([...entries]).toEqual([
    { id: kept.id, status: 'pending', done: ['submit'] },
    { id: next.id, status: 'pending', done: ['submit'] },
  ]);

  await kamran.tap(nextCard, t('button-approve'));
  await stage.chatOf(rauf).expectMessage(/No\. 2 .*that came since.* is approved/);
});
