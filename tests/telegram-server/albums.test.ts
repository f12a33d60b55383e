import { afterEach, beforeEach, expect, test } from 'vitest';
import { type ConformanceStage, setUpStage } from './conformance/stage.ts';
import { flatImage } from './content/flat-image.ts';
import type { WireMessage } from './wire.ts';

// What people send several of at once.

let stage: ConformanceStage;

beforeEach(async () => {
  stage = await setUpStage();
  await stage.updates();
});

afterEach(async () => {
  await stage.telegram.stop();
  expect(stage.telegram.violations).toEqual([]);
});

test('an album comes as messages of their own, in any order', async () => {
  const { aysel, chat } = stage;
  const pictures = [flatImage(10, 10), flatImage(11, 11), flatImage(12, 12)];
  const options = { caption: 'Three', captionOn: 1, order: [2, 0, 1], delayMs: 5 };
  const sending = aysel.sendAlbum(chat, pictures, options);
  // All are there, but the bot knows of one only.
  expect([chat.messages.length, stage.bot.queue.size]).toEqual([4, 1]);
  const sent = await sending;
  const got = (await stage.updates()).map(({ message }) => message as WireMessage);
  const first = sent[0]?.id ?? 0;
  expect(got.map(({ message_id }) => message_id - first)).toEqual([2, 0, 1]);
  expect(got.map(({ caption }) => caption)).toEqual([undefined, undefined, 'Three']);
  expect(new Set(got.map(({ media_group_id }) => media_group_id)).size).toBe(1);
  expect(got.map(({ photo }) => photo?.at(-1)?.width)).toEqual([12, 10, 11]);
  expect(sent.map((message) => message.bytes)).toEqual(pictures);
});

test('an album of documents: each with its name, one with the caption', async () => {
  const { aysel, chat } = stage;
  const documents = [
    { bytes: flatImage(9, 9), fileName: 'tent.png', mimeType: 'image/png' },
    { bytes: Buffer.from('a,b'), fileName: 'list.csv', mimeType: 'text/csv' },
  ];
  const sent = await aysel.sendDocumentAlbum(chat, documents, { caption: 'Both', captionOn: 1 });
  const got = (await stage.updates()).map(({ message }) => message as WireMessage);
  expect(got.map(({ document }) => [document?.file_name, document?.mime_type])).toEqual([
    ['tent.png', 'image/png'],
    ['list.csv', 'text/csv'],
  ]);
  expect(got.map(({ photo, caption }) => [photo, caption])).toEqual([
    [undefined, undefined],
    [undefined, 'Both'],
  ]);
  expect(got[0]?.media_group_id).toMatch(/^\d+$/);
  expect(got[1]?.media_group_id).toBe(got[0]?.media_group_id);
  expect(sent.map((message) => message.bytes)).toEqual(documents.map(({ bytes }) => bytes));
});

test.each([
  ['with something that is no picture', [flatImage(50, 50), Buffer.from('tea')], 'x', 'IMAGE_PROCESS_FAILED'],
  ['with too long a caption', [flatImage(50, 50), flatImage(50, 50)], 'x'.repeat(1025), 'as long as that'],
])('an album %s does not go at all', async (_name, pictures, caption, problem) => {
  const { aysel, chat, first } = stage;
  await expect(aysel.sendAlbum(chat, pictures, { caption, captionOn: 1 })).rejects.toThrow(problem);
  expect(chat.lastMessage?.id).toBe(first.id);
  expect(await stage.updates()).toEqual([]);
});
