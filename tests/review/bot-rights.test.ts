import { Api } from 'grammy';
import { describe, expect, it } from 'vitest';
import { getEntry } from '#db/queries/entries/entries.ts';
import { changeStatus } from '#db/queries/entries/history.ts';
import { rememberSender } from '#db/queries/people/people.ts';
import { textsIn } from '#locales/texts.ts';
import { takeBackMessages } from '#src/review/jobs/delete-entry-messages.ts';
import { asks } from '#tests/support/asks.ts';
import { deliverAgain } from '#tests/support/deliver-again.ts';
import { isCardOf } from '#tests/support/entry-number.ts';
import { historyOf, toastOf, untilJobsDone } from '#tests/support/moderating.ts';
import { phoneOf } from '#tests/support/phone.ts';
import { receiveEntry, submitEntry } from '#tests/support/receive-entry.ts';
import { reportEvent } from '#tests/support/report-event.ts';
import { openStage, type Stage } from '#tests/support/stage.ts';
import type { Message } from '#tests/telegram-server/driver/message.ts';

const t = textsIn('en');
const chat = 'Moderators';

/** Leyla, who is an admin, has a private chat in which she can be told something. */
async function openAdminStage(options: Parameters<typeof openStage>[0] = {}): Promise<Stage> {
  const stage = await openStage(options);
  await stage.leyla.send(stage.chatOf(stage.leyla), '/help');
  await stage.chatOf(stage.leyla).expectMessage(t('help'));
  return stage;
}

function toldLeyla({ chatOf, leyla }: Stage, words: string): number {
  return chatOf(leyla).botMessages.filter(({ shown }) => shown === words).length;
}

/** The receipt of No. 1 while its group is away, or where there was none from the beginning. */
const receipt = (as: 'submitted' | 'corrected' | 'resubmitted', group: 'away' | 'none') =>
  t('submitted-unconnected', { number: '1', as, group });

async function asksLeyla({ leyla, chatOf }: Stage, command: string): Promise<Message> {
  const asked = await leyla.send(chatOf(leyla), command);
  return chatOf(leyla).expectMessage(/./, { after: asked });
}

const mayWrite = { can_send_messages: true, can_send_photos: true };

describe('where the bot may send no photos', () => {
  it('cards come as texts with the photos in private, and with pictures again once it may', async () => {
    const stage = await openAdminStage();
    const { aysel, kamran, nigar, group, account, chatOf } = stage;
    await group.restrict(account, { ...mayWrite, can_send_photos: false });
    await chatOf(stage.leyla).expectMessage(t('group-no-photos', { chat }));
    const { id, card } = await receiveEntry(stage, aysel, { photos: 2 });
    expect(card.photo).toBeUndefined();
    expect(card.shown).toContain(t('card-no-pictures'));
    const label = t('button-photos-private', { count: 2 });
    expect(card.buttons).toContain(label);

    // Whoever never started the bot is told how.
    await group.add(nigar);
    expect(await (await nigar.tap(card, label)).answer).toMatchObject({
      text: t('toast-start-first'),
      show_alert: true,
    });
    await kamran.send(chatOf(kamran), '/start');
    await kamran.tap(card, label);
    await stage.telegram.until(() => chatOf(kamran).botMessages.filter(({ photo }) => photo).length === 2);

    await kamran.tap(card, 'Approve');
    await group.expectMessage(/Approved by Kamran/, { after: card });
    expect(await historyOf(stage, id)).toEqual(['Aysel submit', 'Kamran approve']);
    await group.restrict(account, mayWrite);
    expect((await receiveEntry(stage, aysel, { photos: 1 })).card.photo).toBeDefined();
    expect(toldLeyla(stage, t('group-no-photos', { chat }))).toBe(1);
  });

  it('ten taps send the photos once, as does a tap that comes again, and again once they were taken back', async () => {
    const stage = await openAdminStage();
    const { aysel, kamran, group, account, chatOf, telegram } = stage;
    await group.restrict(account, { ...mayWrite, can_send_photos: false });
    await chatOf(stage.leyla).expectMessage(t('group-no-photos', { chat }));
    const { id, card } = await receiveEntry(stage, aysel, { photos: 2 });
    await kamran.send(chatOf(kamran), '/start');
    await chatOf(kamran).expectMessage(/./);
    const before = chatOf(kamran).botMessages.length;
    const label = t('button-photos-private', { count: 2 });
    await Promise.all(Array.from({ length: 9 }, () => kamran.tap(card, label)));
    await telegram.settled();
    await deliverAgain(stage, { forgotten: true });
    expect(await toastOf(kamran, card, label)).toBe(t('toast-photos-there'));
    await telegram.settled();
    const sent = () => chatOf(kamran).botMessages.slice(before);
    expect(sent().map(({ shown, wire }) => [shown, wire.has_protected_content])).toEqual([
      [t('photos-private-heading', { number: '1' }), true],
      ['', true],
    ]);

    await takeBackMessages({ db: stage.db, api: new Api(account.token, { apiRoot: telegram.apiRoot }) }, id);
    expect(sent()).toEqual([]);
    await kamran.tap(card, label);
    await telegram.until(() => sent().length === 2);
  });

  it('the same is so where only the refusal tells', async () => {
    const stage = await openAdminStage();
    const { aysel, group, telegram } = stage;
    const description = 'not enough rights to send photos to the chat';
    const fault = telegram.faults.add({ kind: 'rejection', method: 'sendPhoto', description, times: 99 });
    const first = await receiveEntry(stage, aysel);
    const second = await receiveEntry(stage, aysel);
    expect([first, second].map(({ card }) => card.photo)).toEqual([undefined, undefined]);
    await untilJobsDone(stage);
    expect(toldLeyla(stage, t('group-no-photos', { chat }))).toBe(1);

    fault.remove();
    await receiveEntry(stage, aysel);
    expect(group.botMessages.filter(({ photo }) => photo)).toHaveLength(1);
  });

  it('a card that came with its picture is still kept up to date, and its photos come in private', async () => {
    const stage = await openAdminStage();
    const { aysel, kamran, group, account, chatOf } = stage;
    const { card } = await receiveEntry(stage, aysel, { photos: 1 });
    await group.restrict(account, { ...mayWrite, can_send_photos: false });
    await chatOf(stage.leyla).expectMessage(t('group-no-photos', { chat }));
    await kamran.send(chatOf(kamran), '/start');
    await kamran.tap(card, t('button-photos', { count: 1 }));
    await chatOf(kamran).expectMessage(({ photo }) => photo !== undefined);
    await kamran.tap(card, 'Approve');
    await group.expectMessage(/Approved by Kamran/, { after: card });
  });
});

