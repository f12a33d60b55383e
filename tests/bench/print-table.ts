import { type Figure, isMet } from './figure.ts';
import type { Part } from './part.ts';

/** The figures of a part, for reading. */
export function viewTable({ title, notes }: Part, figures: readonly Figure[]): string {
  const rows = figures.map((figure) => [
    figure.name,
    viewNumber(figure.value),
    figure.unit,
    viewAim(figure),
    { true: 'met', false: 'MISSED', null: '' }[`${isMet(figure)}`] ?? '',
  ]);
  const widths = [0, 1, 2, 3].map((column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  const lines = rows.map((row) =>
    row
      .map((cell, column) =>
        column === 1 ? cell.padStart(widths[1] ?? 0) : cell.padEnd(widths[column] ?? 0),
      )
      .join('  ')
      .trimEnd(),
  );
  return [`\n${title}`, ...notes.map((note) => `  (${note})`), ...lines.map((line) => `  ${line}`)].join(
    '\n',
  );
}

function viewAim({ aim }: Figure): string {
  if (!aim) return '';
  return 'least' in aim ? `≥ ${viewNumber(aim.least)}` : `≤ ${viewNumber(aim.most)}`;
}

function viewNumber(value: number): string {
  return value.toLocaleString('en', { maximumFractionDigits: Math.abs(value) < 100 ? 2 : 0 });
}
