import { expect, it } from 'vitest';
import { shareStage } from '#tests/support/stage.ts';
import { ChatWatch } from './chat-watch.ts';
import { driveToTheEnd } from './drive.ts';
import { gatherOrganizers } from './organizer.ts';
import { openAlbum } from './phone-photos.ts';
import { reporting } from './walks.ts';

const shared = shareStage();

const photos = (await openAlbum(1)).take(1);
/** What all entries have, so that they look as alike as they can. */
const sameEachTime = { take: () => photos };

/** Lets somebody report three entries with the same photo. */
async function report(nameCity?: () => string) {
  const { telegram, account } = shared.stage;
  const asked: string[] = [];
  telegram.onHappening((happening) => {
    if (!('message' in happening)) return;
    const { content, inlineKeyboard } = happening.message;
    const number = /Your No\. (\d+) looks like this one/.exec(content.text ?? '')?.[1];
    if (number && inlineKeyboard) asked.push(number);
  });
  const phones = { telegram, account, watch: new ChatWatch(telegram) };
  const steps = () => reporting(3, 1, sameEachTime, nameCity);
  const done = await driveToTheEnd(gatherOrganizers(phones, 1, steps));
  return { asked, submitted: done.filter(({ step }) => step === 'submit').length };
}

it('an organizer of the bench is not asked about duplicates, whatever the photos look like', async () => {
  expect(await report()).toEqual({ asked: [], submitted: 3 });
});

it('one who is asked about a duplicate says that it is another event, and goes on', async () => {
  const { asked, submitted } = await report(() => 'Stuttgart');
  expect(submitted).toBe(3);
  // The second entry is like the first, and the third like both.
  expect(asked).toHaveLength(3);
});
