import type {
  WireChannel,
  WireContact,
  WireEntity,
  WireFile,
  WireForwardOrigin,
  WireInlineKeyboard,
  WireLocation,
  WireMessage,
  WirePhotoSize,
  WireServiceNote,
  WireUser,
} from '#tests/telegram-server/wire.ts';
import type { ChatState } from './chat-state.ts';
import type { FileStore, StoredFile } from './file-store.ts';

/** What a message says: the part that editing replaces. */
export interface Content {
  text?: string | undefined;
  entities?: WireEntity[] | undefined;
  media?: StoredFile | undefined;
  caption?: string | undefined;
  captionEntities?: WireEntity[] | undefined;
  captionAbove?: boolean | undefined;
  spoiler?: boolean | undefined;
  linkPreview?: unknown;
  location?: WireLocation | undefined;
  contact?: WireContact | undefined;
  service?: WireServiceNote | undefined;
  /** Anything else, by the names of the Bot API: what the stand-in hands on as it is. */
  other?: Record<string, unknown> | undefined;
}

/** What can be asked of the people in a chat by a message that has no buttons of its own. */
export type ReplyInterface =
  | { keyboard: unknown[][]; [option: string]: unknown }
  | { remove_keyboard: true; [option: string]: unknown }
  | { force_reply: true; [option: string]: unknown };

/** How a message was between two edits. */
export interface MessageVersion {
  content: Content;
  inlineKeyboard: WireInlineKeyboard | undefined;
  editDate: number | undefined;
  revision: number;
}

/** A message as the server keeps it, with all it has ever been. */
export interface MessageRecord extends MessageVersion {
  id: number;
  chat: ChatState;
  from: WireUser;
  /** In whose name it is written: the group's by an anonymous administrator, or a channel's. */
  senderChat: ChatState | WireChannel | undefined;
  date: number;
  /** The topic that it stands in; undefined in General and where there are no topics. */
  threadId: number | undefined;
  replyTo: MessageRecord | undefined;
  replyInterface: ReplyInterface | undefined;
  mediaGroupId: string | undefined;
  forwardOrigin: WireForwardOrigin | undefined;
  protected: boolean;
  deleted: boolean;
  versions: MessageVersion[];
}

/** A message as one bot sees it: chat ids and file ids are the bot's own. */
export function renderMessage(record: MessageRecord, botId: number, files: FileStore): WireMessage {
  // What replies to nothing in a topic of a group replies to the message that created the topic.
  const { chat, threadId } = record;
  const root = chat.isForum && threadId !== undefined ? chat.messages.get(threadId) : undefined;
  const reply = record.replyTo ?? (root === record ? undefined : root);
  return {
    ...renderAlone(record, botId, files),
    // A reply shows the message it replies to, but not what that one replied to.
    ...(reply && !reply.deleted && { reply_to_message: renderAlone(reply, botId, files) }),
  };
}

function renderAlone(record: MessageRecord, botId: number, files: FileStore): WireMessage {
  const { content } = record;
  return {
    message_id: record.id,
    message_thread_id: record.threadId ?? replyThread(record),
    is_topic_message: record.threadId === undefined ? undefined : true,
    from: record.from,
    ...(record.senderChat && {
      sender_chat: 'wire' in record.senderChat ? record.senderChat.wire() : record.senderChat,
    }),
    chat: record.chat.wire(),
    date: record.date,
    edit_date: record.editDate,
    forward_origin: record.forwardOrigin,
    has_protected_content: record.protected || undefined,
    media_group_id: record.mediaGroupId,
    text: content.text,
    entities: nonEmpty(content.entities),
    caption: content.caption || undefined,
    caption_entities: nonEmpty(content.captionEntities),
    show_caption_above_media: content.captionAbove || undefined,
    has_media_spoiler: content.spoiler || undefined,
    link_preview_options: content.linkPreview,
    location: content.location,
    contact: content.contact,
    ...content.service,
    ...content.other,
    ...(content.media && renderMedia(content.media, `${record.chat.id} ${record.id}`, botId, files)),
    reply_markup: record.inlineKeyboard,
  };
}

/** Outside of topics a reply belongs to the thread of the message that all replies go back to. It is no topic. */
function replyThread({ chat, replyTo }: MessageRecord): number | undefined {
  if (chat.type !== 'supergroup' || !replyTo) return undefined;
  return replyThread(replyTo) ?? replyTo.id;
}

function renderMedia(
  media: StoredFile,
  place: string,
  botId: number,
  files: FileStore,
): Partial<WireMessage> {
  const render = (file: StoredFile): WireFile => ({
    file_id: files.idFor(file, botId, place),
    file_unique_id: file.uniqueId,
    file_size: file.size,
    width: file.facts.width,
    height: file.facts.height,
  });
  if (media.kind === 'photo') {
    return { photo: (media.photo ?? [media]).map((size) => render(size) as WirePhotoSize) };
  }
  const { fileName, mimeType, duration, emoji } = media.facts;
  const file = { ...render(media), file_name: fileName, mime_type: mimeType, duration, emoji };
  if (media.kind === 'sticker') {
    return { sticker: { ...file, type: 'regular', is_animated: false, is_video: false } };
  }
  // A GIF comes twice: bots that know nothing of animations see a document.
  if (media.kind === 'animation') return { animation: file, document: file };
  return { [media.kind]: file };
}

function nonEmpty<T>(list: T[] | undefined): T[] | undefined {
  return list && list.length > 0 ? list : undefined;
}
