import { expect, it } from 'vitest';
import { findModeratorsChat } from '#db/queries/review/chats/moderator-chats.ts';
import { textsIn } from '#locales/texts.ts';
import { untilHandled } from '#tests/support/deliver-again.ts';
import { forgeTap } from '#tests/support/forge-tap.ts';
import { historyOf, toastOf, waitingButtons } from '#tests/support/moderating.ts';
import { receiveEntry } from '#tests/support/receive-entry.ts';
import { openStage, type Stage } from '#tests/support/stage.ts';
import { eventually } from '#tests/support/waiting/eventually.ts';

const t = textsIn('en');
const confirm = t('button-anonymous');

/** Leyla, who is an admin of the bot, and Kamran, who is none, are administrators of the group whom nobody sees. */
async function hideAdmins({ group, leyla, kamran }: Stage): Promise<void> {
  for (const who of [leyla, kamran]) await group.promote(who, { is_anonymous: true });
}

async function askWhy(stage: Stage, who = stage.kamran) {
  const { id, card } = await receiveEntry(stage, stage.aysel);
  await who.tap(card, 'Reject');
  const question = await stage.group.expectMessage(`rejected, ${who.name}?`, { after: card });
  await eventually(async () => {
    const noted = await stage.database.sql`
      select from reason_questions where entry_id = ${id} and message_id = ${question.id}`;
    return noted.length > 0;
  });
  return { id, question };
}

it('an admin who writes /setup anonymously confirms it by a tap, once', async () => {
  const stage = await openStage({ withoutGroup: true });
  const { group, leyla, kamran, db } = stage;
  await hideAdmins(stage);
  const asked = await group.writeAnonymously(leyla, '/setup@hesabat_bot');
  const question = await group.expectMessage(t('anonymous-command', { command: '/setup' }), { after: asked });
  expect(question.buttons).toEqual([confirm]);
  const place = { chatId: group.id, threadId: null };

  // Whoever may not is told as usual, and the button stays.
  expect(await toastOf(kamran, question, confirm)).toBe(t('setup-refused', { id: String(kamran.id) }));
  expect(await findModeratorsChat(db, place)).toBeNull();
  await leyla.tap(question, confirm);
  await group.expectMessage(t('setup-done'), { after: question });
  expect(await findModeratorsChat(db, place)).not.toBeNull();
  await group.expectMessage(({ id, buttons }) => id === question.id && buttons.length === 0);

  expect(await toastOf(leyla, question, confirm)).toBe(t('anonymous-over'));
  expect(group.botMessages.filter(({ shown }) => shown.includes(t('setup-done')))).toHaveLength(1);
});

it('a command keeps what was written after it', async () => {
  const stage = await openStage();
  await hideAdmins(stage);
  await stage.group.writeAnonymously(stage.leyla, '/report@hesabat_bot az');
  const question = await stage.group.expectMessage('/report');
  await stage.leyla.tap(question, confirm);

  const totals = await stage.group.expectMessage(({ photo }) => photo !== undefined, { after: question });
  expect(totals.shown).toContain(textsIn('az')('report-total'));
});

it('a command keeps a language even if its message was deleted before the tap', async () => {
  const stage = await openStage();
  await stage.group.promote(stage.leyla, { is_anonymous: true, can_delete_messages: true });
  const written = await stage.group.writeAnonymously(stage.leyla, '/report@hesabat_bot az');
  const question = await stage.group.expectMessage('/report');
  await stage.leyla.deleteMessage(written);
  await stage.leyla.tap(question, confirm);

  const totals = await stage.group.expectMessage(({ photo }) => photo !== undefined, { after: question });
  expect(totals.shown).toContain(textsIn('az')('report-total'));
});

it('a command that works in private only says so at once, and one of other bots is left alone', async () => {
  const stage = await openStage();
  const { group, leyla } = stage;
  await hideAdmins(stage);
  await group.writeAnonymously(leyla, '/people@hesabat_bot');
  await group.writeAnonymously(leyla, '/check@hesabat_bot');
  await group.expectMessage(t('not-for-groups'));
  await untilHandled(stage);

  expect(group.botMessages.map(({ shown }) => shown)).toEqual([t('not-for-groups')]);
});

it('a reason that the asked moderator replies anonymously is theirs', async () => {
  const stage = await openStage();
  const { group, kamran } = stage;
  await hideAdmins(stage);
  const { id, question } = await askWhy(stage);
  await group.writeAnonymously(kamran, 'The wrong street', { replyTo: question });

  await group.expectMessage('Reason: The wrong street');
  expect(await historyOf(stage, id)).toEqual(['Aysel submit', 'Kamran reject: The wrong street']);
});

it('a reason is not taken for that of a moderator who is no administrator: the answer says how', async () => {
  const stage = await openStage();
  const { group, leyla } = stage;
  await group.promote(leyla, { is_anonymous: true });
  const { id, question } = await askWhy(stage);
  await group.writeAnonymously(leyla, 'The wrong street', { replyTo: question });

  await group.expectMessage(t('anonymous-reason'));
  expect(await historyOf(stage, id)).toEqual(['Aysel submit']);
});

it('a reason is not taken for that of an administrator who is seen: theirs comes in their own name', async () => {
  const stage = await openStage();
  const { group, leyla, kamran } = stage;
  await group.promote(leyla, { is_anonymous: true });
  await group.promote(kamran);
  const { id, question } = await askWhy(stage);
  await group.writeAnonymously(leyla, 'The wrong street', { replyTo: question });

  await group.expectMessage(t('anonymous-reason'));
  expect(await historyOf(stage, id)).toEqual(['Aysel submit']);
});

it('a forged confirmation under another message does nothing, and leaves that message as it is', async () => {
  const stage = await openStage();
  const { group, account, kamran, aysel } = stage;
  await group.restrict(account, { can_send_messages: true, can_send_photos: false });
  const { card } = await receiveEntry(stage, aysel);
  expect(card.photo).toBeUndefined();

  expect(await forgeTap(kamran, card, 'anonymous:language')).toBe(t('anonymous-over'));
  await untilHandled(stage);
  expect(group.messages.find(({ id }) => id === card.id)?.buttons).toEqual(waitingButtons);
});

it("what is written in the name of a channel, and anonymous chatter, are nobody's business", async () => {
  const stage = await openStage();
  const { group, leyla } = stage;
  await hideAdmins(stage);
  const { question } = await askWhy(stage);
  await group.writeAsChannel('News', '/setup@hesabat_bot');
  await group.writeAsChannel('News', 'The wrong street', { replyTo: question });
  await group.writeAnonymously(leyla, 'Good morning');
  await stage.telegram.settled();

  expect(group.lastMessage?.shown).toBe('Good morning');
  const kept = await stage.database.sql`select name from people where name in ('Group', 'Channel', 'News')`;
  expect(kept).toHaveLength(0);
});

it('a question for a language is asked for whoever confirms it, and in a public group /setup says what to do', async () => {
  const stage = await openStage();
  const { group, leyla, kamran } = stage;
  await hideAdmins(stage);
  await group.writeAnonymously(kamran, '/language@hesabat_bot');
  await kamran.tap(await group.expectMessage('/language'), confirm);
  await group.expectMessage(t('language-question'));

  await group.makePublic('open_moderators');
  await group.writeAnonymously(leyla, '/report@hesabat_bot');
  expect(await toastOf(leyla, await group.expectMessage('/report'), confirm)).toBe(t('group-public'));
  await group.writeAnonymously(leyla, '/setup@hesabat_bot');
  await leyla.tap(await group.expectMessage('/setup'), confirm);
  await group.expectMessage(t('setup-public'));
});
