import { setImmediate as turn } from 'node:timers/promises';
import { parentPort } from 'node:worker_threads';
import { warmUp } from '#src/bot/warm-up.ts';
import { findCountry } from '#src/domain/countries/find-country.ts';
import { makeDay } from '#src/domain/dates/day.ts';
import { parseDays } from '#src/domain/dates/typed/parse-days.ts';
import { findRegion } from '#src/domain/regions/find-region.ts';
import { findStatesOfRegion } from '#src/domain/regions/states-of-region.ts';
import { findTitleLanguage } from '#src/domain/report/title-language.ts';
import { weighLetters } from '#src/letters/weigh-letters.ts';

/** Runs in a thread of its own, in which nothing was asked for yet: how long warming up and the first questions take. */

function cpuMs(): number {
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1000;
}

const turns: number[] = [];
let isWarm = false;

async function watchTurns(): Promise<void> {
  let since = cpuMs();
  while (!isWarm) {
    await turn();
    const now = cpuMs();
    turns.push(now - since);
    since = now;
  }
}

const watching = watchTurns();
await warmUp(new AbortController().signal);
isWarm = true;
await watching;

const clues = { writersLocale: null, country: 'DE', names: [] };
const questions: Record<string, () => unknown> = {
  country: () => findCountry('საქართველოში'),
  'state of a region': () => findStatesOfRegion('Bavariya'),
  region: () => findRegion('DE', 'Bavariya'),
  days: () => parseDays('vom 1. bis 3. März', { today: makeDay('2026-04-01') }),
  'language of a title': () => findTitleLanguage('Vernissage', clues, weighLetters),
};
const firstAnswers = Object.entries(questions).map(([what, ask]) => {
  const since = cpuMs();
  ask();
  return [what, cpuMs() - since];
});
parentPort?.postMessage({ longestTurn: Math.max(...turns), firstAnswers: Object.fromEntries(firstAnswers) });
