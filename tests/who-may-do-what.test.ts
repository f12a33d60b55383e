import { beforeAll, describe, expect, it } from 'vitest';
import { insertDraft, moveDraft, writeAnswer } from '#db/queries/entries/drafts.ts';
import { findEntry, findOpenDraft, getEntry } from '#db/queries/entries/entries.ts';
import { changeStatus } from '#db/queries/entries/history.ts';
import { withdrawEntry } from '#db/queries/entries/withdrawals.ts';
import { rememberSender } from '#db/queries/people/people.ts';
import { routeToChat } from '#db/queries/review/chats/moderator-chats.ts';
import { type EntryStatus, entryStatuses } from '#src/domain/entries/status.ts';
import {
  canDo,
  canTranslate,
  type EntryAction,
  isAllowed,
  transitions,
} from '#src/domain/entries/transitions.ts';
import { untilHandled } from './support/deliver-again.ts';
import { forgeTap } from './support/forge-tap.ts';
import { untilJobsDone } from './support/moderating.ts';
import { submitEntry } from './support/receive-entry.ts';
import { shareStage } from './support/stage.ts';
import type { Message } from './telegram-server/driver/message.ts';

const shared = shareStage();

type Name = 'aysel' | 'rauf' | 'kamran' | 'leyla' | 'nigar';

/** Everybody that an entry can be tapped by, as far as it is concerned. */
const cases: Array<{ who: Name; owner: Name; is: string }> = [
  { who: 'aysel', owner: 'aysel', is: 'its organizer' },
  { who: 'rauf', owner: 'aysel', is: 'another organizer, who moderates another country' },
  { who: 'kamran', owner: 'aysel', is: 'a moderator' },
  { who: 'kamran', owner: 'kamran', is: 'a moderator who reported it' },
  { who: 'leyla', owner: 'leyla', is: 'an admin who moderates and reported it' },
  { who: 'nigar', owner: 'aysel', is: 'an admin who does not moderate' },
];

const moderating = ['kamran', 'leyla'];
const admins = ['leyla', 'nigar'];

/** A card to tap on: what a tap does is decided by what is behind the button, and phones can be tampered with. */
let someCard: Message;

/** What others can be duplicates of. */
let originalId: number;

beforeAll(async () => {
  const { stage } = shared;
  for (const { who } of cases) {
    await stage[who].send(stage.chatOf(stage[who]), '/start');
    await stage.chatOf(stage[who]).expectMessage('Hello');
  }
  await stage.database.sql`insert into roles (person_id, role) values (${stage.nigar.id}, 'admin')`;
  // Rauf is in the moderators' group of Austria. All entries here are of Germany.
  const { telegram, account, rauf, db } = stage;
  const members = { members: [rauf], supergroup: true, botIsAdmin: true, longAgo: true };
  const austria = telegram.createGroup({ title: 'Austria', bot: account, ...members });
  const takes = { countries: ['AT'], categoryIds: [], keeperId: null };
  const isRouted = await db.transaction((tx) =>
    routeToChat(tx, { chatId: austria.id, threadId: null }, takes, 'en'),
  );
  expect(isRouted).toBe(true);
  originalId = (await submitEntry(stage, stage.rauf)).id;
  someCard = await stage.group.expectMessage('No. ');
});

/** A complete entry of this person that stands there. */
async function entryAt(status: EntryStatus, owner: Name): Promise<number> {
  const { stage } = shared;
  const { db, kamran, leyla } = stage;
  const who = stage[owner];
  await stage.database.sql`delete from entries where status in ('draft', 'cancelled')`;
  if (status === 'draft' || status === 'cancelled') {
    const entryId = await insertDraft(db, { personId: who.id, lastUpdateId: 0 });
    if (entryId === null || entryId === 'closed') throw new Error('there is a draft already');
    const [category] = await stage.database.sql<Array<{ id: number }>>`select min(id) as id from categories`;
    const answer = {
      title: 'An evening of poetry',
      ...{ firstDay: '2026-02-26', lastDay: '2026-02-26', country: 'DE' },
      ...{ categoryId: category?.id ?? 0, photosDone: true },
    };
    await writeAnswer(db, { entryId, openQuestion: 'title', updateId: 0 }, answer, 'preview', true);
    await stage.database
      .sql`insert into entry_cities (entry_id, name, key) values (${entryId}, 'Ulm', 'ulm')`;
    if (status === 'cancelled') await moveDraft(db, 'cancel', { entryId, personId: who.id, updateId: 0 });
    return entryId;
  }
  const { id: entryId } = await submitEntry(stage, who);
  const decisions = { returned: 'return', approved: 'approve', rejected: 'reject' } as const;
  if (status === 'withdrawn') await withdrawEntry(db, { entryId, personId: who.id });
  else if (status !== 'pending') {
    // Decided before its card is there, an entry would get none.
    await untilJobsDone(stage);
    const { version } = await getEntry(db, entryId);
    const other = owner === 'kamran' ? leyla : kamran;
    await rememberSender(db, { id: other.id, name: other.name, locale: 'en' });
    await changeStatus(db, { action: decisions[status], entryId, personId: other.id, version });
  }
  return entryId;
}

