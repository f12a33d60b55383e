import { extensionOf, mimeTypeOf } from '#tests/telegram-server/content/mime-types.ts';
import { badRequest } from '#tests/telegram-server/server/api-error.ts';
import type { FileKind, StoredFile } from '#tests/telegram-server/state/file-store.ts';
import { storePhoto } from '#tests/telegram-server/state/photo.ts';
import type { Call } from './method.ts';

const maxUploadBytes = 50 * 1024 * 1024;

const kindNames: Record<FileKind, string> = {
  photo: 'Photo',
  document: 'Document',
  video: 'Video',
  animation: 'Animation',
  audio: 'Audio',
  voice: 'VoiceNote',
  video_note: 'VideoNote',
  sticker: 'Sticker',
};

/** The photo a value means: an upload, or one the bot knows already. */
export function readPhoto(call: Call, name: string, value: unknown): StoredFile {
  const upload = call.parameters.upload(name, value);
  if (upload) return storePhoto(call.world.files, upload.bytes);
  const known = knownFile(call, name, value, 'photo');
  // Any of its sizes stands for the whole photo.
  return known.photo?.at(-1) ?? known;
}

/** The document a value means; a picture stays a document, with its own name. */
export function readDocument(call: Call, name: string, value: unknown): StoredFile {
  const upload = call.parameters.upload(name, value);
  if (!upload) return knownFile(call, name, value, 'document');
  if (upload.bytes.byteLength === 0) throw badRequest('file must be non-empty');
  if (upload.bytes.byteLength > maxUploadBytes) throw badRequest('file is too big');
  const fileName = cleanFileName(upload.fileName);
  return call.world.files.add('document', upload.bytes, { fileName, mimeType: mimeTypeOf(fileName) });
}

function knownFile(call: Call, name: string, value: unknown, kind: FileKind): StoredFile {
  if (value === undefined || value === '') throw badRequest(`there is no ${name} in the request`);
  if (typeof value !== 'string') throw call.parameters.wrong(`${name} is neither a file nor a file_id`);
  if (/^https?:/i.test(value)) throw call.parameters.wrong('sending a file by its URL is not modelled');
  const file = call.world.files.find(call.bot.id, value);
  if (!file) throw badRequest('wrong file identifier/HTTP URL specified');
  if (file.kind !== kind) {
    throw badRequest(`can't use file of type ${kindNames[file.kind]} as ${kindNames[kind]}`);
  }
  return file;
}

/** Only the last part of a path, without characters that file systems stumble over. */
function cleanFileName(name: string): string {
  const base = name.split(/[/\\]/).at(-1) ?? '';
  const cleaned = base.replace(/[<>:"|?*\p{Cc}]/gu, ' ').trim();
  const extension = extensionOf(cleaned);
  return cleaned || (extension ? `file.${extension}` : 'file');
}
