import { type Figure, spread } from '#tests/bench/figure.ts';
import type { Bench, Part } from '#tests/bench/part.ts';
import { CardWatch } from '#tests/bench/stand/card-watch.ts';
import { driveInStep } from '#tests/bench/stand/drive.ts';
import { openStand, type Stand } from '#tests/bench/stand/open-stand.ts';
import { gatherOrganizers, Organizer, type Step } from '#tests/bench/stand/organizer.ts';
import { type Album, openAlbum } from '#tests/bench/stand/phone-photos.ts';
import { reporting, submit, walks } from '#tests/bench/stand/walks.ts';
import { writeEntries } from '#tests/bench/stand/write-entries.ts';

/** What an admin asks for, and its p99 in milliseconds at most, however much the campaign holds. */
const commands = { '/my': 150, '/entries': 150, '/places': 150, '/report': 300, '/check': 1000 };

/** How long people wait, by how much a campaign holds. */
export const growth: Part = {
  title: 'What people wait for, by the number of entries of the campaign',
  notes: [
    'the entries are approved, with two photos and two cities on average, in 33 countries and 1,320 cities',
    'one person at a time; the admin has entries of their own',
  ],
  async measure(bench) {
    const album = await openAlbum(3 * 12);
    const stand = await openStand(bench, 'hesabat');
    const figures: Figure[] = [];
    let written = 0;
    for (const count of bench.quick ? [100] : [1_000, 10_000, 100_000]) {
      const size = `${count.toLocaleString('en')} entries`;
      await grow(stand, { from: written + 1, to: count });
      written = count;
      figures.push(...(await measureSteps(stand, bench, size)));
      figures.push(...(await measureCards(stand, bench, { size, album })));
      // The entries that were reported meanwhile have numbers too.
      written += bench.quick ? 1 : 12;
      figures.push(...(await measureCommands(stand, bench, size)));
    }
    await stand.close();
    return figures;
  },
};

/** Fills the campaign; the admin has reported one entry in a hundred. */
async function grow({ connection: { sql }, admin }: Stand, numbers: { from: number; to: number }) {
  const strangers = Array.from({ length: 99 }, (_, index) => index + 1);
  await sql`insert into people (id, name, locale)
    select id, 'Person ' || id, 'en' from unnest(${[admin.id, ...strangers]}::bigint[]) as id on conflict do nothing`;
  await writeEntries(sql, {
    ...{ ...numbers, status: 'approved', photosEach: 2 },
    personIds: [admin.id, ...strangers],
  });
}

async function measureSteps(stand: Stand, bench: Bench, size: string): Promise<Figure[]> {
  const organizers = gatherOrganizers(stand, 1, walks.hesabat);
  await driveInStep(organizers, bench.quick ? 2 : 30);
  return spread(`a step, ${size}`, await driveInStep(organizers, bench.quick ? 2 : 200));
}

/** From Submit to the card, in a city where others were that day too. */
async function measureCards(
  stand: Stand,
  bench: Bench,
  { size, album }: { size: string; album: Album },
): Promise<Figure[]> {
  const cards = new CardWatch(stand);
  const times: number[] = [];
  const walk = reporting(bench.quick ? 1 : 12, 1, album, () => 'Ulm f');
  const [organizer] = gatherOrganizers(stand, 1, () => walk);
  for (;;) {
    const began = performance.now();
    const done = await organizer?.next();
    if (!done) return spread(`Submit to card, ${size}`, times);
    if (done.step !== submit) continue;
    const posted = await cards.untilCount(times.length + 1);
    times.push(posted - began);
  }
}

async function measureCommands(stand: Stand, bench: Bench, size: string): Promise<Figure[]> {
  const figures: Figure[] = [];
  for (const [command, p99] of Object.entries(commands)) {
    const ask: Step = { name: command, act: (admin) => admin.write(command), shows: () => true };
    const admin = new Organizer(stand, stand.admin, repeat(ask));
    await driveInStep([admin], bench.quick ? 1 : 5);
    figures.push(...spread(`${command}, ${size}`, await driveInStep([admin], bench.quick ? 1 : 30), { p99 }));
  }
  return figures;
}

function* repeat(step: Step): Generator<Step, undefined> {
  for (;;) yield step;
}
