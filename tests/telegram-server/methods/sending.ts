import { badRequest } from '#tests/telegram-server/server/api-error.ts';
import type { Content } from '#tests/telegram-server/state/message-record.ts';
import { namedChat, refuseWriting } from './chat-access.ts';
import { readDocument, readPhoto } from './input-file.ts';
import { givenText, readCaption, readMessageText } from './message-text.ts';
import type { ApiMethod, Call } from './method.ts';
import { commonParameters, readDestination, readThread, send, unmodelledOptions } from './send-options.ts';

const captionParameters = ['caption', 'parse_mode', 'caption_entities'] as const;

const chatActions: ReadonlySet<string> = new Set([
  'typing',
  'upload_photo',
  'record_video',
  'upload_video',
  'record_voice',
  'upload_voice',
  'upload_document',
  'choose_sticker',
  'find_location',
  'record_video_note',
  'upload_video_note',
]);

/** sendMessage, sendPhoto, sendDocument, sendLocation, sendChatAction. */
export const sendingMethods: Record<string, ApiMethod> = {
  sendMessage: {
    parameters: [...commonParameters, 'text', 'parse_mode', 'entities', 'link_preview_options'],
    unmodelled: unmodelledOptions,
    run: (call) => {
      const content = { ...readMessageText(call, 'message is too long'), linkPreview: readLinkPreview(call) };
      return send(call, content, readDestination(call, 'can_send_messages'));
    },
  },
  sendPhoto: {
    parameters: [
      ...commonParameters,
      ...captionParameters,
      'photo',
      'show_caption_above_media',
      'has_spoiler',
    ],
    unmodelled: unmodelledOptions,
    run: (call) => {
      const { parameters } = call;
      const caption = readCaptionContent(call);
      const captionAbove = parameters.flag('show_caption_above_media');
      const spoiler = parameters.flag('has_spoiler');
      const destination = readDestination(call, 'can_send_photos');
      const media = readPhoto(call, 'photo', parameters.optionalText('photo'));
      return send(call, { ...caption, media, captionAbove, spoiler }, destination);
    },
  },
  sendDocument: {
    parameters: [...commonParameters, ...captionParameters, 'document', 'disable_content_type_detection'],
    unmodelled: [...unmodelledOptions, 'thumbnail'],
    run: (call) => {
      const caption = readCaptionContent(call);
      const destination = readDestination(call, 'can_send_documents');
      const media = readDocument(call, 'document', call.parameters.optionalText('document'));
      return send(call, { ...caption, media }, destination);
    },
  },
  sendLocation: {
    parameters: [...commonParameters, 'latitude', 'longitude', 'horizontal_accuracy'],
    unmodelled: [...unmodelledOptions, 'live_period', 'heading', 'proximity_alert_radius'],
    run: (call) => {
      const { parameters } = call;
      const latitude = parameters.number('latitude');
      const longitude = parameters.number('longitude');
      if (latitude === undefined) throw badRequest('latitude is empty');
      if (longitude === undefined) throw badRequest('longitude is empty');
      if (Math.abs(latitude) > 90 || Math.abs(longitude) > 180) throw badRequest('wrong location specified');
      const horizontal_accuracy = parameters.number('horizontal_accuracy');
      const location = { latitude, longitude, horizontal_accuracy };
      return send(call, { location }, readDestination(call, 'can_send_messages'));
    },
  },
  sendChatAction: {
    parameters: ['chat_id', 'action', 'message_thread_id'],
    unmodelled: ['business_connection_id'],
    run: (call) => {
      const action = call.parameters.text('action');
      if (!chatActions.has(action)) throw badRequest('wrong parameter action in request');
      const chat = namedChat(call);
      refuseWriting(call, chat, 'can_send_messages');
      readThread(call, chat);
      chat.actions.push({ botId: call.bot.id, action, at: call.world.clock.now() });
      return true;
    },
  },
};

/** The options of a link preview, kept as they are when Telegram knows them. */
export function readLinkPreview({ parameters }: Call): unknown {
  const keys = ['is_disabled', 'url', 'prefer_small_media', 'prefer_large_media', 'show_above_text'];
  return parameters.object('link_preview_options', keys);
}

function readCaptionContent(call: Call): Content {
  const { text, entities } = readCaption(call, givenText(call, 'caption', 'caption_entities'));
  return { caption: text, captionEntities: entities };
}
