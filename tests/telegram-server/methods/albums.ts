import { randomInt } from 'node:crypto';
import { badRequest } from '#tests/telegram-server/server/api-error.ts';
import type { Content } from '#tests/telegram-server/state/message-record.ts';
import { readDocument, readPhoto } from './input-file.ts';
import { givenCaption, readCaption } from './message-text.ts';
import type { ApiMethod, Call } from './method.ts';
import { readDestination, send, unmodelledOptions } from './send-options.ts';

const photoKeys = [
  'type',
  'media',
  'caption',
  'parse_mode',
  'caption_entities',
  'show_caption_above_media',
  'has_spoiler',
];

const documentKeys = [
  'type',
  'media',
  'caption',
  'parse_mode',
  'caption_entities',
  'disable_content_type_detection',
];

/** sendMediaGroup. */
export const albumMethods: Record<string, ApiMethod> = {
  sendMediaGroup: {
    // An album has no reply_markup.
    parameters: [
      'chat_id',
      'message_thread_id',
      'media',
      'disable_notification',
      'protect_content',
      'reply_parameters',
    ],
    unmodelled: unmodelledOptions,
    run: (call) => {
      if (!call.parameters.has('media')) throw badRequest('parameter "media" is required');
      const media = call.parameters.list('media') ?? [];
      const types = media.map((item) => (item as { type?: unknown } | null)?.type);
      if (media.length === 0) throw badRequest('there are no messages to send');
      // "Must include 2-10 items": what happens with one is not for bots to rely on.
      if (media.length === 1) throw call.parameters.wrong('an album of one');
      if (media.length > 10) throw badRequest('too many messages to send as an album');
      if (types.includes('document') && types.some((type) => type !== 'document')) {
        throw badRequest("document can't be mixed with other media types");
      }
      const right = types.includes('document') ? 'can_send_documents' : 'can_send_photos';
      const destination = readDestination(call, right, media.length);
      // All are read before any is sent: an album goes as a whole or not at all.
      const contents = media.map((item, index) => readItem(call, item, index));
      const mediaGroupId = `${13_000_000_000_000_000 + randomInt(2 ** 47)}`;
      return contents.map((content) => send(call, content, { ...destination, mediaGroupId }));
    },
  },
};

/** Telegram tells which of the files it is that it cannot use. */
function readItem(call: Call, item: unknown, index: number): Content {
  try {
    return readMedia(call, item);
  } catch (error) {
    const reason = error instanceof Error ? /^Bad Request: ([A-Z_]+)$/.exec(error.message)?.[1] : undefined;
    if (!reason) throw error;
    throw badRequest(`failed to send message #${index + 1} with the error message "${reason}"`);
  }
}

/** Reads one InputMedia: a photo or a document. */
export function readMedia(call: Call, value: unknown): Content {
  const { parameters } = call;
  const type = (value as { type?: unknown } | null | undefined)?.type;
  if (type !== 'photo' && type !== 'document') {
    if (type === 'video' || type === 'audio' || type === 'animation') {
      throw parameters.wrong(`sending media of the type ${type} is not modelled`);
    }
    throw badRequest(`can't parse InputMedia: type "${String(type)}" is unsupported`);
  }
  const media = parameters.objectOf(value, type === 'photo' ? photoKeys : documentKeys, 'media');
  if (media.media === undefined) throw badRequest("can't parse InputMedia: media not found");
  const { text, entities } = readCaption(call, givenCaption(call, media));
  const read = type === 'photo' ? readPhoto : readDocument;
  return {
    media: read(call, 'media', media.media),
    caption: text,
    captionEntities: entities,
    captionAbove: media.show_caption_above_media === true,
    spoiler: media.has_spoiler === true,
  };
}
