import { sql } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import { textsIn } from '#locales/texts.ts';
import { questions } from '#src/domain/entries/questions.ts';
import { deliverAgain } from '#tests/support/deliver-again.ts';
import { cardOf, historyOf, statusOf, toastOf, waitingButtons } from '#tests/support/moderating.ts';
import { type Received, receiveEntry } from '#tests/support/receive-entry.ts';
import { shareStage } from '#tests/support/stage.ts';
import type { Message } from '#tests/telegram-server/driver/message.ts';

const shared = shareStage();
const t = textsIn('en');

type Person = (typeof shared.stage)['kamran'];

const answers = questions.map((question) => t(`answer-${question}`));
const readyReasons = (['facts', 'unclear', 'incomplete', 'photos'] as const).map((reason) =>
  t(`reason-${reason}`),
);

/** The card once it shows this button. */
async function cardWith({ number }: Received, label: string): Promise<Message> {
  return shared.stage.telegram.until(() => {
    const card = cardOf(shared.stage, number);
    return card.buttons.includes(label) ? card : undefined;
  });
}

/** Taps Request changes; gives the bot's question for the reason. */
async function askedWhat(who: Person, received: Received): Promise<Message> {
  const { group } = shared.stage;
  expect(await toastOf(who, received.card, 'Request changes')).toBe(t('toast-asked-return'));
  await cardWith(received, '◻️ Title');
  return group.expectMessage(`What has to change in No. ${received.number}, ${who.name}?`);
}

async function tick(who: Person, received: Received, answer: string): Promise<void> {
  await who.tap(await cardWith(received, `◻️ ${answer}`), `◻️ ${answer}`);
  await cardWith(received, `☑️ ${answer}`);
}

