import type { ChatState } from '#tests/telegram-server/state/chat-state.ts';
import type { World } from '#tests/telegram-server/state/world.ts';
import type { WireUser } from '#tests/telegram-server/wire.ts';
import type { Chat } from './chat.ts';
import type { Group } from './group.ts';
import { Person } from './person.ts';
import type { Stage } from './stage.ts';

/** The people and groups tests know: always the same object for the same person or group. */
export class Cast {
  readonly #world: World;
  readonly #people = new Map<number, Person>();
  readonly #groups = new Map<ChatState, Group>();

  constructor(world: World) {
    this.#world = world;
  }

  addPerson(stage: Stage, user: WireUser): Person {
    const person = new Person(stage, user);
    this.#people.set(user.id, person);
    return person;
  }

  addGroup(group: Group): void {
    this.#groups.set(group.state, group);
  }

  /** The chat as tests know it. */
  chatOf(state: ChatState, botId: number): Chat {
    const chat = state.person
      ? this.#people.get(state.person.id)?.privateChatWith({ id: botId })
      : this.#groups.get(state);
    if (!chat) throw new Error(`Nobody has made the chat ${state.id}`);
    return chat;
  }

  /** The groups, and the private chats somebody has written in. */
  usedChats(): Chat[] {
    const chats: Chat[] = [...this.#groups.values()];
    for (const person of this.#people.values()) {
      for (const bot of this.#world.bots.values()) {
        const chat = person.privateChatWith(bot);
        if (chat.state.messages.size > 0) chats.push(chat);
      }
    }
    return chats;
  }
}
