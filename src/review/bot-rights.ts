import type { ChatMember } from 'grammy/types';
import { noteGranted, noteMissing } from '#db/queries/review/chats/missing-rights.ts';
import type { HesabatContext } from '#src/telegram/context.ts';
import { readOwnPlace } from '#src/telegram/failures/chat-refusals.ts';

/**
 * Looks which rights the bot lacks in a moderators' group, and notes whether it is an administrator.
 * @returns keys of texts that say what to do
 */
export async function whatIsMissingIn(
  { api, me, deps }: Pick<HesabatContext, 'api' | 'me' | 'deps'>,
  chatId: number,
): Promise<Array<'setup-not-admin' | 'setup-cannot-send'>> {
  const self = await api.getChatMember(chatId, me.id);
  const { isAdministrator } = readOwnPlace(self);
  if (isAdministrator) await noteGranted(deps.db, chatId, 'administrator');
  else await noteMissing(deps.db, chatId, 'administrator', { isTold: true });
  return whatIsMissing(self);
}

function whatIsMissing(self: ChatMember): Array<'setup-not-admin' | 'setup-cannot-send'> {
  if (self.status === 'administrator') return [];
  const muted = self.status === 'restricted' && !(self.can_send_messages && self.can_send_photos);
  return muted ? ['setup-not-admin', 'setup-cannot-send'] : ['setup-not-admin'];
}
