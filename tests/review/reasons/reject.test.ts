import { sql } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import { textsIn } from '#locales/texts.ts';
import { longestReason, readyReasonsFor } from '#src/domain/review/decisions.ts';
import {
  cardOf,
  historyOf,
  statusOf,
  toastOf,
  untilJobsDone,
  waitingButtons,
} from '#tests/support/moderating.ts';
import { drawSamplePhoto } from '#tests/support/photos/sample-photos.ts';
import { type Received, receiveEntry } from '#tests/support/receive-entry.ts';
import { shareStage } from '#tests/support/stage.ts';
import { eventually } from '#tests/support/waiting/eventually.ts';
import type { Message } from '#tests/telegram-server/driver/message.ts';

const shared = shareStage();
const t = textsIn('en');
const readyReasons = readyReasonsFor.reject;
const readyLabels = readyReasons.map((reason) => t(`reason-${reason}`));

/** Taps Reject; tells the bot's question for the reason. */
async function askedWhy(who: (typeof shared.stage)['kamran'], { number, card }: Received): Promise<Message> {
  const { group, telegram } = shared.stage;
  expect(await toastOf(who, card, 'Reject')).toBe(t('toast-asked'));
  const question = await group.expectMessage(`Why is No. ${number} rejected, ${who.name}?`, { after: card });
  await telegram.until(() => cardOf(shared.stage, number).buttons.includes(readyLabels[0] ?? ''), {
    describe: 'the ready reasons on the card',
  });
  return question;
}

/** Ten minutes pass since somebody was asked. */
async function letTimePass(entryId: number): Promise<void> {
  const { db } = shared.stage;
  await db.execute(sql`
    update reason_questions set asked_at = asked_at - interval '10 minutes' where entry_id = ${entryId}`);
}

/** What is planned for then happens. */
async function makeLapseDue(entryId: number): Promise<void> {
  await shared.stage.db.execute(sql`
    update graphile_worker._private_jobs set run_at = now()
    where (payload->>'entryId')::int = ${entryId} and run_at > now()`);
  await shared.stage.db.execute(sql`select pg_notify('jobs:insert', '{"count":1}')`);
}

describe('Reject asks for a reason', () => {
  it('with a question to that moderator alone, whose phone opens the reply', async () => {
    const { aysel, kamran } = shared.stage;
    const received = await receiveEntry(shared.stage, aysel);
    const question = await askedWhy(kamran, received);

    expect(question.replyInterface).toMatchObject({ force_reply: true, selective: true });
    expect(question.wire.entities).toEqual([
      expect.objectContaining({
        offset: question.shown.indexOf('Kamran'),
        length: 'Kamran'.length,
        url: `tg://user?id=${kamran.id}`,
      }),
    ]);
    expect(question.replyTo?.message_id).toBe(received.card.id);
    expect(await statusOf(shared.stage, received.id)).toBe('pending');
  });

  it('and offers ready reasons on the card meanwhile', async () => {
    const { aysel, kamran } = shared.stage;
    const received = await receiveEntry(shared.stage, aysel);
    await askedWhy(kamran, received);

    expect(cardOf(shared.stage, received.number).buttons).toEqual([
      ...waitingButtons.slice(0, 3),
      ...readyLabels,
      t('button-stop'),
      t('button-edit'),
      t('button-translate'),
    ]);
  });

  it.each(readyReasons)('which may be the ready one "%s"', async (reason) => {
    const { aysel, kamran, group, telegram, chatOf } = shared.stage;
    const received = await receiveEntry(shared.stage, aysel);
    const question = await askedWhy(kamran, received);
    const label = t(`reason-${reason}`);

    expect(await toastOf(kamran, cardOf(shared.stage, received.number), label)).toBe(
      `No. ${received.number} is rejected.`,
    );

    const card = await group.expectMessage(/Rejected by Kamran, .* \d\d:\d\d/, { after: question });
    expect(card.shown.split('\n').at(-1)).toBe(`Reason: ${label}`);
    expect(card.buttons).toEqual([t('button-undo'), t('button-block')]);
    await chatOf(aysel).expectMessage(
      `No. ${received.number} “An evening of poetry and music” was not accepted.\nReason: ${label}`,
    );
    expect(await historyOf(shared.stage, received.id)).toEqual(['Aysel submit', `Kamran reject: ${reason}`]);
    await telegram.until(() => question.isDeleted, { describe: 'the question to be taken back' });
  });

  it('which the organizer reads in their own language', async () => {
    const { telegram, kamran, chatOf } = shared.stage;
    const vera = telegram.createPerson({ firstName: 'Vera', languageCode: 'ru' });
    const received = await receiveEntry(shared.stage, vera);
    await askedWhy(kamran, received);
    await kamran.tap(cardOf(shared.stage, received.number), t('reason-duplicate'));

    await chatOf(vera).expectMessage(textsIn('ru')('reason-duplicate'));
  });

  it("which may be written as a reply to the bot's question", async () => {
    const { aysel, kamran, group, telegram, chatOf } = shared.stage;
    const received = await receiveEntry(shared.stage, aysel);
    const question = await askedWhy(kamran, received);
    await kamran.reply(group, question, 'The street was\nanother  one');

    const card = await group.expectMessage(/Rejected by Kamran/, { after: question });
    expect(card.shown).toContain('\nReason: The street was another one');
    await chatOf(aysel).expectMessage('Reason: The street was another one');
    expect(await historyOf(shared.stage, received.id)).toEqual([
      'Aysel submit',
      'Kamran reject: The street was another one',
    ]);
    await telegram.until(() => question.isDeleted, { describe: 'the question to be taken back' });
  });
});

