import { expect, it } from 'vitest';
import { shareStage } from '#tests/support/stage.ts';
import { ChatWatch } from './chat-watch.ts';
import { driveToTheEnd } from './drive.ts';
import { gatherOrganizers } from './organizer.ts';
import { openAlbum } from './phone-photos.ts';
import { reporting } from './walks.ts';

const shared = shareStage();

it('an organizer of the bench who is asked about a duplicate says that it is another event, and goes on', async () => {
  const { telegram, account } = shared.stage;
  const photos = (await openAlbum(1)).take(1);
  const sameEachTime = { take: () => photos };
  const asked: string[] = [];
  telegram.onHappening((happening) => {
    if (!('message' in happening)) return;
    const { content, inlineKeyboard } = happening.message;
    const number = /photo like yours in No\. (\d+)/.exec(content.text ?? '')?.[1];
    if (number && inlineKeyboard) asked.push(number);
  });
  const phones = { telegram, account, watch: new ChatWatch(telegram) };
  const done = await driveToTheEnd(gatherOrganizers(phones, 1, () => reporting(3, 1, sameEachTime)));
  expect(done.filter(({ step }) => step === 'submit')).toHaveLength(3);
  // The second entry is like the first, and the third like both.
  expect(asked).toEqual(['1', '1', '2']);
});
