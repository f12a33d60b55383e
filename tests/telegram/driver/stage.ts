import type { ChatState } from '../state/chat-state.ts';
import type { World } from '../state/world.ts';
import type { Chat } from './chat.ts';
import type { Group } from './group.ts';
import type { Waiting } from './waiting.ts';

/** What the parts of the driver have in common. */
export interface Stage {
  world: World;
  waiting: Waiting;
  /** The chat as tests know it: always the same object for the same chat. */
  chatOf(state: ChatState, botId: number): Chat;
  /** Makes a group known. */
  adopt(group: Group): void;
}