describe('no reason is', () => {
  it("another moderator's reply to that question", async () => {
    const { aysel, kamran, leyla, group, telegram } = shared.stage;
    const received = await receiveEntry(shared.stage, aysel);
    const question = await askedWhy(kamran, received);
    await leyla.reply(group, question, 'I think it is fine');
    await telegram.settled();

    expect(await historyOf(shared.stage, received.id)).toEqual(['Aysel submit']);
  });

  it("the moderator's own chatter, or a reply to anything else", async () => {
    const { aysel, kamran, group, telegram } = shared.stage;
    const received = await receiveEntry(shared.stage, aysel);
    await askedWhy(kamran, received);
    await kamran.send(group, 'Let me ask somebody');
    await kamran.reply(group, received.card, 'Who knows this street?');
    await telegram.settled();

    expect(await historyOf(shared.stage, received.id)).toEqual(['Aysel submit']);
  });

  it('a command, though the phone sends it as a reply to the question', async () => {
    const { aysel, leyla, group } = shared.stage;
    const received = await receiveEntry(shared.stage, aysel);
    const question = await askedWhy(leyla, received);
    await leyla.reply(group, question, '/report');

    await group.expectMessage(/^Total: /m, { after: question });
    expect(await historyOf(shared.stage, received.id)).toEqual(['Aysel submit']);
  });

  it('what would not fit on the card: the moderator is told and may reply once more', async () => {
    const { aysel, kamran, group } = shared.stage;
    const received = await receiveEntry(shared.stage, aysel);
    const question = await askedWhy(kamran, received);
    const long = await kamran.reply(group, question, 'x'.repeat(longestReason + 1));
    const told = await group.expectMessage('too long', { after: question });
    expect(told.replyTo?.message_id).toBe(long.id);
    expect(told.shown).toContain(`${longestReason} characters`);

    await kamran.reply(group, question, 'y'.repeat(longestReason));
    const card = await group.expectMessage(/Rejected by Kamran/, { after: told });
    expect(card.shown).toContain(`Reason: ${'y'.repeat(longestReason)}`);
  });

  it('what somebody writes who has left the group meanwhile', async () => {
    const { aysel, kamran, group } = shared.stage;
    const received = await receiveEntry(shared.stage, aysel);
    const question = await askedWhy(kamran, received);
    await kamran.reply(group, question, 'And goodbye');
    await group.leave(kamran);

    await group.expectMessage(t('toast-stranger'), { after: question });
    expect(await historyOf(shared.stage, received.id)).toEqual(['Aysel submit']);
    await group.add(kamran);
  });
});

