import { expect, it } from 'vitest';
import { z } from 'zod';
import { paths, readPage } from './pages.ts';

const override = z.object({
  includes: z.array(z.string()),
  linter: z.object({
    rules: z.object({
      style: z.object({
        noRestrictedImports: z.object({
          options: z.object({
            patterns: z.array(z.object({ group: z.array(z.string()), message: z.string() })),
          }),
        }),
      }),
    }),
  }),
});

/** The rows of the table of rooms: on which row a room stands, and the files and folders that it is. */
const rooms = [...readPage('docs/architecture.md').matchAll(/^\| (\d+) \| (`[^|]+`) \|/gm)].map(
  ([, row, named = '']) => ({
    row: Number(row),
    includes: [...named.matchAll(/`([^`]+)`/g)].map(([, path = '']) => path.replace(/\/$/, '/**')),
  }),
);

/** What the linter forbids in each room of its order. */
const forbidden = new Map(
  z
    .object({ overrides: z.array(z.unknown()) })
    .parse(JSON.parse(readPage('biome.json')))
    .overrides.flatMap((one) => override.safeParse(one).data ?? [])
    .map(({ includes, linter }) => [
      includes.join(),
      linter.rules.style.noRestrictedImports.options.patterns.flatMap(({ group }) => group),
    ]),
);

/** Its override names what it may import, and no room that it may not. */
const domain = 'src/domain/**';

it.each(rooms.filter(({ row, includes }) => row > 1 && includes[0] !== domain))(
  'a room imports only those in rows below it: $includes',
  ({ row, includes }) => {
    const above = rooms.filter((other) => other.row <= row && other.includes !== includes);
    const expected = above.flatMap((other) => other.includes).map((path) => `#${path}`);
    const found = (forbidden.get(includes.join()) ?? []).filter((path) => path.startsWith('#'));
    expect(found.sort()).toEqual(expected.sort());
  },
);

it('the domain imports itself and zod', () => {
  expect(forbidden.get(domain)).toEqual(['**', '../**', `!#${domain}`, '!zod', '!./**']);
});

it('every file of the product stands in one room', () => {
  const files = paths.filter((path) => /^(?:src|conversations|db|locales)\/.*\.ts$/.test(path));
  const roomsOf = (file: string) =>
    rooms.filter(({ includes }) =>
      includes.some((path) => path === file || (path.endsWith('/**') && file.startsWith(path.slice(0, -2)))),
    );
  expect(files.filter((file) => roomsOf(file).length !== 1)).toEqual([]);
});

it('no folder holds more files than one reads at a glance', () => {
  // drizzle-kit writes all migrations into one folder.
  const files = paths.filter((path) => /\/[^/]+$/.test(path) && !path.startsWith('db/migrations/'));
  const folders = Map.groupBy(files, (path) => path.slice(0, path.lastIndexOf('/')));
  const crowded = [...folders].filter(([, inside]) => inside.length > 20).map(([folder]) => folder);
  expect(crowded).toEqual([]);
});