describe('Request changes', () => {
  it('asks that moderator what has to be changed and why, on the card and by a reply', async () => {
    const { aysel, kamran } = shared.stage;
    const received = await receiveEntry(shared.stage, aysel);
    const question = await askedWhat(kamran, received);

    expect(question.replyInterface).toMatchObject({ force_reply: true, selective: true });
    const card = cardOf(shared.stage, received.number);
    expect(card.shown).toContain(t('card-returning', { name: 'Kamran' }));
    expect(card.buttons).toEqual([
      ...['✅ Approve', '❌ Reject'],
      ...answers.map((answer) => `◻️ ${answer}`),
      ...readyReasons,
      '✖️ Not now',
      ...['✏️ Edit', '🌐 Translate title'],
    ]);
    expect(await statusOf(shared.stage, received.id)).toBe('pending');
  });

  it('with ticks and a ready reason sends the entry back: the organizer hears what and why', async () => {
    const { aysel, kamran, group } = shared.stage;
    const received = await receiveEntry(shared.stage, aysel);
    const question = await askedWhat(kamran, received);
    await tick(kamran, received, 'Date');
    await tick(kamran, received, 'Title');
    await kamran.tap(cardOf(shared.stage, received.number), '☑️ Title');
    await tick(kamran, received, 'City');
    expect(await toastOf(kamran, cardOf(shared.stage, received.number), 'Something is missing')).toBe(
      t('toast-returned', { number: String(received.number) }),
    );

    const returned = await group.expectMessage(
      ({ shown }) =>
        shown.startsWith(`No. ${received.number}\n`) && shown.includes('Changes requested by Kamran'),
    );
    expect(returned.shown).toContain('To change: Date, City\nReason: Something is missing');
    expect(returned.buttons).toEqual(['✅ Approve', '❌ Reject', '↩️ Undo', '🚫 Block']);
    const told = await shared.stage.chatOf(aysel).expectMessage(`No. ${received.number} `);
    expect(told.shown).toBe(
      [
        `✍️ No. ${received.number} “An evening of poetry and music”: the moderators ask you for changes.`,
        'Please change: Date, City',
        'Reason: Something is missing',
      ].join('\n'),
    );
    expect(told.buttons).toEqual(['✏️ Fix it']);
    expect(await historyOf(shared.stage, received.id)).toEqual(['Aysel submit', 'Kamran return: incomplete']);
    await shared.stage.telegram.until(() => !group.messages.includes(question));
  });

  it('with a reply in own words sends it back too', async () => {
    const { rauf, leyla, group } = shared.stage;
    const received = await receiveEntry(shared.stage, rauf);
    const question = await askedWhat(leyla, received);
    await tick(leyla, received, 'Photos');
    await leyla.reply(group, question, 'Which of the two evenings is it?');

    const told = await shared.stage.chatOf(rauf).expectMessage(`No. ${received.number} `);
    expect(told.shown).toContain('Please change: Photos\nReason: Which of the two evenings is it?');
    expect(await statusOf(shared.stage, received.id)).toBe('returned');
  });

  it('is one moderator’s at a time: others can neither tick nor give the reason, but decide', async () => {
    const { aysel, kamran, leyla, group } = shared.stage;
    const received = await receiveEntry(shared.stage, aysel);
    const question = await askedWhat(kamran, received);
    const busy = t('toast-other-returns', { name: 'Kamran' });
    const card = await cardWith(received, '◻️ Title');
    expect(await toastOf(leyla, card, '◻️ Title')).toBe(t('toast-not-asked'));
    expect(await toastOf(leyla, card, 'Something is missing')).toBe(t('toast-not-asked'));
    expect(await toastOf(leyla, card, 'Not now')).toBe(t('toast-not-asked'));
    expect(await toastOf(leyla, received.card, 'Request changes')).toBe(busy);
    await leyla.reply(group, question, 'not my question');
    expect(await statusOf(shared.stage, received.id)).toBe('pending');

    expect(await toastOf(leyla, card, 'Approve')).toBe(
      t('toast-approved', { number: String(received.number) }),
    );
    await group.expectMessage(/Approved by Leyla/, { after: card });
    await shared.stage.telegram.until(() => !group.messages.includes(question));
    expect(await toastOf(kamran, card, 'Something is missing')).toMatch(/^Approved first by Leyla,/);
    expect(await historyOf(shared.stage, received.id)).toEqual(['Aysel submit', 'Leyla approve']);
  });

  it('can be thought better of', async () => {
    const { aysel, kamran, group } = shared.stage;
    const received = await receiveEntry(shared.stage, aysel);
    const question = await askedWhat(kamran, received);
    await tick(kamran, received, 'Title');
    expect(await toastOf(kamran, cardOf(shared.stage, received.number), 'Not now')).toBe(t('toast-stopped'));

    await shared.stage.telegram.until(() => !group.messages.includes(question));
    expect((await cardWith(received, '✍️ Request changes')).buttons).toEqual(waitingButtons);
    await askedWhat(kamran, received);
    expect(cardOf(shared.stage, received.number).buttons).not.toContain('☑️ Title');
  });

  it('lapses after ten minutes', async () => {
    const { aysel, kamran, db } = shared.stage;
    const received = await receiveEntry(shared.stage, aysel);
    await askedWhat(kamran, received);
    await db.execute(sql`
      update reason_questions set asked_at = asked_at - interval '10 minutes' where entry_id = ${received.id}`);
    const card = cardOf(shared.stage, received.number);
    expect(await toastOf(kamran, card, '◻️ Title')).toBe(t('toast-not-asked'));
    expect(await toastOf(kamran, card, 'Something is missing')).toBe(t('toast-not-asked'));
    expect(await statusOf(shared.stage, received.id)).toBe('pending');
  });

  it('of an own entry is another moderator’s to do, and an admin’s', async () => {
    const { kamran, leyla } = shared.stage;
    const own = await receiveEntry(shared.stage, kamran);
    expect(await toastOf(kamran, own.card, 'Request changes')).toBe(t('toast-own'));
    await askedWhat(leyla, await receiveEntry(shared.stage, leyla));
  });

  it('delivered twice is requested once', async () => {
    const { aysel, kamran } = shared.stage;
    const received = await receiveEntry(shared.stage, aysel);
    await askedWhat(kamran, received);
    await tick(kamran, received, 'Title');
    await deliverAgain(shared.stage, { forgotten: true });
    await kamran.tap(await cardWith(received, '☑️ Title'), 'Something is missing');
    await shared.stage.chatOf(aysel).expectMessage(`No. ${received.number} `);
    await deliverAgain(shared.stage, { forgotten: true });

    const toasts = [...shared.stage.telegram.journal].filter(
      ({ method, parameters }) =>
        method === 'answerCallbackQuery' &&
        parameters.text === t('toast-returned', { number: String(received.number) }),
    );
    expect(toasts).toHaveLength(2);
    expect(await historyOf(shared.stage, received.id)).toEqual(['Aysel submit', 'Kamran return: incomplete']);
  });
});

describe('an entry that was sent back', () => {
  async function returned(): Promise<Received> {
    const { aysel, kamran, group } = shared.stage;
    const received = await receiveEntry(shared.stage, aysel);
    await askedWhat(kamran, received);
    await kamran.tap(cardOf(shared.stage, received.number), 'Something is missing');
    const card = await group.expectMessage(/Changes requested by Kamran/, { after: received.card });
    return { ...received, card };
  }

  it('can be taken up again, and its organizer hears that nothing is asked any more', async () => {
    const { aysel, leyla, group } = shared.stage;
    const received = await returned();
    await leyla.tap(received.card, 'Undo');
    const card = await group.expectMessage(/Decision undone by Leyla/, { after: received.card });
    expect(card.buttons).toEqual(waitingButtons);
    await shared.stage.chatOf(aysel).expectMessage(`taking another look at No. ${received.number}`);
  });

  it('can be approved as it is, without waiting for the organizer', async () => {
    const { leyla } = shared.stage;
    const received = await returned();
    expect(await toastOf(leyla, received.card, 'Approve')).toBe(
      t('toast-approved', { number: String(received.number) }),
    );
    expect(await statusOf(shared.stage, received.id)).toBe('approved');
  });

  it('can be rejected, for a reason', async () => {
    const { leyla } = shared.stage;
    const received = await returned();
    await leyla.tap(received.card, 'Reject');
    const card = await cardWith(received, t('reason-duplicate'));
    expect(await toastOf(leyla, card, t('reason-duplicate'))).toBe(
      t('toast-rejected', { number: String(received.number) }),
    );
    expect(await historyOf(shared.stage, received.id)).toContain('Leyla reject: duplicate');
  });
});
