import { mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Api } from 'grammy';
import { describe, expect, it, onTestFinished } from 'vitest';
import { findKnownFile } from '#db/queries/entries/photos.ts';
import { delayedPhotos } from '#db/schema/entries/photos.ts';
import { textsIn } from '#locales/texts.ts';
import { createLogger } from '#src/logger.ts';
import { DownloadFailure } from '#src/telegram/failures/download-failure.ts';
import { downloadFile } from '#src/telegram/files/download-file.ts';
import { openFileSource } from '#src/telegram/files/file-source.ts';
import { warnOfMissingFiles } from '#src/telegram/files/warn-of-missing-files.ts';
import { phoneOf } from '#tests/support/phone.ts';
import { drawSamplePhoto } from '#tests/support/photos/sample-photos.ts';
import { reportEvent } from '#tests/support/report-event.ts';
import { openStage, type Stage } from '#tests/support/stage.ts';
import { eventually } from '#tests/support/waiting/eventually.ts';

// A Bot API server of the operator's own, which runs with `--local`: it puts files on a disk, and serves none.

const t = textsIn('en');
const photo = await drawSamplePhoto({ width: 400, height: 300 });
const facts = { fileName: 'tent.jpg', mimeType: 'image/jpeg' };
const megabytes = 1024 * 1024;

async function createFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'hesabat-own-server-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return folder;
}

/** Aysel, at the question for photos of a bot with such a server. */
async function openOwnServer({ isElsewhere = false } = {}) {
  const stage = await openStage();
  const folder = await createFolder();
  stage.telegram.keepFilesOnDisk(folder, { isElsewhere });
  await reportEvent(stage, stage.aysel, {}, { upTo: 'photo' });
  return { stage, folder, phone: phoneOf(stage, stage.aysel) };
}

/** What the log of a start says of files. */
async function saidAtStart({ db, config, group }: Stage): Promise<string[]> {
  const said: string[] = [];
  const write = (line: string) => void said.push(JSON.parse(line).msg);
  const logger = createLogger('info', config.botToken, { destination: { write } });
  const api = new Api(config.botToken, { apiRoot: config.telegramApiRoot });
  await warnOfMissingFiles({ db, api, files: openFileSource(config), logger }, [group.id]);
  return said;
}

describe('a Bot API server on this machine', () => {
  it('has its files read from the disk', async () => {
    const { stage, phone } = await openOwnServer();
    await phone.sees(() => phone.who.sendPhoto(phone.chat, photo), 'Photos: 1 of 10');
    expect(stage.telegram.journal.calls('downloadFile')).toEqual([]);
    expect(await saidAtStart(stage)).toEqual([]);
  });

  it('gives files over 20 MB too, up to what a picture may have', async () => {
    const { phone } = await openOwnServer();
    // Behind the end of a JPEG phones put a film.
    const withFilm = Buffer.concat([photo, Buffer.alloc(25 * megabytes)]);
    await phone.sees(() => phone.who.sendDocument(phone.chat, withFilm, facts), 'Photos: 1 of 10');
    const said = { ...facts, size: 65 * megabytes };
    await phone.sees(() => phone.who.sendDocument(phone.chat, photo, said), 'over 64 MB');
    const unsaid = Buffer.concat([photo, Buffer.alloc(65 * megabytes)]);
    await phone.sees(() => phone.who.sendDocument(phone.chat, unsaid, { ...facts, size: 1 }), 'over 64 MB');
  });
});

