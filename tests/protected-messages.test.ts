import { expect, it } from 'vitest';
import { textsIn } from '#locales/texts.ts';
import { cardOf, toastOf, untilJobsDone } from './support/moderating.ts';
import { phoneOf } from './support/phone.ts';
import { receiveEntry } from './support/receive-entry.ts';
import { openStage, type Stage } from './support/stage.ts';
import type { WireMessage } from './telegram-server/wire.ts';

// A message that names an entry or who reported it cannot be forwarded out of the moderators' sight by a slip.

const t = textsIn('en');

/** What Telegram showed of each message that the bot sent to a chat or changed there, oldest first. */
function messagesTo({ telegram }: Stage, chatId: number): WireMessage[] {
  return telegram.journal
    .calls()
    .filter(({ method }) => /^(send|edit)/.test(method))
    .flatMap(({ result }) => [result].flat() as WireMessage[])
    .filter((message) => message?.chat?.id === chatId);
}

const wordsOf = ({ text, caption, photo }: WireMessage) =>
  text ?? caption ?? (photo ? 'a photo' : 'something');

it('in the group nothing that names an entry or a person can be forwarded, in a whole story; totals can', async () => {
  const stage = await openStage();
  const { aysel, rauf, kamran, leyla, group, telegram } = stage;
  const day = '2026-02-26';
  const first = await receiveEntry(stage, aysel, { day, photos: 2, title: 'An evening of poetry' });
  await kamran.tap(first.card, t('button-photos', { count: 2 }));
  await telegram.until(() => group.botMessages.filter(({ photo, replyTo }) => photo && replyTo).length === 2);
  const second = await receiveEntry(stage, rauf, { day, title: 'An evening of poetry' });
  await kamran.tap(second.card, t('button-compare', { number: '1' }));
  await group.expectMessage(t('compare-heading', { number: '2', other: '1' }));
  // Rejected with a reason of one's own, and taken back.
  await toastOf(kamran, cardOf(stage, 2), 'Reject');
  const question = await group.expectMessage(t('reason-question', { name: 'Kamran', number: '2' }));
  await kamran.reply(group, question, 'It was another evening');
  await group.expectMessage(/Rejected by Kamran/);
  await leyla.tap(cardOf(stage, 2), t('button-undo'));
  await telegram.until(() => cardOf(stage, 2).shown.includes(t('card-pending')));
  // Mended by a moderator, corrected by its organizer, withdrawn.
  const phone = phoneOf(stage, kamran);
  await phone.write(`/start edit_${first.id}`, 'Editing No. 1');
  await phone.tap('✏️ Title', 'Now:');
  await phone.write('A morning of poetry', 'What changes:');
  await phone.tap('Submit', 'is edited');
  await group.expectMessage('“A morning of poetry”');
  const reporter = phoneOf(stage, rauf);
  await reporter.write('/my', 'Your entries');
  await reporter.tap('No. 2', 'No. 2 ·');
  await reporter.tap('Correct', 'Correcting No. 2');
  await reporter.tap('✏️ Title', 'Now:');
  await reporter.write('A week of poetry', 'What changes:');
  await reporter.tap('Submit', 'is corrected');
  await group.expectMessage('“A week of poetry”');
  await toastOf(kamran, cardOf(stage, 1), 'Approve');
  await group.expectMessage(/Approved by Kamran/);
  await reporter.write('/my', 'Your entries');
  await reporter.tap('No. 2', 'No. 2 ·');
  await reporter.tap(t('button-withdraw'), 'No. 2');
  await reporter.tap(t('button-withdraw-yes'), 'withdrawn');
  await untilJobsDone(stage);
  await leyla.send(group, '/report@hesabat_bot');
  await group.expectMessage(t('report-total'));

  const shown = messagesTo(stage, group.id);
  const [totals, rest] = [shown.slice(-1), shown.slice(0, -1)];
  expect(rest.length).toBeGreaterThan(10);
  expect(rest.filter(({ has_protected_content }) => !has_protected_content).map(wordsOf)).toEqual([]);
  expect(totals.map(({ has_protected_content }) => has_protected_content)).toEqual([undefined]);
});

it('in private, lists that turn into entries or people cannot be forwarded either', async () => {
  const stage = await openStage();
  const { aysel, leyla } = stage;
  await receiveEntry(stage, aysel, { title: 'An evening of poetry' });
  const phone = phoneOf(stage, leyla);
  await phone.write('/entries', 'All (1)');
  await phone.tap('An evening of poetry', 'Sent by Aysel');
  await phone.write('/people', /./);
  await phone.tap('Aysel', 'Aysel');
  await phone.write('/check', /./);

  const naming = messagesTo(stage, leyla.id);
  expect(naming).toHaveLength(5);
  expect(naming.filter(({ has_protected_content }) => !has_protected_content).map(wordsOf)).toEqual([]);
});
