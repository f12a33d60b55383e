import type { SQL } from 'drizzle-orm';
import type { z } from 'zod';
import type { Db } from './client.ts';
import { inTurns } from './in-turns.ts';

/** More rows than this are parsed in turns, so that a long list keeps nobody waiting. */
const mostAtOnce = 500;

/**
 * Runs a hand-written statement, and parses its rows by a schema. The driver returns ids and counts as numbers,
 * also those of `bigint`; `numeric`, dates and timestamps as text; JSON and arrays as values.
 */
export async function queryRows<Row extends z.ZodType>(
  db: Db,
  row: Row,
  statement: SQL,
): Promise<Array<z.output<Row>>> {
  const rows = await db.execute(statement);
  if (rows.length <= mostAtOnce) return parseRows(row, rows);
  const parsed: Array<z.output<Row>> = [];
  for await (const each of inTurns(rows)) parsed.push(row.parse(each));
  return parsed;
}

/**
 * Parses rows that came from a driver. They are parsed one by one, because building the schema of an array takes 14
 * µs, as long as parsing twenty rows. Parsing 10,000 rows of four columns takes 4 ms.
 */
export function parseRows<Row extends z.ZodType>(row: Row, rows: readonly unknown[]): Array<z.output<Row>> {
  return rows.map((each) => row.parse(each));
}
