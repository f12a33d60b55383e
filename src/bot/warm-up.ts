import { setImmediate as othersTurn } from 'node:timers/promises';
import { isoCountries } from '#src/domain/countries/countries.ts';
import { findCountry } from '#src/domain/countries/find-country.ts';
import { readKeys } from '#src/domain/countries/name-index.ts';
import {
  listMonthNames,
  listShortWeekdayNames,
  listWeekdayNames,
} from '#src/domain/dates/typed/names-from-intl.ts';
import { listSpellings } from '#src/domain/dates/typed/vocabulary.ts';
import { dateLanguages } from '#src/domain/languages/dates-elsewhere/all-date-languages.ts';
import { indexRegions } from '#src/domain/regions/region-index.ts';
import { findRegionPlace } from '#src/domain/regions/region-key.ts';
import { readNextRegion } from '#src/domain/regions/states-of-region.ts';
import { weighLetters } from '#src/letters/weigh-letters.ts';

/** After so many milliseconds other work has its turn: people wait for the bot meanwhile. */
const mostMsAtOnce = 8;

/**
 * Makes everything that is made at its first use and kept, bit by bit, so that nobody has to wait for it later. What is
 * asked for meanwhile is made at once, as ever.
 */
export async function warmUp(ending: AbortSignal): Promise<void> {
  const steps = takeSteps();
  let since = performance.now();
  while (!ending.aborted && !steps.next().done) {
    if (performance.now() - since < mostMsAtOnce) continue;
    await othersTurn();
    since = performance.now();
  }
}

/** Each step takes some milliseconds. */
function* takeSteps(): Generator<undefined, undefined> {
  for (const country of isoCountries) yield void readKeys(country);
  yield void findCountry('');
  yield void findCountry('Abcdefg');
  for (const tag of dateLanguages.flatMap(({ tags }) => tags)) {
    for (const list of [listMonthNames, listWeekdayNames, listShortWeekdayNames]) yield void list(tag);
  }
  yield void listSpellings();
  yield void weighLetters('a');
  yield void indexRegions('AZ');
  yield void findRegionPlace('AZ-BA');
  while (readNextRegion()) yield;
  return undefined;
}
