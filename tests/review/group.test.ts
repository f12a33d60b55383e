import { sql } from 'drizzle-orm';
import { expect, it } from 'vitest';
import { textsIn } from '#locales/texts.ts';
import {
  cardOf,
  historyOf,
  statusOf,
  toastOf,
  untilJobsDone,
  waitingButtons,
} from '#tests/support/moderating.ts';
import { receiveEntry, submitEntry } from '#tests/support/receive-entry.ts';
import { openStage } from '#tests/support/stage.ts';

const t = textsIn('en');

/** A stage whose moderators meet in a plain group. */
async function openWithPlainGroup() {
  const stage = await openStage({ withoutGroup: true });
  const { telegram, account, kamran, leyla } = stage;
  const plain = telegram.createGroup({
    title: 'Moderators',
    bot: account,
    members: [kamran, leyla],
    botIsAdmin: true,
    longAgo: true,
  });
  await leyla.send(plain, '/setup@hesabat_bot');
  await plain.expectMessage(t('setup-done'));
  return { ...stage, stage, plain };
}

it('when the group becomes a supergroup, entries that wait get a card there, which works', async () => {
  const { stage, aysel, kamran, telegram, plain } = await openWithPlainGroup();
  const { id, number } = await submitEntry(stage, aysel);
  await plain.expectMessage(`No. ${number}\n`);
  const supergroup = await plain.migrate();

  const card = await supergroup.expectMessage(`No. ${number}\n`);
  expect(await toastOf(kamran, card, 'Approve')).toBe(t('toast-approved', { number: String(number) }));
  await supergroup.expectMessage(/Approved by Kamran/, { after: card });
  expect(await historyOf(stage, id)).toEqual(['Aysel submit', 'Kamran approve']);
  await telegram.settled();
  expect(supergroup.botMessages).toHaveLength(1);
});

it('a card whose sending is confirmed only after the group became a supergroup gets there as well', async () => {
  const { stage, aysel, telegram, plain } = await openWithPlainGroup();
  telegram.faults.add({ kind: 'slow-answer', method: 'sendPhoto', ms: 1000 });
  const { number } = await submitEntry(stage, aysel);
  await plain.expectMessage(`No. ${number}\n`);
  const supergroup = await plain.migrate();

  await supergroup.expectMessage(`No. ${number}\n`);
  await untilJobsDone(stage);
  await telegram.settled();
  expect(supergroup.botMessages).toHaveLength(1);
});

it('a card is not posted twice, by the job of the former group and by that of the supergroup', async () => {
  const { stage, aysel, telegram, plain } = await openWithPlainGroup();
  telegram.faults.add({ kind: 'slow-answer', method: 'sendPhoto', ms: 700, times: 1 });
  const { number } = await submitEntry(stage, aysel);
  await plain.expectMessage(`No. ${number}\n`);
  telegram.faults.add({ kind: 'slow-answer', method: 'sendPhoto', ms: 2000, times: 1 });
  const supergroup = await plain.migrate();

  await supergroup.expectMessage(`No. ${number}\n`);
  await untilJobsDone(stage);
  await telegram.settled();
  expect(supergroup.botMessages).toHaveLength(1);
});

it('a card that is due while the group becomes a supergroup is posted in the new one, once', async () => {
  const { stage, aysel, telegram, plain } = await openWithPlainGroup();
  // The news of the new id come late: Telegram's refusal tells it first.
  telegram.faults.add({ kind: 'slow', method: 'getUpdates', ms: 400, times: 2 });
  const supergroup = await plain.migrate();
  const { number } = await submitEntry(stage, aysel);

  await supergroup.expectMessage(`No. ${number}\n`);
  await untilJobsDone(stage);
  await telegram.settled(500);
  expect(supergroup.botMessages).toHaveLength(1);
});

