import type { Db } from '#db/client.ts';
import { type DraftAnswer, writeAnswer } from '#db/queries/drafts.ts';
import type { Entry } from '#db/queries/entries.ts';
import { type Askable, nextToAsk } from '#src/domain/entries/questions.ts';

/**
 * Writes an answer to a draft and moves it on to the first question that has none.
 * @returns false when the draft does not wait for this question any more
 */
export async function answerQuestion(
  db: Db,
  draft: Entry,
  updateId: number,
  answer: DraftAnswer,
): Promise<boolean> {
  const at = { entryId: draft.id, asking: draft.asking, updateId };
  return writeAnswer(db, at, answer, goOnAfter(draft, answer), true);
}

/** Moves a draft to another question without answering the present one: Back, or a change at the preview. */
export async function moveToQuestion(
  db: Db,
  draft: Entry,
  updateId: number,
  question: Askable,
): Promise<boolean> {
  return writeAnswer(db, { entryId: draft.id, asking: draft.asking, updateId }, {}, question, false);
}

function goOnAfter(draft: Entry, answer: DraftAnswer): Askable {
  const movedCountry =
    answer.country !== undefined && draft.country !== null && answer.country !== draft.country;
  // Cities belong to a country: they are looked at again, not thrown away.
  if (movedCountry && draft.cities.length > 0) return 'city';
  return nextToAsk({
    title: answer.title ?? draft.title,
    firstDay: answer.firstDay ?? draft.firstDay,
    country: answer.country ?? draft.country,
    categoryId: answer.categoryId ?? draft.categoryId,
    photosDone: answer.photosDone ?? draft.photosDone,
    cities: draft.cities,
    toFix: draft.toFix.filter((question) => question !== draft.asking),
  });
}
