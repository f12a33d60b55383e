import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '../..');

/** What the repository has at its top, apart from what is installed or written by a bot. */
const folders = ['.github', 'conversations', 'db', 'deploy', 'docs', 'locales', 'src', 'tests'];

/** Every folder (with a slash at its end) and file of the repository, as paths from its top. */
export const paths: readonly string[] = [
  ...readdirSync(root).filter((name) => statSync(join(root, name)).isFile()),
  ...folders.flatMap((folder) => [
    `${folder}/`,
    ...readdirSync(join(root, folder), { recursive: true, withFileTypes: true }).map(
      (found) =>
        `${join(found.parentPath, found.name).slice(root.length + 1)}${found.isDirectory() ? '/' : ''}`,
    ),
  ]),
].map((path) => path.replaceAll('\\', '/'));

/** The pages that people write: the page of all texts is generated. */
export const pages: readonly string[] = paths.filter(
  (path) => path.endsWith('.md') && !path.startsWith('tests/') && path !== 'docs/messages.md',
);

export function readPage(path: string): string {
  return readFileSync(join(root, path), 'utf8');
}

/** Whether a link from a page leads to a file or folder that is there. */
export function leadsSomewhere(from: string, to: string): boolean {
  return existsSync(join(root, from, '..', to));
}
