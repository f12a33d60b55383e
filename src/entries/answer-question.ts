import type { Db } from '#db/connection/client.ts';
import { replaceCities } from '#db/queries/entries/draft-cities.ts';
import { writeAnswer } from '#db/queries/entries/drafts.ts';
import { type Entry, getEntry } from '#db/queries/entries/entries.ts';
import type { AnswerMessage } from '#src/domain/entries/answer-messages.ts';
import type { WrittenAnswer } from '#src/domain/entries/answers/all-answers.ts';
import { type Askable, askable, nextToAsk } from '#src/domain/entries/questions.ts';
import type { WrittenCity } from '#src/places/recognize-city.ts';

/** What is written together with an answer. */
export interface Along {
  /** The draft's cities from now on, if they are part of the answer. */
  cities?: readonly WrittenCity[] | undefined;
  /** In which messages the answers were typed, if that changes. */
  answerMessages?: readonly AnswerMessage[] | undefined;
}

/**
 * Writes an answer to a draft and moves it on to the first question without one. A country and its cities are
 * written in one transaction: if only one of them were written, the same update, handled again, would be read as
 * something else.
 * @returns the draft as it is then; null if it does not wait for this question any more, or the country does not
 * exist any more
 */
export async function answerQuestion(
  db: Db,
  draft: Entry,
  updateId: number,
  answer: WrittenAnswer,
  along: Along = {},
): Promise<Entry | null> {
  const nextQuestion = nextQuestionAfter({ ...draft, cities: along.cities ?? draft.cities }, answer);
  return writeWithCities(db, draft, updateId, { answer, nextQuestion, isAnswered: true, ...along });
}

/**
 * Changes an answer that was given before, whatever the draft is asked now. The open question stays open, unless an
 * earlier one has no answer any more, or the cities have to be looked at because their country changed.
 * @returns the draft as it is then; null if it has moved on meanwhile, or the country does not exist any more
 */
export async function changeAnswer(
  db: Db,
  draft: Entry,
  updateId: number,
  answer: WrittenAnswer,
  along: Along = {},
): Promise<Entry | null> {
  const after = { ...draft, ...answer, cities: along.cities ?? draft.cities };
  const asked = hasMovedCountry(draft, answer) && after.cities.length > 0 ? 'city' : nextToAsk(after);
  const isEarlier = askable.indexOf(asked) < askable.indexOf(draft.openQuestion);
  const nextQuestion = isEarlier ? asked : draft.openQuestion;
  return writeWithCities(db, draft, updateId, { answer, nextQuestion, isAnswered: false, ...along });
}

/** Moves a draft to another question without answering the present one, by Back or by a change at the preview. */
export async function moveToQuestion(
  db: Db,
  draft: Entry,
  updateId: number,
  question: Askable,
): Promise<Entry | null> {
  return write(db, draft, updateId, { answer: {}, nextQuestion: question, isAnswered: false });
}

interface Written extends Along {
  answer: WrittenAnswer;
  nextQuestion: Askable;
  isAnswered: boolean;
}

async function writeWithCities(
  db: Db,
  draft: Entry,
  updateId: number,
  written: Written,
): Promise<Entry | null> {
  const { cities } = written;
  if (!cities) return write(db, draft, updateId, written);
  return db.transaction(async (tx) => {
    if (!(await write(tx, draft, updateId, written))) return null;
    await replaceCities(tx, draft.id, cities);
    return getEntry(tx, draft.id);
  });
}

async function write(
  db: Db,
  draft: Entry,
  updateId: number,
  { answer, nextQuestion, isAnswered, answerMessages }: Written,
): Promise<Entry | null> {
  const at = { entryId: draft.id, openQuestion: draft.openQuestion, updateId, answerMessages };
  const written = await writeAnswer(db, at, answer, nextQuestion, isAnswered);
  if (!written) return null;
  // A photo may have been stored since the draft was read, which the questions that show photos must know.
  const isReadAnew = showsPhotos.includes(nextQuestion) || written.categoryId !== draft.categoryId;
  return isReadAnew ? getEntry(db, draft.id) : { ...draft, ...written };
}

const showsPhotos: readonly Askable[] = ['photo', 'preview'];

function nextQuestionAfter(
  draft: Omit<Entry, 'cities'> & { cities: readonly WrittenCity[] },
  answer: WrittenAnswer,
): Askable {
  // Cities belong to a country. If it changes, the person looks at them again; they are not thrown away.
  if (hasMovedCountry(draft, answer) && draft.cities.length > 0) return 'city';
  return nextToAsk({
    ...draft,
    ...answer,
    toFix: draft.toFix.filter((question) => question !== draft.openQuestion),
  });
}

function hasMovedCountry({ country }: Pick<Entry, 'country'>, answer: WrittenAnswer): boolean {
  return answer.country !== undefined && country !== null && answer.country !== country;
}
