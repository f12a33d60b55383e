import { basename, join } from 'node:path';
import { expect, it } from 'vitest';
import { leadsSomewhere, pages, paths, readPage } from './pages.ts';

/** A page without the blocks of code in it. */
const proseOf = (page: string) => readPage(page).replaceAll(/^```[\s\S]*?^```$/gm, '');

/** What stands in backticks on a page. */
const codeOf = (page: string) => [...proseOf(page).matchAll(/`([^`\n]+)`/g)].map(([, code = '']) => code);

/** The links of a page that lead into the repository. */
function linksOf(page: string): string[] {
  const targets = [...proseOf(page).matchAll(/\]\(([^)\s]+)\)/g)].map(([, target = '']) => target);
  return targets.filter((target) => !/^[a-z]+:/.test(target));
}

/** As GitHub names the headings of a page in links. */
function anchorsOf(page: string): string[] {
  const headings = [...proseOf(page).matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) => heading);
  return headings.map((heading) =>
    heading
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N}\s_-]/gu, '')
      .replaceAll(' ', '-'),
  );
}

const isPath = /^(?:\.github|conversations|db|docs|locales|src|tests)\/|^[\w./-]+\.(?:ts|typ|ftl|sql|md)$/;

/** `src/report/formats/<id>/format.ts` and `locales/*.ftl` are there if anything is that fits. */
function isThere(named: string): boolean {
  const pattern = named
    .split(/(<[^>]+>|\*)/)
    .map((part, index) => (index % 2 === 1 ? '[^/]+' : part.replaceAll('.', '\\.')))
    .join('');
  // A file may be called by the end of its path, a folder with or without the slash.
  const fits = new RegExp(`(?:^|/)${pattern}/?$`);
  return paths.some((path) => fits.test(path));
}

it('every link leads to a file that is there', () => {
  const broken = pages.flatMap((page) =>
    linksOf(page)
      .filter((target) => !leadsSomewhere(page, target.split('#')[0] || `./${basename(page)}`))
      .map((target) => `${page}: ${target}`),
  );
  expect(broken).toEqual([]);
});

it('every link to a heading leads to one that is there', () => {
  const broken = pages.flatMap((page) =>
    linksOf(page).flatMap((target) => {
      const [file = '', anchor] = target.split('#');
      const to = file === '' ? page : join(page, '..', file).replaceAll('\\', '/');
      return anchor === undefined || anchorsOf(to).includes(anchor) ? [] : [`${page}: ${target}`];
    }),
  );
  expect(broken).toEqual([]);
});

// What the changelog tells of an earlier version may have another name today.
const present = pages.filter((page) => page !== 'CHANGELOG.md');

it('every file and folder that is named is there', () => {
  const missing = present.flatMap((page) =>
    codeOf(page)
      .filter((code) => isPath.test(code) && !isThere(code))
      .map((code) => `${page}: ${code}`),
  );
  expect(missing).toEqual([]);
});

it('every npm command that is named is there', () => {
  const { scripts } = JSON.parse(readPage('package.json'));
  const missing = present.flatMap((page) =>
    [...readPage(page).matchAll(/\bnpm run ([\w:]+)/g)]
      .filter(([, script = '']) => !(script in scripts))
      .map(([command]) => `${page}: ${command}`),
  );
  expect(missing).toEqual([]);
});
