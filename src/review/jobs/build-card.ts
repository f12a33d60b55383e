import type { Db } from '#db/connection/client.ts';
import { type Entry, findEntry } from '#db/queries/entries/entries.ts';
import { findState } from '#db/queries/entries/history.ts';
import type { ModeratorsChat } from '#db/queries/review/chats/moderator-chats.ts';
import { findLostOriginal } from '#db/queries/review/duplicates.ts';
import { type Likenesses, listLikenesses } from '#db/queries/review/likely-duplicates.ts';
import { listReasonQuestions } from '#db/queries/review/reason-questions.ts';
import { textsIn } from '#locales/texts.ts';
import type { Clock, Database, Drawing, GroupMessaging, Linking } from '#src/deps.ts';
import { timeZoneOf } from '#src/domain/dates/time-zone.ts';
import { mostDuplicatesShown } from '#src/domain/review/duplicates.ts';
import { isSamePlace, type Place } from '#src/domain/review/place.ts';
import { isWorthAsking } from '#src/domain/review/reason-questions.ts';
import { routeEntry } from '#src/domain/review/routing.ts';
import { withPrintedCities } from '#src/places/entry-cities.ts';
import { buildCard, type Card } from '#src/review/views/card.ts';
import { type CardForm, formOf } from '#src/review/views/card-form.ts';
import { renderCardPicture, renderCardTile } from '#src/telegram/views/picture.ts';

type State = Awaited<ReturnType<typeof findState>>;
type ReasonQuestion = Awaited<ReturnType<typeof listReasonQuestions>>[number];

/** An entry's card as it should look now, and what it was built from. */
export interface CardFacts {
  entry: Entry;
  /** The chat that the entry comes to, and the one that its card stands in. */
  home: ModeratorsChat | null;
  stands: ModeratorsChat | null;
  /** The form in which its card stands; null if it is not known, or there is none. */
  form: CardForm | null;
  card: Card;
  /** The same in another form. */
  cardAs(form: CardForm): Card;
  /**
   * Likely duplicates and entries with the same picture. The card names them while the entry waits; their cards name it
   * unless it is rejected.
   */
  named: ReadonlyArray<{ id: number }>;
  /** Questions to moderators about the entry that need no answer any more. */
  settled: ReasonQuestion[];
  renderPicture(form: Exclude<CardForm, 'text'>): Promise<Buffer>;
}

/** Reads everything that a card shows, and builds it in the language of its chat; null if the entry does not exist or was never submitted. */
export async function readCardFacts(
  deps: Drawing & Linking & Database & Pick<GroupMessaging, 'defaultLocale'> & Pick<Clock, 'timeZone'>,
  entryId: number,
  chats: readonly ModeratorsChat[],
): Promise<CardFacts | null> {
  const { db, defaultLocale, username } = deps;
  const { entry, state, questions } = await readOneMoment(db, entryId);
  if (entry?.number == null) return null;
  const home = routeEntry(chats, entry);
  const stands = chats.find((chat) => isCardIn(entry, chat)) ?? null;
  // A card of a former group is kept in the language of the chat that its entry comes to.
  const locale = (stands ?? home)?.locale ?? defaultLocale;
  const t = textsIn(locale);
  // Several moderators may be asked at the same time. The card has the buttons for the one who ticks answers, so
  // that nothing changes under their thumb; else for the latest. The others can still reply.
  const worth = questions.filter((question) => isWorthAsking(question, entry));
  const asked = worth.find(({ kind }) => kind === 'return') ?? worth[0] ?? null;
  const isPending = entry.status === 'pending';
  const { duplicates, samePicture } =
    isPending || entry.status === 'rejected' ? await listFew(db, entryId) : nothingAlike;
  const lostOriginal = entry.duplicateOf === null ? null : await findLostOriginal(db, entryId);
  const around = {
    asked,
    username,
    likenesses: isPending ? { duplicates, samePicture } : nothingAlike,
    lostOriginal,
  };
  const form = formOf(entry.cardShows);
  const timeZone = timeZoneOf(entry.campaign, deps);
  const shown = await withPrintedCities(db, entry, locale);
  const cardAs = (as: CardForm) => buildCard(shown, state, { t, locale, timeZone, ...around, form: as });
  return {
    entry,
    home,
    stands,
    form,
    card: cardAs(form ?? 'picture'),
    cardAs,
    named: [...duplicates, ...samePicture],
    settled: questions.filter((question) => !isWorthAsking(question, entry)),
    renderPicture: (as) => (as === 'tile' ? renderCardTile : renderCardPicture)(deps, shown, { t, locale }),
  };
}

const nothingAlike: Likenesses = { duplicates: [], samePicture: [] };

/** As many of each as a card has room for. */
async function listFew(db: Db, entryId: number): Promise<Likenesses> {
  const { duplicates, samePicture } = await listLikenesses(db, entryId);
  return {
    duplicates: duplicates.slice(0, mostDuplicatesShown),
    samePicture: samePicture.slice(0, mostDuplicatesShown),
  };
}

/** Whether the card of an entry stands in this group or topic. */
export function isCardIn(
  { cardChatId, cardThreadId }: Pick<Entry, 'cardChatId' | 'cardThreadId'>,
  place: Place,
): boolean {
  return cardChatId !== null && isSamePlace({ chatId: cardChatId, threadId: cardThreadId }, place);
}

/**
 * Reads an entry and its history as of the same moment: the words of a decision above the buttons from before it
 * would be misleading. Each change of an entry writes its version into the history as well. If the two versions
 * differ, the entry changed between the two reads, and both are read again.
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
