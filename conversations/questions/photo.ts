import { countDelayedPhotos } from '#db/queries/entries/delayed-photos.ts';
import { addPhoto, findAlbumEntry, removePhoto } from '#db/queries/entries/photos.ts';
import { mostPhotos } from '#src/domain/entries/answers/photo.ts';
import { oneOf } from '#src/telegram/button-ids.ts';
import { type Input, sayUnfit } from '#src/telegram/read-message.ts';
import { inRows } from '#src/telegram/views/in-rows.ts';
import { renderSheet } from '#src/telegram/views/picture.ts';
import { button, type Outcome, type Prompt, type QuestionContext, type Step } from './question.ts';

export const photoStep: Step = {
  typable: [
    { text: 'button-done', action: 'done' },
    { text: 'button-skip', action: 'done' },
  ],

  ask: (context): Prompt | Promise<Prompt> =>
    context.draft.corrects === null ? askForPhotos(context) : showPhotosToFix(context),

  async take(context, input): Promise<Outcome> {
    const { t } = context;
    switch (input.kind) {
      case 'unfit':
        return { kind: 'say', text: sayUnfit(t, input) };
      case 'text':
      case 'location':
        return { kind: 'say', text: t('photo-other') };
      case 'tap':
        return takeTap(context, input);
    }
  },
};

function askForPhotos(context: QuestionContext): Prompt {
  const { draft, t } = context;
  const { stored, loading, least } = countPhotos(context);
  const question = [t('question-photo', { most: mostPhotos })];
  if (least > 0) question.push(t('photo-least', { least }));
  const buttons = [];
  if (draft.photos.length === 0 && least === 0) buttons.push([button(context, t('button-skip'), 'done')]);
  const last = draft.photos.at(-1);
  // The button names the photo. A second tap, or a tap that is delivered twice, must not remove another photo.
  if (last) buttons.push([button(context, t('button-remove-last'), 'remove', String(last.id))]);
  if (stored > 0 && stored >= least && loading === 0)
    buttons.push([button(context, t('button-done'), 'done')]);
  return { text: [question.join('\n'), viewCount(context)].join('\n\n').trim(), buttons };
}

/** Shows the photos that are there already. Each can be removed by its number on the sheet. */
async function showPhotosToFix(context: QuestionContext): Promise<Prompt> {
  const { deps, draft, t } = context;
  const { stored, loading, least } = countPhotos(context);
  const removals = draft.photos
    .filter((photo) => photo.status === 'stored')
    .map((photo, index) =>
      button(context, t('button-remove', { name: String(index + 1) }), 'remove', String(photo.id)),
    );
  const question = [t(stored > 0 ? 'photos-to-fix' : 'question-photo', { most: mostPhotos })];
  if (least > 0) question.push(t('photo-least', { least }));
  const isEnough = stored >= least && loading === 0;
  return {
    text: [question.join('\n'), viewCount(context)].join('\n\n').trim(),
    picture: await renderSheet(deps, draft),
    buttons: [...inRows(removals, 5), ...(isEnough ? [[button(context, t('button-done'), 'done')]] : [])],
  };
}

/**
 * Adds a photo to the draft, at any question, because photos of an album can come late. A photo of an album that
 * belongs to another entry goes there, or is refused if that entry is submitted already.
 */
export async function takePhoto(
  context: QuestionContext,
  { file }: Extract<Input, { kind: 'photo' }>,
): Promise<Extract<Outcome, { kind: 'say' | 'full' | 'late' | 'silent' }>> {
  const { deps, draft, t } = context;
  const { mediaGroupId } = file;
  const sameAlbum = draft.photos.some(
    (photo) => mediaGroupId !== null && photo.mediaGroupId === mediaGroupId,
  );
  const other =
    sameAlbum || mediaGroupId === null ? null : await findAlbumEntry(deps.db, draft, mediaGroupId);
  if (other?.number != null) return { kind: 'late', entryId: other.id, number: other.number };
  const added = await addPhoto(deps.db, { entryId: other?.id ?? draft.id, ...file }, mostPhotos);
  if (added === 'full') {
    return mediaGroupId === null
      ? { kind: 'say', text: t('photo-full', { most: mostPhotos }) }
      : { kind: 'full', most: mostPhotos };
  }
  const same = draft.photos.find((photo) => photo.fileUniqueId === file.fileUniqueId);
  // The same message is a second delivery and not a second photo: there is nothing to say.
  if (added === 'known' && same?.messageId !== file.messageId)
    return { kind: 'say', text: t('photo-known'), what: 'known' };
  // It is said once for an album, and not for each photo of it.
  return draft.openQuestion === 'photo' || sameAlbum
    ? { kind: 'silent' }
    : { kind: 'say', text: t('photo-added-late'), what: 'added' };
}

async function takeTap(
  context: QuestionContext,
  { action, ids: [id = null] }: Extract<Input, { kind: 'tap' }>,
): Promise<Outcome> {
  const { deps, draft, t } = context;
  const { stored, loading, least } = countPhotos(context);
  const removed = action === 'remove' ? oneOf(draft.photos, id) : undefined;
  if (removed) await removePhoto(deps.db, draft.id, removed.id);
  if (action !== 'done') return { kind: 'ask' };
  if (loading > 0) return { kind: 'say', text: t('photo-wait', { loading }) };
  if (stored < least) {
    const delayed = await countDelayedPhotos(deps.db, draft.id);
    const text = delayed > 0 ? t('photo-too-few-yet', { least, delayed }) : t('photo-too-few', { least });
    return { kind: 'say', text };
  }
  return { kind: 'answered', answer: { photosDone: true } };
}

function viewCount(context: QuestionContext): string {
  const { t } = context;
  const { stored, loading } = countPhotos(context);
  return [
    ...(stored > 0 ? [t('photo-count', { stored, most: mostPhotos })] : []),
    ...(loading > 0 ? [t('photo-loading', { loading })] : []),
  ].join('\n');
}

function countPhotos({ draft }: QuestionContext) {
  const stored = draft.photos.filter((photo) => photo.status === 'stored').length;
  return { stored, loading: draft.photos.length - stored, least: draft.category?.leastPhotos ?? 0 };
}
