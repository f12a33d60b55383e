import { setTimeout as sleep } from 'node:timers/promises';
import type { Figure } from '#tests/bench/figure.ts';
import type { Part } from '#tests/bench/part.ts';
import { driveInStep } from '#tests/bench/stand/drive.ts';
import { openStand } from '#tests/bench/stand/open-stand.ts';
import { gatherOrganizers } from '#tests/bench/stand/organizer.ts';
import { openAlbum } from '#tests/bench/stand/phone-photos.ts';
import { reporting, walks } from '#tests/bench/stand/walks.ts';

/** What the process of the bot needs, and whether that grows. */
export const memory: Part = {
  title: 'Memory of the bot, and of the processes that decode and draw for it',
  notes: [
    'resident: all of it, native libraries and their pixels included; heap: JavaScript after a collection',
    'updates: the wizard in 50 chats at once; photos: entries with two photos of 200 KB, in 10 chats at once, each by another person',
  ],
  async measure(bench) {
    const [crowds, people] = bench.quick ? [1, 1] : [25, 10];
    const album = await openAlbum(2 * crowds * people * 2);
    const stand = await openStand(bench, 'hesabat');
    const figures: Figure[] = [];
    const note = async (when: string) => {
      // Most is given back a moment after the work.
      await sleep(bench.quick ? 100 : 3_000);
      const resident = stand.bot.residentMb.now;
      const heap = await stand.bot.heapMb();
      figures.push(
        { name: `${when}: resident`, value: resident, unit: 'MB', aim: { most: 250 } },
        { name: `${when}: heap`, value: heap, unit: 'MB' },
      );
      return heap;
    };
    await note('idle');
    const writers = gatherOrganizers(stand, bench.quick ? 2 : 50, walks.hesabat);
    const rounds = bench.quick ? 9 : 100;
    await driveInStep(writers, rounds);
    const heapBefore = await note(`after ${writers.length * rounds} updates`);
    await driveInStep(writers, rounds);
    const heapAfter = await note(`after ${2 * writers.length * rounds} updates`);
    figures.push({
      name: 'heap, second half ÷ first',
      value: heapAfter / heapBefore,
      unit: '×',
      aim: { most: 1.2 },
    });
    for (const half of [1, 2]) {
      for (let round = 0; round < crowds; round += 1) {
        const senders = gatherOrganizers(stand, people, () => reporting(1, 2, album));
        await driveInStep(senders, 10);
      }
      await note(`after ${half * crowds * people * 2} photos more`);
    }
    const pictures = await stand.bot.picturesMb();
    figures.push(
      { name: 'the larger picture process: resident', value: pictures.now, unit: 'MB', aim: { most: 150 } },
      { name: 'the larger picture process, most ever', value: pictures.most, unit: 'MB' },
    );
    figures.push({ name: 'most that ever was resident', value: stand.bot.residentMb.most, unit: 'MB' });
    await stand.close();
    return figures;
  },
};
