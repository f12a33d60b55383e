import { expect, it } from 'vitest';
import { asks } from '#tests/support/asks.ts';
import { whileStarting } from '#tests/support/programs/bot-process.ts';
import { startBot } from '#tests/support/programs/start-bot.ts';
import { eventually } from '#tests/support/waiting/eventually.ts';
import { openTown } from './open-town.ts';

/** What a copy that is stopped may take to be noticed, and its work to be taken over. */
const noticedMs = 15_000;

it.runIf(process.platform !== 'win32')(
  'a copy that polls and is stopped is noticed within 15 s, and another goes on; woken, it does nothing of what it had in hand',
  async () => {
    const { database, telegram, aysel, chat, env } = await openTown();
    const hung = await startBot(env);
    await eventually(() => hung.said().includes('polling for updates'), whileStarting);
    const other = await startBot(env);
    await eventually(() => other.said().includes('"ready"'), whileStarting);
    await aysel.send(chat, '/new');
    await chat.expectMessage(asks('title'));

    // It is stopped while it answers: it has a lease, and an answer of Telegram waits for it.
    const slow = telegram.faults.add({ kind: 'slow', method: 'sendMessage', ms: 1_000 });
    await aysel.send(chat, 'An evening of poetry');
    await telegram.until(() => slow.used === 1, { describe: 'the answer to be on its way' });
    hung.bot.kill('SIGSTOP');
    const stoppedAt = Date.now();
    const before = chat.botMessages.length;
    await aysel.send(chat, '26.02.2026');
    await chat.expectMessage(asks('country'));
    expect(Date.now() - stoppedAt).toBeLessThan(noticedMs + 2_000);
    expect(other.said()).toContain('a copy of the bot was silent');
    expect(chat.botMessages.length).toBeGreaterThan(before);

    await eventually(
      async () => (await database.sql`select from updates where handled_at is null`).length === 0,
      { describe: 'all to be handled' },
    );
    const messages = chat.botMessages.length;
    const calls = telegram.journal.calls().length;
    hung.bot.kill('SIGCONT');
    await eventually(() => hung.said().includes('the database is back'), whileStarting);
    // It works again, as a copy that stands by.
    other.bot.kill('SIGTERM');
    await other.ended;
    expect(chat.botMessages).toHaveLength(messages);
    expect(
      telegram.journal
        .calls()
        .slice(calls)
        .filter(({ method }) => method !== 'getUpdates'),
    ).toEqual([]);
    await aysel.send(chat, 'Germany');
    await chat.expectMessage(asks('city'));
    const entries = await database.sql`select title from entries`;
    expect([...entries]).toEqual([{ title: 'An evening of poetry' }]);
  },
);
