import { type Bar, type PartReport, passes } from './part.ts';

/** Writes a part as a table: a row for each thing measured, a column for each figure. */
export function table({ title, rows }: PartReport): string {
  const columns = [...new Set(rows.flatMap(({ figures }) => Object.keys(figures)))];
  const cells = [
    ['', ...columns],
    ...rows.map(({ name, figures }) => [name, ...columns.map((column) => written(figures[column]))]),
  ];
  return [title, '', ...aligned(cells), ''].join('\n');
}

/** Writes the list of bars. */
export function barTable(bars: readonly Bar[]): string {
  const cells = bars.map((bar) => [
    passes(bar) ? 'pass' : 'MISS',
    bar.name,
    written(bar.value),
    `${bar.atLeast ? 'at least' : 'at most'} ${bar.limit}`,
  ]);
  return ['Bars', '', ...aligned(cells, 2), ''].join('\n');
}

/** Sets cells in columns: the first ones flush left, figures flush right. */
function aligned(cells: readonly (readonly string[])[], left = 1): string[] {
  const widths = (cells[0] ?? []).map((_, column) => Math.max(...cells.map((row) => row[column]?.length ?? 0)));
  return cells.map((row) =>
    `  ${row.map((cell, column) => (column < left ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0))).join('  ')}`.trimEnd(),
  );
}

function written(figure: number | undefined): string {
  if (figure === undefined) return '';
  return figure >= 1000 ? Math.round(figure).toLocaleString('en-US') : figure.toPrecision(3);
}
