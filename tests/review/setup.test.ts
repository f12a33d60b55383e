import { describe, expect, it } from 'vitest';
import { findEntry } from '#db/queries/entries/entries.ts';
import { withdrawEntry } from '#db/queries/entries/withdrawals.ts';
import { listModeratorsChats, setModeratorsChat } from '#db/queries/review/chats/moderator-chats.ts';
import { textsIn } from '#locales/texts.ts';
import { cardOf, untilJobsDone, waitingButtons } from '#tests/support/moderating.ts';
import { phoneOf } from '#tests/support/phone.ts';
import { receiveEntry, submitEntry } from '#tests/support/receive-entry.ts';
import { openStage, type Stage } from '#tests/support/stage.ts';

const t = textsIn('en');

function openGroup(stage: Stage, about: { title?: string; botIsAdmin?: boolean } = {}) {
  const { telegram, account, kamran, leyla } = stage;
  return telegram.createGroup({
    title: 'Another group',
    bot: account,
    members: [kamran, leyla],
    supergroup: true,
    botIsAdmin: true,
    longAgo: true,
    ...about,
  });
}

/** Writes /setup in a group and gives the answer. */
async function setUp(stage: Stage, group: Stage['group'], who = stage.leyla): Promise<string> {
  const asked = await who.send(group, '/setup@hesabat_bot');
  return (await group.expectMessage(/./, { after: asked })).shown;
}

/** Makes a group the moderators' chat in place of the present one; gives the answer. */
async function moveTo(stage: Stage, group: Stage['group']): Promise<string> {
  await setUp(stage, group);
  const question = await group.expectMessage(t('chats-choose', { chat: 'Another group' }));
  await stage.leyla.tap(question, t('button-instead', { chat: 'Moderators' }));
  return (await group.expectMessage(/from now on/i, { after: question })).shown;
}

