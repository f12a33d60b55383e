/** One thing that was measured. */
export interface Figure {
  name: string;
  value: number;
  unit: string;
  /** What it should be at least, or at most. */
  aim?: { least: number } | { most: number };
}

/** Whether a figure is as it should be; null where nothing is aimed at. */
export function isMet({ value, aim }: Figure): boolean | null {
  if (!aim) return null;
  return 'least' in aim ? value >= aim.least : value <= aim.most;
}

/** The value below which so many hundredths of all lie; 0 of none. */
export function percentile(values: readonly number[], hundredths: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor((sorted.length * hundredths) / 100))] ?? 0;
}

/** p50 and p99 of times in milliseconds. */
export function spread(name: string, times: readonly number[], aim?: { p99: number }): Figure[] {
  return [
    { name: `${name}, p50`, value: percentile(times, 50), unit: 'ms' },
    {
      name: `${name}, p99`,
      value: percentile(times, 99),
      unit: 'ms',
      ...(aim ? { aim: { most: aim.p99 } } : {}),
    },
  ];
}