describe('what else hangs below pictures goes without them where the bot may send none', () => {
  async function withoutPhotos() {
    const stage = await openAdminStage();
    await stage.group.restrict(stage.account, { ...mayWrite, can_send_photos: false });
    await stage.chatOf(stage.leyla).expectMessage(t('group-no-photos', { chat }));
    return stage;
  }

  it('totals', async () => {
    const { group, leyla } = await withoutPhotos();
    const asked = await leyla.send(group, '/report@hesabat_bot');
    const totals = await group.expectMessage(t('report-total'), { after: asked });
    expect(totals.photo).toBeUndefined();
  });

  it('a comparison, which then shows what was decided', async () => {
    const stage = await withoutPhotos();
    const { aysel, rauf, kamran, group } = stage;
    await receiveEntry(stage, aysel, { day: '2026-03-02' });
    const { card } = await receiveEntry(stage, rauf, { day: '2026-03-02' });
    await kamran.tap(card, 'Compare');
    const comparison = await group.expectMessage(t('compare-heading', { number: '2', other: '1' }));
    expect(comparison.photo).toBeUndefined();
    await kamran.tap(comparison, t('button-duplicate', { number: '2', other: '1' }));
    await group.expectMessage(
      ({ id, shown }) => id === comparison.id && shown.includes('Rejected by Kamran'),
    );
  });

  it('a card that says where its entry went', async () => {
    const stage = await withoutPhotos();
    const { aysel, leyla, telegram, account, group } = stage;
    const { card } = await receiveEntry(stage, aysel);
    const other = telegram.createGroup({
      title: 'Others',
      bot: account,
      members: [leyla],
      supergroup: true,
      botIsAdmin: true,
      longAgo: true,
    });
    const asked = await leyla.send(other, '/setup@hesabat_bot');
    const question = await other.expectMessage(/./, { after: asked });
    await leyla.tap(question, t('button-instead', { chat }));
    await other.expectMessage('No. 1\n');
    await group.expectMessage(t('card-elsewhere', { number: '1', chat: 'Others' }), { after: card });
    expect(group.botMessages.find(({ id }) => id === card.id)?.buttons).toEqual([]);
  });
});

