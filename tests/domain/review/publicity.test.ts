import { expect, it } from 'vitest';
import { findPublicity } from '#src/domain/review/publicity.ts';

const supergroup = { id: -1_002_000_000_002, type: 'supergroup', title: 'Moderators' };
const place = { location: { latitude: 48.8, longitude: 9.2 }, address: 'Somewhere' };

it.each([
  ['a public name', { ...supergroup, username: 'open_moderators' }, 'username'],
  ['another public name alone', { ...supergroup, active_usernames: ['open_moderators'] }, 'username'],
  [
    'a name, though joining needs an approval',
    { ...supergroup, username: 'x', join_by_request: true },
    'username',
  ],
  ['a channel that it discusses', { ...supergroup, linked_chat_id: -1_002_000_000_001 }, 'channel'],
  ['a place on the map', { ...supergroup, location: place }, 'place'],
])('anyone can read a group with %s', (_what, chat, why) => {
  expect(findPublicity(chat)).toBe(why);
});

it.each([
  ['a supergroup', supergroup],
  ['one with an invite link', { ...supergroup, invite_link: 'https://t.me/+abc' }],
  ['one whose newcomers see what was written before', { ...supergroup, has_visible_history: true }],
  ['one without any of its former names', { ...supergroup, active_usernames: [] }],
  ['a plain group', { id: -4_000, type: 'group', title: 'Moderators' }],
  ['a private chat, whose username is the person’s', { id: 4_000, type: 'private', username: 'aysel' }],
  ['nothing known', undefined],
])('only members read %s', (_what, chat) => {
  expect(findPublicity(chat)).toBeNull();
});

it('what Telegram tells in an unknown shape hides nothing that is known', () => {
  expect(findPublicity({ ...supergroup, active_usernames: 7, linked_chat_id: 'x', username: 'x' })).toBe(
    'username',
  );
});
