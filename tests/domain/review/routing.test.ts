import fc from 'fast-check';
import { expect, it } from 'vitest';
import { routeEntry, takesEverythingElse } from '#src/domain/review/routing.ts';
import { anyChats, anyEntry } from '#tests/support/any-chats.ts';

const germany = { id: 2, countries: ['DE', 'AT'], categoryIds: [] };
const everything = { id: 1, countries: [], categoryIds: [] };

it.each([
  [
    'what no other chat takes comes to the one that takes everything else',
    { country: 'FR', categoryId: 7 },
    1,
  ],
  ['a country comes to the chat that names it', { country: 'AT', categoryId: 7 }, 2],
  ['a category comes to the chat that names it', { country: 'FR', categoryId: 5 }, 3],
  ['a chat of the country goes before one of the category', { country: 'AT', categoryId: 5 }, 2],
  ['a chat of both goes before one of the country', { country: 'DE', categoryId: 5 }, 4],
  ['a chat that names fewer countries goes before one that names more', { country: 'SE', categoryId: 7 }, 6],
  ['of two that name the same, the older one gets it', { country: 'NO', categoryId: 7 }, 5],
])('%s', (_name, entry, expected) => {
  const chats = [
    { id: 7, countries: ['NO', 'FI'], categoryIds: [] },
    { id: 6, countries: ['SE'], categoryIds: [] },
    { id: 5, countries: ['NO', 'DK'], categoryIds: [] },
    { id: 8, countries: ['SE', 'IS'], categoryIds: [] },
    { id: 4, countries: ['DE'], categoryIds: [5] },
    { id: 3, countries: [], categoryIds: [5, 6] },
    germany,
    everything,
  ];
  expect(routeEntry(chats, entry)?.id).toBe(expected);
});

it('every entry comes to exactly one chat that takes it, whatever the order of the chats', () => {
  fc.assert(
    fc.property(anyChats, anyEntry, (chats, entry) => {
      const chat = routeEntry(chats, entry);
      if (!chat) throw new Error('it comes nowhere');
      const isNamed =
        (chat.countries.length === 0 || chat.countries.some((code) => code === entry.country)) &&
        (chat.categoryIds.length === 0 || chat.categoryIds.some((id) => id === entry.categoryId));
      expect(isNamed).toBe(true);
      expect(routeEntry(chats.toReversed(), entry)).toBe(chat);
    }),
  );
});

it('nothing comes to the chat of everything else that another takes', () => {
  fc.assert(
    fc.property(anyChats, anyEntry, (chats, entry) => {
      const chat = routeEntry(chats, entry);
      const others = chats.filter((one) => !takesEverythingElse(one));
      if (chat && takesEverythingElse(chat)) expect(routeEntry(others, entry)).toBeNull();
    }),
  );
});

it('without a chat it comes nowhere', () => {
  expect(routeEntry([], { country: 'DE', categoryId: 1 })).toBeNull();
});
