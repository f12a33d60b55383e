import { z } from 'zod';
import { laneOfChat } from '#db/queries/delivery/inbox.ts';
import type { UpdateSender } from '#db/queries/delivery/jobs.ts';
import { isStorable } from '#db/queries/delivery/storable-json.ts';
import type { Overheard } from '#db/queries/review/reason-hints.ts';

const chat = z.object({ id: z.number().int(), type: z.string() });
const from = z.object({
  id: z.number().int(),
  is_bot: z.boolean().optional(),
  language_code: z.string().optional(),
});

const topic = { is_topic_message: z.boolean().optional(), message_thread_id: z.number().int().optional() };

const message = z.looseObject({
  chat,
  ...topic,
  from: from.optional(),
  entities: z.array(z.looseObject({ type: z.string() })).optional(),
  reply_to_message: z.looseObject({ from: z.looseObject({ is_bot: z.boolean() }).optional() }).optional(),
  migrate_to_chat_id: z.number().int().optional(),
  photo: z.unknown().optional(),
  document: z.unknown().optional(),
  location: z.unknown().optional(),
  text: z.unknown().optional(),
  sender_chat: z.unknown().optional(),
});

/** What Telegram tells about a group by messages. */
const newsOfGroups = [
  'migrate_to_chat_id',
  'forum_topic_edited',
  'forum_topic_reopened',
  'general_forum_topic_unhidden',
  'new_chat_title',
] as const;

const updateId = z.number().int().positive();

/** Only those parts of an update that decide its lane and what counts for limits. The bot reads the rest. */
const anyUpdate = z.looseObject({
  update_id: updateId,
  message: message.optional(),
  edited_message: message.optional(),
  callback_query: z
    .looseObject({
      from,
      data: z.string().optional(),
      message: z.looseObject({ chat, ...topic }).optional(),
    })
    .optional(),
  // One of an unknown shape is ignored. If it were refused, Telegram would send it again and again.
  my_chat_member: z.looseObject({ chat }).nullish().catch(null),
});

/** How the data of all buttons of cards begins (`cardButtons`). */
const cardButton = 'card:';

export interface ArrivedUpdate {
  updateId: number;
  lane: string;
  hasFile: boolean;
  payload: unknown;
}

/**
 * Reads what Telegram delivered. Updates of one chat share a lane, because a message and a tap by one person may
 * arrive at the same time, and a question has to be noted before it is answered. A tap on a card has a lane of its own:
 * each is one conditional change of the database, so fifty moderators need not wait for each other.
 * @returns 'chatter' if the update need not be stored; null if it is not an update, or cannot be stored
 */
export function readUpdate(payload: unknown): ArrivedUpdate | 'chatter' | null {
  const parsed = anyUpdate.safeParse(payload);
  if (!parsed.success || !isStorable(payload)) return null;
  const {
    update_id: updateId,
    edited_message: edited,
    callback_query: tap,
    my_chat_member: place,
  } = parsed.data;
  // In a group nothing is changed by editing a message. A live location is edited every few seconds.
  if (edited && (edited.chat.type !== 'private' || edited.location !== undefined)) return 'chatter';
  const message = parsed.data.message ?? edited;
  if (message && isChatter(message)) return 'chatter';
  // `my_chat_member` tells that the bot was added, removed or promoted. Only groups matter: in private it would
  // tell who blocked the bot, which is not stored.
  if (place !== undefined && (place === null || place.chat.type === 'private')) return 'chatter';
  const spokenIn = tap?.message?.chat ?? message?.chat ?? place?.chat;
  const alone = spokenIn === undefined || (tap?.data?.startsWith(cardButton) && spokenIn.type !== 'private');
  const lane = alone ? `update:${updateId}` : laneOfChat(spokenIn.id);
  return { updateId, lane, hasFile: hasFile(parsed.data.message), payload };
}

/** Whether a message carries a file that the bot may download. */
export function hasFile(message: { photo?: unknown; document?: unknown } | undefined): boolean {
  return message?.photo !== undefined || message?.document !== undefined;
}

/** The id of an update, even if the rest of the update cannot be read; null if there is no valid id. */
export function readUpdateId(payload: unknown): number | null {
  return z.looseObject({ update_id: updateId }).safeParse(payload).data?.update_id ?? null;
}

/**
 * Whether a group message is not for the bot. As an administrator it receives all of them; these are not even
 * stored.
 */
function isChatter({ chat, entities, reply_to_message, ...said }: z.infer<typeof message>): boolean {
  if (chat.type === 'private') return false;
  const isCommand = entities?.some((entity) => entity.type === 'bot_command') ?? false;
  return !isCommand && !reply_to_message?.from?.is_bot && !newsOfGroups.some((news) => news in said);
}

/**
 * Who wrote a text in a group that is not for the bot, and where: they may have meant it as an answer. Empty for all other
 * updates.
 */
export function overhear(payload: unknown): Overheard[] {
  const { message } = anyUpdate.safeParse(payload).data ?? {};
  const isText = message?.text !== undefined && isChatter(message) && message.sender_chat === undefined;
  if (!isText || !message.from || message.from.is_bot) return [];
  const threadId = (message.is_topic_message && message.message_thread_id) || null;
  return [{ chatId: message.chat.id, threadId, personId: message.from.id }];
}

/** Who sent an update, in which chat, and the language of their phone; null if no person sent it. */
export function senderOf(payload: unknown): UpdateSender | null {
  const {
    message: sent,
    edited_message: edited,
    callback_query: tap,
  } = anyUpdate.safeParse(payload).data ?? {};
  const message = sent ?? edited;
  const person = tap?.from ?? message?.from;
  if (!person || person.is_bot) return null;
  const chatId = tap?.message?.chat.id ?? message?.chat.id ?? person.id;
  const said = tap?.message ?? message;
  const threadId = said?.is_topic_message === true ? (said.message_thread_id ?? null) : null;
  return { personId: person.id, chatId, threadId, languageCode: person.language_code ?? null };
}
