import type { Db } from '#db/connection/client.ts';
import { replaceCities } from '#db/queries/entries/draft-cities.ts';
import { writeAnswer } from '#db/queries/entries/drafts.ts';
import { type Entry, getEntry } from '#db/queries/entries/entries.ts';
import type { WrittenAnswer } from '#src/domain/entries/answers/all-answers.ts';
import { type Askable, nextToAsk } from '#src/domain/entries/questions.ts';
import type { WrittenCity } from '#src/places/recognize-city.ts';

/**
 * Writes an answer to a draft and moves it on to the first question without one. A country and its cities are
 * written in one transaction: if only one of them were written, the same update, handled again, would be read as
 * something else.
 * @param cities the draft's cities from now on, if they are part of the answer
 * @returns the draft as it is then; null if it does not wait for this question any more, or the country does not
 * exist any more
 */
export async function answerQuestion(
  db: Db,
  draft: Entry,
  updateId: number,
  answer: WrittenAnswer,
  cities?: readonly WrittenCity[],
): Promise<Entry | null> {
  if (!cities)
    return write(db, draft, updateId, {
      answer,
      nextQuestion: nextQuestionAfter(draft, answer),
      isAnswered: true,
    });
  const nextQuestion = nextQuestionAfter({ ...draft, cities }, answer);
  return db.transaction(async (tx) => {
    const written = await write(tx, draft, updateId, { answer, nextQuestion, isAnswered: true });
    if (!written) return null;
    await replaceCities(tx, draft.id, cities);
    return getEntry(tx, draft.id);
  });
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

async function write(
  db: Db,
  draft: Entry,
  updateId: number,
  { answer, nextQuestion, isAnswered }: { answer: WrittenAnswer; nextQuestion: Askable; isAnswered: boolean },
): Promise<Entry | null> {
  const at = { entryId: draft.id, openQuestion: draft.openQuestion, updateId };
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
  const movedCountry =
    answer.country !== undefined && draft.country !== null && answer.country !== draft.country;
  // Cities belong to a country. If it changes, the person looks at them again; they are not thrown away.
  if (movedCountry && draft.cities.length > 0) return 'city';
  return nextToAsk({
    ...draft,
    ...answer,
    toFix: draft.toFix.filter((question) => question !== draft.openQuestion),
  });
}
