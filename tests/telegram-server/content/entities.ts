import { badRequest, ViolationError } from '#tests/telegram-server/server/api-error.ts';
import type { WireEntity, WireUser } from '#tests/telegram-server/wire.ts';
import { readLink } from './links.ts';

const plainTypes: ReadonlySet<string> = new Set([
  'bold',
  'italic',
  'underline',
  'strikethrough',
  'spoiler',
  'code',
  'pre',
  'blockquote',
  'expandable_blockquote',
  'text_link',
  'text_mention',
  'custom_emoji',
]);

/** Types Telegram finds by itself: it ignores them when a bot sends them. */
const automaticTypes: ReadonlySet<string> = new Set([
  'mention',
  'hashtag',
  'cashtag',
  'bot_command',
  'url',
  'email',
  'phone_number',
]);

const fields: ReadonlySet<string> = new Set([
  'type',
  'offset',
  'length',
  'url',
  'user',
  'language',
  'custom_emoji_id',
]);

/** Reads the entities a bot has sent with a text and refuses those that do not fit it. */
export function readEntities(
  given: unknown[],
  text: string,
  userOf: (id: number) => WireUser | undefined,
): WireEntity[] {
  return given.flatMap((value) => {
    const entity = readEntity(value, text, userOf);
    return entity ? [entity] : [];
  });
}

function readEntity(
  value: unknown,
  text: string,
  userOf: (id: number) => WireUser | undefined,
): WireEntity | undefined {
  if (typeof value !== 'object' || value === null) {
    throw badRequest("can't parse MessageEntity: expected an Object");
  }
  const { type, offset, length, url, user, language, custom_emoji_id } = value as Record<string, unknown>;
  for (const name of Object.keys(value)) {
    if (!fields.has(name)) throw new ViolationError(`unknown field ${name} of a MessageEntity`);
  }
  if (typeof type !== 'string' || !(plainTypes.has(type) || automaticTypes.has(type))) {
    throw badRequest(`can't parse MessageEntity: Unsupported type specified`);
  }
  if (typeof offset !== 'number' || !Number.isInteger(offset) || offset < 0) {
    throw badRequest(`receive an entity with incorrect offset ${String(offset)}`);
  }
  if (typeof length !== 'number' || !Number.isInteger(length) || length < 0) {
    throw badRequest(`receive an entity with incorrect length ${String(length)}`);
  }
  refuseMisplaced(text, offset, offset + length);
  if (automaticTypes.has(type)) return undefined;
  if (type === 'text_link') {
    if (typeof url !== 'string') throw badRequest('can\'t parse MessageEntity: Can\'t find field "url"');
    const link = readLink(url);
    if (!link) throw new ViolationError(`"${url}" is no link`);
    return { type, offset, length, url: link };
  }
  if (type === 'text_mention') {
    const id = (user as { id?: unknown } | undefined)?.id;
    if (typeof id !== 'number') throw badRequest('can\'t parse MessageEntity: Can\'t find field "user"');
    const mentioned = userOf(id);
    // A mention of someone the bot cannot know stays as bare text.
    return mentioned && { type, offset, length, user: mentioned };
  }
  if (type === 'pre' && typeof language === 'string') return { type, offset, length, language };
  if (type === 'custom_emoji') return { type, offset, length, custom_emoji_id: String(custom_emoji_id) };
  return { type, offset, length };
}

function refuseMisplaced(text: string, start: number, end: number): void {
  if (start > text.length) {
    throw badRequest(`entity begins after the end of the text at UTF-16 offset ${start}`);
  }
  if (end > text.length) {
    throw badRequest(
      `entity beginning at UTF-16 offset ${start} ends after the end of the text at UTF-16 offset ${end}`,
    );
  }
  if (isLowSurrogate(text, start)) {
    throw badRequest(
      `entity begins in a middle of a UTF-16 symbol at byte offset ${Buffer.byteLength(text.slice(0, start - 1))}`,
    );
  }
  if (isLowSurrogate(text, end)) {
    throw badRequest(
      `entity beginning at UTF-16 offset ${start} ends in a middle of a UTF-16 symbol at byte offset ${Buffer.byteLength(text.slice(0, end - 1))}`,
    );
  }
}

function isLowSurrogate(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return unit >= 0xdc00 && unit <= 0xdfff;
}
