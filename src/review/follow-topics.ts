import { Composer } from 'grammy';
import { noteChatOpen, renameGroup, renameTopic } from '#db/queries/review/chats/closed-chats.ts';
import { listModeratorsChatsOf } from '#db/queries/review/chats/moderator-chats.ts';
import type { Database } from '#src/deps.ts';
import type { HesabatContext } from '#src/telegram/context.ts';
import { placeOf } from '#src/telegram/groups/thread.ts';

/**
 * Follows what becomes of the topics and names of groups. Telegram tells it by messages about the chat, not about their
 * sender, who is not stored. Each may mean that a topic can be written in again, so what waits is tried.
 */
export function followTopics({ db }: Database): Composer<HesabatContext> {
  const composer = new Composer<HesabatContext>();
  composer
    .on('message:forum_topic_edited')
    .filter(({ message }) => message.forum_topic_edited.name !== undefined)
    .use(async ({ message }, next) => {
      await renameTopic(db, placeOf(message), message.forum_topic_edited.name ?? '');
      await next();
    });
  composer.on(
    ['message:forum_topic_edited', 'message:forum_topic_reopened', 'message:general_forum_topic_unhidden'],
    ({ message }) => noteChatOpen(db, placeOf(message)),
  );
  composer.on('message:new_chat_title', ({ chat, message }) =>
    renameGroup(db, chat.id, message.new_chat_title),
  );
  // An administrator with this right may write in closed topics.
  composer.on('my_chat_member', async ({ chat, myChatMember: { new_chat_member: self } }, next) => {
    if (self.status === 'administrator' && self.can_manage_topics === true) {
      for (const place of await listModeratorsChatsOf(db, chat.id)) await noteChatOpen(db, place);
    }
    await next();
  });
  return composer;
}
