import { type Figure, percentile } from '#tests/bench/figure.ts';
import type { Bench, Part } from '#tests/bench/part.ts';
import type { BotKind } from '#tests/bench/stand/bot-under-test.ts';
import { driveInStep } from '#tests/bench/stand/drive.ts';
import { openStand, type Stand } from '#tests/bench/stand/open-stand.ts';
import { gatherOrganizers } from '#tests/bench/stand/organizer.ts';
import { walks, wizardLength } from '#tests/bench/stand/walks.ts';

interface Cost {
  /** A second. */
  rate: number;
  p50: number;
  /** Milliseconds of the bot process per message. */
  cpu: number;
}

/** What a message costs that comes late in a chat. */
export const length: Part = {
  title: 'Cost of a message by its number in the chat',
  notes: [
    `each figure is of the ${wizardLength} messages around that one, once through the wizard, of all chats in step`,
    'ours and the long builder are compared at the same messages',
  ],
  async measure(bench) {
    const chats = bench.quick ? 2 : 50;
    const ours = await measureAt(bench, 'hesabat', chats, bench.quick ? [5, 30] : [5, 30, 50, 100, 500]);
    const theirs = await measureAt(bench, 'builder', chats, bench.quick ? [5, 30] : [5, 30, 100]);
    const figures: Figure[] = [];
    for (const [called, costs] of [['Hesabat', ours] as const, ['long builder', theirs] as const]) {
      for (const [number, { rate, p50, cpu }] of costs) {
        figures.push(
          { name: `${called}, message ${number}: messages`, value: rate, unit: '/s' },
          { name: `${called}, message ${number}: p50`, value: p50, unit: 'ms' },
          { name: `${called}, message ${number}: CPU of the bot`, value: cpu, unit: 'ms' },
        );
      }
    }
    const last = [...ours.keys()].at(-1) ?? 5;
    const grown = (what: 'p50' | 'cpu') => (ours.get(last)?.[what] ?? 0) / (ours.get(5)?.[what] ?? 1);
    figures.push(
      { name: `Hesabat, message ${last} ÷ 5: p50`, value: grown('p50'), unit: '×', aim: { most: 1.2 } },
      { name: `Hesabat, message ${last} ÷ 5: CPU`, value: grown('cpu'), unit: '×', aim: { most: 1.2 } },
    );
    for (const [number, { rate }] of theirs) {
      const faster = (ours.get(number)?.rate ?? 0) / rate;
      const aim = number >= 30 ? { aim: { least: 3 } } : {};
      figures.push({ name: `Hesabat ÷ long builder, message ${number}`, value: faster, unit: '×', ...aim });
    }
    return figures;
  },
};

async function measureAt(
  bench: Bench,
  kind: BotKind,
  chats: number,
  numbers: readonly number[],
): Promise<Map<number, Cost>> {
  const stand = await openStand(bench, kind);
  // A process is slow at first, whatever the number of the message.
  await driveInStep(
    gatherOrganizers(stand, chats, walks[kind]),
    bench.quick ? wizardLength : 6 * wizardLength,
  );
  const organizers = gatherOrganizers(stand, chats, walks[kind]);
  const costs = new Map<number, Cost>();
  let written = 0;
  for (const number of numbers) {
    const first = number - Math.floor(wizardLength / 2);
    await driveInStep(organizers, first - 1 - written);
    costs.set(number, await measureCost(stand, () => driveInStep(organizers, wizardLength)));
    written = first - 1 + wizardLength;
  }
  await stand.close();
  return costs;
}

async function measureCost(stand: Stand, drive: () => Promise<number[]>): Promise<Cost> {
  const began = performance.now();
  const cpuBefore = stand.bot.cpuMs;
  const times = await drive();
  const seconds = (performance.now() - began) / 1000;
  return {
    rate: times.length / seconds,
    p50: percentile(times, 50),
    cpu: (stand.bot.cpuMs - cpuBefore) / times.length,
  };
}
