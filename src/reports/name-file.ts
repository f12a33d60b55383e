import { buildSlug } from './file-name.ts';

/** What the file of a part is called, without what follows the last dot; `name` alone where it is the whole. */
export function nameFile(name: string, index: number, part: string | null): string {
  return part === null ? name : [name, index + 1, buildSlug(part)].filter(Boolean).join('-');
}
