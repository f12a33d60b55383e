import type { Document, Message } from 'grammy/types';
import { type ButtonId, readId } from './button-ids.ts';
import { mostDownloadBytes } from './limits.ts';

interface ArrivedFile {
  fileId: string;
  fileUniqueId: string;
  messageId: number;
  mediaGroupId: string | null;
}

/** What the person did. */
export type Input =
  | { kind: 'text'; text: string }
  /** A tap on a button of a question, or its words typed. `ids` are those in its value, to be found by `oneOf`. */
  | { kind: 'tap'; action: string; value: string; ids: ReadonlyArray<ButtonId | null> }
  | { kind: 'photo'; file: ArrivedFile }
  /** Where the person is, in degrees. It is used to find the country and the city, and never stored. */
  | { kind: 'location'; latitude: number; longitude: number }
  /** A message that the bot cannot read. `text` is the key of the text that says what to send instead. */
  | {
      kind: 'unfit';
      text: 'photo-too-big' | 'photo-heic' | 'photo-video' | 'photo-document' | 'photo-other';
    };

const readableTypes = ['image/jpeg', 'image/png', 'image/webp'];
const heicTypes = ['image/heic', 'image/heif', 'image/heic-sequence', 'image/heif-sequence'];

/** Reads a tap as the input to a question. */
export function readTap({ action, value }: { action: string; value: string }): Input {
  return { kind: 'tap', action, value, ids: value.split('.').map(readId) };
}

/** Reads a message as the input to a question. */
export function readMessage(message: Message): Input {
  if (message.text !== undefined) return { kind: 'text', text: message.text };
  if (message.photo) {
    const largest = message.photo.reduce((a, b) => (a.width * a.height >= b.width * b.height ? a : b));
    return photo(message, largest);
  }
  if (message.location) {
    const { latitude, longitude } = message.location;
    return { kind: 'location', latitude, longitude };
  }
  // An animation also carries a document, so it is recognized before documents are.
  if (message.video || message.video_note || message.animation) return { kind: 'unfit', text: 'photo-video' };
  if (message.document) return readDocument(message, message.document);
  return { kind: 'unfit', text: 'photo-other' };
}

function readDocument(message: Message, document: Document): Input {
  const type = document.mime_type ?? '';
  const name = document.file_name ?? '';
  if (heicTypes.includes(type) || /\.hei[cf]$/i.test(name)) return { kind: 'unfit', text: 'photo-heic' };
  if (type.startsWith('video/')) return { kind: 'unfit', text: 'photo-video' };
  // Some phones send no MIME type, or an unusual one. The content is checked later in any case.
  const readable = readableTypes.includes(type) || /\.(jpe?g|png|webp)$/i.test(name);
  return readable ? photo(message, document) : { kind: 'unfit', text: 'photo-document' };
}

function photo(
  message: Message,
  file: { file_id: string; file_unique_id: string; file_size?: number },
): Input {
  if ((file.file_size ?? 0) > mostDownloadBytes) return { kind: 'unfit', text: 'photo-too-big' };
  const arrived: ArrivedFile = {
    fileId: file.file_id,
    fileUniqueId: file.file_unique_id,
    messageId: message.message_id,
    mediaGroupId: message.media_group_id ?? null,
  };
  return { kind: 'photo', file: arrived };
}