describe('a Bot API server on another machine', () => {
  it('has its files fetched from a file server, which knows them below the folder of the bot', async () => {
    const { stage, phone } = await openOwnServer({ isElsewhere: true });
    const asked: string[] = [];
    const server = createServer((request, response) => {
      asked.push(request.url ?? '');
      response.end(photo);
    }).listen(0, '127.0.0.1');
    onTestFinished(() => void server.close());
    await eventually(() => server.listening);
    const { botToken, telegramApiRoot } = stage.config;
    const api = new Api(botToken, { apiRoot: telegramApiRoot });
    const fileServer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const files = openFileSource({ telegramApiRoot: fileServer, botToken });
    const sent = await phone.who.sendPhoto(phone.chat, photo);
    const fetched = await downloadFile({ api, files }, sent.wire.photo?.at(-1)?.file_id ?? '');
    expect(fetched).toEqual({ kind: 'bytes', bytes: photo });
    expect(asked).toEqual([expect.stringMatching(/^\/file\/bot[^/]+\/photos\/file_\d+\.jpg$/)]);
  });

  it('without a file server: the photo is waited for, its sender is told, and the start says what to set up', async () => {
    const { stage, phone } = await openOwnServer({ isElsewhere: true });
    await phone.who.sendPhoto(phone.chat, photo);
    await phone.chat.expectMessage(t('photo-delayed'));
    await eventually(async () => (await stage.db.select().from(delayedPhotos)).length === 1);
    expect(await saidAtStart(stage)).toEqual([
      expect.stringMatching(/^TELEGRAM_API_ROOT serves no files, .* as a volume/),
    ]);
  });
});

it('a look at the start that takes too long ends with its download', async () => {
  const { stage, phone } = await openOwnServer({ isElsewhere: true });
  await phone.who.sendPhoto(phone.chat, photo);
  await eventually(() => findKnownFile(stage.db));
  const patience = new AbortController();
  const ends: string[] = [];
  const server = createServer((_, response) => {
    // It begins, and never goes on.
    response.on('close', () => void ends.push('closed')).write('a');
    patience.abort();
  }).listen(0, '127.0.0.1');
  onTestFinished(() => void server.close());
  await eventually(() => server.listening);
  const { botToken, telegramApiRoot } = stage.config;
  const fileServer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const files = openFileSource({ telegramApiRoot: fileServer, botToken });
  const deps = { db: stage.db, api: new Api(botToken, { apiRoot: telegramApiRoot }), files };
  const logger = createLogger('fatal', botToken);
  await warnOfMissingFiles({ ...deps, logger }, [], patience.signal);
  await eventually(() => ends.length > 0);
});

describe('what a server says of the disk of this machine', () => {
  /** What becomes of a file whose place Telegram, or a server of one's own, tells like this. */
  async function fetchFrom(path: string, isOwnServer: boolean, ending?: AbortSignal) {
    const server = createServer((request, response) => {
      if (!request.url?.endsWith('/getFile')) return void response.writeHead(404).end();
      response.end(
        JSON.stringify({ ok: true, result: { file_id: 'a', file_unique_id: 'b', file_path: path } }),
      );
    }).listen(0, '127.0.0.1');
    onTestFinished(() => void server.close());
    await eventually(() => server.listening);
    const apiRoot = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const botToken = '123456:abc';
    const files = { ...openFileSource({ telegramApiRoot: apiRoot, botToken }), isOwnServer };
    return downloadFile({ api: new Api(botToken, { apiRoot }), files }, 'a', ending);
  }

  it('is not read on when the time is over, as a disk that hangs never ends by itself', async () => {
    const file = join(await createFolder(), 'file_1.jpg');
    await writeFile(file, photo);
    await expect(fetchFrom(file, true, AbortSignal.abort())).rejects.toThrow(DownloadFailure);
  });

  it('is believed of an own server alone, and only of files', async () => {
    const folder = await createFolder();
    const file = join(folder, 'file_1.jpg');
    await writeFile(file, photo);
    await symlink(file, join(folder, 'link.jpg'));
    expect(await fetchFrom(file, true)).toEqual({ kind: 'bytes', bytes: photo });
    expect(await fetchFrom(join(folder, 'link.jpg'), true)).toEqual({ kind: 'bytes', bytes: photo });
    expect(await fetchFrom(file, false)).toMatchObject({ kind: 'unavailable' });
    expect(await fetchFrom(folder, true)).toMatchObject({ kind: 'unavailable' });
    expect(await fetchFrom('/dev/zero', true)).toMatchObject({ kind: 'unavailable' });
    expect(await fetchFrom(join(folder, 'none.jpg'), true)).toMatchObject({ kind: 'unavailable' });
  });
});
