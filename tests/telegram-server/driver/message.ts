import {
  type MessageRecord,
  type MessageVersion,
  type ReplyInterface,
  renderMessage,
} from '#tests/telegram-server/state/message-record.ts';
import type { World } from '#tests/telegram-server/state/world.ts';
import type { WireButton, WireMessage, WireUser } from '#tests/telegram-server/wire.ts';

/** A message as it was seen at one moment; it does not change when the message does. */
export class Message {
  readonly id: number;
  /** Grows with everything that happens anywhere: says which of two messages or versions is newer. */
  readonly revision: number;
  readonly from: WireUser;
  readonly text: string | undefined;
  readonly caption: string | undefined;
  /** The rows of inline buttons under the message. */
  readonly keyboard: WireButton[][];
  /** Whatever the message asks of the place where people write. */
  readonly replyInterface: ReplyInterface | undefined;
  /** The message as its chat's bot sees it. */
  readonly wire: WireMessage;
  readonly record: MessageRecord;
  readonly #world: World;
  readonly #botId: number;

  constructor(world: World, botId: number, record: MessageRecord, version: MessageVersion = record) {
    this.#world = world;
    this.#botId = botId;
    this.record = record;
    this.id = record.id;
    this.revision = version.revision;
    this.from = record.from;
    this.text = version.content.text;
    this.caption = version.content.caption || undefined;
    this.keyboard = version.inlineKeyboard?.inline_keyboard ?? [];
    this.replyInterface = record.replyInterface;
    const { content, inlineKeyboard, editDate, revision } = version;
    this.wire = renderMessage({ ...record, content, inlineKeyboard, editDate, revision }, botId, world.files);
  }

  /** The words one reads, be they a text or a caption. */
  get shown(): string {
    return this.text ?? this.caption ?? '';
  }

  /** The labels of all inline buttons, row by row. */
  get buttons(): string[] {
    return this.keyboard.flat().map((button) => button.text);
  }

  /** The labels of the reply keyboard this message brings, row by row. */
  get replyButtons(): string[] {
    const rows = this.replyInterface && 'keyboard' in this.replyInterface ? this.replyInterface.keyboard : [];
    return (rows as WireButton[][]).flat().map((button) => button.text);
  }

  get isFromBot(): boolean {
    return this.from.is_bot && !this.record.senderChat;
  }

  /** The topic that it stands in; undefined in General and where there are no topics. */
  get threadId(): number | undefined {
    return this.record.threadId;
  }

  get photo(): WireMessage['photo'] {
    return this.wire.photo;
  }

  get document(): WireMessage['document'] {
    return this.wire.document;
  }

  get replyTo(): WireMessage['reply_to_message'] {
    return this.wire.reply_to_message;
  }

  /** The bytes of the picture or file in the message. */
  get bytes(): Uint8Array | undefined {
    const media = this.record.content.media;
    const fileId = this.photo?.at(-1)?.file_id ?? this.document?.file_id;
    return fileId ? this.#world.files.findForAnyone(fileId)?.bytes : media?.bytes;
  }

  /** Whether it is gone by now. */
  get isDeleted(): boolean {
    return this.record.deleted;
  }

  /** How it was before each edit, oldest first. */
  get versions(): Message[] {
    return this.record.versions.map((version) => new Message(this.#world, this.#botId, this.record, version));
  }
}
