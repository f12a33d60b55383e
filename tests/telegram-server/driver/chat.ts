import type { ChatState } from '#tests/telegram-server/state/chat-state.ts';
import type { MessageRecord } from '#tests/telegram-server/state/message-record.ts';
import { Message } from './message.ts';
import type { Stage } from './stage.ts';
import { transcriptOf } from './transcript.ts';
import type { WaitOptions } from './waiting.ts';

/** A chat as the people in it see it. */
export class Chat {
  readonly state: ChatState;
  protected readonly stage: Stage;
  /** The bot through whose eyes file ids are seen. */
  readonly viewingBotId: number;
  readonly #views = new Map<MessageRecord, Message>();

  constructor(stage: Stage, state: ChatState, botId: number) {
    this.stage = stage;
    this.state = state;
    this.viewingBotId = botId;
  }

  get id(): number {
    return this.state.id;
  }

  get type(): ChatState['type'] {
    return this.state.type;
  }

  get title(): string | undefined {
    return this.state.title;
  }

  /** Everything there is to see, oldest first: edits applied, deleted messages gone. */
  get messages(): Message[] {
    return Array.from(this.state.messages.values(), (record) => this.view(record));
  }

  get lastMessage(): Message | undefined {
    return this.messages.at(-1);
  }

  /** What bots have written, oldest first. */
  get botMessages(): Message[] {
    return this.messages.filter((message) => message.isFromBot);
  }

  /** "typing…" and the like, oldest first. */
  get actions(): string[] {
    return this.state.actions.map(({ action }) => action);
  }

  /** Waits for a bot's message, new or edited since `after`, that shows something. */
  expectMessage(
    wanted: RegExp | string | ((message: Message) => boolean),
    { after, ...options }: WaitOptions & { after?: Message | undefined } = {},
  ): Promise<Message> {
    const fits = (message: Message) => {
      if (!message.isFromBot || (after && message.revision <= after.revision)) return false;
      if (typeof wanted === 'function') return wanted(message);
      if (typeof wanted === 'string') return message.shown.includes(wanted);
      return message.shown.search(wanted) >= 0;
    };
    const describe = `a message ${typeof wanted === 'function' ? 'that fits' : `with ${String(wanted)}`}`;
    return this.stage.waiting.until(() => this.messages.findLast(fits), {
      describe: after ? `${describe}, newer than message ${after.id}` : describe,
      ...options,
      chats: [this],
    });
  }

  /** The chat as readable text: who said what, buttons in brackets. */
  transcript(count?: number): string {
    return transcriptOf(this, count);
  }

  /** A message of this chat as it is now. */
  view(record: MessageRecord): Message {
    let view = this.#views.get(record);
    if (!view || view.revision !== record.revision) {
      view = new Message(this.stage.world, this.viewingBotId, record);
      this.#views.set(record, view);
    }
    return view;
  }
}