describe('/setup by an admin', () => {
  it('makes the group the one that gets the cards', async () => {
    const stage = await openStage({ withoutGroup: true });
    expect(await setUp(stage, stage.group)).toBe(t('setup-done'));

    const { number } = await submitEntry(stage, stage.aysel);
    await stage.group.expectMessage(`No. ${number}\n`);
  });

  it('posts the cards of all entries that wait', async () => {
    const stage = await openStage({ withoutGroup: true });
    for (let index = 0; index < 3; index += 1) await submitEntry(stage, stage.aysel);
    await untilJobsDone(stage);
    expect(await setUp(stage, stage.group)).toBe(`${t('setup-done')}\n\n${t('setup-waiting', { count: 3 })}`);

    await untilJobsDone(stage);
    for (const number of [1, 2, 3]) expect(cardOf(stage, number).buttons).toEqual(waitingButtons);
  });

  it('moves the cards that wait to the other group, but not those that are decided', async () => {
    const stage = await openStage();
    const { card } = await receiveEntry(stage, stage.aysel);
    await stage.kamran.tap(card, 'Approve');
    await stage.group.expectMessage(/Approved by Kamran/, { after: card });
    await receiveEntry(stage, stage.aysel);
    const other = openGroup(stage);
    expect(await moveTo(stage, other)).toContain(t('setup-waiting', { count: 1 }));

    await other.expectMessage('No. 2\n');
    await stage.telegram.settled();
    expect(other.botMessages.filter(({ photo }) => photo)).toHaveLength(1);
  });

  it('gets a card of what is corrected afterwards, though its former card stands in the former group', async () => {
    const stage = await openStage();
    const { aysel, kamran, db } = stage;
    const { id, card } = await receiveEntry(stage, aysel);
    await kamran.tap(card, 'Request changes');
    const unclear = t('reason-unclear');
    await kamran.tap(await stage.group.expectMessage(({ buttons }) => buttons.includes(unclear)), unclear);
    const phone = phoneOf(stage, aysel);
    await phone.chat.expectMessage('ask you for changes');
    await untilJobsDone(stage);
    const other = openGroup(stage);
    await moveTo(stage, other);
    await untilJobsDone(stage);
    expect(other.botMessages.filter(({ photo }) => photo)).toHaveLength(0);

    await phone.tap('Fix it', 'Correcting No. 1');
    await phone.tap('It is right as it is', 'goes back to the moderators as it is');
    const moved = await other.expectMessage('No. 1\n');
    expect(moved.shown).toContain('Waiting for a decision');
    await kamran.tap(moved, 'Approve');
    await phone.chat.expectMessage('is approved');
    await other.expectMessage('Approved by Kamran');
    expect((await findEntry(db, id))?.cardChatId).toBe(other.id);
  });

  it('posts no card of what was withdrawn before it had one', async () => {
    const stage = await openStage({ withoutGroup: true });
    const { aysel, db, group } = stage;
    const { id } = await submitEntry(stage, aysel);
    await untilJobsDone(stage);
    await setModeratorsChat(db, { chatId: group.id, threadId: null });
    expect(await withdrawEntry(db, { entryId: id, personId: aysel.id })).toBe(true);
    await untilJobsDone(stage);
    expect(group.botMessages).toEqual([]);
  });

  it('written once more in the same group posts nothing twice', async () => {
    const stage = await openStage();
    await receiveEntry(stage, stage.aysel);
    expect(await setUp(stage, stage.group)).toBe(t('setup-done'));

    await stage.telegram.settled();
    expect(stage.group.botMessages.filter(({ photo }) => photo)).toHaveLength(1);
  });

  it('makes the cards speak the language of that admin', async () => {
    const stage = await openStage({ withoutGroup: true });
    const vera = stage.telegram.createPerson({ firstName: 'Vera', languageCode: 'ru' });
    await stage.group.add(vera);
    stage.config.adminIds.push(vera.id);
    await stage.restart();
    await setUp(stage, stage.group, vera);

    const { number } = await submitEntry(stage, stage.aysel);
    const card = await stage.group.expectMessage(`${textsIn('ru')('number', { number: String(number) })}\n`);
    expect(card.shown).toContain('Германия. Stuttgart');
    expect(card.buttons).toContain(textsIn('ru')('button-approve'));
  });

  it('says where the bot is not an administrator, which it must be to know the members', async () => {
    const stage = await openStage({ withoutGroup: true });
    const group = openGroup(stage, { botIsAdmin: false });
    expect(await setUp(stage, group)).toBe(`${t('setup-done')}\n\n${t('setup-not-admin')}`);
  });

  it('says where the bot may not send photos', async () => {
    const stage = await openStage({ withoutGroup: true });
    const group = openGroup(stage, { botIsAdmin: false });
    await group.restrict(stage.account, { is_member: true, can_send_messages: true, can_send_photos: false });
    expect(await setUp(stage, group)).toContain(t('setup-cannot-send'));
  });

  it('says in private where the bot may not write in the group at all', async () => {
    const stage = await openStage({ withoutGroup: true });
    const { leyla, chatOf, account } = stage;
    await leyla.send(chatOf(leyla), '/help');
    await chatOf(leyla).expectMessage(t('help'));
    const group = openGroup(stage, { botIsAdmin: false });
    await group.restrict(account);
    await leyla.send(group, '/setup@hesabat_bot');

    await chatOf(leyla).expectMessage(t('setup-cannot-send'));
  });

  it('in private says where it is to be written', async () => {
    const stage = await openStage({ withoutGroup: true });
    const { leyla, chatOf, db } = stage;
    await leyla.send(chatOf(leyla), '/setup');
    await chatOf(leyla).expectMessage(t('setup-in-group'));
    expect(await listModeratorsChats(db)).toEqual([]);
  });
});

