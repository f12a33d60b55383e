import { FormattedString } from '@grammyjs/parse-mode';
import { type Asking, button, type Outcome, type Prompt } from '#conversations/questions/question.ts';
import { getEntry } from '#db/queries/entries/entries.ts';
import { listTwins, noteNotTwin, type Twin } from '#db/queries/review/likely-duplicates.ts';
import { oneOf, readId } from '#src/telegram/button-ids.ts';
import type { Input } from '#src/telegram/read-message.ts';
import { viewEntry } from '#src/telegram/views/entry-view.ts';

/** Asks whether a draft tells of the same event as an entry that the person reported before, shown in full. */
export async function askAboutTwin(asking: Asking, twin: Twin): Promise<Prompt> {
  const { deps, locale, t } = asking;
  const number = String(twin.number);
  const question = t(twin.isSamePlace ? 'twin-question' : 'twin-question-picture', { number });
  return {
    text: FormattedString.join([question, viewEntry(await getEntry(deps.db, twin.id), locale)], '\n\n'),
    buttons: [
      [button(asking, t('button-twin'), 'same', String(twin.id))],
      [button(asking, t('button-no-twin'), 'other', String(twin.id))],
    ],
  };
}

/** The answer to that question; null where it is none. */
export async function takeTwinAnswer({ deps, draft }: Asking, input: Input): Promise<Outcome | null> {
  if (input.kind !== 'tap' || (input.action !== 'same' && input.action !== 'other')) return null;
  const id = readId(input.value);
  if (id === null) return null;
  const twins = await listTwins(deps.db, draft.id);
  const other = oneOf(
    twins.filter(({ personId }) => personId === draft.personId),
    id,
  );
  // Rejected or withdrawn since it was asked, that one tells of the event no more: this draft has to.
  if (!other) return { kind: 'ask' };
  if (input.action === 'same') return { kind: 'same', otherId: other.id };
  await noteNotTwin(deps.db, { entryId: draft.id, otherId: other.id });
  return { kind: 'ask' };
}