describe('while one moderator is asked', () => {
  it('another may approve: the question is taken back and the card stops offering reasons', async () => {
    const { aysel, kamran, leyla, group, telegram } = shared.stage;
    const received = await receiveEntry(shared.stage, aysel);
    const question = await askedWhy(kamran, received);
    await leyla.tap(cardOf(shared.stage, received.number), 'Approve');

    await telegram.until(() => question.isDeleted, { describe: 'the question to be taken back' });
    const card = await group.expectMessage(/Approved by Leyla/, { after: question });
    expect(card.buttons).toEqual([t('button-edit'), t('button-translate'), t('button-undo')]);
  });

  it('a reason that comes too late is answered with who was first', async () => {
    const { aysel, kamran, leyla, group, telegram } = shared.stage;
    const received = await receiveEntry(shared.stage, aysel);
    const question = await askedWhy(kamran, received);
    // The question stays a moment longer than the entry waits.
    telegram.faults.add({ method: 'deleteMessage', kind: 'server-error' });
    await leyla.tap(cardOf(shared.stage, received.number), 'Approve');
    await group.expectMessage(/Approved by Leyla/, { after: question });
    await kamran.reply(group, question, 'The wrong street');

    await group.expectMessage(/^Approved first by Leyla, .* \d\d:\d\d\.$/, { after: question });
    expect(await historyOf(shared.stage, received.id)).toEqual(['Aysel submit', 'Leyla approve']);
    await untilJobsDone(shared.stage);
    expect(question.isDeleted).toBe(true);
  });

  it('another may be asked as well, and each of them may answer', async () => {
    const { aysel, kamran, leyla, group, telegram } = shared.stage;
    const received = await receiveEntry(shared.stage, aysel);
    const toKamran = await askedWhy(kamran, received);
    const toLeyla = await askedWhy(leyla, received);
    await leyla.reply(group, toLeyla, 'It is the wrong street');

    await group.expectMessage('Reason: It is the wrong street', { after: toLeyla });
    await telegram.until(() => toKamran.isDeleted && toLeyla.isDeleted, { describe: 'both questions to go' });
    expect(await historyOf(shared.stage, received.id)).toEqual([
      'Aysel submit',
      'Leyla reject: It is the wrong street',
    ]);
  });

  it('the organizer may withdraw the entry: nothing is left to ask', async () => {
    const { aysel, kamran, telegram, chatOf } = shared.stage;
    const received = await receiveEntry(shared.stage, aysel);
    const question = await askedWhy(kamran, received);
    const chat = chatOf(aysel);
    await aysel.send(chat, '/my');
    await telegram.until(() =>
      chat.botMessages.at(-1)?.buttons.some((label) => label.includes(`No. ${received.number} `)),
    );
    await aysel.tap(chat, `No. ${received.number} `);
    await chat.expectMessage((message) => message.buttons.includes(t('button-withdraw')));
    await aysel.tap(chat, t('button-withdraw'));
    await chat.expectMessage((message) => message.buttons.includes(t('button-withdraw-yes')));
    await aysel.tap(chat, t('button-withdraw-yes'));

    await telegram.until(() => question.isDeleted, { describe: 'the question to be taken back' });
    expect(cardOf(shared.stage, received.number).shown).toMatch(/Withdrawn by its sender, .* \d\d:\d\d$/);
    expect(cardOf(shared.stage, received.number).buttons).toEqual([]);
  });
});

describe('tapping Reject twice', () => {
  it('leaves one question, which can be answered', async () => {
    const { aysel, kamran, group, telegram } = shared.stage;
    const received = await receiveEntry(shared.stage, aysel);
    const first = await askedWhy(kamran, received);
    await kamran.tap(cardOf(shared.stage, received.number), 'Reject');
    const second = await group.expectMessage(/rejected, Kamran\?/, { after: first });
    await telegram.until(() => first.isDeleted, { describe: 'the first question to go' });
    await kamran.reply(group, second, 'The wrong street');

    await group.expectMessage('Reason: The wrong street', { after: second });
  });

  it('leaves one question when both taps come at the same time', async () => {
    const { aysel, kamran, group, db } = shared.stage;
    const received = await receiveEntry(shared.stage, aysel);
    await Promise.all([toastOf(kamran, received.card, 'Reject'), toastOf(kamran, received.card, 'Reject')]);
    // Taps in a group are handled side by side.
    await eventually(
      async () => (await db.execute(sql`select from updates where handled_at is null`)).length === 0,
      { describe: 'both taps to be handled' },
    );
    const questions = group.botMessages.filter((message) =>
      message.shown.includes(`Why is No. ${received.number} `),
    );
    expect(questions).toHaveLength(1);
    await kamran.reply(group, questions[0] as Message, 'The wrong street');

    await group.expectMessage('Reason: The wrong street', { after: received.card });
  });
});

