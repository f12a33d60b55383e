import { askQuestion, buildQuestionContext } from '#conversations/prompt.ts';
import { findEntry, findFocus, findPrompt } from '#db/queries/entries/entries.ts';
import type { Deps } from '#src/deps.ts';
import { ignoreFailure, isUnreachable } from '#src/telegram/failures/rejections.ts';
import { answeringIn } from '#src/telegram/threads.ts';

type Draft = NonNullable<Awaited<ReturnType<typeof findEntry>>>;

/**
 * Keeps the message that counts a draft's photos up to date and below the photos. If a photo was sent after it, the
 * message is sent anew, but not for each photo of an album that it already counts. A photo that came after the
 * question for photos was answered renews the preview once it is stored.
 */
export async function showPhotos(deps: Deps, { entryId }: { entryId: number }): Promise<void> {
  const draft = await findEntry(deps.db, entryId);
  if (draft?.status !== 'draft' || !draft.person) return;
  const loading = draft.photos.some((photo) => photo.status === 'loading');
  // The person is answering another draft now. This one asks again when it is its turn.
  if ((await findFocus(deps.db, draft.person.id)) !== draft.id) return;
  if (draft.openQuestion !== 'photo' && (draft.openQuestion !== 'preview' || loading)) return;
  const prompt = draft.promptMessageId;
  const inPlace = draft.openQuestion === 'photo' && !liesAbovePhotos(draft) ? prompt : null;
  try {
    const { id: chatId, locale } = draft.person;
    await answeringIn({ chatId, threadId: draft.prompt?.thread }, () =>
      askQuestion(buildQuestionContext(deps, draft, locale), inPlace),
    );
    const asks = await findPrompt(deps.db, entryId);
    // Only the newest of the messages that count photos stays.
    if (draft.openQuestion === 'photo' && prompt !== null && asks !== prompt) {
      await ignoreFailure(deps.api.deleteMessage(draft.person.id, prompt));
    }
  } catch (error) {
    if (!isUnreachable(error)) throw error;
  }
}

function liesAbovePhotos({ photos, promptMessageId }: Draft): boolean {
  const newest = photos.at(-1);
  if (!newest || promptMessageId === null) return promptMessageId === null;
  if (newest.messageId < promptMessageId) return false;
  const album = photos.filter(
    (photo) => photo.mediaGroupId !== null && photo.mediaGroupId === newest.mediaGroupId,
  );
  return !album.some((photo) => photo.messageId < promptMessageId);
}
