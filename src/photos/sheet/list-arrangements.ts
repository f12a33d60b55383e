/** A row's places from left to right; in each, one photo or several, one above the other, as indices. */
export type Row = number[][];

/**
 * Every way to lay `count` photos out in rows, left to right and top to bottom, without changing their order:
 * each photo goes beside the one before, below it, or into a new row. The more photos there are, the better
 * plain rows look, and the longer it would take to try thousands of other ways.
 */
export function listArrangements(count: number): Row[][] {
  const maxStack = count > 8 ? 1 : count > 5 ? 2 : 3;
  let arrangements: Row[][] = [[[[0]]]];
  for (let photo = 1; photo < count; photo++) {
    arrangements = arrangements.flatMap((rows) => {
      const earlierRows = rows.slice(0, -1);
      const row = rows.at(-1) ?? [];
      const stack = row.at(-1) ?? [];
      const beside = [...earlierRows, [...row, [photo]]];
      const below = [...earlierRows, [...row.slice(0, -1), [...stack, photo]]];
      const inNewRow = [...rows, [[photo]]];
      return [
        beside,
        ...(stack.length < maxStack ? [below] : []),
        // A row that is a single stack would be the same as several rows.
        ...(isLoneStack(row) ? [] : [inNewRow]),
      ];
    });
  }
  return arrangements.filter((rows) => !isLoneStack(rows.at(-1) ?? []));
}

function isLoneStack(row: Row): boolean {
  return row.length === 1 && (row[0]?.length ?? 0) > 1;
}
