import type { SQL } from 'drizzle-orm';
import type { z } from 'zod';
import type { Db } from './client.ts';

/**
 * Runs a hand-written statement, and parses its rows by a schema. The driver returns ids and counts as numbers,
 * also those of `bigint`; `numeric`, dates and timestamps as text; JSON and arrays as values.
 */
export async function queryRows<Row extends z.ZodType>(
  db: Db,
  row: Row,
  statement: SQL,
): Promise<Array<z.output<Row>>> {
  return parseRows(row, await db.execute(statement));
}

/**
 * Parses rows that came from a driver. They are parsed one by one, because building the schema of an array takes 14
 * µs, as long as parsing twenty rows. Parsing 10,000 rows of four columns takes 4 ms.
 */
export function parseRows<Row extends z.ZodType>(row: Row, rows: readonly unknown[]): Array<z.output<Row>> {
  return rows.map((each) => row.parse(each));
}
