import { InputFile, InputMediaBuilder } from 'grammy';
import { noteCard } from '#db/queries/review/cards.ts';
import type { Messaging } from '#src/deps.ts';
import { type CardForm, hasSamePicture } from '#src/review/views/card-form.ts';
import { editWords } from '#src/telegram/edit-words.ts';
import { isNotModified, isRejection } from '#src/telegram/failures/rejections.ts';
import type { CardFacts } from './build-card.ts';
import { nextForm } from './next-form.ts';

/**
 * Edits the card. The picture is sent again only if it has changed, since each decision changes the text alone. A card
 * stays in the form in which it came; a tile is tried as a picture when its photos changed.
 * @returns false if the card is gone
 */
export async function editCard(deps: Messaging, facts: CardFacts): Promise<boolean> {
  const { entry, card, form } = facts;
  const isOtherPicture = !hasSamePicture(entry.cardShows, card.shows);
  return editAs(deps, facts, form === 'tile' && isOtherPicture ? 'picture' : (form ?? 'picture'));
}

async function editAs(deps: Messaging, facts: CardFacts, form: CardForm): Promise<boolean> {
  const { entry } = facts;
  const { cardChatId: chatId, cardThreadId: threadId, cardMessageId: messageId } = entry;
  if (chatId === null || messageId === null) return false;
  try {
    await change(deps, facts, form, { chatId, messageId });
  } catch (error) {
    const next = nextForm(form, error, entry);
    if (next) return editAs(deps, facts, next);
    if (isGone(error) && entry.status !== 'withdrawn') return false;
    if (!isGone(error) && !isNotModified(error)) throw error;
  }
  await noteCard(deps.db, entry, { chatId, threadId, messageId, shows: facts.cardAs(form).shows });
  return true;
}

async function change(
  { api }: Messaging,
  { entry, cardAs, renderPicture }: CardFacts,
  form: CardForm,
  { chatId, messageId }: { chatId: number; messageId: number },
): Promise<void> {
  const { caption: text, buttons, shows } = cardAs(form);
  // What came with a picture, when the bot could send photos, keeps it.
  if (form === 'text' || hasSamePicture(entry.cardShows, shows)) {
    await editWords(api, { chatId, messageId }, text, buttons);
  } else {
    const { caption, caption_entities } = text;
    const reply_markup = { inline_keyboard: buttons };
    const picture = new InputFile(await renderPicture(form), `${entry.number}.jpg`);
    const media = InputMediaBuilder.photo(picture, { caption, caption_entities });
    await api.editMessageMedia(chatId, messageId, media, { reply_markup });
  }
}

/** Whether the card cannot be edited: somebody deleted it, its group became a supergroup, or an earlier bot sent it. */
function isGone(error: unknown): boolean {
  return ['message to edit not found', "message can't be edited", 'upgraded to a supergroup'].some((words) =>
    says(error, words),
  );
}

function says(error: unknown, words: string): boolean {
  return isRejection(error) && error.description.includes(words);
}
