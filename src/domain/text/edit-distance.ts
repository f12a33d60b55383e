const longest = 120;

/** Rows of the table, kept between calls: the function runs thousands of times for one name. */
let beforeLast = new Uint8Array(longest + 2);
let last = new Uint8Array(longest + 2);
let current = new Uint8Array(longest + 2);

/**
 * How many typing errors (a letter wrong, missing, added, or two neighbours swapped: Damerau–Levenshtein, each
 * stretch edited once) part the texts; limit + 1 when more than limit, a whole number.
 * Texts over 120 letters count as apart.
 */
export function editDistance(a: string, b: string, limit: number): number {
  const apart = limit + 1;
  if (a === b) return 0;
  if (Math.abs(a.length - b.length) > limit || a.length > longest || b.length > longest) return apart;

  for (let j = 0; j <= b.length; j++) last[j] = j;
  for (let i = 1; i <= a.length; i++) {
    const letter = a.charCodeAt(i - 1);
    // Cells further than limit from the diagonal are out of reach; their nearest neighbours say so.
    const from = Math.max(1, i - limit);
    const to = Math.min(b.length, i + limit);
    current[from - 1] = from === 1 ? i : apart;
    let least = at(current, from - 1);
    for (let j = from; j <= to; j++) {
      const other = b.charCodeAt(j - 1);
      const fromAbove = j < i + limit ? at(last, j) + 1 : apart;
      let cost = Math.min(fromAbove, at(current, j - 1) + 1, at(last, j - 1) + (letter === other ? 0 : 1));
      const isSwap = i > 1 && j > 1 && letter === b.charCodeAt(j - 2) && a.charCodeAt(i - 2) === other;
      if (isSwap) cost = Math.min(cost, at(beforeLast, j - 2) + 1);
      current[j] = cost;
      if (cost < least) least = cost;
    }
    if (least > limit) return apart;
    [beforeLast, last, current] = [last, current, beforeLast];
  }
  return Math.min(at(last, b.length), apart);
}

function at(row: Uint8Array, index: number): number {
  return row[index] ?? 0;
}
