import { toSnakeCase } from 'drizzle-orm/casing';

/** The name of a column in the database. */
export function sqlName({ name, keyAsName }: { name: string; keyAsName: boolean }): string {
  return keyAsName ? toSnakeCase(name) : name;
}
