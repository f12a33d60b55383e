import { GrammyError, InputFile } from 'grammy';
import { noteCard } from '#db/queries/review/cards.ts';
import type { Messaging } from '#src/deps.ts';
import type { Place } from '#src/domain/review/place.ts';
import { followMigratedChat } from '#src/review/follow-migrated-chat.ts';
import { inThread } from '#src/telegram/groups/thread.ts';
import type { CardFacts } from './build-card.ts';

/** Sends an entry's card to a group or topic, and stores where it is. If the group got a new id meanwhile, follows it. */
export async function postCard(
  deps: Messaging,
  facts: CardFacts,
  picture: Buffer,
  { chatId, threadId }: Place,
): Promise<void> {
  const { entry, card } = facts;
  try {
    const sent = await deps.api.sendPhoto(chatId, new InputFile(picture, `${entry.number}.jpg`), {
      caption: card.caption.caption,
      caption_entities: card.caption.caption_entities,
      reply_markup: { inline_keyboard: card.buttons },
      ...inThread({ threadId }),
    });
    await noteCard(deps.db, entry, {
      ...{ chatId, threadId, messageId: sent.message_id, shows: card.shows },
      namesOthers: facts.duplicates.length > 0,
    });
  } catch (error) {
    const movedTo = error instanceof GrammyError ? error.parameters.migrate_to_chat_id : undefined;
    if (movedTo === undefined) throw error;
    await followMigratedChat(deps.db, chatId, movedTo);
    return postCard(deps, facts, picture, { chatId: movedTo, threadId });
  }
}
