import { GrammyError, InputFile } from 'grammy';
import type { Message } from 'grammy/types';
import { noteCard } from '#db/queries/review/cards.ts';
import type { Messaging } from '#src/deps.ts';
import type { Place } from '#src/domain/review/place.ts';
import { followMigratedChat } from '#src/review/follow-migrated-chat.ts';
import type { CardForm } from '#src/review/views/card-form.ts';
import { inThread } from '#src/telegram/groups/thread.ts';
import type { CardFacts } from './build-card.ts';
import { nextForm } from './next-form.ts';

/** A card in one form, with what is drawn for it; a text has no picture. */
interface DrawnCard {
  form: CardForm;
  picture: Buffer | null;
}

export async function drawCard(facts: CardFacts, form: CardForm): Promise<DrawnCard> {
  return { form, picture: form === 'text' ? null : await facts.renderPicture(form) };
}

/**
 * Sends an entry's card to a group or topic, and stores where it is. If Telegram refuses its picture, it comes in another
 * form.
 * @returns the form in which it was sent; null if the group got a new id meanwhile. Cards that wait are enqueued anew
 * then, in the queue of that id: sent from here too, they would come twice
 */
export async function postCard(
  deps: Messaging,
  facts: CardFacts,
  drawn: DrawnCard,
  { chatId, threadId }: Place,
): Promise<CardForm | null> {
  const { entry } = facts;
  const { shows } = facts.cardAs(drawn.form);
  try {
    const sent = await send(deps, facts, drawn, { chatId, threadId });
    await noteCard(deps.db, entry, {
      ...{ chatId, threadId, messageId: sent.message_id, shows },
      namesOthers: facts.named.length > 0,
    });
    return drawn.form;
  } catch (error) {
    const next = nextForm(drawn.form, error, entry);
    if (next) return postCard(deps, facts, await drawCard(facts, next), { chatId, threadId });
    const movedTo = error instanceof GrammyError ? error.parameters.migrate_to_chat_id : undefined;
    if (movedTo === undefined) throw error;
    await followMigratedChat(deps.db, chatId, movedTo);
    return null;
  }
}

function send(
  { api }: Messaging,
  { entry, cardAs }: CardFacts,
  { form, picture }: DrawnCard,
  { chatId, threadId }: Place,
): Promise<Message> {
  const { caption, buttons } = cardAs(form);
  const options = { reply_markup: { inline_keyboard: buttons }, ...inThread({ threadId }) };
  if (!picture) return api.sendMessage(chatId, caption.text, { entities: caption.entities, ...options });
  return api.sendPhoto(chatId, new InputFile(picture, `${entry.number}.jpg`), {
    caption: caption.caption,
    caption_entities: caption.caption_entities,
    ...options,
  });
}
