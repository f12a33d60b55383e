import type { WireUser } from '#tests/telegram-server/wire.ts';
import type { ChatState } from './chat-state.ts';
import { CommandLists } from './command-lists.ts';
import type { MessageRecord } from './message-record.ts';
import type { UpdateQueue } from './update-queue.ts';

/** What a bot said to someone's tap. */
export interface CallbackAnswer {
  text?: string | undefined;
  show_alert: boolean;
  /** Whether the person still saw it: clients stop waiting after a while. */
  seen: boolean;
}

/** A tap on a button, from the moment the bot could know of it. */
export interface CallbackRecord {
  id: string;
  person: WireUser;
  chat: ChatState;
  message: MessageRecord;
  data: string;
  at: number;
  answer: CallbackAnswer | undefined;
}

export interface WebhookSettings {
  url: string;
  secretToken: string | undefined;
  maxConnections: number;
  lastErrorDate: number | undefined;
  lastErrorMessage: string | undefined;
}

/** A bot as the server keeps it. */
export class BotAccount {
  readonly user: WireUser & { username: string };
  readonly token: string;
  readonly queue: UpdateQueue;
  readonly commands = new CommandLists();
  readonly callbacks = new Map<string, CallbackRecord>();
  /** Names, descriptions and short descriptions by language, as the bot has set them. */
  readonly profile = new Map<string, string>();
  /** With privacy off (a setting at BotFather) the bot sees everything written in its groups. */
  privacy: boolean;
  webhook: WebhookSettings | undefined;

  constructor(user: BotAccount['user'], token: string, queue: UpdateQueue, privacy: boolean) {
    this.user = user;
    this.token = token;
    this.queue = queue;
    this.privacy = privacy;
  }

  get id(): number {
    return this.user.id;
  }
}
