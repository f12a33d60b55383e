import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { imageSize } from '#tests/telegram-server/content/image-size.ts';
import { extensionOf } from '#tests/telegram-server/content/mime-types.ts';
import { ApiError, badRequest } from '#tests/telegram-server/server/api-error.ts';
import type { StoredFile } from '#tests/telegram-server/state/file-store.ts';
import { type ApiMethod, Download } from './method.ts';

const maxDownloadBytes = 20 * 1024 * 1024;

/** getFile. */
export const fileMethods: Record<string, ApiMethod> = {
  getFile: {
    parameters: ['file_id'],
    run: ({ world, bot, parameters }) => {
      const id = parameters.text('file_id');
      if (id === '') throw badRequest('file_id not specified');
      const file = world.files.find(bot.id, id);
      if (!file) throw badRequest('wrong file_id or the file is temporarily unavailable');
      const { disk } = world.files;
      if (!disk && file.size > maxDownloadBytes) throw badRequest('file is too big');
      const path = world.files.openPath(bot.id, file, extension(file), world.clock.now());
      const place = disk ? `${disk.folder}/${bot.token}/${path}` : path;
      if (disk && !disk.isElsewhere) putOnDisk(file, place);
      return { file_id: id, file_unique_id: file.uniqueId, file_size: file.size, file_path: place };
    },
  },
};

/** No method of the Bot API, but a call like any other: the request for what is behind a path. */
export const downloadFile: ApiMethod = {
  parameters: ['file_path'],
  run: ({ world, bot, parameters }) => {
    // A server of one's own serves no files.
    if (world.files.disk) throw new ApiError(404, 'Not Found');
    const file = world.files.atPath(bot.id, parameters.text('file_path'), world.clock.now());
    if (!file) throw new ApiError(404, 'Not Found');
    return new Download(file.bytes);
  },
};

/** Puts a file where a server with `--local` has it. */
function putOnDisk(file: StoredFile, path: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, file.bytes);
}

function extension(file: StoredFile): string {
  if (file.kind !== 'photo') return extensionOf(file.facts.fileName ?? '');
  const format = imageSize(file.bytes)?.format ?? 'jpeg';
  return format === 'jpeg' ? 'jpg' : format;
}
