import { addPhoto, removePhoto } from '#db/queries/photos.ts';
import { readId } from '#src/chat/callback-data.ts';
import { type Asking, button, type Input, type Outcome, type Prompt, type Step } from './step.ts';

/** Telegram's albums hold ten, and so does an entry. */
const mostPhotos = 10;

export const photoStep: Step = {
  typable: [
    { text: 'button-done', action: 'done' },
    { text: 'button-skip', action: 'done' },
  ],

  ask: (asking): Prompt => {
    const { draft, t } = asking;
    const { stored, loading, least } = countPhotos(asking);
    const question = [t('question-photo', { most: mostPhotos })];
    if (least > 0) question.push(t('photo-least', { least }));
    const state = [];
    if (stored > 0) state.push(t('photo-count', { stored, most: mostPhotos }));
    if (loading > 0) state.push(t('photo-loading', { loading }));
    const buttons = [];
    if (draft.photos.length === 0 && least === 0) buttons.push([button(asking, t('button-skip'), 'done')]);
    const last = draft.photos.at(-1);
    // Names the photo: the same tap once more, or delivered twice, must not remove the one before it.
    if (last) buttons.push([button(asking, t('button-remove-last'), 'remove', String(last.id))]);
    if (stored > 0 && stored >= least && loading === 0)
      buttons.push([button(asking, t('button-done'), 'done')]);
    return { text: [question.join('\n'), state.join('\n')].join('\n\n').trim(), buttons };
  },

  async take(asking, input): Promise<Outcome> {
    const { t } = asking;
    switch (input.kind) {
      case 'unfit':
        return { kind: 'say', text: t(input.text) };
      case 'text':
        return { kind: 'say', text: t('photo-other') };
      case 'tap':
        return takeTap(asking, input.action, input.value);
    }
  },
};

/** Adds a photo to the draft, at whichever question it stands: late ones of an album are welcome too. */
export async function takePhoto(
  asking: Asking,
  { file }: Extract<Input, { kind: 'photo' }>,
): Promise<Exclude<Outcome, { kind: 'submit' }>> {
  const { deps, draft, t } = asking;
  const added = await addPhoto(deps.db, { entryId: draft.id, ...file }, mostPhotos);
  if (added === 'full') return { kind: 'say', text: t('photo-full', { most: mostPhotos }) };
  const same = draft.photos.find((photo) => photo.fileUniqueId === file.fileUniqueId);
  // The same message once more is a second delivery, not a second photo: nothing to say.
  if (added === 'known' && same?.messageId !== file.messageId) return { kind: 'say', text: t('photo-known') };
  return draft.asking === 'photo' ? { kind: 'silent' } : { kind: 'say', text: t('photo-added-late') };
}

async function takeTap(asking: Asking, action: string, value: string): Promise<Outcome> {
  const { deps, draft, t } = asking;
  const { stored, loading, least } = countPhotos(asking);
  const removed = action === 'remove' ? readId(value) : null;
  if (removed !== null) {
    await removePhoto(deps.db, draft.id, removed);
    return { kind: 'ask' };
  }
  if (action !== 'done') return { kind: 'ask' };
  if (loading > 0) return { kind: 'say', text: t('photo-wait', { loading }) };
  if (stored < least) return { kind: 'say', text: t('photo-too-few', { least }) };
  return { kind: 'answered', answer: { photosDone: true } };
}

function countPhotos({ draft }: Asking) {
  const stored = draft.photos.filter((photo) => photo.status === 'stored').length;
  return { stored, loading: draft.photos.length - stored, least: draft.category?.leastPhotos ?? 0 };
}
