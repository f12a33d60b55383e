import { eq, sql } from 'drizzle-orm';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { queryRows } from '#db/connection/query-rows.ts';
import { getCurrentCampaign, listCategories } from '#db/queries/campaigns/campaigns.ts';
import { copyCampaign } from '#db/queries/campaigns/copy.ts';
import { findCampaignState } from '#db/queries/campaigns/state.ts';
import { findEntry } from '#db/queries/entries/entries.ts';
import { listModeratorsChats } from '#db/queries/review/chats/moderator-chats.ts';
import { chatIdFor } from '#db/queries/review/chats/routing.ts';
import { entries } from '#db/schema/entries/entries.ts';
import { moderatorChats } from '#db/schema/review/moderator-chats.ts';
import { textsIn } from '#locales/texts.ts';
import { routeEntry } from '#src/domain/review/routing.ts';
import { anyChats, anyEntry } from '#tests/support/any-chats.ts';
import { asks } from '#tests/support/asks.ts';
import { createDatabase, type TestDatabase } from '#tests/support/database/database.ts';
import { untilHandled } from '#tests/support/deliver-again.ts';
import { forgeTap } from '#tests/support/forge-tap.ts';
import { statusOf, toastOf, untilJobsDone, waitingButtons } from '#tests/support/moderating.ts';
import { phoneOf } from '#tests/support/phone.ts';
import { receiveEntry, submitEntry } from '#tests/support/receive-entry.ts';
import { openStage, type Stage } from '#tests/support/stage.ts';
import type { Group } from '#tests/telegram-server/driver/group.ts';
import type { Message } from '#tests/telegram-server/driver/message.ts';

const t = textsIn('en');

function openGroup({ telegram, account, leyla, rauf }: Stage, title: string): Group {
  return telegram.createGroup({
    ...{ title, bot: account, members: [leyla, rauf], supergroup: true, botIsAdmin: true, longAgo: true },
  });
}

/** Leyla sends /setup there, and gets the message that asks what comes there. */
async function ask({ leyla }: Stage, group: Group) {
  const sent = await leyla.send(group, '/setup@hesabat_bot');
  const question = await group.expectMessage(t('chats-choose', { chat: group.title ?? '' }), { after: sent });
  await group.expectMessage(t('chats-names'), { after: question });
  return question;
}

/** The second chat takes Austria. */
async function openTwo() {
  const stage = await openStage();
  const vienna = openGroup(stage, 'Vienna');
  const question = await ask(stage, vienna);
  await stage.leyla.reply(vienna, question, 'Austria');
  const chosen = await vienna.expectMessage(t('chats-chosen', { takes: 'Austria' }), { after: question });
  await stage.leyla.tap(chosen, t('button-save'));
  await vienna.expectMessage(t('chats-saved', { takes: 'Austria' }));
  return { stage, vienna };
}

/** Brings a card up to date after a change that a test made by hand. */
async function showCard({ db }: Stage, id: number): Promise<void> {
  await db.execute(
    sql`select enqueue_job('show-card', json_build_object('entryId', ${id}::int), null, 'x', now(), 25)`,
  );
}

const cardsIn = (group: Group) =>
  group.botMessages
    .filter(({ photo, buttons }) => photo && buttons.length > 0)
    .map(({ shown }) => shown.split('\n')[0]);

