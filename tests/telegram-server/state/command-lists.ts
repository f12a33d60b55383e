import type { WireCommand } from '#tests/telegram-server/wire.ts';

/** Whose menu a list of commands is for, as the Bot API puts it. */
export interface CommandScope {
  type: string;
  chatId?: number | undefined;
  userId?: number | undefined;
}

/** Who looks at a bot's menu, and where. */
export interface MenuViewer {
  userId: number;
  languageCode: string | undefined;
  chatId: number;
  isPrivate: boolean;
  isAdministrator: boolean;
}

/** The command lists of one bot, by scope and language. */
export class CommandLists {
  readonly #lists = new Map<string, WireCommand[]>();

  /** Replaces the list of a scope and language; an empty list is as good as none. */
  set(scope: CommandScope, languageCode: string, commands: WireCommand[]): void {
    if (commands.length > 0) this.#lists.set(keyOf(scope, languageCode), commands);
    else this.delete(scope, languageCode);
  }

  /** Removes the list of exactly this scope and language. */
  delete(scope: CommandScope, languageCode: string): void {
    this.#lists.delete(keyOf(scope, languageCode));
  }

  /** The list of exactly this scope and language. */
  get(scope: CommandScope, languageCode: string): WireCommand[] {
    return this.#lists.get(keyOf(scope, languageCode)) ?? [];
  }

  /** What someone finds in the menu: the first list that is set, narrow scopes before wide ones. */
  shownTo(viewer: MenuViewer): WireCommand[] {
    for (const scope of scopesFor(viewer)) {
      const list =
        this.#lists.get(keyOf(scope, viewer.languageCode ?? '')) ?? this.#lists.get(keyOf(scope, ''));
      if (list) return list;
    }
    return [];
  }
}

/** In the order of "Determining list of commands" of the Bot API. */
function scopesFor({ userId, chatId, isPrivate, isAdministrator }: MenuViewer): CommandScope[] {
  if (isPrivate) return [{ type: 'chat', chatId }, { type: 'all_private_chats' }, { type: 'default' }];
  return [
    { type: 'chat_member', chatId, userId },
    ...(isAdministrator ? [{ type: 'chat_administrators', chatId }] : []),
    { type: 'chat', chatId },
    ...(isAdministrator ? [{ type: 'all_chat_administrators' }] : []),
    { type: 'all_group_chats' },
    { type: 'default' },
  ];
}

function keyOf(scope: CommandScope, languageCode: string): string {
  return `${scope.type} ${scope.chatId ?? ''} ${scope.userId ?? ''} ${languageCode}`;
}
