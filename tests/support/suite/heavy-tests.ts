import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, sep } from 'node:path';

const root = join(import.meta.dirname, '../../..');

/** Whoever imports one of these, however far away, starts processes, a browser or a database, or draws and sets pages. */
const heavy = new Set([
  'node:child_process',
  'playwright-core',
  'postgres',
  'sharp',
  '@myriaddreamin/typst-ts-node-compiler',
]);

/** What starts programs. */
const programs = new Set(['node:child_process', 'playwright-core']);

/** The test files that need more than this process, as paths from the top of the repository. */
export function listHeavyTests(): string[] {
  return listTests().filter((test) => [...reach(test)].some((file) => heavy.has(file)));
}

/** Those that start programs themselves, besides what the product does: bots, servers, a browser. They take longest. */
export function listTestsOfPrograms(): string[] {
  const ofTests = join(root, 'tests');
  const startsPrograms = (file: string) =>
    file.startsWith(ofTests) && importsOf(file).some((one) => programs.has(one));
  return listTests().filter((test) => [...reach(test)].some(startsPrograms));
}

/** All that is loaded with a test file, itself included. */
function reach(test: string): Set<string> {
  const seen = new Set([join(root, test)]);
  // A set is walked together with what is added to it meanwhile.
  for (const file of seen) for (const one of importsOf(file)) seen.add(one);
  return seen;
}

const known = new Map<string, string[]>();

/** What a file of ours imports. */
function importsOf(file: string): string[] {
  if (!file.startsWith(root) || !file.endsWith('.ts')) return [];
  const found = known.get(file) ?? readImports(file);
  known.set(file, found);
  return found;
}

/** All test files, as paths from the top of the repository. */
export function listTests(): string[] {
  return readdirSync(join(root, 'tests'), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.test.ts'))
    .map((file) => join('tests', file).replaceAll(sep, '/'))
    .sort();
}

/** What is loaded with a file: files by their path, packages by their name. Types are not. */
function readImports(file: string): string[] {
  const imports =
    /^(?:import|export)\s(?!type\b)[^'"]*?from\s+'([^']+)'|^import\s+'([^']+)'|\bimport\(\s*'([^']+)'\s*\)/gm;
  return [...readFileSync(file, 'utf8').matchAll(imports)].map(([, from, whole, later]) => {
    const name = from ?? whole ?? later ?? '';
    if (name.startsWith('#')) return join(root, name.slice(1));
    return name.startsWith('.') ? join(dirname(file), name) : name;
  });
}
