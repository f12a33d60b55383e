import { describe, expect, it } from 'vitest';
import { textsIn } from '#locales/texts.ts';
import { isCardOf } from '#tests/support/entry-number.ts';
import { historyOf, untilJobsDone } from '#tests/support/moderating.ts';
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
    await chatOf(aysel).expectMessage(t('submitted-unconnected', { number: '1' }));
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
