import { expect, it } from 'vitest';
import { readMemberRefusal, readOwnPlace, readRefusal } from '#src/telegram/failures/chat-refusals.ts';

it.each([
  ['Forbidden: bot was kicked from the supergroup chat', 'removed'],
  ['Forbidden: bot is not a member of the group chat', 'removed'],
  ['Forbidden: the group chat was deleted', 'removed'],
  ['Bad Request: chat not found', 'removed'],
  ['Bad Request: CHANNEL_PRIVATE', 'removed'],
  ['Bad Request: not enough rights to send text messages to the chat', 'muted'],
  ['Bad Request: have no rights to send a message', 'muted'],
  ['Bad Request: CHAT_WRITE_FORBIDDEN', 'muted'],
  ['Bad Request: not enough rights to send photos to the chat', 'no-photos'],
  ['Bad Request: CHAT_SEND_PHOTOS_FORBIDDEN', 'no-photos'],
  ['Bad Request: CHAT_SEND_MEDIA_FORBIDDEN', 'no-photos'],
  ['Bad Request: TOPIC_CLOSED', 'closed'],
  ['Bad Request: message thread not found', 'gone'],
  ['Bad Request: not enough rights to send documents to the chat', null],
  ['Bad Request: message is not modified', null],
  ['Bad Request: group chat was upgraded to a supergroup chat', null],
])('“%s” means %s', (description, meaning) => {
  expect(readRefusal(description)).toBe(meaning);
});

it.each([
  ['Bad Request: CHAT_ADMIN_REQUIRED', 'no-administrator'],
  ['Bad Request: member list is inaccessible', 'no-administrator'],
  ['Forbidden: bot was kicked from the supergroup chat', 'removed'],
  ['Forbidden: bot is not a member of the group chat', 'removed'],
  ['Forbidden: the group chat was deleted', 'removed'],
  ['Bad Request: USER_NOT_PARTICIPANT', null],
  ['Bad Request: PARTICIPANT_ID_INVALID', null],
  ['Bad Request: chat not found', null],
])('about a person “%s” means %s', (description, meaning) => {
  expect(readMemberRefusal(description)).toBe(meaning);
});

const user = { id: 1, is_bot: true, first_name: 'Hesabat' };

it.each([
  [{ status: 'left' }, { closure: 'removed', mayPhotograph: false, isAdministrator: false }],
  [
    { status: 'kicked', until_date: 0 },
    { closure: 'removed', mayPhotograph: false, isAdministrator: false },
  ],
  [
    { status: 'restricted', is_member: true, can_send_messages: false, can_send_photos: false },
    { closure: 'muted', mayPhotograph: false, isAdministrator: false },
  ],
  [
    { status: 'restricted', is_member: true, can_send_messages: true, can_send_photos: false },
    { closure: null, mayPhotograph: false, isAdministrator: false },
  ],
  [
    { status: 'restricted', is_member: false, can_send_messages: true, can_send_photos: true },
    { closure: 'removed', mayPhotograph: true, isAdministrator: false },
  ],
  [{ status: 'member' }, { closure: null, mayPhotograph: true, isAdministrator: false }],
  [{ status: 'administrator' }, { closure: null, mayPhotograph: true, isAdministrator: true }],
])('the place %o is understood', (place, meaning) => {
  expect(readOwnPlace({ user, ...place } as Parameters<typeof readOwnPlace>[0])).toEqual(meaning);
});
