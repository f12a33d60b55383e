import type { Random } from '#tests/chaos/random.ts';

/** What somebody means to report: nothing else may ever be found in the entry. */
export interface Intent {
  title: string;
  /** As it is typed. */
  date: string;
  firstDay: string;
  lastDay: string;
  country: { name: string; code: string };
  cities: string[];
  category: (typeof categories)[number];
  /** The numbers of the pictures, in the order they are sent. */
  pictures: number[];
}

const categories = [
  'Commemorations',
  'Awareness events and lessons',
  'Adopted documents',
  'Conferences',
  'Media',
] as const;

const countries = [
  { name: 'Germany', code: 'DE' },
  { name: 'France', code: 'FR' },
  { name: 'Poland', code: 'PL' },
  { name: 'Sweden', code: 'SE' },
  { name: 'Canada', code: 'CA' },
  { name: 'Japan', code: 'JP' },
  { name: 'Hungary', code: 'HU' },
  { name: 'Norway', code: 'NO' },
];

const cities = [
  'Ulm',
  'Lyon',
  'Gdynia',
  'Malmö',
  'Ottawa',
  'Nagoya',
  'Szeged',
  'Bergen',
  'Köln',
  'Nantes',
  'Radom',
];

/** Hands out what no two entries may share, so that each can be told from all others. */
export class Supply {
  #titles = 0;
  #pictures = 0;

  title(): string {
    this.#titles += 1;
    return `An evening of poetry ${inLetters(this.#titles)}`;
  }

  pictures(count: number): number[] {
    this.#pictures += count;
    return Array.from({ length: count }, (_, index) => this.#pictures - count + index + 1);
  }
}

export function drawIntent(random: Random, supply: Supply): Intent {
  const day = random.int(1, 24);
  const length = random.chance(0.2) ? random.int(1, 3) : 0;
  const inMarch = (date: number) => `2026-03-${String(date).padStart(2, '0')}`;
  return {
    title: supply.title(),
    date: length === 0 ? `${day}.03.2026` : `${day}.03.2026 - ${day + length}.03.2026`,
    firstDay: inMarch(day),
    lastDay: inMarch(day + length),
    country: random.pick(countries),
    cities: drawCities(random),
    category: random.pick(categories),
    pictures: supply.pictures(random.chance(0.3) ? 0 : random.chance(0.2) ? 10 : random.int(1, 4)),
  };
}

/** The same entry with something about it corrected. */
export function drawCorrection(present: Intent, random: Random, supply: Supply): Intent {
  const corrected = { ...present };
  const what = random.pick(['title', 'cities', 'category', 'pictures'] as const);
  if (what === 'title') corrected.title = supply.title();
  if (what === 'cities') corrected.cities = drawCities(random);
  if (what === 'category') corrected.category = random.pick(categories);
  if (what === 'pictures') {
    const kept = present.pictures.filter(() => random.chance(0.7));
    corrected.pictures = [...kept, ...supply.pictures(random.int(0, Math.min(3, 10 - kept.length)))];
  }
  return corrected;
}

function drawCities(random: Random): string[] {
  return random.shuffle(cities).slice(0, random.chance(0.7) ? 1 : random.int(2, 4));
}

/** No digits: what is written twice must not be taken for a date when it comes late. */
function inLetters(number: number): string {
  const letter = String.fromCharCode(65 + (number % 26));
  return number < 26 ? letter : `${inLetters(Math.floor(number / 26))}${letter}`;
}
