import { type Figure, spread } from '#tests/bench/figure.ts';
import type { Part } from '#tests/bench/part.ts';
import { CardWatch } from '#tests/bench/stand/card-watch.ts';
import { driveToTheEnd } from '#tests/bench/stand/drive.ts';
import { openStand } from '#tests/bench/stand/open-stand.ts';
import { gatherOrganizers } from '#tests/bench/stand/organizer.ts';
import { openAlbum } from '#tests/bench/stand/phone-photos.ts';
import { reporting } from '#tests/bench/stand/walks.ts';

/** How many whole entries a second, from /new to the card. */
export const entries: Part = {
  title: 'Whole entries with two photos of 200 KB, 50 organizers at once, until the card is in the group',
  notes: [
    'limits and pace are off: Telegram itself takes 20 cards a minute',
    'a message: from each message or tap to its answer; photos: from the album until both are stored and counted',
  ],
  async measure(bench) {
    const [people, each] = bench.quick ? [2, 1] : [50, 8];
    const album = await openAlbum(people * (1 + each) * 2);
    const stand = await openStand(bench, 'hesabat');
    const cards = new CardWatch(stand);
    await driveToTheEnd(gatherOrganizers(stand, people, () => reporting(1, 2, album)));
    await cards.untilCount(people);

    const count = people * each;
    const began = performance.now();
    const cpuBefore = stand.bot.cpuMs;
    const done = await driveToTheEnd(gatherOrganizers(stand, people, () => reporting(each, 2, album)));
    const seconds = ((await cards.untilCount(people + count)) - began) / 1000;
    const cpu = stand.bot.cpuMs - cpuBefore;
    const timesOf = (isPhotos: boolean) =>
      done.filter(({ step }) => (step === 'photos') === isPhotos).map(({ ms }) => ms);
    const messages = spread('a message', timesOf(false), { p99: 500 });
    const figures: Figure[] = [
      { name: 'entries', value: count / seconds, unit: '/s', aim: { least: 20 } },
      { name: 'CPU of the bot', value: cpu / count, unit: 'ms/entry' },
      ...messages,
      ...spread('two photos', timesOf(true)),
      { name: 'most memory resident', value: stand.bot.residentMb.most, unit: 'MB' },
    ];
    await stand.close();
    return figures;
  },
};
