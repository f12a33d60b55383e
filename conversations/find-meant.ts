import { findEntry, findMendedBy, findOpenDraft, findTouchedBy } from '#db/queries/entries.ts';
import { decodeButton, readId } from '#src/chat/callback-data.ts';
import type { HesabatContext } from '#src/chat/context.ts';

/** The draft that is meant: of a tap, the one whose button it was; of words, the one that asked last. */
export async function findMeant(ctx: HesabatContext, askedId: number) {
  const { deps, person, callbackQuery, update } = ctx;
  const tapped = decodeButton(callbackQuery?.data, 'ask');
  if (tapped) return findOwn(ctx, readId(tapped.draft) ?? 0);
  const [open, mended] = await Promise.all([
    findOpenDraft(deps.db, person.id),
    findMendedBy(deps.db, person.id, update.update_id),
  ]);
  // "Submit", typed and handled once more: no answer to the draft that is open below.
  if (mended) return null;
  if (open?.id === askedId) return open;
  // Left behind, by a command or elsewhere, unless this update did that and is being handled once more.
  const touched = await findTouchedBy(deps.db, person.id, update.update_id);
  if (touched) return touched.number === null || touched.id === askedId ? touched : null;
  return open ?? findOwn(ctx, askedId);
}

async function findOwn({ deps, person }: HesabatContext, id: number) {
  const draft = await findEntry(deps.db, id);
  return draft?.personId === person.id ? draft : null;
}
