import { describe, expect, it } from 'vitest';
import { textsIn } from '#locales/texts.ts';
import { historyOf, untilJobsDone } from '#tests/support/moderating.ts';
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
});
