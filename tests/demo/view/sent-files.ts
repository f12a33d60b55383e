import type { Cast } from '#tests/demo/cast.ts';
import { viewMessage } from './view-of-message.ts';

export interface SentFile {
  bytes: Uint8Array;
  headers: Record<string, string>;
}

const forEver = { 'cache-control': 'private, max-age=31536000, immutable' };

/** The file of a message by the parts of its address: chat, message, and the file's own name. */
export function findSentFile({ group, account, organizers, admin }: Cast, parts: string[]): SentFile | null {
  const [chatId, messageId] = parts.map(Number);
  const people = [...organizers, admin];
  const chat = [group, ...people.map((person) => person.privateChatWith(account))].find(
    ({ id }) => id === chatId,
  );
  const record = chat?.state.messages.get(messageId ?? 0);
  if (!chat || !record) return null;
  const message = chat.view(record);
  const { picture, file } = viewMessage(message);
  const { bytes } = message;
  if (!bytes || (picture ?? file)?.url !== `/files/${parts.join('/')}`) return null;
  // Anything but a picture is for keeping, never for showing: it could be a page.
  const type = picture ? imageType(bytes) : 'application/octet-stream';
  return {
    bytes,
    headers: {
      ...forEver,
      'content-type': type,
      ...(picture ? {} : { 'content-disposition': 'attachment' }),
    },
  };
}

function imageType(bytes: Uint8Array): string {
  if (bytes[0] === 0xff) return 'image/jpeg';
  return bytes[0] === 0x89 ? 'image/png' : 'image/webp';
}
