import { type Figure, spread } from '#tests/bench/figure.ts';
import type { Part } from '#tests/bench/part.ts';
import type { BotKind } from '#tests/bench/stand/bot-under-test.ts';
import { driveFor, driveInStep } from '#tests/bench/stand/drive.ts';
import { openStand } from '#tests/bench/stand/open-stand.ts';
import { gatherOrganizers } from '#tests/bench/stand/organizer.ts';
import { walks } from '#tests/bench/stand/walks.ts';

/** What a call to Telegram takes from a good line in Europe, in milliseconds. */
const awayMs = 30;

const bots: ReadonlyArray<[BotKind, string]> = [
  ['echo', 'bare grammY'],
  ['builder', 'long builder'],
  ['hesabat', 'Hesabat'],
];

/** The same as the steps, where calls take as long as they really do. */
export const far: Part = {
  title: `Steps of the wizard from the thirtieth message on, with a Telegram that is ${awayMs} ms away`,
  notes: ['50 organizers, or chats, at once; the rivals handle one update at a time, as bot.start() does'],
  async measure(bench) {
    const figures: Figure[] = [];
    const rates = new Map<BotKind, number>();
    for (const [kind, called] of bots) {
      const stand = await openStand(bench, kind);
      const organizers = gatherOrganizers(stand, bench.quick ? 2 : 50, walks[kind]);
      await driveInStep(organizers, bench.quick ? 1 : 30);
      stand.telegram.faults.add({ kind: 'slow', ms: awayMs, times: Number.POSITIVE_INFINITY });
      const seconds = bench.quick ? 1 : 10;
      const { answered, times } = await driveFor(organizers, seconds);
      const rate = answered / seconds;
      rates.set(kind, rate);
      figures.push({ name: `${called}: steps`, value: rate, unit: '/s' }, ...spread(called, times));
      stand.telegram.faults.clear();
      await stand.close();
    }
    for (const [rival, called, least] of [
      ['echo', 'bare grammY', 0.5] as const,
      ['builder', 'long builder', 3] as const,
    ]) {
      const ratio = (rates.get('hesabat') ?? 0) / (rates.get(rival) ?? 1);
      figures.push({ name: `Hesabat ÷ ${called}`, value: ratio, unit: '×', aim: { least } });
    }
    return figures;
  },
};
