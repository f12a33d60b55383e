import { expect, it } from 'vitest';
import { rememberSender } from '#db/queries/people/people.ts';
import { openReasonQuestion, setReasonQuestionMessage } from '#db/queries/review/reason-questions.ts';
import { submitEntry } from '#tests/support/receive-entry.ts';
import { openStage } from '#tests/support/stage.ts';
import { untilWaiting } from '#tests/support/waiting/until-waiting.ts';

it('a second tap knows of the message that the first one is just noting', async () => {
  const stage = await openStage();
  const { db, aysel, kamran, group } = stage;
  await rememberSender(db, { id: kamran.id, name: kamran.name, locale: 'en' });
  const { id: entryId } = await submitEntry(stage, aysel);
  await stage.stop();
  const asked = {
    ...{ entryId, moderatorId: kamran.id, entryVersion: 1, chatId: group.id },
    kind: 'reject' as const,
  };
  await openReasonQuestion(db, asked);
  let second: Promise<number | null> | undefined;
  await db.transaction(async (tx) => {
    await setReasonQuestionMessage(tx, asked, 77);
    second = openReasonQuestion(db, asked);
    await untilWaiting(db);
  });
  expect(await second).toBe(77);
});
