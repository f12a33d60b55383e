import { readFileSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import { join, matchesGlob } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { unusedFiles } from '#src/operations/unused-files.ts';
import { paths } from '#tests/docs/pages.ts';

const root = join(import.meta.dirname, '../..');

/** The files of packages that the product names itself, as paths below node_modules. */
const named = paths
  .filter((path) => /^(?:src|conversations|db|locales)\/.*\.ts$/.test(path))
  .flatMap((path) => [
    ...readFileSync(join(root, path), 'utf8').matchAll(
      /^(?:import|export)\s(?!type\b)[^'"]*?from '([^']+)'|import(?:\.meta\.resolve)?\(\s*'([^']+)'/gm,
    ),
  ])
  .map(([, from, named]) => from ?? named ?? '')
  .filter((specifier) => !/^[.#]/.test(specifier) && !isBuiltin(specifier));

it.each([...new Set(named)])('what makes an installation slim leaves %s', (specifier) => {
  const file =
    fileURLToPath(import.meta.resolve(specifier))
      .split('/node_modules/')
      .at(-1) ?? '';
  expect(unusedFiles.filter((pattern) => matchesGlob(file, pattern))).toEqual([]);
  expect(unusedFiles.filter((pattern) => matchesGlob(join(file, '..'), pattern))).toEqual([]);
});
