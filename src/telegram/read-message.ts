import type { Document, Message } from 'grammy/types';
import { tidyName } from '#src/domain/text/one-line.ts';
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
  /**
   * A message that the bot cannot read. `text` is the key of the text that says what to send in place of a photo,
   * `instead` of the one that says what to send in place of words.
   */
  | {
      kind: 'unfit';
      text: 'photo-too-big' | 'photo-heic' | 'photo-video' | 'photo-document' | 'photo-other';
      instead: 'type-answer' | 'type-instead-of-voice';
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
  if (message.video || message.animation) return unfit('photo-video');
  if (message.voice || message.video_note || message.audio) {
    const text = message.video_note ? 'photo-video' : 'photo-other';
    return { kind: 'unfit', text, instead: 'type-instead-of-voice' };
  }
  if (message.document) return readDocument(message, message.document);
  return unfit('photo-other');
}

/** What a person wrote under a photo, a video or a file; null if nothing, or a command. */
export function readCaption({ caption }: Message): string | null {
  return caption === undefined || tidyName(caption) === '' || caption.startsWith('/') ? null : caption;
}

function unfit(text: Extract<Input, { kind: 'unfit' }>['text']): Input {
  return { kind: 'unfit', text, instead: 'type-answer' };
}

function readDocument(message: Message, document: Document): Input {
  const type = document.mime_type ?? '';
  const name = document.file_name ?? '';
  if (heicTypes.includes(type) || /\.hei[cf]$/i.test(name)) return unfit('photo-heic');
  if (type.startsWith('video/')) return unfit('photo-video');
  // Some phones send no MIME type, or an unusual one. The content is checked later in any case.
  const readable = readableTypes.includes(type) || /\.(jpe?g|png|webp)$/i.test(name);
  return readable ? photo(message, document) : unfit('photo-document');
}

function photo(
  message: Message,
  file: { file_id: string; file_unique_id: string; file_size?: number },
): Input {
  if ((file.file_size ?? 0) > mostDownloadBytes) return unfit('photo-too-big');
  const arrived: ArrivedFile = {
    fileId: file.file_id,
    fileUniqueId: file.file_unique_id,
    messageId: message.message_id,
    mediaGroupId: message.media_group_id ?? null,
  };
  return { kind: 'photo', file: arrived };
}