describe('/setup in a group that anyone can read', () => {
  const ways: Array<[string, 'username' | 'channel' | 'place', (group: Stage['group']) => Promise<unknown>]> =
    [
      ['by its public name', 'username', (group) => group.makePublic('open_group')],
      ['by the channel that it discusses', 'channel', (group) => group.linkToChannel(-1_002_000_000_001)],
      ['by its place on the map', 'place', (group) => group.tieToPlace(48.8, 9.2)],
    ];

  it.each(ways)('%s is refused, with why and what to do, in the language of the admin', async (...way) => {
    const [, why, open] = way;
    const stage = await openStage({ language: 'az' });
    const az = textsIn('az');
    const other = openGroup(stage);
    await open(other);
    expect(await setUp(stage, other)).toBe(
      [az('setup-public'), az(`group-public-by-${why}`), az('group-public-then')].join('\n\n'),
    );

    const { number } = await submitEntry(stage, stage.aysel);
    await stage.group.expectMessage(`${az('number', { number: String(number) })}\n`);
    expect(other.botMessages).toHaveLength(1);
  });

  it('is taken once the group is private', async () => {
    const stage = await openStage({ withoutGroup: true });
    await stage.group.makePublic('open_group');
    await submitEntry(stage, stage.aysel);
    expect(await setUp(stage, stage.group)).toContain(t('setup-public'));
    await stage.group.makePrivate();
    expect(await setUp(stage, stage.group)).toBe(`${t('setup-done')}\n\n${t('setup-waiting', { count: 1 })}`);
    await stage.group.expectMessage('No. 1\n');
  });

  it('is taken once it is private, though it became public as the moderators’ group', async () => {
    const stage = await openStage();
    const { group, aysel } = stage;
    await group.makePublic('open_group');
    await submitEntry(stage, aysel);
    await untilJobsDone(stage);
    expect(await setUp(stage, group)).toContain(t('setup-public'));
    await group.makePrivate();
    expect(await setUp(stage, group)).toContain(t('setup-waiting', { count: 1 }));
    await group.expectMessage('No. 1\n');
  });
});

it('/setup is refused to all others, who learn their own id', async () => {
  const stage = await openStage();
  const { kamran, db, group } = stage;
  const other = openGroup(stage);
  expect(await setUp(stage, other, kamran)).toBe(t('setup-refused', { id: String(kamran.id) }));
  expect((await listModeratorsChats(db)).map(({ chatId }) => chatId)).toEqual([group.id]);
});

describe('at a restart', () => {
  it('a group that the environment names newly takes over, with the cards that wait', async () => {
    const stage = await openStage();
    await receiveEntry(stage, stage.aysel);
    const other = openGroup(stage);
    await stage.stop();
    stage.config.moderatorsChatId = other.id;
    await stage.start();

    await other.expectMessage('No. 1\n');
  });

  it('a group that anyone can read is not taken from the environment: admins are told once, until it is private', async () => {
    const stage = await openStage();
    const { leyla, chatOf, telegram } = stage;
    await leyla.send(chatOf(leyla), '/help');
    await chatOf(leyla).expectMessage(t('help'));
    const other = openGroup(stage);
    await other.makePublic('open_group');
    await stage.stop();
    stage.config.moderatorsChatId = other.id;
    await stage.start();
    await stage.restart();
    await untilJobsDone(stage);
    const told = chatOf(leyla).botMessages.filter(({ shown }) => shown.includes('MODERATORS_CHAT_ID'));
    expect(told.map(({ shown }) => shown)).toEqual([
      [t('group-public-refused'), t('group-public-by-username'), t('group-public-then')].join('\n\n'),
    ]);
    await receiveEntry(stage, stage.aysel);
    await telegram.settled();
    expect(other.botMessages).toEqual([]);

    await other.makePrivate();
    await stage.restart();
    await other.expectMessage('No. 1\n');
  });

  it('what /setup said holds, though the environment still names the former group', async () => {
    const stage = await openStage();
    const other = openGroup(stage);
    await moveTo(stage, other);
    await stage.restart();

    const { number } = await submitEntry(stage, stage.aysel);
    await other.expectMessage(`No. ${number}\n`);
    expect(stage.group.botMessages).toEqual([]);
  });

  it('the group stays where the environment names none any more', async () => {
    const stage = await openStage();
    await stage.stop();
    stage.config.moderatorsChatId = null;
    await stage.start();

    const { number } = await submitEntry(stage, stage.aysel);
    await stage.group.expectMessage(`No. ${number}\n`);
  });
});
