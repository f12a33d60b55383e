import { sql } from 'drizzle-orm';
import { it } from 'vitest';
import { setTimeout as sleep } from 'node:timers/promises';
import { submitEntry, receiveEntry } from '#tests/support/receive-entry.ts';
import { openStage } from '#tests/support/stage.ts';
it('x', async () => {
  const stage = await openStage({ env: { LOG_LEVEL: 'info' } });
  await receiveEntry(stage, stage.aysel);
  const r = await stage.db.execute(sql`select count(pg_terminate_backend(pid)) from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()`);
  console.log(JSON.stringify(r));
  await sleep(3000);
  const chat = stage.chatOf(stage.aysel);
  for (let i = 0; i < 3; i++) {
  const asked = await stage.aysel.send(chat, '/help');
  await chat.expectMessage(/How it works/, { after: asked, timeoutMs: 8000 });
  console.log('help ok', JSON.stringify(await stage.db.execute(sql`select update_id, attempts, leased_by, handled_at is not null as h from updates order by 1 desc limit 3`)));
  }
  await submitEntry(stage, stage.aysel);
  await stage.group.expectMessage('№ 2\n', { timeoutMs: 15000 });
}, 60000);
