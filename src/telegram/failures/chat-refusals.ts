import { GrammyError } from 'grammy';
import type { ChatMember } from 'grammy/types';
import type { Closure } from '#src/domain/review/closure.ts';
import { isRejection } from './rejections.ts';

/**
 * All that is understood of why Telegram lets the bot write nothing in a group, or no photos: the words of its answers,
 * and its news about the bot's own place there.
 */

/** Telegram's words, by what they mean. The first that fits counts. */
const refusals: ReadonlyArray<readonly [RegExp, Closure | 'no-photos']> = [
  [/TOPIC_CLOSED/i, 'closed'],
  [/TOPIC_DELETED|message thread not found/i, 'gone'],
  [
    /CHAT_SEND_(PHOTOS|MEDIA)_FORBIDDEN|not enough rights to send (photos|media)|no rights to send (a )?(photo|media)/i,
    'no-photos',
  ],
  [
    /not enough rights to send (text )?messages|no rights to send (a )?(text )?message|CHAT_WRITE_FORBIDDEN|CHAT_RESTRICTED|CHAT_SEND_PLAIN_FORBIDDEN|USER_RESTRICTED/i,
    'muted',
  ],
  [
    /bot was kicked|bot is not a member|chat not found|chat was (deleted|deactivated)|CHANNEL_(PRIVATE|INVALID)|CHAT_FORBIDDEN|USER_NOT_PARTICIPANT/i,
    'removed',
  ],
];

/** Why Telegram's answer says that the bot may not write in a group, or send no photos there; null for other answers. */
export function readRefusal(description: string): Closure | 'no-photos' | null {
  return refusals.find(([words]) => words.test(description))?.[1] ?? null;
}

/**
 * The same for an answer about a person in a group. It may speak of that person, so few words are about the bot. Whether a
 * bot that is no administrator is told who is a member, Telegram does not promise.
 */
export function readMemberRefusal(description: string): 'removed' | 'no-administrator' | null {
  if (/CHAT_ADMIN_REQUIRED|member list is inaccessible/i.test(description)) return 'no-administrator';
  const isAway = /bot was kicked|bot is not a member|chat was (deleted|deactivated)/i.test(description);
  return isAway ? 'removed' : null;
}

/** Why an error of a call about a group says that nothing can be written there now; null for all other errors. */
export function closureOf(error: unknown): Closure | null {
  const refusal = refusalOf(error);
  return refusal === 'no-photos' ? null : refusal;
}

/** Whether a call failed since the bot may send no photos to the group, though it may write there. */
export function isPhotoForbidden(error: unknown): boolean {
  return refusalOf(error) === 'no-photos';
}

function refusalOf(error: unknown): Closure | 'no-photos' | null {
  if (!isRejection(error)) return null;
  const { chat_id: chatId } = error.payload as { chat_id?: unknown };
  return Number(chatId) < 0 ? readRefusal(error.description) : null;
}

/** Whether Telegram will never take this very picture. Another one may go. */
export function isPictureRefused(error: unknown): boolean {
  if (!(error instanceof GrammyError)) return false;
  return (
    error.error_code === 413 ||
    (isRejection(error) &&
      /IMAGE_PROCESS_FAILED|PHOTO_\w*INVALID|PHOTO_SAVE_FILE|MEDIA_(EMPTY|INVALID)|file (must be|is) .*(non-empty|too big)/i.test(
        error.description,
      ))
  );
}

/** What the bot may do in a group, by what Telegram tells of its place there. */
export function readOwnPlace(self: ChatMember): {
  closure: 'removed' | 'muted' | null;
  mayPhotograph: boolean;
  isAdministrator: boolean;
} {
  switch (self.status) {
    case 'left':
    case 'kicked':
      return { closure: 'removed', mayPhotograph: false, isAdministrator: false };
    case 'restricted': {
      const { is_member: isIn, can_send_messages: mayWrite, can_send_photos: mayPhotograph } = self;
      return {
        closure: isIn ? (mayWrite ? null : 'muted') : 'removed',
        mayPhotograph,
        isAdministrator: false,
      };
    }
    default:
      return { closure: null, mayPhotograph: true, isAdministrator: self.status !== 'member' };
  }
}
