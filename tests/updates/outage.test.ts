import { sql } from 'drizzle-orm';
import { expect, it } from 'vitest';
import { textsIn } from '#locales/texts.ts';
import { rowsOf } from '#tests/support/database/rows-of.ts';
import { cardOf } from '#tests/support/moderating.ts';
import { receiveEntry } from '#tests/support/receive-entry.ts';
import { openStage } from '#tests/support/stage.ts';
import { eventually } from '#tests/support/waiting/eventually.ts';

const t = textsIn('en');

it.each(['server-error', 'drop-before'] as const)(
  'while Telegram cannot be reached (%s) all waits, and no attempt is lost',
  async (kind) => {
    const stage = await openStage();
    const { telegram, aysel, rauf, kamran, chatOf } = stage;
    const { card } = await receiveEntry(stage, rauf);
    const outage = telegram.faults.add({ kind, times: Number.POSITIVE_INFINITY });
    await kamran.tapStale(card, t('button-approve'));
    await aysel.send(chatOf(aysel), '/new');
    const asked = () => telegram.journal.calls('getMe').filter(({ fault }) => fault);
    await telegram.until(() => asked().length >= 2, { describe: 'the bot to have asked again in vain' });
    outage.remove();

    await chatOf(aysel).expectMessage(/title/);
    await telegram.until(() => cardOf(stage, 1).shown.includes('✅ Approved by Kamran'));
    await chatOf(rauf).expectMessage(/No\. 1 .* is approved/);
    const attempts = await rowsOf<{ most: number }>(
      stage.db,
      sql`select max(attempts)::int as most from updates`,
    );
    expect(attempts[0]?.most).toBe(1);
  },
);

it('what fails while Telegram can be reached counts, and after five attempts its sender is told', async () => {
  const stage = await openStage();
  const { telegram, group, leyla, db } = stage;
  telegram.faults.add({ kind: 'server-error', method: 'sendPhoto', chatId: group.id, times: 5 });
  await leyla.send(group, '/report@hesabat_bot');
  const asked = textsIn('en')('try-again-in-group', { name: 'Leyla' });
  await eventually(async () => {
    await db.execute(sql`update updates set not_before = now() where not_before > now()`);
    return group.botMessages.some(({ shown }) => shown === asked);
  });
  const given = await db.execute(
    sql`select attempts, failure from updates where dead_lettered_at is not null`,
  );
  expect([...given]).toEqual([{ attempts: 5, failure: 'GrammyError' }]);
});
