import { sql } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import { pauseGroup } from '#db/queries/delivery/group-rate-limit.ts';
import { textsIn } from '#locales/texts.ts';
import { historyOf, untilJobsDone } from '#tests/support/moderating.ts';
import { phoneOf } from '#tests/support/phone.ts';
import { type Received, receiveEntry } from '#tests/support/receive-entry.ts';
import { shareStage } from '#tests/support/stage.ts';
import { eventually } from '#tests/support/waiting/eventually.ts';
import type { Message } from '#tests/telegram-server/driver/message.ts';

const t = textsIn('en');

describe.each([{ webhook: false }, { webhook: true }])('with webhook: $webhook', (options) => {
  const shared = shareStage(options);

  async function askWhy(who = shared.stage.kamran): Promise<Received & { question: Message }> {
    const { stage } = shared;
    const received = await receiveEntry(stage, stage.aysel);
    await who.tap(received.card, 'Reject');
    const question = await stage.group.expectMessage(`rejected, ${who.name}?`, { after: received.card });
    await eventually(async () => {
      const noted = await stage.database.sql`
        select from reason_questions where entry_id = ${received.id} and message_id = ${question.id}`;
      return noted.length > 0;
    });
    return { ...received, question };
  }

  function hintJobs(which = sql`true`): Promise<number> {
    return shared.stage.db.$count(
      sql`graphile_worker.jobs`,
      sql`task_identifier = 'hint-reason' and ${which}`,
    );
  }

  function hintsAbout(question: Message): Message[] {
    return shared.stage.group.botMessages.filter(({ replyTo }) => replyTo?.message_id === question.id);
  }

  it('a reason that is no reply gets one hint, and a reply to the hint is taken', async () => {
    const { stage } = shared;
    const { group, kamran } = stage;
    const { id, question } = await askWhy();
    await kamran.send(group, 'The wrong street');
    const hint = await group.expectMessage(t('reason-hint'), { after: question });
    await kamran.send(group, 'As I said');
    await stage.telegram.settled();
    expect(hintsAbout(question)).toEqual([hint]);

    await kamran.reply(group, hint, 'The wrong street');
    await group.expectMessage('Reason: The wrong street', { after: hint });
    expect(await historyOf(stage, id)).toEqual(['Aysel submit', 'Kamran reject: The wrong street']);
    await untilJobsDone(stage);
    expect([question, hint].map(({ isDeleted }) => isDeleted)).toEqual([true, true]);
  });

  it('so does one that replies to the card', async () => {
    const { group, kamran } = shared.stage;
    const { card, question } = await askWhy();
    await kamran.reply(group, card, 'The wrong street');

    await group.expectMessage(t('reason-hint'), { after: question });
  });

  it("other members' chatter gets none, and nothing of what anybody wrote is kept", async () => {
    const { stage } = shared;
    const { group, kamran, leyla, database } = stage;
    const { question } = await askWhy();
    await leyla.send(group, 'Tea is ready');
    await stage.telegram.settled();
    expect(hintsAbout(question)).toEqual([]);

    await kamran.send(group, 'The wrong street again');
    await group.expectMessage(t('reason-hint'), { after: question });
    const [row] = await database.sql<Array<{ kept: number }>>`
      select count(*)::int as kept from updates where payload::text like any(array['%Tea is%', '%street again%'])`;
    expect(row?.kept).toBe(0);
  });

  it('waits while Telegram wants a pause in the group, and is forgotten with the moderator', async () => {
    const { stage } = shared;
    const { group, telegram, db } = stage;
    const who = telegram.createPerson({ firstName: 'Sevda', languageCode: 'en' });
    await group.add(who);
    const { question } = await askWhy(who);
    await pauseGroup(db, group.id, 600);
    await who.send(group, 'The wrong street');
    await eventually(async () => (await hintJobs()) === 1 && (await hintJobs(sql`run_at > now()`)) === 1);
    expect(hintsAbout(question)).toEqual([]);

    const phone = phoneOf(stage, who);
    await phone.write('/forget', 'Do you want me to forget you?');
    await phone.tap('Yes, forget me', 'I have forgotten you');
    expect(await hintJobs()).toBe(0);
    await db.execute(sql`delete from group_pauses`);
    await untilJobsDone(stage);
  });

  it('comes once, also where it is unknown whether it arrived', async () => {
    const { stage } = shared;
    const { group, kamran, telegram } = stage;
    const { question } = await askWhy();
    telegram.faults.add({ kind: 'drop-after', method: 'sendMessage', chatId: group.id });
    await kamran.send(group, 'The wrong street');
    await group.expectMessage(t('reason-hint'), { after: question });
    await eventually(async () => {
      await stage.db.execute(sql`
        update graphile_worker._private_jobs set run_at = now() where locked_at is null and key like 'hint-reason:%'`);
      await stage.db.execute(sql`select pg_notify('jobs:insert', '{"count":1}')`);
      return (await hintJobs(sql`attempts < max_attempts`)) === 0;
    });
    expect(hintsAbout(question)).toHaveLength(1);
    await stage.db.execute(sql`delete from graphile_worker._private_jobs where key like 'hint-reason:%'`);
  });

  it('holds up nobody while the question is held by something else', async () => {
    const { stage } = shared;
    const { group, kamran, database, telegram } = stage;
    const { id } = await askWhy();
    const other = phoneOf(stage, telegram.createPerson({ firstName: 'Sevda', languageCode: 'en' }));
    await database.sql.begin(async (held) => {
      await held`select from reason_questions where entry_id = ${id} for update`;
      await kamran.send(group, 'The wrong street');
      await other.write('/start', /./);
      // This one certainly arrives after what the moderator wrote.
      await other.write('/help', t('help'));
    });
  });
});