it('a decision that was made before is shown again in the supergroup when it changes', async () => {
  const { stage, aysel, kamran, plain, chatOf } = await openWithPlainGroup();
  const { id, number } = await submitEntry(stage, aysel);
  const card = await plain.expectMessage(`No. ${number}\n`);
  await kamran.tap(card, 'Approve');
  await plain.expectMessage(/Approved by Kamran/, { after: card });
  const supergroup = await plain.migrate();
  const chat = chatOf(aysel);
  await aysel.send(chat, '/my');
  await aysel.tap(await chat.expectMessage(t('my-list', { total: 1 })), `No. ${number} `);
  await chat.expectMessage(({ buttons }) => buttons.includes(t('button-withdraw')));
  await aysel.tap(chat, t('button-withdraw'));
  await chat.expectMessage(({ buttons }) => buttons.includes(t('button-withdraw-yes')));
  await aysel.tap(chat, t('button-withdraw-yes'));
  await chat.expectMessage(t('status-withdrawn'));
  await untilJobsDone(stage);

  expect(await statusOf(stage, id)).toBe('withdrawn');
  // Withdrawn: there is nothing to decide and so nothing to show anew.
  expect(supergroup.botMessages).toEqual([]);
});

it('a card that somebody deleted comes back when the entry is to be decided on again', async () => {
  const stage = await openStage();
  const { aysel, kamran, leyla, group } = stage;
  const { id, number, card } = await receiveEntry(stage, aysel);
  await kamran.tap(card, 'Approve');
  const decided = await group.expectMessage(/Approved by Kamran/, { after: card });
  await group.promote(leyla);
  await leyla.deleteMessage(decided);
  // Kamran's phone still shows it.
  await kamran.tapStale(decided, 'Undo');

  const again = await group.expectMessage(/Decision undone by Kamran/, { after: decided });
  expect(again.photo).toBeDefined();
  await leyla.tap(again, 'Approve');
  await group.expectMessage(/Approved by Leyla/, { after: again });
  expect(cardOf(stage, number).id).toBe(again.id);
  expect(await historyOf(stage, id)).toEqual([
    'Aysel submit',
    'Kamran approve',
    'Kamran undo',
    'Leyla approve',
  ]);
});

it('cards of the former group decide nothing once another group has taken over', async () => {
  const stage = await openStage();
  const { aysel, kamran, leyla, telegram, account } = stage;
  const { id, number, card } = await receiveEntry(stage, aysel);
  const other = telegram.createGroup({
    title: 'New moderators',
    bot: account,
    members: [leyla],
    supergroup: true,
    botIsAdmin: true,
    longAgo: true,
  });
  await leyla.send(other, '/setup@hesabat_bot');
  await leyla.tap(
    await other.expectMessage(t('chats-choose-how')),
    t('button-instead', { chat: 'Moderators' }),
  );
  await other.expectMessage(t('chats-saved', { takes: t('chats-everything-else') }));
  await other.expectMessage(`No. ${number}\n`);

  expect(await toastOf(kamran, card, 'Approve')).toBe(t('toast-stranger'));
  expect(await toastOf(leyla, card, 'Approve')).toBe(t('toast-stranger'));
  expect(await historyOf(stage, id)).toEqual(['Aysel submit']);
});

it('more cards than a group may get in a minute wait, and a deploy need not wait for them', async () => {
  const stage = await openStage({ env: { GROUP_PACE: '4' } });
  const { aysel, telegram, group } = stage;
  telegram.pace.limits = { groupPerMinute: 4 };
  for (let index = 0; index < 5; index += 1) await submitEntry(stage, aysel);
  await telegram.until(() => group.botMessages.length === 4, { describe: 'four cards' });
  await telegram.settled(300);
  expect(group.botMessages).toHaveLength(4);
  expect(telegram.journal.calls('sendPhoto').filter(({ error }) => error)).toEqual([]);

  const asked = Date.now();
  await stage.stop();
  expect(Date.now() - asked).toBeLessThan(8_000);
  await stage.db.execute(sql`update group_sends set at = at - interval '1 minute'`);
  telegram.pace.limits = {};
  await stage.start();
  await untilJobsDone(stage);
  for (const number of [1, 2, 3, 4, 5]) expect(cardOf(stage, number).buttons).toEqual(waitingButtons);
});
