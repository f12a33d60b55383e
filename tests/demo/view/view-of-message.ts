import { readStartLink } from '#tests/support/start-link.ts';
import type { Message } from '#tests/telegram-server/driver/message.ts';
import type { WireEntity, WireMessage, WireUser } from '#tests/telegram-server/wire.ts';

/** What a phone shows of a message. */
export interface MessageView {
  id: number;
  revision: number;
  from: { id: number; name: string; isBot: boolean };
  /** In seconds since the epoch. */
  at: number;
  isEdited: boolean;
  /** Messages of one album are shown as one. */
  album: string | null;
  reply: { id: number; name: string; words: string; hasPicture: boolean } | null;
  words: string;
  entities: WireEntity[];
  picture: { url: string; width: number; height: number; isHidden: boolean } | null;
  /** Any other file. */
  file: { url: string; name: string; bytes: number } | null;
  place: { latitude: number; longitude: number } | null;
  /** What happened to the group, for messages that nobody wrote. */
  note: { kind: 'joined' | 'left' | 'renamed' | 'created'; names: string } | null;
  buttons: Array<Array<{ text: string; url: string | null }>>;
}

export function viewMessage(message: Message): MessageView {
  const { wire } = message;
  const largest = wire.photo?.at(-1);
  const file = wire.document ?? wire.video ?? wire.audio ?? wire.voice ?? wire.sticker;
  const { reply_to_message: replied } = wire;
  return {
    id: message.id,
    revision: message.revision,
    from: { id: message.from.id, name: message.from.first_name, isBot: message.from.is_bot },
    at: wire.date,
    isEdited: wire.edit_date !== undefined && message.isFromBot,
    album: wire.media_group_id ?? null,
    reply: replied ? viewReply(replied) : null,
    words: message.shown,
    entities: wire.entities ?? wire.caption_entities ?? [],
    picture: largest
      ? {
          url: fileUrl(wire, largest.file_unique_id),
          width: largest.width,
          height: largest.height,
          isHidden: wire.has_media_spoiler ?? false,
        }
      : null,
    file: file
      ? {
          url: fileUrl(wire, file.file_unique_id),
          name: file.file_name ?? file.emoji ?? 'file',
          bytes: file.file_size ?? 0,
        }
      : null,
    place: wire.location ? { latitude: wire.location.latitude, longitude: wire.location.longitude } : null,
    note: viewNote(wire),
    buttons: message.keyboard.map((row) =>
      row.map(({ text, url }) => ({ text, url: readStartLink(url) === null ? (url ?? null) : null })),
    ),
  };
}

/** Names the file, so that a picture that is replaced gets another address. */
function fileUrl({ chat, message_id }: WireMessage, uniqueId: string): string {
  return `/files/${chat.id}/${message_id}/${uniqueId}`;
}

function viewReply(replied: WireMessage): MessageView['reply'] {
  const words =
    replied.text ?? replied.caption ?? replied.document?.file_name ?? (replied.location ? '📍' : '');
  return {
    id: replied.message_id,
    name: replied.from?.first_name ?? '',
    words: words.slice(0, 120),
    hasPicture: replied.photo !== undefined,
  };
}

function viewNote(wire: WireMessage): MessageView['note'] {
  const listNames = (users: WireUser[]) => users.map((user) => user.first_name).join(', ');
  if (wire.new_chat_members) return { kind: 'joined', names: listNames(wire.new_chat_members) };
  if (wire.left_chat_member) return { kind: 'left', names: listNames([wire.left_chat_member]) };
  if (wire.new_chat_title) return { kind: 'renamed', names: wire.new_chat_title };
  if (wire.supergroup_chat_created || wire.group_chat_created) return { kind: 'created', names: '' };
  return null;
}