/** Does all that leads to this, as somebody whose phone shows every button there is. */
async function attempt(action: EntryAction, who: Name, entryId: number): Promise<void> {
  const { stage } = shared;
  const version = (await findEntry(stage.db, entryId))?.version ?? 1;
  const card = (name: string, value = '') =>
    tapCard(who, entryId, `card:${name}:${entryId}:${version}:${value}`);
  const privately = (data: string) => tapPrivately(who, data);
  switch (action) {
    case 'approve':
    case 'undo':
      return card(action);
    case 'reject':
      await card('reject');
      return card('reject-for', 'facts');
    case 'return':
      await card('return');
      return card('return-for', 'facts');
    case 'withdraw':
      return privately(`own:withdraw-yes:${entryId}`);
    case 'cancel':
      return privately(`ask:${entryId}:preview:cancel:`);
    case 'submit':
      return privately(`ask:${entryId}:preview:submit:`);
    case 'restore':
      return privately(`draft:restore:${entryId}`);
    case 'correct': {
      await privately(`draft:fix:${entryId}`);
      // Where it is approved, the first button only says what that means.
      await privately(`draft:fix-approved:${entryId}`);
      const correction = await findOpenDraft(stage.db, stage[who].id);
      if (correction?.corrects !== entryId) return;
      await stage.database.sql`update entries set title = 'A correction' where id = ${correction.id}`;
      return privately(`ask:${correction.id}:preview:submit:`);
    }
    case 'duplicate':
      return privately(`check:duplicate:${entryId}::${originalId}:${version}`);
    case 'edit': {
      const chat = stage.chatOf(stage[who]);
      const sent = await stage[who].send(chat, `/start edit_${entryId}`);
      await chat.expectMessage(/./, { after: sent });
      // Perhaps it was about something earlier.
      await stage.telegram.settled();
      await untilHandled(stage);
      const editing = await findOpenDraft(stage.db, stage[who].id);
      if (editing?.corrects !== entryId) return;
      await stage.database.sql`update entries set title = 'An edit' where id = ${editing.id}`;
      return privately(`ask:${editing.id}:preview:submit:`);
    }
    default:
      action satisfies never;
  }
}

async function tapPrivately(who: Name, data: string): Promise<void> {
  const { stage } = shared;
  const message = stage.chatOf(stage[who]).botMessages[0];
  if (!message) throw new Error('The bot has not written yet');
  await tap(who, message, data);
}

/** Those who are not in the group tap there as at the very moment of leaving. */
async function tapCard(who: Name, entryId: number, data: string): Promise<void> {
  const { members } = shared.stage.group.state;
  const person = shared.stage[who];
  const isGuest = !moderating.includes(who);
  if (isGuest) members.set(person.id, { user: person.user, status: 'member', rights: {} });
  const answer = forgeTap(person, await cardOf(entryId), data);
  if (isGuest) members.delete(person.id);
  await answer;
  await untilHandled(shared.stage);
}

async function tap(who: Name, message: Message, data: string): Promise<void> {
  await forgeTap(shared.stage[who], message, data);
  await untilHandled(shared.stage);
}

/** The card of an entry once it is there; of what has none, that of another entry. */
async function cardOf(entryId: number): Promise<Message> {
  const { stage } = shared;
  const { number, status } = await getEntry(stage.db, entryId);
  if (number === null || status === 'withdrawn') return someCard;
  await untilJobsDone(stage);
  const { cardMessageId } = await getEntry(stage.db, entryId);
  return stage.group.expectMessage(({ id }) => id === cardMessageId);
}

/** Asks for the title in Russian, and writes it; says whether it is kept. */
async function translate(who: Name, entryId: number): Promise<boolean> {
  const { stage } = shared;
  await tapPrivately(who, `title:ask:${entryId}:ru`);
  const chat = stage.chatOf(stage[who]);
  await chat.expectMessage(/./, { after: await stage[who].send(chat, 'Вечер поэзии') });
  await untilHandled(stage);
  const rows = await stage.database.sql`delete from entry_titles where entry_id = ${entryId} returning title`;
  return rows.length > 0;
}

const actions = Object.keys(transitions) as EntryAction[];

describe.each(cases)('$is', ({ who, owner }) => {
  it.each(entryStatuses)(
    'does to an entry that is %s what the table allows, and nothing else',
    async (status) => {
      const { db } = shared.stage;
      const actor = {
        isOwner: who === owner,
        isModerator: moderating.includes(who),
        isAdmin: admins.includes(who),
      };
      const expected: string[] = [];
      const seen: string[] = [];
      let entryId = await entryAt(status, owner);
      for (const action of actions) {
        const before = await getEntry(db, entryId);
        await attempt(action, who, entryId);
        const after = await getEntry(db, entryId);
        const may = canDo(action, status) && isAllowed(action, actor);
        expected.push(`${action}: ${may ? (transitions[action].to ?? status) : 'refused'}`);
        const isDone = after.status !== before.status || after.version !== before.version;
        seen.push(`${action}: ${isDone ? after.status : 'refused'}`);
        if (isDone) entryId = await entryAt(status, owner);
      }
      expect(seen).toEqual(expected);
      // Whoever may edit an entry may translate its title, where it counts or may yet count.
      const mayTranslate = canTranslate(status) && isAllowed('edit', actor);
      expect(await translate(who, entryId)).toBe(mayTranslate);
    },
  );
});