describe.each([
  {
    how: 'removed',
    leave: ({ group, account }: Stage) => group.ban(account),
    back: async ({ group, account }: Stage) => {
      await group.add(account);
      await group.promote(account);
    },
  },
  {
    how: 'muted',
    leave: ({ group, account }: Stage) => group.restrict(account),
    back: ({ group, account }: Stage) => group.restrict(account, mayWrite),
  },
] as const)('a bot that is $how', ({ how, leave, back }) => {
  it('tells admins at once, promises nothing, and goes on by itself when it is back', async () => {
    const stage = await openAdminStage();
    const { aysel, group, chatOf, leyla } = stage;
    await leave(stage);
    await chatOf(leyla).expectMessage(t(`group-${how}`, { chat }));
    await reportEvent(stage, aysel, { title: 'An evening' });
    await chatOf(aysel).expectMessage(receipt('submitted', 'away'));
    await submitEntry(stage, stage.rauf);
    await stage.telegram.settled();
    expect(toldLeyla(stage, t(`group-${how}`, { chat }))).toBe(1);
    const waiting = t('waiting-cut-off', { count: 2 });
    expect((await asksLeyla(stage, '/check')).shown).toContain(waiting);
    // Totals are made to be handed on, so it stands below them.
    const totals = await asksLeyla(stage, '/report');
    expect(totals.shown).not.toContain('⚠️');
    await chatOf(leyla).expectMessage(waiting, { after: totals });

    await back(stage);
    await chatOf(leyla).expectMessage(t('group-back', { chat, count: 2 }));
    await stage.telegram.until(() =>
      [1, 2].every((number) => group.botMessages.some(({ shown }) => isCardOf(shown, number))),
    );
    expect((await asksLeyla(stage, '/check')).shown).not.toContain('waiting');
  });
});

describe('a bot that is no administrator of the group', () => {
  const isNoAdmin = t('group-not-admin', { chat });
  const isAdminNow = t('group-admin-now', { chat });

  async function openDemoted() {
    const stage = await openAdminStage();
    await stage.group.hideMembers();
    const { card } = await receiveEntry(stage, stage.aysel);
    await stage.group.demote(stage.account);
    await stage.chatOf(stage.leyla).expectMessage(isNoAdmin);
    return { stage, card };
  }

  it('tells admins once, and everybody the true reason, until it is one again', async () => {
    const { stage, card } = await openDemoted();
    const { group, account, kamran, leyla, chatOf } = stage;
    expect(await toastOf(kamran, card, 'Approve')).toBe(t('stranger-unseen'));
    expect((await asksLeyla(stage, '/check')).shown).toContain(isNoAdmin);
    const campaign = await leyla.send(chatOf(leyla), '/campaign');
    const screen = await chatOf(leyla).expectMessage(t('campaign-categories'), { after: campaign });
    await leyla.tap(screen, t('button-chats'));
    expect((await chatOf(leyla).expectMessage(t('chats-heading'), { after: campaign })).shown).toContain(
      isNoAdmin,
    );

    await group.promote(account);
    await chatOf(leyla).expectMessage(isAdminNow);
    await kamran.tap(card, 'Approve');
    await group.expectMessage(/Approved by Kamran/, { after: card });
    expect((await asksLeyla(stage, '/check')).shown).not.toContain(isNoAdmin);
    expect([isNoAdmin, isAdminNow].map((words) => toldLeyla(stage, words))).toEqual([1, 1]);
  });

  it('says the true reason to a reply, and in private, too', async () => {
    const stage = await openAdminStage();
    const { group, account, kamran, aysel } = stage;
    const { id, card } = await receiveEntry(stage, aysel);
    await group.hideMembers();
    await kamran.tap(card, 'Reject');
    const question = await group.expectMessage(/why/i);
    await group.demote(account);
    await kamran.reply(group, question, 'It is an advertisement');
    await group.expectMessage(t('stranger-unseen'), { after: question });
    await phoneOf(stage, kamran).write(`/start edit_${id}`, t('stranger-unseen'));
    expect(await historyOf(stage, id)).toEqual(['Aysel submit']);
  });

  it('says the true reason also to whoever chooses a language, and edits without a role', async () => {
    const stage = await openAdminStage({ env: { ACCESS: 'invite' } });
    const { group, account, kamran, aysel } = stage;
    const { id } = await receiveEntry(stage, aysel);
    await group.hideMembers();
    await kamran.send(group, '/language@hesabat_bot');
    const languages = await group.expectMessage(t('language-question'));
    const phone = phoneOf(stage, kamran);
    await phone.write(`/start edit_${id}`, 'Editing No. 1');
    await group.demote(account);
    expect(await toastOf(kamran, languages, 'Türkçe')).toBe(t('stranger-unseen'));
    const told = await phone.tap('✏️ Title', t('stranger-unseen'));
    expect(told.shown).toBe(t('stranger-unseen'));
  });

  it('is noticed by the refusal where nothing else told it', async () => {
    const stage = await openAdminStage();
    const { group, account, aysel, kamran, leyla, chatOf } = stage;
    const { card } = await receiveEntry(stage, aysel);
    await group.hideMembers();
    account.queue.allowed = new Set(['message', 'callback_query']);
    await group.demote(account);
    expect(await toastOf(kamran, card, 'Approve')).toBe(t('stranger-unseen'));
    await chatOf(leyla).expectMessage(isNoAdmin);
  });

  it('tells it of a bot that was removed and is added again as a plain member', async () => {
    const stage = await openAdminStage();
    const { group, account, leyla, chatOf } = stage;
    await group.ban(account);
    await chatOf(leyla).expectMessage(t('group-removed', { chat }));
    await group.add(account);
    await chatOf(leyla).expectMessage(t('group-back', { chat, count: 0 }));
    await chatOf(leyla).expectMessage(isNoAdmin);
    expect(toldLeyla(stage, isAdminNow)).toBe(0);
  });

  it('is told in the group by /setup, and that all goes on in private', async () => {
    const { stage } = await openDemoted();
    const { group, account, leyla, chatOf } = stage;
    const asked = await leyla.send(group, '/setup@hesabat_bot');
    await group.expectMessage(t('setup-not-admin'), { after: asked });
    await untilJobsDone(stage);
    expect(toldLeyla(stage, isNoAdmin)).toBe(1);
    await group.promote(account);
    await chatOf(leyla).expectMessage(isAdminNow);
  });
});

