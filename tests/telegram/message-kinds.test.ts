import type { Message } from 'grammy/types';
import { describe, expect, it } from 'vitest';
import type { Askable } from '#src/domain/entries/questions.ts';
import { isSentByPerson } from '#src/telegram/message-kinds.ts';
import { newPhone, phoneOf } from '#tests/support/phone.ts';
import { reportEvent } from '#tests/support/report-event.ts';
import { shareStage } from '#tests/support/stage.ts';

const file = { file_id: 'file', file_unique_id: 'unique', file_size: 10 };
const person = { id: 7, is_bot: false, first_name: 'Nigar' };
const channel = { id: -1_001_234, type: 'channel', title: 'News' };
const gift = { gift: { id: '1', sticker: { ...file, type: 'regular' }, star_count: 15 } };

/** What people can send besides texts, photos, files and places. */
const sent: Record<string, Record<string, unknown>> = {
  story: { story: { chat: channel, id: 3 } },
  poll: { poll: { id: '1', question: 'Shall we?', options: [], total_voter_count: 0, type: 'regular' } },
  sticker: { sticker: { ...file, type: 'regular', width: 512, height: 512 } },
  voice: { voice: { ...file, duration: 3, mime_type: 'audio/ogg' } },
  'video note': { video_note: { ...file, length: 240, duration: 3 } },
  audio: { audio: { ...file, duration: 180, title: 'A song' } },
  contact: { contact: { phone_number: '+994501234567', first_name: 'Nigar' } },
  dice: { dice: { emoji: '🎲', value: 6 } },
  game: { game: { title: 'A game', description: 'A game', photo: [] } },
  checklist: { checklist: { title: 'A list', tasks: [] } },
  'paid media': { paid_media: { star_count: 5, paid_media: [] } },
  gift: { gift },
  'unique gift': { unique_gift: { gift: {}, origin: 'transfer' } },
  giveaway: { giveaway: { chats: [channel], winner_count: 1 } },
  'something of a later version': { hologram: { ...file } },
};

/** What Telegram itself notes in a chat. */
const noted: Record<string, Record<string, unknown>> = {
  'a pinned message': { pinned_message: { message_id: 1, date: 0, chat: { id: 7, type: 'private' } } },
  'a timer': { message_auto_delete_timer_changed: { message_auto_delete_time: 86_400 } },
  'a background': { chat_background_set: { type: { type: 'chat_theme', theme_name: '🎄' } } },
  'a call': { video_chat_started: {} },
  'the end of a call': { video_chat_ended: { duration: 60 } },
  'a boost': { boost_added: { boost_count: 1 } },
  'a topic': { forum_topic_created: { name: 'A topic', icon_color: 7_322_096 } },
  'a topic that was closed': { forum_topic_closed: {} },
  'permission to write': { write_access_allowed: { from_request: true } },
  'a website': { connected_website: 'example.org' },
  'done tasks': { checklist_tasks_done: { marked_as_done_task_ids: [1] } },
  'a gift that was upgraded': { gift_upgrade_sent: gift },
  'a new price': { paid_message_price_changed: { paid_message_star_count: 5 } },
  'shared people': { users_shared: { request_id: 1, users: [] } },
  'an alert': { proximity_alert_triggered: { traveler: person, watcher: person, distance: 5 } },
  'something of a later version': { hologram_style_changed: { style: 3 } },
};

const shared = shareStage();

async function at(question: Askable) {
  const { stage } = shared;
  const phone = newPhone(stage);
  await reportEvent(stage, phone.who, {}, { upTo: question });
  return phone;
}

/** What the bot says to each of them. */
async function saidTo(
  phone: ReturnType<typeof newPhone>,
  kinds: typeof sent,
): Promise<Record<string, string[]>> {
  const said: Record<string, string[]> = {};
  for (const [kind, fields] of Object.entries(kinds)) {
    const before = new Set(phone.chat.botMessages.map(({ id }) => id));
    await phone.who.sendOther(phone.chat, fields);
    await shared.stage.telegram.settled();
    said[kind] = phone.chat.botMessages.filter(({ id }) => !before.has(id)).map(({ shown }) => shown);
  }
  return said;
}

function everyKind(kinds: typeof sent, said: unknown) {
  return Object.fromEntries(Object.keys(kinds).map((kind) => [kind, said]));
}

describe('what people send in place of an answer', () => {
  it.each(['title', 'country', 'city', 'category'] as const)(
    'gets one sentence at the question for %s, and is no answer',
    async (question) => {
      const phone = await at(question);
      const once = [expect.stringMatching(/type your answer/)];
      expect(await saidTo(phone, sent)).toEqual(everyKind(sent, once));
      expect((await phone.draft()).openQuestion).toBe(question);
    },
  );

  it('is told apart: a voice message is not heard, and a photo is asked for where photos are', async () => {
    const phone = await at('title');
    const { voice = {}, sticker = {} } = sent;
    expect(await saidTo(phone, { voice })).toEqual({ voice: [expect.stringContaining('cannot listen')] });
    const later = await at('photo');
    expect(await saidTo(later, { sticker })).toEqual({ sticker: [expect.stringContaining('Only photos')] });
  });

  it('gets one sentence without an open entry', async () => {
    const phone = newPhone(shared.stage);
    await phone.who.send(phone.chat, '/start');
    await shared.stage.telegram.settled();
    expect(await saidTo(phone, sent)).toEqual(everyKind(sent, [expect.stringContaining('no question open')]));
  });

  it('is no reply to what an admin was asked apart from an entry', async () => {
    const { stage } = shared;
    const admin = phoneOf(stage, stage.leyla);
    await admin.sees(() => admin.who.send(admin.chat, '/invite'), /./);
    expect(await saidTo(admin, sent)).toEqual(everyKind(sent, [expect.stringContaining('type your answer')]));
    expect(await saidTo(admin, noted)).toEqual(everyKind(noted, []));
  });
});

describe('what Telegram notes in a chat', () => {
  it.each(['title', 'photo', 'preview'] as const)(
    'is left alone at the question for %s',
    async (question) => {
      const phone = await at(question);
      expect(await saidTo(phone, noted)).toEqual(everyKind(noted, []));
      expect((await phone.draft()).openQuestion).toBe(question);
    },
  );

  it('is left alone without an open entry', async () => {
    const phone = newPhone(shared.stage);
    await phone.who.send(phone.chat, '/start');
    await shared.stage.telegram.settled();
    expect(await saidTo(phone, noted)).toEqual(everyKind(noted, []));
  });
});

describe('a message of a person', () => {
  const message = (fields: object) =>
    ({ message_id: 1, date: 1, chat: { id: 7, type: 'private' }, ...fields }) as Message;

  it('is one that a person sent, and not a bot or nobody', () => {
    expect(isSentByPerson(message({ from: person, text: 'Hello' }))).toBe(true);
    expect(isSentByPerson(message({ from: { ...person, is_bot: true }, text: 'Hello' }))).toBe(false);
    expect(isSentByPerson(message({ text: 'Hello' }))).toBe(false);
  });
});
