import { beforeAll, expect, it } from 'vitest';
import { noteGroupPrivate } from '#db/queries/review/chats/group-publicity.ts';
import {
  findModeratorsChat,
  listModeratorsChats,
  routeToChat,
  setModeratorsChat,
  setModeratorsLocale,
} from '#db/queries/review/chats/moderator-chats.ts';
import { createDatabase, type TestDatabase } from '#tests/support/database/database.ts';

let database: TestDatabase;

beforeAll(async () => {
  database = await createDatabase();
  return () => database.remove();
});

const former = async () => {
  const [row] =
    await database.sql`select moderators_chat_id::float as id, moderators_locale as locale from settings`;
  return row;
};

it('a copy of the version before and this one see the same chat of everything else, whichever changes it', async () => {
  const { db, sql } = database;
  // /setup in a copy of the version before.
  await sql`update settings set moderators_chat_id = -1001, moderators_locale = 'az', moderators_chat_public_since = null`;
  expect(await listModeratorsChats(db)).toMatchObject([{ chatId: -1001, threadId: null, locale: 'az' }]);

  await setModeratorsChat(db, { chatId: -1002, threadId: 7 }, 'tr');
  expect(await former()).toEqual({ id: -1002, locale: 'tr' });

  const takes = { countries: ['DE'], categoryIds: [], keeperId: null };
  await db.transaction((tx) => routeToChat(tx, { chatId: -1003, threadId: null }, takes, 'ru'));
  expect(await former()).toEqual({ id: -1002, locale: 'tr' });

  await sql`update settings set moderators_chat_public_since = now() where moderators_chat_id = -1002`;
  expect(await listModeratorsChats(db)).toMatchObject([
    { chatId: -1002, threadId: 7, isPublic: true },
    { chatId: -1003, countries: ['DE'], isPublic: false },
  ]);
});

it('what changes nothing for the version before writes nothing there', async () => {
  const { db, sql } = database;
  const place = { chatId: -1004, threadId: null };
  await setModeratorsChat(db, place, 'az');
  const written = async () => (await sql`select xmin::text from settings`)[0]?.xmin;
  const before = await written();

  await noteGroupPrivate(db, place.chatId);
  await sql`update moderator_chats set title = 'Moderators' where chat_id = ${place.chatId}`;
  expect(await written()).toBe(before);
  await setModeratorsLocale(db, (await findModeratorsChat(db, place))?.id ?? 0, 'tr');
  expect(await former()).toEqual({ id: place.chatId, locale: 'tr' });
  await sql`delete from moderator_chats`;
  expect(await former()).toEqual({ id: null, locale: null });
});
