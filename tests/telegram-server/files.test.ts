import { afterEach, beforeEach, expect, test } from 'vitest';
import { type ConformanceStage, messageOf, setUpStage } from './conformance/stage.ts';
import { flatImage } from './content/flat-image.ts';

// Pictures and files: their sizes and their ids.

let stage: ConformanceStage;

beforeEach(async () => {
  stage = await setUpStage();
});

afterEach(async () => {
  await stage.telegram.stop();
  expect(stage.telegram.violations).toEqual([]);
});

test('a photo comes in ascending sizes, and only the largest is the picture itself', async () => {
  const { chat, show, telegram } = stage;
  const bytes = flatImage(1000, 500);
  const sizes = messageOf(await show(bytes)).photo ?? [];
  expect(sizes.map(({ width, height }) => [width, height])).toEqual([
    [90, 45],
    [320, 160],
    [800, 400],
    [1000, 500],
  ]);
  const contents = sizes.map((size) => telegram.fileBytes(size.file_id));
  expect(contents.map((content) => content.byteLength)).toEqual(sizes.map((size) => size.file_size));
  expect(contents.findIndex((content) => Buffer.from(content).equals(bytes))).toBe(3);
  expect(chat.lastMessage?.bytes).toEqual(bytes);
});

test('ids of a file differ by message and bot; what it is stays the same', async () => {
  const { aysel, chat, otherBot, show, call, telegram } = stage;
  const one = messageOf(await show()).photo?.at(-1);
  const again = messageOf(await call('sendPhoto', { chat_id: chat.id, photo: one?.file_id })).photo?.at(-1);
  expect(again?.file_id).not.toBe(one?.file_id);
  expect(again?.file_unique_id).toBe(one?.file_unique_id);
  expect(again && telegram.fileBytes(again.file_id)).toEqual(one && telegram.fileBytes(one.file_id));
  const foreign = await call('getFile', { file_id: one?.file_id }, otherBot.token);
  expect(foreign.description).toBe('Bad Request: wrong file_id or the file is temporarily unavailable');
  const other = aysel.privateChatWith(otherBot);
  await aysel.send(other, 'hi');
  const theirs = await call('sendPhoto', { chat_id: other.id, photo: one?.file_id }, otherBot.token);
  expect(theirs.ok).toBe(false);
});

test('an album is several messages in a row with one id', async () => {
  const { chat, upload } = stage;
  const media = ['a', 'b', 'c'].map((name) => ({ type: 'photo', media: `attach://${name}`, caption: name }));
  const files = { a: flatImage(10, 10), b: flatImage(11, 11), c: flatImage(12, 12) };
  const { result } = await upload('sendMediaGroup', { chat_id: chat.id, media }, files);
  const album = chat.messages.slice(-3);
  expect(result).toEqual(album.map((message) => message.wire));
  expect(new Set(album.map((message) => message.wire.media_group_id)).size).toBe(1);
  expect(album.map((message) => [message.id - (album[0]?.id ?? 0), message.caption, message.bytes])).toEqual([
    [0, 'a', files.a],
    [1, 'b', files.b],
    [2, 'c', files.c],
  ]);
});
