import { isDeepStrictEqual } from 'node:util';
import { readInlineKeyboard } from '#tests/telegram-server/content/reply-markup.ts';
import { badRequest } from '#tests/telegram-server/server/api-error.ts';
import { editMessage } from '#tests/telegram-server/state/message-log.ts';
import {
  type Content,
  type MessageRecord,
  renderMessage,
} from '#tests/telegram-server/state/message-record.ts';
import type { WireInlineKeyboard, WireMessage } from '#tests/telegram-server/wire.ts';
import { readMedia } from './albums.ts';
import { namedChat, namedMessage, refuseWriting } from './chat-access.ts';
import { givenText, readCaption, readMessageText } from './message-text.ts';
import type { ApiMethod, Call } from './method.ts';
import { readLinkPreview } from './sending.ts';

const commonParameters = ['chat_id', 'message_id', 'reply_markup'] as const;

const unmodelled = ['business_connection_id', 'inline_message_id'] as const;

/** editMessageText, editMessageCaption, editMessageMedia, editMessageReplyMarkup. */
export const editingMethods: Record<string, ApiMethod> = {
  editMessageText: {
    parameters: [...commonParameters, 'text', 'parse_mode', 'entities', 'link_preview_options'],
    unmodelled: [...unmodelled, 'rich_message'],
    run: (call) => {
      const { text, entities } = readMessageText(call, 'MESSAGE_TOO_LONG');
      const linkPreview = readLinkPreview(call);
      return edit(call, (old) => {
        if (old.text === undefined) throw badRequest('there is no text in the message to edit');
        return { text, entities, linkPreview };
      });
    },
  },
  editMessageCaption: {
    parameters: [
      ...commonParameters,
      'caption',
      'parse_mode',
      'caption_entities',
      'show_caption_above_media',
    ],
    unmodelled,
    run: (call) => {
      const { text, entities } = readCaption(call, givenText(call, 'caption', 'caption_entities'));
      const captionAbove = call.parameters.flag('show_caption_above_media');
      return edit(call, (old) => {
        if (!old.media) throw badRequest('there is no caption in the message to edit');
        return { ...old, caption: text, captionEntities: entities, captionAbove };
      });
    },
  },
  editMessageMedia: {
    parameters: [...commonParameters, 'media'],
    unmodelled,
    run: (call) => {
      const media = call.parameters.json('media');
      if (media === undefined) throw badRequest("can't parse InputMedia: object expected");
      return edit(call, (_old, record) => {
        const next = readMedia(call, media);
        if (record.mediaGroupId && next.media?.kind !== record.content.media?.kind) {
          throw badRequest("can't change media type in an album");
        }
        return next;
      });
    },
  },
  editMessageReplyMarkup: {
    parameters: commonParameters,
    unmodelled,
    run: (call) => edit(call, (old) => old),
  },
};

/** Replaces a message of the bot; the inline keyboard goes unless the call brings one. */
function edit(call: Call, change: (old: Content, record: MessageRecord) => Content): WireMessage {
  const { world, bot } = call;
  const inlineKeyboard = readKeyboard(call);
  const chat = namedChat(call);
  refuseWriting(call, chat, 'can_send_messages');
  const record = namedMessage(call, chat);
  if (!record) throw badRequest('message to edit not found');
  if (record.from.id !== bot.id || record.content.service || record.forwardOrigin) {
    throw badRequest("message can't be edited");
  }
  // A message that asks something of the chat's keyboard cannot become one with buttons of its own.
  if (record.replyInterface) throw badRequest("message can't be edited");
  const content = change(record.content, record);
  if (isSame(content, record.content) && isDeepStrictEqual(inlineKeyboard, record.inlineKeyboard)) {
    throw badRequest(
      'message is not modified: specified new message content and reply markup are exactly the same as a current content and reply markup of the message',
    );
  }
  editMessage(world, record, { content, inlineKeyboard });
  return renderMessage(record, bot.id, world.files);
}

function readKeyboard({ parameters }: Call): WireInlineKeyboard | undefined {
  const value = parameters.json('reply_markup');
  if (value === undefined) return undefined;
  if (typeof value === 'object' && value !== null && 'inline_keyboard' in value) {
    return readInlineKeyboard(value);
  }
  throw badRequest('inline keyboard expected');
}

function isSame(a: Content, b: Content): boolean {
  return a.media?.uniqueId === b.media?.uniqueId && isDeepStrictEqual(comparable(a), comparable(b));
}

function comparable(content: Content): unknown {
  const { media: _media, ...rest } = content;
  return Object.fromEntries(Object.entries(rest).filter(([, value]) => value && !isEmptyList(value)));
}

function isEmptyList(value: unknown): boolean {
  return Array.isArray(value) && value.length === 0;
}
