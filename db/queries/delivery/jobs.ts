import { type SQL, sql } from 'drizzle-orm';
import type { Locale } from '#src/domain/locale.ts';
import type { ReportFormat } from '#src/domain/report/format.ts';
import type { Publicity } from '#src/domain/review/publicity.ts';
import type { Right } from '#src/domain/review/rights.ts';

/** What is done outside of an update, and what each job needs to know. */
export interface JobPayloads {
  /**
   * Posts the cards that are still to come to a moderators' chat; those of entries that failed meanwhile come last.
   * Without a chat, which was so in the version before: to all of them.
   */
  'post-cards': { chat?: number; failed?: number[] };
  /** Says on a card that the entry comes to another moderators' chat now, and takes its buttons off. */
  'retire-card': { entryId: number; chatId: number; threadId?: number | null; messageId: number };
  /** Brings an entry's card up to date. */
  'show-card': { entryId: number };
  /** Sends the photos of an entry below its card. */
  'send-album': { entryId: number; chatId: number; threadId?: number | null; cardMessageId: number };
  /** Sends the photos of an entry to a moderator in private, because the bot may send none to their group. */
  'send-photos-in-private': { personId: number; entryId: number };
  /** Shows two entries side by side: moderators below the card of the first, an admin below what looks wrong. */
  'send-comparison': Comparison;
  /** Tells the organizer what the history row says. */
  'tell-organizer': { historyId: number };
  /** Says under an entry's card what the history row changed, and of which languages translations went with that. */
  'show-changes': { historyId: number; untranslated?: Locale[] };
  /** Tells the sender of an update that it was given up. */
  'tell-given-up': UpdateSender;
  /** Tells a blocked person that nothing is taken from them any more. */
  'tell-blocked': { personId: number };
  /** Tells a person that they are over a limit. */
  'tell-limit': { personId: number; kind: 'messages' | 'files' | 'drafts' | 'entries' };
  /** Tells the admin who made a link for a moderator or an admin that this person came in by it. */
  'tell-inviter': { inviteId: number; personId: number };
  /** Tells an organizer with an open draft that its campaign was closed. */
  'tell-closed': { campaignId: number; personId: number };
  /** Tells an admin that the moderators' group became public, or that the one of the environment was refused for that. */
  'tell-group-public': { personId: number; chatId: number; why: Publicity; news: 'became' | 'refused' };
  /** Tells a moderator who wrote something without replying to a question for a reason how it is answered. */
  'hint-reason': { entryId: number; moderatorId: number };
  /** Tells an admin that it can be written in again, and how many cards waited for that. */
  'tell-chat-open': { personId: number; chat: number; count: number };
  /** Tells an admin that the bot lacks a right in a moderators' group, or has it again. */
  'tell-right': { personId: number; chat: number; right: Right };
  /** Tells an admin that entries wait and there is no moderators' chat. */
  'tell-no-chat': { personId: number };
  /** Tells an admin that nothing can be written in a moderators' chat. */
  'tell-chat-closed': { personId: number; chat: number };
  /** Looks whether anyone can read the moderators' group; runs every hour. */
  'check-group': Record<string, unknown>;
  /**
   * Fetches a photo from Telegram and keeps a clean copy. `tries` were in vain already. `saidToBe` is a kind of picture that
   * cannot be read, as the file was named.
   */
  'store-photo': { photoId: number; tries?: number; saidToBe?: 'heic' | 'other' | null };
  /** Fetches a photo that Telegram did not hand out when it came. */
  'fetch-delayed-photo': { delayedId: number; tries?: number };
  /** Brings the message that counts a draft's photos up to date. */
  'show-photos': { entryId: number };
  /** Sends a person a part of all that is stored about them: the photos after the given one. */
  'send-data': { personId: number; part: number; afterPhoto: number };
  /** Builds a report, unless it is there, and sends one file of it. */
  'send-report': ReportRequest;
  /** Erases leftover personal data of somebody who was forgotten. Such jobs can be queued when the bot is updated, so it keeps this name. */
  'forget-traces': {
    personId: number;
    before: string;
    messages: Array<{ chatId: number; messageId: number }>;
  };
  /** Loads the places by which cities are recognized, from this source. */
  'load-gazetteer': { source: string };
  /** Deletes what is kept no longer; runs daily. */
  'tidy-up': Record<string, unknown>;
}

/** Who sent an update, and where. */
export interface UpdateSender {
  personId: number;
  chatId: number;
  /** The topic of a group. */
  threadId?: number | null;
  /** What their phone speaks. */
  languageCode: string | null;
}

/** A report that an admin asked for, and where: the message tells how far it is. */
export interface ReportRequest {
  campaignId: number;
  locale: Locale;
  format: ReportFormat;
  chatId: number;
  messageId: number;
  /** The language of who asked. */
  speaks: Locale;
  /** Which of its files is to be sent, from 1. */
  part: number;
  /** The report of which former files were sent, by its digest and the moment that they tell; null before the first. */
  begun: { digest: string; moment: string } | null;
}

/** Two entries that may tell of one event, and the message below which they are shown. */
export interface Comparison {
  entryId: number;
  otherId: number;
  chatId: number;
  threadId?: number | null;
  cardMessageId: number;
}

export type JobName = keyof JobPayloads;

export interface JobOptions {
  /** A job that waits under the same key is replaced: one is enough. Its own one unless given. */
  key?: SQL;
  /** Jobs of one queue run one after the other. */
  queue?: SQL;
  /** Seconds from now. */
  delay?: number;
  /** After so many attempts it is given up. */
  most?: number;
  /** Of the jobs that could begin, those of the lowest turn come first; 0 unless given. */
  turn?: SQL;
}

/**
 * Whatever sends to a group does so one after the other, at the pace that the group takes: topics of a group share
 * it. Null for no group.
 */
export const groupQueueOf = (chatId: SQL) => sql`'group:' || ${chatId}`;

/** The queue of what is sent to a chat. A private chat has a queue of its own, as it knows no pace. */
export const chatQueueOf = (chatId: number) =>
  chatId < 0 ? groupQueueOf(sql`${chatId}::bigint`) : sql`${`chat:${chatId}`}`;

/** Retries grow to hours; after some four days a job is given up. */
const mostAttempts = 25;

/**
 * An SQL expression that adds a job: put into the very statement that changes what the job tells of, so that
 * there is never one without the other.
 */
export function addJob(
  name: JobName,
  payload: SQL,
  {
    key = sql`gen_random_uuid()::text`,
    queue = sql`null`,
    delay = 0,
    most = mostAttempts,
    turn = sql`0`,
  }: JobOptions,
): SQL {
  return sql`enqueue_job(${name}, ${payload}, ${queue}, ${key},
    clock_timestamp() + make_interval(secs => ${delay}), ${most}, ${turn}::integer)`;
}
