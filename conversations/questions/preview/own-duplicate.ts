import { FormattedString } from '@grammyjs/parse-mode';
import {
  button,
  type Outcome,
  type Prompt,
  type QuestionContext,
} from '#conversations/questions/question.ts';
import { getEntry } from '#db/queries/entries/entries.ts';
import {
  type LikelyDuplicate,
  listLikelyDuplicates,
  noteNotDuplicate,
} from '#db/queries/review/likely-duplicates.ts';
import { withPrintedCities } from '#src/places/entry-cities.ts';
import { oneOf } from '#src/telegram/button-ids.ts';
import type { Input } from '#src/telegram/read-message.ts';
import { viewEntry } from '#src/telegram/views/entry.ts';

/** Asks whether a draft is about the same event as an earlier entry of the person, which is shown in full. */
export async function askAboutOwnDuplicate(
  context: QuestionContext,
  duplicate: LikelyDuplicate,
): Promise<Prompt> {
  const { deps, locale, t } = context;
  const number = String(duplicate.number);
  const question = t(duplicate.isSamePlace ? 'own-duplicate-question' : 'own-duplicate-question-picture', {
    number,
  });
  const entry = await withPrintedCities(deps.db, await getEntry(deps.db, duplicate.id), locale);
  return {
    text: FormattedString.join([question, viewEntry(entry, locale)], '\n\n'),
    buttons: [
      [button(context, t('button-same-event'), 'same', String(duplicate.id))],
      [button(context, t('button-other-event'), 'other', String(duplicate.id))],
    ],
  };
}

/** Takes the answer to that question; null if the input is something else. */
export async function takeOwnDuplicateAnswer(
  { deps, draft }: QuestionContext,
  input: Input,
): Promise<Outcome | null> {
  if (input.kind !== 'tap' || (input.action !== 'same' && input.action !== 'other')) return null;
  const [id = null] = input.ids;
  if (id === null) return null;
  const duplicates = await listLikelyDuplicates(deps.db, draft.id);
  const other = oneOf(
    duplicates.filter(({ personId }) => personId === draft.personId),
    id,
  );
  // If that entry was rejected or withdrawn since the question, it no longer reports the event, and this draft has to.
  if (!other) return { kind: 'ask' };
  if (input.action === 'same') return { kind: 'same', otherId: other.id };
  await noteNotDuplicate(deps.db, { entryId: draft.id, otherId: other.id });
  return { kind: 'ask' };
}
