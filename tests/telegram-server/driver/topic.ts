import type { Chat } from './chat.ts';
import type { Message } from './message.ts';
import type { WaitOptions } from './waiting.ts';

/** A topic of a group, as the people in it see it. */
export class Topic {
  readonly group: Chat;
  readonly id: number;
  readonly name: string;

  constructor(group: Chat, id: number, name: string) {
    this.group = group;
    this.id = id;
    this.name = name;
  }

  /** What bots have written there, oldest first. */
  get botMessages(): Message[] {
    return this.group.botMessages.filter((message) => message.threadId === this.id);
  }

  /** Waits for a bot's message there, as `Chat` does. */
  expectMessage(
    wanted: RegExp | string,
    options: WaitOptions & { after?: Message | undefined } = {},
  ): Promise<Message> {
    const fits = ({ shown }: Message) =>
      typeof wanted === 'string' ? shown.includes(wanted) : shown.search(wanted) >= 0;
    return this.group.expectMessage((message) => message.threadId === this.id && fits(message), options);
  }
}