describe('/setup in a second group', () => {
  it('asks what comes there, by buttons and by a typed reply; what waits moves, and the former card says where it went', async () => {
    const stage = await openStage();
    const { aysel, leyla, group } = stage;
    const german = await receiveEntry(stage, aysel);
    const austrian = await receiveEntry(stage, aysel, { country: 'AT', cities: ['Wien'] });
    const french = await receiveEntry(stage, aysel, { country: 'FR', cities: ['Paris'] });
    const other = openGroup(stage, 'Vienna');
    const question = await ask(stage, other);
    const ticked = await leyla
      .tap(question, 'Austria')
      .then(() => other.expectMessage(t('chats-chosen', { takes: 'Austria' }), { after: question }));
    await leyla.reply(other, ticked, 'France; Atlantis');
    const added = await other.expectMessage('Austria, France', { after: ticked });
    await other.expectMessage(t('chats-unknown', { names: 'Atlantis' }));
    await leyla.tap(added, t('button-save'));
    await other.expectMessage(t('setup-waiting', { count: 2 }));
    await untilJobsDone(stage);

    expect(cardsIn(other)).toEqual(['No. 2', 'No. 3']);
    expect(cardsIn(group)).toEqual(['No. 1']);
    for (const { card, number } of [austrian, french]) {
      const former = group.messages.find(({ id }) => id === card.id);
      expect(former?.shown).toBe(t('card-elsewhere', { number: String(number), chat: 'Vienna' }));
      expect(former?.buttons).toEqual([]);
    }
    expect(group.messages.find(({ id }) => id === german.card.id)?.buttons).toEqual(waitingButtons);
  });

  it('“Everything else” asks what the present chat keeps', async () => {
    const stage = await openStage();
    const { aysel, leyla, group, db } = stage;
    await receiveEntry(stage, aysel);
    await receiveEntry(stage, aysel, { country: 'AT', cities: ['Wien'] });
    const other = openGroup(stage, 'World');
    const question = await ask(stage, other);
    await leyla.tap(question, t('button-everything-else'));
    const keeps = await other.expectMessage(/does “.*” keep/, { after: question });
    const nothing = await leyla.tap(keeps, t('button-save'));
    expect((await nothing.answer).text).toBe(t('chats-nothing-chosen'));
    await leyla.tap(keeps, 'Germany');
    await leyla.tap(await other.expectMessage('Chosen so far', { after: keeps }), t('button-save'));
    await other.expectMessage(t('chats-saved', { takes: t('chats-everything-else') }));
    await untilJobsDone(stage);
    expect(cardsIn(group)).toEqual(['No. 1']);
    expect(cardsIn(other)).toEqual(['No. 2']);
    expect((await listModeratorsChats(db)).map(({ countries }) => countries)).toEqual([['DE'], []]);
  });

  it('“Cancel” leaves everything as it is', async () => {
    const stage = await openStage();
    const other = openGroup(stage, 'Vienna');
    await stage.leyla.tap(await ask(stage, other), t('button-cancel'));
    await other.expectMessage(t('chats-cancelled'));
    await untilHandled(stage);
    expect(other.botMessages.map(({ shown }) => shown)).toEqual([t('chats-cancelled')]);
    expect(await listModeratorsChats(stage.db)).toHaveLength(1);
  });

  it('opens a reply on the phone of the admin, so that what is typed counts; a sticker or another name is answered', async () => {
    const stage = await openStage();
    const { leyla } = stage;
    const other = openGroup(stage, 'Vienna');
    const question = await ask(stage, other);
    const prompts = () =>
      other.botMessages.filter(({ shown }) => shown.includes(t('chats-reply', { name: 'Leyla' })));
    const [prompt] = prompts();
    if (!prompt) throw new Error('no reply was asked for');
    expect(prompt.replyInterface).toMatchObject({ force_reply: true, selective: true });
    await leyla.sendSticker(other, new Uint8Array([1]), { replyTo: prompt });
    const again = await other.expectMessage(t('chats-names'), { after: prompt });
    expect(again.replyInterface).toMatchObject({ force_reply: true, selective: true });
    await leyla.reply(other, again, 'Austria, Atlantis');
    const unknown = await other.expectMessage(t('chats-unknown', { names: 'Atlantis' }), { after: again });
    await leyla.reply(other, unknown, 'France');
    const chosen = await other.expectMessage(t('chats-chosen', { takes: 'Austria, France' }), {
      after: question,
    });
    await untilHandled(stage);
    expect(prompts()).toHaveLength(1);

    await leyla.tap(chosen, t('button-save'));
    await other.expectMessage(t('chats-saved', { takes: 'Austria, France' }));
    await untilHandled(stage);
    expect(prompts()).toEqual([]);
  });

  it('says all that can be tapped, and nothing else', async () => {
    const stage = await openStage();
    const ways = [t('chats-choose-how'), t('chats-choose-rest'), t('chats-choose-instead')];
    const said = ({ shown }: Message) => ways.filter((way) => shown.includes(way));
    const other = openGroup(stage, 'Vienna');
    const question = await ask(stage, other);
    expect(said(question)).toEqual(ways);
    await stage.leyla.tap(question, t('button-everything-else'));
    expect(said(await other.expectMessage(/does “.*” keep/, { after: question }))).toEqual(ways.slice(0, 1));
  });

  it('takes choices from admins only, and a reply only of the one who was asked', async () => {
    const stage = await openStage();
    const { rauf, telegram } = stage;
    const other = openGroup(stage, 'Vienna');
    const question = await ask(stage, other);
    expect(await toastOf(rauf, question, t('button-everything-else'))).toBe(
      t('setup-refused', { id: String(rauf.id) }),
    );
    await rauf.reply(other, question, 'Austria');
    await telegram.settled();
    expect(other.botMessages[0]?.shown).toContain(t('chats-nothing-chosen'));
    expect(other.botMessages).toHaveLength(2);
  });
});

