import { percentile, spread } from '#tests/bench/figure.ts';
import type { Part } from '#tests/bench/part.ts';
import { CardWatch } from '#tests/bench/stand/card-watch.ts';
import { openStand } from '#tests/bench/stand/open-stand.ts';
import { gatherOrganizers } from '#tests/bench/stand/organizer.ts';
import { openAlbum } from '#tests/bench/stand/phone-photos.ts';
import { reporting } from '#tests/bench/stand/walks.ts';

/** Everybody at once: nothing is lost, nobody waits much longer than others, memory is bounded. */
export const crowd: Part = {
  title: '1,000 organizers, all of whom begin to report at the same moment, an entry with one photo each',
  notes: ['nobody pauses between steps, so up to 1,000 updates wait at any moment: the worst that can be'],
  async measure(bench) {
    const count = bench.quick ? 3 : 1_000;
    const album = await openAlbum(count);
    const stand = await openStand(bench, 'hesabat');
    const cards = new CardWatch(stand);
    const began = performance.now();
    const steps: number[] = [];
    const finishes = await Promise.all(
      gatherOrganizers(stand, count, () => reporting(1, 1, album)).map(async (organizer) => {
        for (let done = await organizer.next(); done; done = await organizer.next()) steps.push(done.ms);
        return (performance.now() - began) / 1000;
      }),
    );
    const shown = ((await cards.untilCount(count)) - began) / 1000;
    const [row] = await stand.connection.sql<Array<{ entries: number; numbers: number; photos: number }>>`
      select count(*)::int as entries, count(distinct number)::int as numbers,
        (select count(*)::int from entry_photos where status = 'stored') as photos
      from entries where status = 'pending' and number between 1 and ${count}`;
    const lost = 3 * count - (row?.entries ?? 0) - (row?.numbers ?? 0) - (row?.photos ?? 0);
    const figures = [
      { name: 'entries, numbers or photos lost', value: lost, unit: '', aim: { most: 0 } },
      { name: 'cards missing', value: count - cards.cards.size, unit: '', aim: { most: 0 } },
      { name: 'steps', value: steps.length / Math.max(...finishes), unit: '/s' },
      ...spread('a step', steps),
      { name: 'a step, longest', value: Math.max(...steps), unit: 'ms' },
      { name: 'first organizer finished after', value: Math.min(...finishes), unit: 's' },
      { name: 'half had finished after', value: percentile(finishes, 50), unit: 's' },
      { name: 'last organizer finished after', value: Math.max(...finishes), unit: 's' },
      { name: 'last card was in the group after', value: shown, unit: 's' },
      { name: 'most memory resident', value: stand.bot.residentMb.most, unit: 'MB', aim: { most: 250 } },
    ];
    await stand.close();
    return figures;
  },
};
