import { type Figure, spread } from '#tests/bench/figure.ts';
import type { Part } from '#tests/bench/part.ts';
import type { BotKind } from '#tests/bench/stand/bot-under-test.ts';
import { driveFor } from '#tests/bench/stand/drive.ts';
import { openStand } from '#tests/bench/stand/open-stand.ts';
import { gatherOrganizers } from '#tests/bench/stand/organizer.ts';
import { walks } from '#tests/bench/stand/walks.ts';

const bots: ReadonlyArray<[BotKind, string]> = [
  ['echo', 'bare grammY'],
  ['builder', 'long builder'],
  ['hesabat', 'Hesabat'],
];

/** How many steps of the wizard a second, beside bots that do less for a step. */
export const steps: Part = {
  title: 'Steps of the wizard, everybody answering at once',
  notes: [
    'bare grammY: echoes each message with one call, keeps nothing; its rate is what the stand-in allows',
    'long builder: one @grammyjs/conversations function with its state in Postgres, from its first message on',
    'all three poll; a step lasts from the message or tap until its answer is in the chat',
  ],
  async measure(bench) {
    const figures: Figure[] = [];
    const crowds = bench.quick ? [2] : [1, 50, 500];
    const rates = new Map<string, number>();
    for (const [kind, called] of bots) {
      const stand = await openStand(bench, kind);
      for (const count of crowds) {
        const organizers = gatherOrganizers(stand, count, walks[kind]);
        await driveFor(organizers, bench.quick ? 0 : 4);
        const seconds = bench.quick ? 0.2 : 10;
        const cpuBefore = stand.bot.cpuMs;
        const { answered, times } = await driveFor(organizers, seconds);
        const rate = answered / seconds;
        rates.set(`${kind} ${count}`, rate);
        const about = `${called}, ${count} at once`;
        figures.push({ name: `${about}: steps`, value: rate, unit: '/s' }, ...spread(about, times), {
          name: `${about}: CPU of the bot`,
          value: (stand.bot.cpuMs - cpuBefore) / times.length,
          unit: 'ms/step',
        });
      }
      await stand.close();
    }
    for (const count of crowds) {
      const ratio = (rates.get(`hesabat ${count}`) ?? 0) / (rates.get(`echo ${count}`) ?? 1);
      figures.push({
        name: `Hesabat ÷ bare grammY, ${count} at once`,
        value: ratio,
        unit: '×',
        aim: { least: 0.5 },
      });
    }
    return figures;
  },
};
