import { textsIn } from '#locales/texts.ts';
import { type Figure, spread } from '#tests/bench/figure.ts';
import type { Part } from '#tests/bench/part.ts';
import { driveInStep } from '#tests/bench/stand/drive.ts';
import { openStand } from '#tests/bench/stand/open-stand.ts';
import { Organizer, type Step } from '#tests/bench/stand/organizer.ts';
import { writeEntries } from '#tests/bench/stand/write-entries.ts';

const ask: Step = {
  name: '/report',
  act: (admin) => admin.write('/report'),
  shows: ({ content }) => content.caption?.includes(textsIn('en')('report-total')) ?? false,
};

function* asking(): Generator<Step, undefined> {
  for (;;) yield ask;
}

const aims = new Map([
  [10_000, 50],
  [100_000, 300],
]);

/** How long the totals take. */
export const report: Part = {
  title: '/report, from the command to the totals and their picture in the chat',
  notes: ['the entries are written straight into the database, in 33 countries, with two cities on average'],
  async measure(bench) {
    const stand = await openStand(bench, 'hesabat');
    const admin = new Organizer(stand, stand.admin, asking());
    await driveInStep([admin], bench.quick ? 1 : 20);
    const figures: Figure[] = [];
    let written = 0;
    for (const count of bench.quick ? [100] : [100, 10_000, 100_000]) {
      const personIds = [stand.admin.id];
      await writeEntries(stand.connection.sql, {
        from: written + 1,
        to: count,
        status: 'approved',
        personIds,
      });
      written = count;
      const times = await driveInStep([admin], bench.quick ? 2 : 30);
      const aim = aims.get(count);
      const called = `${count.toLocaleString('en')} approved entries`;
      figures.push(...spread(called, times, aim === undefined ? undefined : { p99: aim }));
    }
    await stand.close();
    return figures;
  },
};
