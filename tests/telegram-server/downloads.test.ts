import { afterEach, beforeEach, expect, test } from 'vitest';
import { type ConformanceStage, outcome, setUpStage } from './conformance/stage.ts';

// How bots get at files, and what becomes of that when things go wrong: a download is a call like any other.

let stage: ConformanceStage;

beforeEach(async () => {
  stage = await setUpStage();
  await stage.updates();
});

afterEach(async () => {
  await stage.telegram.stop();
  expect(stage.telegram.violations).toEqual([]);
});

const bytes = Buffer.from('a,b\n1,2\n');

/** Aysel sends a file, and the bot learns where it lies. */
async function receiveFile(): Promise<string> {
  const { aysel, chat, call, updates } = stage;
  const { document } = await aysel.sendDocument(chat, bytes, { fileName: 'ə.csv', mimeType: 'text/csv' });
  expect(document).toMatchObject({ file_name: 'ə.csv', mime_type: 'text/csv', file_size: 8 });
  expect(document?.thumbnail).toBeUndefined();
  await updates();
  const { result } = await call('getFile', { file_id: document?.file_id });
  expect(result).toMatchObject({ file_unique_id: document?.file_unique_id, file_size: 8 });
  return (result as { file_path: string }).file_path;
}

const download = (path: string, token = stage.bot.token) =>
  fetch(`${stage.telegram.apiRoot}/file/bot${token}/${path}`);

test('a file downloads for an hour', async () => {
  const path = await receiveFile();
  expect(Buffer.from(await (await download(path)).arrayBuffer())).toEqual(bytes);
  expect((await download(path, '1:x')).status).toBe(401);
  expect((await download(path, stage.otherBot.token)).status).toBe(404);
  stage.telegram.clock.advance(3_600_000);
  expect((await download(path)).status).toBe(404);
});

test('the journal tells of downloads, but holds no files', async () => {
  const { journal } = stage.telegram;
  const path = await receiveFile();
  await download(path);
  await download('documents/none.txt');
  expect(journal.last(2)).toMatchObject([
    { bot: 'tea_bot', method: 'downloadFile', parameters: { file_path: path }, result: '<8 bytes>' },
    { method: 'downloadFile', error: { code: 404, description: 'Not Found' } },
  ]);
});

test('there is no method for it', async () => {
  const { telegram, call } = stage;
  const path = await receiveFile();
  expect(outcome(await call('downloadFile', { file_path: path }))).toBe('404 Not Found');
  expect(telegram.violations.splice(0)).toEqual(['downloadFile: Not Found']);
});

test.each([
  ['too-many-requests', 429],
  ['server-error', 500],
  ['bad-gateway', 502],
  ['bad-gateway-html', 502],
  ['slow', 200],
  ['slow-answer', 200],
] as const)('fault: %s', async (kind, status) => {
  const { faults, journal } = stage.telegram;
  const path = await receiveFile();
  const fault = faults.add({ kind, method: 'downloadFile', ms: 20 });
  const start = Date.now();
  expect((await download(path)).status).toBe(status);
  if (kind.startsWith('slow')) expect(Date.now() - start).toBeGreaterThanOrEqual(19);
  expect([fault.used, journal.last(1)[0]?.fault]).toEqual([1, kind]);
  // Only once.
  expect((await download(path)).status).toBe(200);
});

test.each([
  ['drop-before', undefined],
  ['drop-after', '<8 bytes>'],
] as const)('fault: %s', async (kind, result) => {
  const { faults, journal } = stage.telegram;
  const path = await receiveFile();
  // A rule for all calls is one for downloads as well.
  faults.add({ kind });
  await expect(download(path)).rejects.toThrow('fetch failed');
  expect(journal.last(1)[0]).toMatchObject({ method: 'downloadFile', fault: kind });
  expect(journal.last(1)[0]?.result).toBe(result);
});

test('settled waits for downloads', async () => {
  const { telegram } = stage;
  const path = await receiveFile();
  telegram.faults.add({ kind: 'slow-answer', method: 'downloadFile', ms: 80 });
  const start = Date.now();
  const slow = download(path);
  await telegram.until(() => telegram.journal.calls('downloadFile').length === 1);
  await telegram.settled(20);
  expect(Date.now() - start).toBeGreaterThanOrEqual(95);
  expect((await slow).status).toBe(200);
});
