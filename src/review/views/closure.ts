import type { ModeratorsChat } from '#db/queries/review/chats/moderator-chats.ts';
import type { Texts } from '#locales/texts.ts';
import type { Closure } from '#src/domain/review/closure.ts';
import { nameGroup, nameTopic } from './chat-name.ts';

/** Why nothing can be written in a moderators' chat, and what an admin can do. */
export function viewClosure(chat: ModeratorsChat, closedBy: Closure, t: Texts): string {
  switch (closedBy) {
    case 'closed':
    case 'gone':
      return t(`topic-${closedBy}`, { chat: nameTopic(chat, t) });
    case 'removed':
    case 'muted':
      return t(`group-${closedBy}`, { chat: nameGroup(chat, t) });
  }
}
