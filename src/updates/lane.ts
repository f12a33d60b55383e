import { z } from 'zod';
import { laneOfChat } from '#db/queries/delivery/inbox.ts';
import type { UpdateSender } from '#db/queries/delivery/jobs.ts';
import { isStorable } from '#db/queries/delivery/storable-json.ts';

const chat = z.object({ id: z.number().int(), type: z.string() });
const from = z.object({
  id: z.number().int(),
  is_bot: z.boolean().optional(),
  language_code: z.string().optional(),
});

const message = z.looseObject({
  chat,
  from: from.optional(),
  entities: z.array(z.looseObject({ type: z.string() })).optional(),
  reply_to_message: z.looseObject({ from: z.looseObject({ is_bot: z.boolean() }).optional() }).optional(),
  migrate_to_chat_id: z.number().int().optional(),
  photo: z.unknown().optional(),
  document: z.unknown().optional(),
});

const updateId = z.number().int().positive();

/** Of an update only what decides its lane and what is counted: the rest is the bot's business. */
const anyUpdate = z.looseObject({
  update_id: updateId,
  message: message.optional(),
  callback_query: z.looseObject({ from, message: z.looseObject({ chat }).optional() }).optional(),
  // One of an unknown shape is ignored: refused, Telegram would send it again and again.
  my_chat_member: z.looseObject({ chat }).nullish().catch(null),
});

export interface ArrivedUpdate {
  updateId: number;
  lane: string;
  hasFile: boolean;
  payload: unknown;
}

/**
 * Reads what Telegram delivered. Updates of one chat share a lane: a message and a tap of one person may
 * arrive together. Taps in a group need none, since each is one conditional change of the database: there
 * every tap has a lane to itself, and fifty moderators need not wait for each other.
 * @returns 'chatter' for what need not be kept, null for what is no update, or none that can be stored
 */
export function readUpdate(payload: unknown): ArrivedUpdate | 'chatter' | null {
  const parsed = anyUpdate.safeParse(payload);
  if (!parsed.success || !isStorable(payload)) return null;
  const { update_id: updateId, message, callback_query: tap, my_chat_member: place } = parsed.data;
  if (message && isChatter(message)) return 'chatter';
  // Of the bot's place only that in groups matters: who blocks it in private is not written down.
  if (place !== undefined && (place === null || place.chat.type === 'private')) return 'chatter';
  const tappedIn = tap?.message?.chat;
  const spokenIn = tappedIn ?? message?.chat;
  const alone = spokenIn === undefined || (tappedIn !== undefined && tappedIn.type !== 'private');
  const lane = alone ? `update:${updateId}` : laneOfChat(spokenIn.id);
  return { updateId, lane, hasFile: hasFile(message), payload };
}

/** Whether a message brings what the bot may download. */
export function hasFile(message: { photo?: unknown; document?: unknown } | undefined): boolean {
  return message?.photo !== undefined || message?.document !== undefined;
}

/** The number of an update, also of one that is otherwise none; null where it has no proper one. */
export function readUpdateId(payload: unknown): number | null {
  return z.looseObject({ update_id: updateId }).safeParse(payload).data?.update_id ?? null;
}

/** An administrator hears everything said in a group; what is not for the bot is not even written down. */
function isChatter({
  chat,
  entities,
  reply_to_message,
  migrate_to_chat_id,
}: z.infer<typeof message>): boolean {
  if (chat.type === 'private') return false;
  const isCommand = entities?.some((entity) => entity.type === 'bot_command') ?? false;
  return !isCommand && !reply_to_message?.from?.is_bot && migrate_to_chat_id === undefined;
}

/** Who sent an update, where, and what their phone speaks; null where it came from no person. */
export function senderOf(payload: unknown): UpdateSender | null {
  const { message, callback_query: tap } = anyUpdate.safeParse(payload).data ?? {};
  const person = tap?.from ?? message?.from;
  if (!person || person.is_bot) return null;
  const chatId = tap?.message?.chat.id ?? message?.chat.id ?? person.id;
  return { personId: person.id, chatId, languageCode: person.language_code ?? null };
}
