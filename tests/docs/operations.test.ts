import { pino } from 'pino';
import { expect, it } from 'vitest';
import { readConfig } from '#src/config.ts';
import { paths, readPage } from './pages.ts';

const page = readPage('docs/operations.md');

/** The rows of the table under a heading, as their cells. */
function rowsUnder(heading: string): string[][] {
  const [, section = ''] = page.split(`\n## ${heading}\n`);
  const [own = ''] = section.split('\n## ');
  const rows = own.split('\n').filter((line) => line.startsWith('| '));
  return rows.slice(1).map((row) => row.split(' | ').map((cell) => cell.replace(/^\| | ?\|$/g, '')));
}

const codeIn = (cell = '') => [...cell.matchAll(/`([^`]+)`/g)].map(([, code = '']) => code);

const settings = rowsUnder('Settings').map(([name, , unset = '']) => ({
  name: codeIn(name)[0] ?? '',
  unset: unset.startsWith('`') ? codeIn(unset)[0] : undefined,
}));

const least = {
  BOT_TOKEN: '123456:ABC-DEF',
  WEBHOOK_URL: 'https://bot.example.org/',
  WEBHOOK_SECRET: 'secret',
};

/** The variables that the bot reads. */
function readNames(): string[] {
  const read = new Set<string>();
  const watched = new Proxy<Record<string, string>>(least, {
    get(env, name: string) {
      read.add(name);
      return env[name];
    },
  });
  expect(readConfig(watched)).toHaveProperty('config');
  // Those of other programs are read in small letters as well.
  return [...read].filter((name) => name === name.toUpperCase()).sort();
}

it('the table of settings, and .env.example, have every variable that the bot reads', () => {
  const names = readNames();
  expect(settings.map(({ name }) => name).sort()).toEqual(names);
  const example = [...readPage('.env.example').matchAll(/^#?([A-Z_]+)=/gm)].map(([, name = '']) => name);
  expect(example.sort()).toEqual(names);
});

it.each(settings.filter(({ unset }) => unset !== undefined))(
  '$name is $unset if unset',
  ({ name, unset }) => {
    expect(readConfig({ ...least, [name]: unset })).toEqual(readConfig(least));
  },
);

it('what .env.example shows is taken', () => {
  const lines = readPage('.env.example').matchAll(/^#?([A-Z_]+)=(.+)$/gm);
  const shown = Object.fromEntries([...lines].map(([, name, value]) => [name, value]));
  expect(readConfig({ ...least, ...shown })).toHaveProperty('config');
});

const source = paths
  .filter((path) => path.startsWith('src/') && path.endsWith('.ts'))
  .map(readPage)
  .join('\n');

const explained = rowsUnder('What the log says').map(([levels = '', lines]) => ({
  levels: levels.replace('| ', '').split(', ').map(Number),
  lines: codeIn(lines),
}));

/** Whatever is logged with a text that stands in the code; a level that the code chooses is null. */
const logged = [
  ...source.matchAll(
    /\blogger(?:\.(debug|info|warn|error|fatal)|\[level\])\(\s*(?:\{[^}]*\},\s*)?'([^']+)'/g,
  ),
].map(([, level, line = '']) => ({ level: level ? pino.levels.values[level] : null, line }));

it('the lines of the log that are explained are those that the bot writes', () => {
  const lines = explained.flatMap((row) => row.lines);
  expect(lines.length).toBeGreaterThan(20);
  expect(lines.filter((line) => !source.includes(line))).toEqual([]);
});

it('the lines that the bot writes are explained, with their level', () => {
  expect(logged.length).toBeGreaterThan(40);
  const isExplained = ({ level, line }: (typeof logged)[number]) =>
    explained.some(
      ({ levels, lines }) =>
        (level == null || levels.includes(level)) && lines.some((begin) => line.startsWith(begin)),
    );
  expect(logged.filter((one) => !isExplained(one))).toEqual([]);
});
