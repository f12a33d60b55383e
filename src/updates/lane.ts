import { z } from 'zod';
import { laneOfChat } from '#db/queries/inbox.ts';

const chat = z.object({ id: z.number(), type: z.string() });

/** Of an update only what decides its lane: the rest is the bot's business. */
const anyUpdate = z.looseObject({
  update_id: z.number().int(),
  message: z.looseObject({ chat }).optional(),
  callback_query: z.looseObject({ message: z.looseObject({ chat }).optional() }).optional(),
});

export interface ArrivedUpdate {
  updateId: number;
  lane: string;
  payload: unknown;
}

/**
 * Reads what Telegram delivered. Updates of one chat share a lane: a message and a tap of one person may
 * arrive together. Taps in a group need none, since each is one conditional change of the database: there
 * every tap has a lane to itself, and fifty moderators need not wait for each other.
 * @returns null for what is no update at all
 */
export function readUpdate(payload: unknown): ArrivedUpdate | null {
  const parsed = anyUpdate.safeParse(payload);
  if (!parsed.success) return null;
  const { update_id: updateId, message, callback_query: tap } = parsed.data;
  const tappedIn = tap?.message?.chat;
  const place = tappedIn ?? message?.chat;
  const alone = place === undefined || (tappedIn !== undefined && tappedIn.type !== 'private');
  return { updateId, lane: alone ? `update:${updateId}` : laneOfChat(place.id), payload };
}
