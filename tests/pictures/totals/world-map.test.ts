import fc from 'fast-check';
import { expect, it } from 'vitest';
import { sharp } from '#src/photos/sharp.ts';
import { buildWorldMap, type MapPlace } from '#src/pictures/totals/world-map.ts';
import { sampleFacts } from '#tests/support/reports/sample-report.ts';

const size = { width: 1080, height: 480 };
const { ofPlace } = sampleFacts({ photosEach: 0 }).totals;

const at = (latitude: number, longitude: number, events = 1) => ({ at: { latitude, longitude }, events });
const london = at(51.5, -0.1);
const istanbul = at(41, 29);
const toronto = at(43.7, -79.4);

function dotsOf(svg: string) {
  return [...svg.matchAll(/<circle cx="(\S+)" cy="(\S+)" r="(\S+)"/g)].map((dot) => {
    const [x = 0, y = 0, radius = 0] = dot.slice(1).map(Number);
    return { x, y, radius };
  });
}

it('has a dot for each place of the past campaign whose position is known, and no word', () => {
  const svg = buildWorldMap(ofPlace, size);
  expect(dotsOf(svg)).toHaveLength(ofPlace.filter((place) => place.at !== null).length);
  expect(ofPlace.some((place) => place.at === null)).toBe(true);
  expect(svg).not.toContain('<text');
  expect(svg.length).toBeLessThan(100_000);
});

it('is the same whenever it is drawn', () => {
  expect(buildWorldMap(ofPlace, size)).toBe(buildWorldMap(ofPlace, size));
});

const places = fc.array(
  fc.record({
    at: fc.record({
      latitude: fc.double({ min: -90, max: 90, noNaN: true }),
      longitude: fc.double({ min: -180, max: 180, noNaN: true }),
    }),
    events: fc.integer({ min: 1, max: 400 }),
  }),
  { minLength: 1, maxLength: 40 },
);

it('shows every dot whole, wherever the places are', () => {
  fc.assert(
    fc.property(places, (some) => {
      const dots = dotsOf(buildWorldMap(some, size));
      expect(dots).toHaveLength(some.length);
      for (const { x, y, radius } of dots) {
        expect(Math.min(x, size.width - x, y, size.height - y)).toBeGreaterThanOrEqual(radius);
        expect(radius).toBeLessThan(50);
      }
    }),
    { numRuns: 12 },
  );
});

it('makes a dot as large as there are events, and puts the small ones on top', () => {
  const events = [1, 9, 4, 60];
  const dots = dotsOf(buildWorldMap([...events.map((one, i) => at(10 * i, 30 * i, one)), at(0, 170)], size));
  expect(dots.map(({ radius }) => radius)).toEqual(
    dots.map(({ radius }) => radius).toSorted((a, b) => b - a),
  );
  const [largest = 0, ...others] = dots.map(({ radius }) => radius ** 2);
  expect(others.map((area) => Math.round((60 * area) / largest))).toEqual([9, 4, 1, 1]);
});

it('shows a part of the world alone where everything took place in it', () => {
  const across = (some: Parameters<typeof buildWorldMap>[0]) => {
    const [one, other] = dotsOf(buildWorldMap(some, size));
    return Math.abs((one?.x ?? 0) - (other?.x ?? 0));
  };
  const inEurope = across([london, istanbul]);
  expect(inEurope).toBeGreaterThan(2.5 * across([london, istanbul, toronto]));
  // But no closer than one can tell which part of the world it is.
  expect(across([london, at(51.5, 1.4)])).toBeLessThan(30);
});

it('shows places on both sides of the date line beside each other', () => {
  const [suva, apia] = dotsOf(buildWorldMap([at(-18.1, 178.4, 2), at(-13.8, -171.8)], size));
  expect((apia?.x ?? 0) - (suva?.x ?? 0)).toBeGreaterThan(20);
  expect((apia?.x ?? 0) - (suva?.x ?? 0)).toBeLessThan(size.width / 3);
});

/** Whether there is land below the dots of these places. */
async function landBelow(places: MapPlace[]) {
  const svg = buildWorldMap(places, size);
  const ground = Buffer.from(svg.replaceAll(/<circle.*?>/g, ''));
  const { data, info } = await sharp(ground).ensureAlpha().raw().toBuffer({ resolveWithObject: true });
  // Of the same size, dots keep the order of their places.
  return dotsOf(svg).map(
    ({ x, y }) => data[(Math.round(y) * info.width + Math.round(x)) * info.channels + 3] === 255,
  );
}

it('has land where people live and none in the middle of the sea', async () => {
  const inland = [at(48.2, 16.4), at(55.7, 37.6), at(40, -100), at(-25, 134), at(-15, -55), at(5, 25)];
  const atSea = [at(30, -40), at(-30, 80), at(5, -140), at(-50, -20)];
  expect(await landBelow([...inland, ...atSea])).toEqual([
    ...inland.map(() => true),
    ...atSea.map(() => false),
  ]);
});

it('has land and sea in a part of the world too', async () => {
  const inland = [at(48.2, 16.4), at(52.2, 21), at(40, -4), at(39, 33)];
  const atSea = [at(46, -5), at(56, 3), at(43.2, 34), at(39.5, 12), at(42, 50.5)];
  expect(await landBelow([...inland, ...atSea])).toEqual([
    ...inland.map(() => true),
    ...atSea.map(() => false),
  ]);
});
