import { describe, expect, it } from 'vitest';
import { readUpdate } from '#src/updates/lane.ts';

const change = { from: { id: 1, is_bot: false }, date: 1, old_chat_member: {}, new_chat_member: {} };

it('that the bot’s place in a group changed is written down', () => {
  const payload = { update_id: 7, my_chat_member: { ...change, chat: { id: -5, type: 'supergroup' } } };
  expect(readUpdate(payload)).toEqual({ updateId: 7, lane: 'chat:-5', payload, hasFile: false });
});

it.each([
  ['a person blocked it in private', { ...change, chat: { id: 1, type: 'private' } }],
  ['something happened that is told in an unknown shape', { chat: 'unknown' }],
])('that %s is not written down, nor refused', (_what, my_chat_member) => {
  expect(readUpdate({ update_id: 7, my_chat_member })).toBe('chatter');
});

describe('a tap in a group', () => {
  const message = { message_id: 1, chat: { id: -5, type: 'supergroup' } };
  const tap = (data: string) => ({
    update_id: 7,
    callback_query: { id: '1', from: { id: 1, is_bot: false }, data, message },
  });

  it('on a card waits for nobody', () => {
    expect(readUpdate(tap('card:approve:1:2'))).toMatchObject({ lane: 'update:7' });
  });

  it('on a question waits until the question is noted', () => {
    expect(readUpdate(tap('chats:save'))).toMatchObject({ lane: 'chat:-5' });
  });
});
