import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

const root = join(import.meta.dirname, '../..');

/** A type parameter of a statement or a tag: it claims what its rows are. */
const claim = /\b(?:sql|SQL|execute|query|unsafe|raw|QueryResult|RowList)</;

/** So does a cast, wherever such a statement runs. In SQL, names after `as` are in lower case. */
const run = /\.(?:execute|unsafe)\(/;
const cast = /[\w)\]] as (?:readonly |\{|[A-Z]\w*[<[);])/;

function isTrusting(source: string): boolean {
  return claim.test(source) || (run.test(source) && cast.test(source));
}

it('never trusts what a statement that is written by hand brings: its rows are parsed by `queryRows`, its columns by `mapWith`', () => {
  const files = ['src', 'conversations', 'db'].flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.ts'))
      .map((file) => join(folder, file)),
  );
  const trusting = files.filter((file) => isTrusting(readFileSync(join(root, file), 'utf8')));
  expect(trusting).toEqual([]);
});