describe('after ten minutes', () => {
  it('the question is taken back and the card offers reasons no longer', async () => {
    const { aysel, kamran, telegram } = shared.stage;
    const received = await receiveEntry(shared.stage, aysel);
    const question = await askedWhy(kamran, received);
    await letTimePass(received.id);
    await makeLapseDue(received.id);

    await telegram.until(() => question.isDeleted, { describe: 'the question to lapse' });
    expect(cardOf(shared.stage, received.number).buttons).toEqual(waitingButtons);
    expect(await statusOf(shared.stage, received.id)).toBe('pending');
  });

  it('a reply does nothing, even where the question still stands', async () => {
    const { aysel, kamran, group, telegram } = shared.stage;
    const received = await receiveEntry(shared.stage, aysel);
    const question = await askedWhy(kamran, received);
    await letTimePass(received.id);
    await kamran.reply(group, question, 'The wrong street');
    await telegram.settled();

    expect(await historyOf(shared.stage, received.id)).toEqual(['Aysel submit']);
  });

  it('Reject asks anew', async () => {
    const { aysel, kamran, group, telegram } = shared.stage;
    const received = await receiveEntry(shared.stage, aysel);
    const first = await askedWhy(kamran, received);
    await letTimePass(received.id);
    await makeLapseDue(received.id);
    await telegram.until(() => first.isDeleted, { describe: 'the question to lapse' });
    const second = await askedWhy(kamran, received);
    await kamran.reply(group, second, 'The wrong street');

    await group.expectMessage('Reason: The wrong street', { after: second });
  });
});

describe('whoever answers the bot’s question', () => {
  it('too late hears so, with the words that were written', async () => {
    const { aysel, kamran, group } = shared.stage;
    const received = await receiveEntry(shared.stage, aysel);
    const question = await askedWhy(kamran, received);
    await letTimePass(received.id);
    await kamran.reply(group, question, 'The date is of another year');
    await group.expectMessage(t('reason-lapsed', { words: 'The date is of another year' }));
    expect(await statusOf(shared.stage, received.id)).toBe('pending');
  });

  it('with anything but text is asked for text', async () => {
    const { aysel, kamran, group } = shared.stage;
    const received = await receiveEntry(shared.stage, aysel);
    const question = await askedWhy(kamran, received);
    const photo = await drawSamplePhoto({ width: 200, height: 150 });
    await kamran.sendPhoto(group, photo, { caption: 'Look at this', replyTo: question });
    await group.expectMessage(t('reason-as-text'));
    await kamran.reply(group, question, 'The date is of another year');
    await shared.stage.telegram.until(() =>
      cardOf(shared.stage, received.number).shown.includes('The date is of another year'),
    );
  });
});

describe('of two moderators who are asked about one entry', () => {
  it('each gives the reason of their own decision; the card serves the one who ticks', async () => {
    const { aysel, kamran, leyla, group, telegram } = shared.stage;
    const received = await receiveEntry(shared.stage, aysel);
    await kamran.tap(received.card, 'Request changes');
    await telegram.until(() => cardOf(shared.stage, received.number).buttons.includes('◻️ City'));
    await leyla.tap(received.card, 'Reject');
    await group.expectMessage(`Why is No. ${received.number} rejected, Leyla?`);
    await untilJobsDone(shared.stage);
    const card = cardOf(shared.stage, received.number);
    expect(card.buttons).toContain('◻️ City');
    // It reads like a reason to reject as well.
    await kamran.tap(card, t('reason-facts'));
    await group.expectMessage(/Changes requested by Kamran/, { after: card });
    expect(await statusOf(shared.stage, received.id)).toBe('returned');
  });
});