describe('with two chats', () => {
  it('each entry gets its card in one of them; who is in that group decides, and nobody of the other', async () => {
    const { stage, vienna } = await openTwo();
    const { aysel, kamran, rauf, group, db } = stage;
    const { id } = await submitEntry(stage, aysel, { country: 'AT', cities: ['Wien'] });
    const card = await vienna.expectMessage('No. 1\n');
    const german = await receiveEntry(stage, aysel);
    expect(cardsIn(group)).toEqual(['No. 2']);
    expect(cardsIn(vienna)).toEqual(['No. 1']);

    await rauf.tap(card, t('button-approve'));
    await vienna.expectMessage('Approved by Rauf');
    expect(await statusOf(stage, id)).toBe('approved');

    // Rauf is not in the first group, and Kamran is not in the second: neither opens the entries of the other.
    const chat = stage.chatOf(kamran);
    await kamran.send(chat, `/start edit_${id}`);
    await chat.expectMessage(/./);
    const raufs = stage.chatOf(rauf);
    await rauf.send(raufs, `/start edit_${german.id}`);
    await raufs.expectMessage(/./);
    const drafts = await db.select().from(entries).where(eq(entries.isModeratorEdit, true));
    expect(drafts).toEqual([]);
  });

  it('an entry of the other group is compared only where the card offers it, whatever a tap names', async () => {
    const { stage, vienna } = await openTwo();
    const { aysel, rauf, kamran, group, db } = stage;
    // What is alike is in one country, so the second chat takes a category instead.
    const media = (await listCategories(db, (await getCurrentCampaign(db))?.id ?? 0))[4];
    await db.execute(sql`
      update moderator_chats set countries = '{}', category_ids = array[${media?.id}::int] where chat_id = ${vienna.id}`);
    const same = { day: '2026-02-26' };
    const { id: alike } = await receiveEntry(stage, aysel, same);
    const { id: other } = await receiveEntry(stage, aysel, { title: 'A secret title', cities: ['Ulm'] });
    const { id } = await submitEntry(stage, aysel, { ...same, category: 4 });
    const card = await vienna.expectMessage(({ shown, buttons }) => {
      return shown.startsWith('No. 3\n') && buttons.includes(t('button-compare', { number: '1' }));
    });
    await untilJobsDone(stage);
    for (const action of ['compare', 'reject-as', 'duplicate', 'no-duplicate']) {
      expect(await forgeTap(rauf, card, `card:${action}:${id}:2:${other}`), action).toBe(t('toast-changed'));
    }
    await untilJobsDone(stage);
    expect(vienna.botMessages.filter(({ shown }) => shown.includes('A secret title'))).toEqual([]);
    expect(await statusOf(stage, id)).toBe('pending');

    await rauf.tap(card, t('button-compare', { number: '1' }));
    const comparison = await vienna.expectMessage(t('compare-heading', { number: '3', other: '1' }));
    // Those of one's own group may be compared, alike or not.
    const [first] = group.botMessages.filter(({ shown }) => shown.startsWith('No. 1\n'));
    if (!first) throw new Error('no card');
    await forgeTap(kamran, first, `card:compare:${alike}:2:${other}`);
    await group.expectMessage(t('compare-heading', { number: '1', other: '2' }));
    await rauf.tap(comparison, t('button-duplicate', { number: '3', other: '1' }));
    await vienna.expectMessage('Rejected by Rauf');
  });

  it('a card follows its entry when the country is edited, and the tap on the former card decides nothing', async () => {
    const { stage, vienna } = await openTwo();
    const { aysel, kamran, group, db } = stage;
    const { id, card } = await receiveEntry(stage, aysel);
    await db.execute(sql`update entries set country = 'AT' where id = ${id}`);
    expect(await toastOf(kamran, card, t('button-approve'))).toBe(t('toast-changed'));
    expect(await statusOf(stage, id)).toBe('pending');
    await showCard(stage, id);

    await vienna.expectMessage('No. 1\n');
    await group.expectMessage(t('card-elsewhere', { number: '1', chat: 'Vienna' }), { after: card });
    await untilJobsDone(stage);
    expect((await findEntry(db, id))?.cardChatId).toBe(vienna.id);
  });

  it('each has its own pace, and each its own queue notice', async () => {
    const { stage, vienna } = await openTwo();
    const { aysel, group } = stage;
    await aysel.send(stage.chatOf(aysel), '/start');
    await stage.chatOf(aysel).expectMessage(/Hello/);
    await stage.stop();
    stage.config.groupPace = 3;
    for (let left = 5; left > 0; left -= 1) {
      await submitEntry(stage, aysel);
      await submitEntry(stage, aysel, { country: 'AT', cities: ['Wien'] });
    }
    await stage.start();
    for (const chat of [group, vienna]) await chat.expectMessage(t('cards-waiting', { count: 3 }));
  });

  it('the language is set for each by itself', async () => {
    const { stage, vienna } = await openTwo();
    const { aysel, leyla, group } = stage;
    await leyla.send(vienna, '/language@hesabat_bot');
    await leyla.tap(await vienna.expectMessage(t('language-question')), 'Türkçe');
    await vienna.expectMessage(textsIn('tr')('language-set-group'));
    await submitEntry(stage, aysel, { country: 'AT', cities: ['Wien'] });
    expect((await vienna.expectMessage('No. 1\n')).buttons).toContain(textsIn('tr')('button-approve'));
    await receiveEntry(stage, aysel);
    expect(cardsIn(group)).toEqual(['No. 2']);
  });

  it('one that becomes public gets nothing, and the other goes on', async () => {
    const { stage, vienna } = await openTwo();
    const { aysel, group } = stage;
    await vienna.makePublic('open_vienna');
    await submitEntry(stage, aysel, { country: 'AT', cities: ['Wien'] });
    await receiveEntry(stage, aysel);
    await stage.telegram.settled();
    expect(cardsIn(vienna)).toEqual([]);
    expect(cardsIn(group)).toEqual(['No. 2']);
  });
});

