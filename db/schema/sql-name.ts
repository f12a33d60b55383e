import { toSnakeCase } from 'drizzle-orm/casing';

/** What a column is called in the database. */
export function sqlName({ name, keyAsName }: { name: string; keyAsName: boolean }): string {
  return keyAsName ? toSnakeCase(name) : name;
}
