import { noteOnce } from '#db/queries/people/notices.ts';
import type { HesabatContext } from '#src/telegram/context.ts';

/**
 * Whether this message is to be answered. The photos of an album are messages of their own, so only the first of them
 * is, whichever arrives first. Other messages always are.
 * @param what the kind of answer: an album is answered once with each
 */
export async function isToAnswer(ctx: HesabatContext, what: string): Promise<boolean> {
  const album = ctx.msg?.media_group_id;
  return album === undefined || isToSay(ctx, aboutAlbum(album, what));
}

/** Whether a person is to be told something now that they are told once. */
export function isToSay({ deps, person, update }: HesabatContext, about: string): Promise<boolean> {
  return noteOnce(deps.db, { personId: person.id, about, updateId: update.update_id });
}

/** The name of a notice about an album. */
export function aboutAlbum(album: string, what: string): string {
  return `album:${album}:${what}`;
}