describe('/campaign', () => {
  async function openScreen(stage: Stage) {
    const { leyla, chatOf } = stage;
    const chat = chatOf(leyla);
    await leyla.send(chat, '/campaign');
    await leyla.tap(await chat.expectMessage(t('campaign-categories')), t('button-chats'));
    return chat.expectMessage(t('chats-heading'));
  }

  it('shows what comes to which chat, and changes it', async () => {
    const { stage, vienna } = await openTwo();
    const { leyla, chatOf, aysel, db } = stage;
    await submitEntry(stage, aysel, { country: 'FR', cities: ['Paris'] });
    const screen = await openScreen(stage);
    expect(screen.shown).toContain(t('chats-takes', { takes: 'Austria' }));
    expect(screen.shown).toContain(t('chats-takes', { takes: t('chats-everything-else') }));

    const chat = chatOf(leyla);
    await leyla.tap(screen, 'Vienna');
    await leyla.tap(await chat.expectMessage('Vienna', { after: screen }), t('button-choose-what-comes'));
    const choice = await chat.expectMessage(t('chats-choose', { chat: 'Vienna' }));
    await leyla.tap(choice, 'France');
    await leyla.tap(await chat.expectMessage('Austria, France', { after: choice }), t('button-save'));
    await chat.expectMessage(t('chats-takes', { takes: 'Austria, France' }));
    await vienna.expectMessage('No. 1\n');
    expect((await listModeratorsChats(db)).map(({ countries }) => countries)).toEqual([[], ['AT', 'FR']]);
  });

  it('takes what is typed next, and no open draft does; the draft goes on once that is saved', async () => {
    const { stage } = await openTwo();
    const { leyla, db } = stage;
    const phone = phoneOf(stage, leyla);
    await phone.write('/new', asks('title'));
    await phone.write('/campaign', 'Entries:');
    await phone.tap(t('button-chats'), t('chats-heading'));
    await phone.tap('Vienna', t('chats-takes', { takes: 'Austria' }));
    const question = await phone.tap(t('button-choose-what-comes'), t('chats-choose', { chat: 'Vienna' }));
    expect(question.shown).toContain(t('chats-choose-rest'));
    expect(question.shown).not.toContain(t('chats-choose-instead'));
    const chosen = await phone.write('France; Atlantis', t('chats-chosen', { takes: 'Austria, France' }));
    expect(chosen.shown).toContain(t('chats-unknown', { names: 'Atlantis' }));
    await phone.sees(() => leyla.sendSticker(phone.chat, new Uint8Array([1])), t('chats-names'));
    await phone.write('Germany', t('chats-chosen', { takes: 'Austria, Germany, France' }));
    await phone.tap(t('button-save'), asks('title'));
    expect((await listModeratorsChats(db)).map(({ countries }) => countries)).toEqual([
      [],
      ['AT', 'DE', 'FR'],
    ]);
    await phone.write('An evening of poetry', asks('date'));
    expect((await phone.draft()).title).toBe('An evening of poetry');
  });

  /** Taps “Remove this chat” on the screen of a chat, and gives the question. */
  async function askToRemove(stage: Stage, name: string) {
    const { leyla, chatOf } = stage;
    const screen = await openScreen(stage);
    await leyla.tap(screen, name);
    const removal = ({ buttons }: Message) => buttons.includes(t('button-remove-chat'));
    const opened = await chatOf(leyla).expectMessage(removal, { after: screen });
    await leyla.tap(opened, t('button-remove-chat'));
    return chatOf(leyla).expectMessage(t('campaign-confirm'), { after: opened });
  }

  it('removes a chat once that is saved: its cards come to the other', async () => {
    const { stage, vienna } = await openTwo();
    const { leyla, chatOf, aysel, group, db } = stage;
    await submitEntry(stage, aysel, { country: 'AT', cities: ['Wien'] });
    const card = await vienna.expectMessage('No. 1\n');
    const question = await askToRemove(stage, 'Vienna');
    expect(question.shown.split('\n\n')).toEqual([
      t('campaign-confirm'),
      t('chats-remove', { chat: 'Vienna' }),
      t('chats-remove-moves', { count: 1, chat: 'Moderators' }),
      t('chats-remove-note'),
    ]);
    await untilHandled(stage);
    expect(await listModeratorsChats(db)).toHaveLength(2);
    await leyla.tap(question, t('button-cancel'));
    await chatOf(leyla).expectMessage(t('chats-takes', { takes: 'Austria' }), { after: question });
    expect(await listModeratorsChats(db)).toHaveLength(2);

    await leyla.tap(await askToRemove(stage, 'Vienna'), t('button-save'));
    await group.expectMessage('No. 1\n');
    await vienna.expectMessage(/is decided in/, { after: card });
    expect(await listModeratorsChats(db)).toHaveLength(1);
  });

  it('where the chat of everything else is removed, the one that is left takes everything', async () => {
    const { stage, vienna } = await openTwo();
    const { leyla, aysel, db } = stage;
    await receiveEntry(stage, aysel);
    await submitEntry(stage, aysel, { country: 'AT', cities: ['Wien'] });
    const question = await askToRemove(stage, 'Moderators');
    expect(question.shown).toContain(t('chats-remove-heir', { chat: 'Vienna' }));
    expect(question.shown).toContain(t('chats-remove-moves', { count: 1, chat: 'Vienna' }));
    await leyla.tap(question, t('button-save'));
    await vienna.expectMessage('No. 1\n');
    expect((await listModeratorsChats(db)).map(({ countries }) => countries)).toEqual([[]]);
  });

  it('of three chats, the question says how many entries go to which', async () => {
    const { stage } = await openTwo();
    const { leyla, chatOf, aysel, db } = stage;
    await db.insert(moderatorChats).values({ chatId: -1, title: 'Media', countries: ['DE'] });
    for (const country of ['AT', 'DE', 'DE', 'FR']) await submitEntry(stage, aysel, { country });
    const screen = await openScreen(stage);
    await leyla.tap(screen, 'Moderators');
    const opened = await chatOf(leyla).expectMessage(t('chats-rest-hint'), { after: screen });
    await leyla.tap(opened, t('button-remove-for', { chat: 'Media' }));
    const question = await chatOf(leyla).expectMessage(t('campaign-confirm'), { after: opened });
    expect(question.shown).toContain(t('chats-remove-heir', { chat: 'Media' }));
    expect(question.shown).toContain(t('chats-remove-moves', { count: 1, chat: 'Media' }));
    expect(question.shown).not.toContain(t('chats-remove-moves', { count: 2, chat: 'Media' }));

    await leyla.tap(question, t('button-cancel'));
    const shown = await chatOf(leyla).expectMessage(t('chats-rest-hint'), { after: question });
    await leyla.tap(shown, t('button-back'));
    const list = await chatOf(leyla).expectMessage(t('chats-heading'), { after: shown });
    await leyla.tap(list, 'Vienna');
    const vienna = await chatOf(leyla).expectMessage(t('chats-takes', { takes: 'Austria' }), { after: list });
    await leyla.tap(vienna, t('button-remove-chat'));
    const other = await chatOf(leyla).expectMessage(t('campaign-confirm'), { after: vienna });
    expect(other.shown).toContain(t('chats-remove-moves', { count: 1, chat: 'Moderators' }));
  });

  it('a new campaign keeps what comes where by category', async () => {
    const stage = await openStage();
    const { db, leyla } = stage;
    const campaign = await getCurrentCampaign(db);
    const other = openGroup(stage, 'Press');
    const question = await ask(stage, other);
    await leyla.tap(question, 'Media');
    await leyla.tap(await other.expectMessage('Chosen so far', { after: question }), t('button-save'));
    await other.expectMessage('From now on');
    const state = await findCampaignState(db, campaign.id);
    if (!state) throw new Error('no state');
    const copied = await copyCampaign(db, state, { en: 'Next' });
    const media = (await listCategories(db, copied)).find(({ names }) => names.en?.includes('Media'));
    const press = (await listModeratorsChats(db)).find(({ title }) => title === 'Press');
    expect(press?.categoryIds).toContain(media?.id);
  });
});

describe('the rule in SQL', () => {
  let database: TestDatabase;

  beforeAll(async () => {
    database = await createDatabase();
    return () => database.remove();
  });

  it('is the rule of the code', async () => {
    const { db } = database;
    const property = fc.asyncProperty(anyChats, fc.array(anyEntry, { maxLength: 5 }), async (chats, some) => {
      await db.delete(moderatorChats);
      for (const [index, { countries, categoryIds }] of chats.entries()) {
        await db.insert(moderatorChats).values({ chatId: -1 - index, countries, categoryIds });
      }
      const stored = await listModeratorsChats(db);
      for (const { country, categoryId } of some) {
        const found = chatIdFor({ country: sql`${country}::text`, categoryId: sql`${categoryId}::int` });
        const [row] = await queryRows(db, z.object({ id: z.int() }), sql`select ${found} as id`);
        expect(row?.id).toBe(routeEntry(stored, { country, categoryId })?.id);
      }
    });
    await fc.assert(property, { numRuns: 40 });
  });
});
