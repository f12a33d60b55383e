import type { ChatMember } from 'grammy/types';
import type { HesabatContext } from '#src/telegram/context.ts';

/** Which rights the bot lacks in a group, as keys of texts that say what to do. */
export async function whatIsMissingIn(
  { api, me }: Pick<HesabatContext, 'api' | 'me'>,
  chatId: number,
): Promise<Array<'setup-not-admin' | 'setup-cannot-send'>> {
  return whatIsMissing(await api.getChatMember(chatId, me.id));
}

function whatIsMissing(self: ChatMember): Array<'setup-not-admin' | 'setup-cannot-send'> {
  if (self.status === 'administrator') return [];
  const muted = self.status === 'restricted' && !(self.can_send_messages && self.can_send_photos);
  return muted ? ['setup-not-admin', 'setup-cannot-send'] : ['setup-not-admin'];
}
