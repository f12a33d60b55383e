import { expect, it } from 'vitest';
import { withdrawEntry } from '#db/queries/entries/withdrawals.ts';
import { textsIn } from '#locales/texts.ts';
import { untilJobsDone } from '#tests/support/moderating.ts';
import { receiveEntry } from '#tests/support/receive-entry.ts';
import { openStage } from '#tests/support/stage.ts';

const t = textsIn('en');

it('a card in a former group that the bot has left is left alone, and no job goes on for ever', async () => {
  const stage = await openStage();
  const { aysel, kamran, leyla, group, telegram, account, db } = stage;
  const { id, card } = await receiveEntry(stage, aysel);
  await kamran.tap(card, 'Approve');
  await group.expectMessage(/Approved by Kamran/, { after: card });
  const other = telegram.createGroup({
    ...{ title: 'Others', bot: account, members: [leyla], supergroup: true, botIsAdmin: true, longAgo: true },
  });
  const asked = await leyla.send(other, '/setup@hesabat_bot');
  const question = await other.expectMessage(/./, { after: asked });
  await leyla.tap(question, t('button-instead', { chat: 'Moderators' }));
  await other.expectMessage(t('chats-saved', { takes: t('chats-everything-else') }));
  await group.ban(account);

  await withdrawEntry(db, { entryId: id, personId: aysel.id });
  await untilJobsDone(stage);
  expect(other.botMessages.some(({ shown }) => shown.startsWith('No. 1'))).toBe(false);
});

it('what a withdrawn entry showed elsewhere goes at once, though its card has to wait for the group', async () => {
  const stage = await openStage();
  const { aysel, kamran, group, account, chatOf, db, telegram } = stage;
  await group.restrict(account, { can_send_messages: true, can_send_photos: false });
  const { id, card } = await receiveEntry(stage, aysel, { photos: 1 });
  await kamran.send(chatOf(kamran), '/start');
  await kamran.tap(card, t('button-photos-private', { count: 1 }));
  await chatOf(kamran).expectMessage(({ photo }) => photo !== undefined);
  await group.ban(account);

  await withdrawEntry(db, { entryId: id, personId: aysel.id });
  await telegram.until(() => chatOf(kamran).botMessages.every(({ photo }) => photo === undefined));
});
