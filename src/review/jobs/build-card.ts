import type { Db } from '#db/connection/client.ts';
import { type Entry, findEntry } from '#db/queries/entries/entries.ts';
import { findState } from '#db/queries/entries/history.ts';
import { findLostOriginal } from '#db/queries/review/duplicates.ts';
import { type LikelyDuplicate, listLikelyDuplicates } from '#db/queries/review/likely-duplicates.ts';
import { listReasonQuestions } from '#db/queries/review/reason-questions.ts';
import type { ModeratorsChat } from '#db/queries/review/settings.ts';
import { textsIn } from '#locales/texts.ts';
import type { Database, Drawing, GroupMessaging, Linking } from '#src/deps.ts';
import { mostDuplicatesShown } from '#src/domain/review/duplicates.ts';
import { isWorthAsking } from '#src/domain/review/reason-questions.ts';
import { buildCard, type Card } from '#src/review/views/card.ts';
import { renderCardPicture } from '#src/telegram/views/picture.ts';

type State = Awaited<ReturnType<typeof findState>>;
type ReasonQuestion = Awaited<ReturnType<typeof listReasonQuestions>>[number];

/** An entry's card as it is to be, and what it was made from. */
export interface CardFacts {
  entry: Entry;
  card: Card;
  /** Its likely duplicates: the card names them while it waits, and theirs name it, unless it is rejected. */
  duplicates: readonly LikelyDuplicate[];
  /** What moderators were asked about the entry, and need not answer any more. */
  settled: ReasonQuestion[];
  renderPicture(): Promise<Buffer>;
}

/** Reads all that a card shows, and builds it; null when the entry is gone, or was never submitted. */
export async function readCardFacts(
  deps: Drawing & Linking & Database & Pick<GroupMessaging, 'defaultLocale'>,
  entryId: number,
  chat: ModeratorsChat,
): Promise<CardFacts | null> {
  const { db, defaultLocale, username } = deps;
  const { entry, state, questions } = await readOneMoment(db, entryId);
  if (entry?.number == null) return null;
  const locale = chat.locale ?? defaultLocale;
  const t = textsIn(locale);
  // Of several moderators who are being asked, the card serves the one who ticks, so that nothing changes under
  // their thumb, else the latest. The others can still reply.
  const worth = questions.filter((question) => isWorthAsking(question, entry));
  const asked = worth.find(({ kind }) => kind === 'return') ?? worth[0] ?? null;
  const isPending = entry.status === 'pending';
  const likely = isPending || entry.status === 'rejected' ? await listLikelyDuplicates(db, entryId) : [];
  const duplicates = likely.slice(0, mostDuplicatesShown);
  const lostOriginal = entry.duplicateOf === null ? null : await findLostOriginal(db, entryId);
  const around = { asked, username, duplicates: isPending ? duplicates : [], lostOriginal };
  return {
    entry,
    card: buildCard(entry, state, { t, locale, ...around }),
    duplicates,
    settled: questions.filter((question) => !isWorthAsking(question, entry)),
    renderPicture: () => renderCardPicture(deps, entry, { t, locale }),
  };
}

/**
 * From one moment: words of a decision over the buttons from before it would mislead whoever looks. Each change
 * of an entry writes its version into the history too; where they differ, it changed in between.
 */
async function readOneMoment(
  db: Db,
  entryId: number,
  triesLeft = 5,
): Promise<{ entry: Entry | null; state: State; questions: ReasonQuestion[] }> {
  const entry = await findEntry(db, entryId);
  const [state, questions] = await Promise.all([findState(db, entryId), listReasonQuestions(db, entryId)]);
  const { latest } = state;
  const isOneMoment = !entry || !latest || entry.version === latest.version || triesLeft === 0;
  return isOneMoment ? { entry, state, questions } : readOneMoment(db, entryId, triesLeft - 1);
}
