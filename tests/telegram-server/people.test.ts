import { afterEach, beforeEach, expect, test } from 'vitest';
import { type ConformanceStage, keyboard, messageOf, outcome, setUpStage } from './conformance/stage.ts';
import { flatImage } from './content/flat-image.ts';
import type { WireMessage } from './wire.ts';

// What people do, and what bots learn of it.

let stage: ConformanceStage;

beforeEach(async () => {
  stage = await setUpStage();
  await stage.updates();
});

afterEach(async () => {
  await stage.telegram.stop();
  expect(stage.telegram.violations).toEqual([]);
});

async function messages(): Promise<WireMessage[]> {
  return (await stage.updates()).map(
    ({ message, edited_message: edited }) => message ?? (edited as WireMessage),
  );
}

test('a person has a language, and some have large ids', async () => {
  const { aysel, kamran, chat, telegram } = stage;
  await aysel.send(chat, 'x');
  expect((await messages())[0]?.from).toEqual(aysel.user);
  expect(aysel.user).toMatchObject({ language_code: 'az', is_bot: false });
  const ids = [aysel, kamran, ...'ABC'].map((person) =>
    typeof person === 'string' ? telegram.createPerson({ firstName: person }).id : person.id,
  );
  expect(ids.some((id) => id > 2 ** 32) && ids.some((id) => id < 2 ** 31)).toBe(true);
});

test('commands are marked', async () => {
  await stage.aysel.send(stage.chat, '/tea now /a/b x/c /milk@tea_bot');
  expect((await messages())[0]?.entities).toEqual([
    { type: 'bot_command', offset: 0, length: 4 },
    { type: 'bot_command', offset: 18, length: 13 },
  ]);
});

test('blocking and unblocking', async () => {
  const { aysel, bot, chat, say } = stage;
  await aysel.block(bot);
  expect(outcome(await say())).toBe('403 Forbidden: bot was blocked by the user');
  await expect(aysel.send(chat, 'x')).rejects.toThrow('has blocked');
  await aysel.unblock(bot);
  expect(outcome(await say())).toBe('ok');
  const changes = (await stage.updates()).map(({ my_chat_member: change }) => [
    change?.chat.id,
    change?.old_chat_member.status,
    change?.new_chat_member.status,
  ]);
  expect(changes).toEqual([
    [aysel.id, 'member', 'kicked'],
    [aysel.id, 'kicked', 'member'],
  ]);
  await aysel.deleteAccount();
  expect(outcome(await say())).toBe('403 Forbidden: user is deactivated');
});

test('edits, replies and forwards', async () => {
  const { aysel, kamran, chat, first, bot } = stage;
  const message = await aysel.send(chat, 'tee');
  await aysel.editMessage(chat, message, 'tea');
  await aysel.reply(chat, first, 'again');
  const told = await kamran.send(kamran.privateChatWith(bot), 'news');
  await aysel.forward(chat, told);
  await aysel.forward(chat, told, { hidden: true });
  const got = await messages();
  expect(got[1]).toMatchObject({ message_id: message.id, text: 'tea', edit_date: expect.any(Number) });
  expect(got[2]).toMatchObject({ text: 'again', reply_to_message: { message_id: first.id } });
  expect(got[4]).toMatchObject({ text: 'news', forward_origin: { type: 'user', sender_user: kamran.user } });
  expect(got[5]?.forward_origin).toMatchObject({ type: 'hidden_user', sender_user_name: 'Kamran' });
  await expect(kamran.editMessage(chat, message, 'x')).rejects.toThrow('of one’s own');
  await stage.say({ protect_content: true });
  const secret = await chat.expectMessage('Tea?');
  await expect(aysel.forward(chat, secret)).rejects.toThrow('protected');
});

test('messages are deleted by those who may', async () => {
  const { aysel, kamran, chat, group, supergroup, call, say, telegram } = stage;
  const own = await aysel.send(group, 'tee');
  await aysel.deleteMessage(own);
  expect(own.isDeleted).toBe(true);
  await say();
  await aysel.deleteMessage(await chat.expectMessage('Tea?'));
  expect(chat.botMessages).toEqual([]);
  await call('sendMessage', { chat_id: supergroup.id, text: 'Milk?' });
  const others = await supergroup.expectMessage('Milk?');
  await expect(aysel.deleteMessage(others)).rejects.toThrow('Aysel may not delete');
  await supergroup.promote(kamran, { can_delete_messages: false });
  await expect(kamran.deleteMessage(others)).rejects.toThrow('Kamran may not delete');
  await supergroup.promote(kamran);
  await kamran.deleteMessage(others);
  const founder = telegram.createPerson({ firstName: 'Founder' });
  const club = telegram.createGroup({ title: 'Club', bot: stage.bot, creator: founder, members: [aysel] });
  const word = await aysel.send(club, 'hm');
  await club.leave(aysel);
  await expect(aysel.deleteMessage(word)).rejects.toThrow('Aysel may not delete');
  await founder.deleteMessage(word);
  expect([others.isDeleted, word.isDeleted]).toEqual([true, true]);
});