it('that a person is in no group says nothing about the bot', async () => {
  const stage = await openAdminStage();
  const { aysel, kamran, leyla, chatOf, telegram } = stage;
  const { card } = await receiveEntry(stage, aysel);
  telegram.faults.add({ kind: 'rejection', method: 'getChatMember', description: 'USER_NOT_PARTICIPANT' });
  expect(await toastOf(kamran, card, 'Approve')).toBe(t('toast-stranger'));
  await untilJobsDone(stage);
  expect(chatOf(leyla).botMessages.filter(({ shown }) => shown.startsWith('⚠️'))).toEqual([]);
});

it('a group that was deleted is noticed by the refusal, and admins are told once', async () => {
  const stage = await openAdminStage();
  const { aysel, telegram, chatOf, leyla, group } = stage;
  telegram.faults.add({ kind: 'rejection', chatId: group.id, description: 'chat not found', times: 999 });
  await submitEntry(stage, aysel);
  await chatOf(leyla).expectMessage(/^⚠️ I am not in/);
  await submitEntry(stage, aysel);
  await telegram.settled();
  expect(chatOf(leyla).botMessages.filter(({ shown }) => shown.startsWith('⚠️ I am not in'))).toHaveLength(1);
});

it('without any group from the beginning the same is said', async () => {
  const stage = await openAdminStage({ withoutGroup: true });
  const { aysel, chatOf, leyla } = stage;
  await submitEntry(stage, aysel);
  await chatOf(leyla).expectMessage(t('waiting-nowhere', { count: 1 }));
  await submitEntry(stage, aysel);
  expect((await asksLeyla(stage, '/check')).shown).toContain(t('waiting-nowhere', { count: 2 }));
});

