import { setTimeout as sleep } from 'node:timers/promises';
import { hurry, untilNothingIsLeft } from './calm-down.ts';
import type { ChaosOptions } from './chaos-options.ts';
import { compareAll } from './compare/compare-all.ts';
import { compareForgotten } from './compare/compare-forgotten.ts';
import { readEntries } from './compare/truth.ts';
import type { Figures } from './figures.ts';
import { Model } from './model.ts';
import { buttonsOf } from './people/buttons.ts';
import { forgetMe } from './people/forget-me.ts';
import { Supply } from './people/intent.ts';
import { Moderator, numberOn } from './people/moderator.ts';
import { Organizer } from './people/organizer.ts';
import { Phone, type Weather } from './people/phone.ts';
import { Random } from './random.ts';
import { makeTroubles } from './troubles/make-troubles.ts';
import { openTopicOfGermany, openWorld, type World } from './world.ts';

export interface ChaosOutcome {
  figures: Figures;
  /** What went otherwise than it must; empty when all is well. */
  differences: string[];
  /** Where the log of the bot was left, if anything went wrong. */
  folder: string | null;
}

/** How long people may need to finish what they have begun, once the troubles are over. */
const finishMs = 180_000;

/** How long a few copies take to start on two idle cores. */
const usualStartMs = 4000;

/**
 * Lets people work under troubles for a while, waits for calm, and compares what there is with what must be. Then all
 * organizers have themselves forgotten, and nothing of them may be left.
 */
export async function runChaos(options: ChaosOptions): Promise<ChaosOutcome> {
  const random = new Random(options.seed);
  const world = await openWorld(options, random);
  const model = new Model();
  let figures: Figures = {};
  try {
    const { phones, organizers, moderators, weather } = gatherPeople(world, model, random);
    const slowness = await measureSlowness(() => startFleet(world, options));
    await openTopicOfGermany(world);
    const people = [...organizers, ...moderators].map((person) => person.live());
    const enough = untilWorthwhile(world, options.seconds * slowness);
    const troubles = await makeTroubles(world, { ...options, slowness }, random, enough);
    weather.isCalm = true;
    weather.deadline = Date.now() + finishMs;
    await finish(world, people);
    await tapSpareCards(world, moderators);
    await untilAllIsDone(world, model);
    const found = await compareAll(world, model);
    weather.deadline = Date.now() + finishMs;
    await finish(world, phones.map(forgetMe));
    await untilAllIsDone(world, model);
    await compareForgotten(world, model);
    figures = {
      ...(world.pace === 'off' ? {} : { 'pace of the group': Number(world.pace) }),
      ...troubles,
      ...found,
      differences: model.differences.length,
    };
  } finally {
    await world.close({ keepFolder: model.differences.length > 0 });
  }
  return {
    figures,
    differences: model.differences,
    folder: model.differences.length > 0 ? world.folder : null,
  };
}

async function untilAllIsDone({ connection, account }: World, model: Model): Promise<void> {
  const left = await untilNothingIsLeft(connection.sql, account, finishMs);
  if (left) model.miss(`Not everything was done in ${finishMs} ms: ${JSON.stringify(left)}`);
}

async function startFleet({ fleet }: World, { mode }: ChaosOptions): Promise<void> {
  await fleet.run(mode === 'polling' ? 'polling' : 'webhook');
  await fleet.ready();
}

/**
 * How many times as long as on an idle machine everything takes, at least 1: the troubles come that much more rarely.
 * Else the copies of a busy machine would be killed before they had done anything.
 */
async function measureSlowness(start: () => Promise<void>): Promise<number> {
  const startedAt = performance.now();
  await start();
  return Math.max(1, (performance.now() - startedAt) / usualStartMs);
}

/**
 * Aborted when the time of the run is over and something has been decided: on a busy machine the copies may not have
 * got that far, and a calm end alone proves nothing.
 */
function untilWorthwhile({ connection }: World, seconds: number): AbortSignal {
  const ending = new AbortController();
  const latest = Date.now() + seconds * 1000 + finishMs;
  const isDecided = async () => {
    // Away just now, the database is asked again.
    const rows = await connection.sql`select from entry_history where action <> 'submit' limit 1`.catch(
      () => [],
    );
    return rows.length > 0;
  };
  const waiting = async () => {
    await sleep(seconds * 1000);
    while (!(await isDecided()) && Date.now() < latest) await sleep(250);
    ending.abort();
  };
  void waiting();
  return ending.signal;
}

function gatherPeople({ organizers, moderators, group, chatOf }: World, model: Model, random: Random) {
  const weather: Weather = { isCalm: false, deadline: Number.POSITIVE_INFINITY };
  const supply = new Supply();
  const phone = (person: World['organizers'][number], chat: Phone['chat']) =>
    new Phone(person, chat, random.of(person.name), weather);
  const phones = organizers.map((person) => phone(person, chatOf(person)));
  return {
    weather,
    phones,
    organizers: phones.map((of) => new Organizer(of, model, supply, weather)),
    moderators: moderators.map((person) => new Moderator(phone(person, group), model, weather)),
  };
}

/** People finish what they have begun; what failed before is tried again at once meanwhile. */
async function finish({ connection, account }: World, people: ReadonlyArray<Promise<void>>): Promise<void> {
  let isFinished = false;
  const finished = Promise.all(people).finally(() => {
    isFinished = true;
  });
  const hurrying = (async () => {
    while (!isFinished) {
      await hurry(connection.sql, account);
      await sleep(250);
    }
  })();
  await Promise.all([finished, hurrying]);
}

/** Somebody notices the cards that came twice, and taps on the ones too many: they lose their buttons. */
async function tapSpareCards({ group, connection }: World, [moderator]: readonly Moderator[]): Promise<void> {
  const rows = await readEntries(connection.sql);
  const kept = new Set(rows.map(({ cardMessageId }) => cardMessageId));
  const spare = group.botMessages.filter(
    (message) => numberOn(message) > 0 && !kept.has(message.id) && buttonsOf(message, 'card').length > 0,
  );
  for (const card of spare) await moderator?.tapFirst(card);
}