test('phones take captions of 1024 units', async () => {
  const { aysel, chat } = stage;
  const photo = await aysel.sendPhoto(chat, flatImage(9, 9), { caption: 'x'.repeat(1024) });
  const more = 'x'.repeat(1025);
  await expect(aysel.sendPhoto(chat, flatImage(9, 9), { caption: more })).rejects.toThrow('as long as that');
  await expect(aysel.editMessage(chat, photo, more)).rejects.toThrow('as long as that');
  expect(await messages()).toHaveLength(1);
});

test('all sorts of things', async () => {
  const { aysel, chat } = stage;
  const bytes = Buffer.from('tea');
  await aysel.sendVideo(chat, bytes, { caption: 'v' });
  await aysel.sendVoice(chat, bytes);
  await aysel.sendSticker(chat, bytes);
  await aysel.sendDocument(chat, flatImage(9, 9), { fileName: 'a.png', mimeType: 'image/png' });
  await aysel.sendLocation(chat, { latitude: 40.4, longitude: 49.9 });
  await aysel.sendContact(chat);
  const got = await messages();
  expect(got[0]).toMatchObject({
    caption: 'v',
    video: { duration: 3, file_size: 3, mime_type: 'video/mp4' },
  });
  expect(got[1]).toMatchObject({ voice: { mime_type: 'audio/ogg' } });
  expect(got[2]).toMatchObject({ sticker: { type: 'regular', is_animated: false } });
  expect(got[3]).toMatchObject({ document: { file_name: 'a.png', mime_type: 'image/png' } });
  expect(got[3]?.photo).toBeUndefined();
  expect(got[4]).toMatchObject({ location: { latitude: 40.4, longitude: 49.9 } });
  expect(got[5]).toMatchObject({ contact: { user_id: aysel.id, first_name: 'Aysel' } });
});

test('taps find their button, and only one that is there', async () => {
  const { aysel, stranger, chat, say, call } = stage;
  const { message_id } = messageOf(await say({ reply_markup: keyboard('Yes', 'Yes, but', 'No') }));
  await aysel.tap(chat, 'Yes');
  const [update] = await stage.updates();
  expect(update?.callback_query).toMatchObject({
    data: 'yes',
    from: { id: aysel.id },
    message: { message_id, text: 'Tea?' },
    chat_instance: expect.stringMatching(/^\d+$/),
  });
  await expect(aysel.tap(chat, 'Ye')).rejects.toThrow('could be any of [Yes] [Yes, but]');
  await expect(aysel.tap(chat, 'Maybe')).rejects.toThrow('no button "Maybe" to tap');
  await expect(stranger.tap(chat, 'No')).rejects.toThrow('Stranger is not in this chat');
  const seen = chat.lastMessage;
  if (!seen) throw new Error('nothing seen');
  await call('editMessageText', { chat_id: chat.id, message_id, text: 'Done' });
  await expect(aysel.tap(seen, 'No')).rejects.toThrow('not there any more');
  await aysel.tapStale(seen, 'No');
  await call('deleteMessage', { chat_id: chat.id, message_id });
  await aysel.tapStale(seen, 'No');
  const stale = (await stage.updates()).map(({ callback_query: query }) => query?.message);
  expect(stale).toEqual([
    expect.objectContaining({ text: 'Done' }),
    { chat: update?.callback_query?.message.chat, message_id, date: 0 },
  ]);
});

test('an answer that comes late is not seen', async () => {
  const { aysel, chat, say, call, telegram } = stage;
  await say({ reply_markup: keyboard('A') });
  const tap = await aysel.tap(chat, 'A');
  expect(tap.answered).toBeUndefined();
  telegram.clock.advance(16_000);
  await call('answerCallbackQuery', { callback_query_id: tap.id, text: 'Late', show_alert: true });
  expect(await tap.answer).toEqual({ text: 'Late', show_alert: true, seen: false });
});

test('keys of a reply keyboard write their label', async () => {
  const { aysel, chat, say } = stage;
  await say({ reply_markup: { keyboard: [['Black', { text: 'Green' }]], resize_keyboard: true } });
  await aysel.press(chat, 'Green');
  expect((await messages())[0]?.text).toBe('Green');
  await expect(aysel.press(chat, 'White')).rejects.toThrow('no key "White"');
});