describe('the receipt while nobody can decide', () => {
  it('says “again” only where there was a group before', async () => {
    const stage = await openAdminStage({ withoutGroup: true });
    await reportEvent(stage, stage.aysel);
    const said = await stage.chatOf(stage.aysel).expectMessage(receipt('submitted', 'none'));
    expect(said.shown).not.toContain('again');
  });

  it('says that a corrected entry is corrected', async () => {
    const stage = await openAdminStage();
    await receiveEntry(stage, stage.aysel);
    await stage.group.ban(stage.account);
    await stage.chatOf(stage.leyla).expectMessage(t('group-removed', { chat }));
    const phone = phoneOf(stage, stage.aysel);
    await phone.write('/my', 'Your entries');
    await phone.tap('No. 1', 'waiting');
    await phone.tap('Correct', 'What do you want to change?');
    await phone.tap('✏️ Title', 'Now:');
    await phone.write('An evening of songs', 'What changes:');
    const said = await phone.tap('Submit', receipt('corrected', 'away'));
    expect(said.shown).toContain('No. 1 is corrected');
  });

  it('says that an entry that was returned and stays as it is was sent again', async () => {
    const stage = await openAdminStage();
    const { aysel, kamran, group, db, chatOf } = stage;
    const { id } = await receiveEntry(stage, aysel);
    await rememberSender(db, { id: kamran.id, name: 'Kamran', locale: 'en' });
    const seen = { entryId: id, personId: kamran.id, version: (await getEntry(db, id)).version };
    await changeStatus(db, { action: 'return', ...seen, reason: { words: 'Look again' }, askedFor: [] });
    const phone = phoneOf(stage, aysel);
    await phone.chat.expectMessage('Look again');
    await group.ban(stage.account);
    await chatOf(stage.leyla).expectMessage(t('group-removed', { chat }));
    await phone.tap('Fix', asks('preview'));
    const said = await phone.tap(t('button-submit-unchanged'), receipt('resubmitted', 'away'));
    expect(said.shown).toContain('No. 1 is sent again as it is');
  });

  it('stays what it is after Skip, though another group can be reached', async () => {
    const stage = await openAdminStage();
    const { aysel, leyla, telegram, account, chatOf } = stage;
    const title = 'Vienna';
    const vienna = telegram.createGroup({
      ...{ title, bot: account, members: [leyla], supergroup: true, botIsAdmin: true, longAgo: true },
    });
    const asked = await leyla.send(vienna, '/setup@hesabat_bot');
    const question = await vienna.expectMessage(t('chats-choose', { chat: title }), { after: asked });
    await leyla.reply(vienna, question, 'Austria');
    const chosen = await vienna.expectMessage(t('chats-chosen', { takes: 'Austria' }), { after: question });
    await leyla.tap(chosen, t('button-save'));
    await vienna.expectMessage(t('chats-saved', { takes: 'Austria' }));
    await vienna.ban(account);
    await chatOf(leyla).expectMessage(t('group-removed', { chat: title }));

    const phone = phoneOf(stage, aysel);
    await reportEvent(stage, aysel, { country: 'Austria', cities: 'Wien' });
    await phone.chat.expectMessage(receipt('submitted', 'away'));
    const skipped = await phone.tap('Skip', receipt('submitted', 'away'));
    expect(skipped.shown).not.toContain(t('organization-question'));
  });

  it('is written anew for the own first entry only', async () => {
    const stage = await openAdminStage();
    await receiveEntry(stage, stage.aysel);
    const phone = phoneOf(stage, stage.rauf);
    await reportEvent(stage, stage.rauf);
    await phone.chat.expectMessage(t('organization-question'));
    await phone.forge('org:skip:1');
    await phone.chat.expectMessage(t('organization-kept'));
  });
});

describe('a picture that Telegram refuses for good', () => {
  it.each(['IMAGE_PROCESS_FAILED', 'PHOTO_INVALID_DIMENSIONS'])(
    '(%s) is replaced by a tile, which says so',
    async (description) => {
      const stage = await openStage();
      const { aysel, kamran, group, telegram } = stage;
      telegram.faults.add({ kind: 'rejection', method: 'sendPhoto', description });
      const { card } = await receiveEntry(stage, aysel, { photos: 2 });
      expect(card.photo).toBeDefined();
      expect(card.shown).toContain(t('card-picture-refused'));
      expect(card.buttons).toContain(t('button-photos', { count: 2 }));

      await kamran.tap(card, 'Approve');
      const decided = await group.expectMessage(/Approved by Kamran/, { after: card });
      expect(decided.shown).toContain(t('card-picture-refused'));
    },
  );

  it('also when the picture changes', async () => {
    const stage = await openStage();
    const { aysel, group, telegram } = stage;
    const { id, card } = await receiveEntry(stage, aysel, { photos: 2 });
    telegram.faults.add({
      kind: 'rejection',
      method: 'editMessageMedia',
      description: 'IMAGE_PROCESS_FAILED',
    });
    await stage.database.sql`
      delete from entry_photos where id = (select min(id) from entry_photos where entry_id = ${id})`;
    await stage.database.sql`
      select enqueue_job('show-card', json_build_object('entryId', ${id}::int), null, 'show', clock_timestamp(), 1, 0)`;
    const changed = await group.expectMessage(t('card-picture-refused'), { after: card });
    expect(changed.id).toBe(card.id);
  });
});
