import type { Document, Message } from 'grammy/types';
import type { Texts } from '#locales/texts.ts';
import { tidyName } from '#src/domain/text/one-line.ts';
import { type ButtonId, readId } from './button-ids.ts';

interface ArrivedFile {
  fileId: string;
  fileUniqueId: string;
  messageId: number;
  mediaGroupId: string | null;
  /** A kind of picture that cannot be read, by the file's own account: said if its bytes tell nothing else. */
  saidToBe?: 'heic' | 'other';
}

/** What the person did. */
export type Input =
  | { kind: 'text'; text: string }
  /** A tap on a button of a question, or its words typed. `ids` are those in its value, to be found by `oneOf`. */
  | { kind: 'tap'; action: string; value: string; ids: ReadonlyArray<ButtonId | null> }
  | { kind: 'photo'; file: ArrivedFile }
  /** Where the person is, in degrees. It is used to find the country and the city, and never stored. */
  | { kind: 'location'; latitude: number; longitude: number }
  | Unfit;

/**
 * A message that the bot cannot read. `text` is the key of the text that says what to send in place of a photo, `instead`
 * of the one that says what to send in place of words.
 */
export type Unfit = { kind: 'unfit'; instead: 'type-answer' | 'type-instead-of-voice' } & (
  | { text: 'photo-video' | 'photo-document' | 'photo-other' }
  | { text: 'photo-too-big'; mostBytes: number }
);

/** Reads a tap as the input to a question. */
export function readTap({ action, value }: { action: string; value: string }): Input {
  return { kind: 'tap', action, value, ids: value.split('.').map(readId) };
}

/** Says why a message is of no use here, and what to send instead. */
export function sayUnfit(t: Texts, unfit: Unfit): string {
  return unfit.text === 'photo-too-big'
    ? t(unfit.text, { most: inMegabytes(unfit.mostBytes) })
    : t(unfit.text);
}

export function inMegabytes(bytes: number): number {
  return Math.round(bytes / (1024 * 1024));
}

/**
 * Reads a message as the input to a question.
 * @param mostBytes the largest file that can be fetched
 */
export function readMessage(message: Message, mostBytes: number): Input {
  if (message.text !== undefined) return { kind: 'text', text: message.text };
  if (message.photo) {
    const largest = message.photo.reduce((a, b) => (a.width * a.height >= b.width * b.height ? a : b));
    return photo(message, largest, mostBytes);
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
  if (message.document) return readDocument(message, message.document, mostBytes);
  return unfit('photo-other');
}

/** What a person wrote under a photo, a video or a file; null if nothing. */
export function readCaption({ caption }: Message): string | null {
  return caption === undefined || tidyName(caption) === '' ? null : caption;
}

/** Whether words look like a command. Under a photo they do nothing, and nobody means them as an answer. */
export function isLikeCommand(words: string): boolean {
  return words.startsWith('/');
}

function unfit(text: 'photo-video' | 'photo-document' | 'photo-other'): Input {
  return { kind: 'unfit', text, instead: 'type-answer' };
}

/**
 * Takes any file that could be a picture: what it is, its bytes tell later. Phones and other programs write all kinds of
 * types and names, or none.
 */
function readDocument(message: Message, document: Document, mostBytes: number): Input {
  const [type, name] = [document.mime_type ?? '', document.file_name ?? ''];
  if (type.startsWith('video/')) return unfit('photo-video');
  const isSaid = (kind: RegExp) => kind.test(type) || kind.test(name);
  if (!tellsNothing.test(type) && !isSaid(picture)) return unfit('photo-document');
  const saidToBe = isSaid(heic) ? 'heic' : isSaid(readable) ? undefined : 'other';
  return photo(message, document, mostBytes, saidToBe);
}

/** A type that says only that there are bytes. */
const tellsNothing = /^$|octet-stream|unknown|force-download/i;

/** What the ends of types and names say. A picture is anything that calls itself one. */
const readable = /(^|[/.-])(jpe?g?|jfif|pjpeg|png|webp|avif)$/i;
const heic = /(^|[/.-])hei[cf](-sequence)?$/i;
const picture = new RegExp(`^image/|${readable.source}|${heic.source}`, 'i');

function photo(
  message: Message,
  file: { file_id: string; file_unique_id: string; file_size?: number },
  mostBytes: number,
  saidToBe?: ArrivedFile['saidToBe'],
): Input {
  if ((file.file_size ?? 0) > mostBytes) {
    return { kind: 'unfit', text: 'photo-too-big', mostBytes, instead: 'type-answer' };
  }
  const arrived: ArrivedFile = {
    fileId: file.file_id,
    fileUniqueId: file.file_unique_id,
    messageId: message.message_id,
    mediaGroupId: message.media_group_id ?? null,
    ...(saidToBe && { saidToBe }),
  };
  return { kind: 'photo', file: arrived };
}
