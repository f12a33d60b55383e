import { readFileSync } from 'node:fs';

/** The names in the first column of the table under a heading of docs/exports.md. */
export function documentedNames(heading: string): string[] {
  const page = readFileSync(new URL('../../../docs/exports.md', import.meta.url), 'utf8');
  const [, section = ''] = page.split(`\n### ${heading}\n`);
  const [table = ''] = section.split(/\n#/);
  return [...table.matchAll(/^\| `([^`]+)`/gm)].map(([, name = '']) => name);
}
