import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { z } from 'zod';
import { asks } from '#tests/support/asks.ts';
import { copyCheckout } from '#tests/support/database/published-drivers.ts';
import { whileStarting } from '#tests/support/programs/bot-process.ts';
import { startBot } from '#tests/support/programs/start-bot.ts';
import { eventually } from '#tests/support/waiting/eventually.ts';
import { openTown } from './open-town.ts';

const journal = z.looseObject({
  entries: z.array(z.looseObject({ idx: z.number(), when: z.number(), tag: z.string() })),
});

/** The next version of this code, which has one more migration. */
async function copyNextVersion(): Promise<string> {
  const checkout = await copyCheckout();
  const folder = join(checkout, 'db/migrations');
  const file = join(folder, 'meta/_journal.json');
  const { entries, ...others } = journal.parse(JSON.parse(await readFile(file, 'utf8')));
  const last = entries.at(-1);
  if (!last) throw new Error('no migrations');
  const next = { ...last, idx: last.idx + 1, when: last.when + 1, tag: 'of_the_next_version' };
  await writeFile(file, JSON.stringify({ ...others, entries: [...entries, next] }));
  await writeFile(
    join(folder, `${next.tag}.sql`),
    `ALTER TABLE "entries" ADD COLUMN "remark" text;--> statement-breakpoint
     CREATE INDEX "entries_remark" ON "entries" ("remark") WHERE "remark" IS NOT NULL;`,
  );
  return checkout;
}

it('two versions work side by side during an update; afterwards the older one refuses to start', async () => {
  const { aysel, chat, env } = await openTown();

  const older = await startBot(env);
  await aysel.send(chat, '/new');
  await chat.expectMessage(asks('title'));
  const newer = await startBot(env, { checkout: await copyNextVersion() });
  await eventually(() => newer.said().includes('"ready"'), whileStarting);
  // The older one polls on, over the tables of the newer one.
  await aysel.send(chat, 'An evening of poetry');
  await chat.expectMessage(asks('date'));
  older.bot.kill('SIGTERM');
  expect(await older.ended).toBe(0);
  await aysel.send(chat, '26.02.2026');
  await chat.expectMessage(asks('country'));
  for (const { said } of [older, newer]) expect(said()).not.toMatch(/"level":[56]0/);

  const again = await startBot({ ...env, LOG_LEVEL: 'warn' });
  expect(await again.ended).toBe(1);
  expect(JSON.parse(again.said()).msg).toMatch(
    /^A newer version of the bot has changed the tables.*start that version/,
  );
  await aysel.send(chat, 'Germany');
  await chat.expectMessage(asks('city'));
});
