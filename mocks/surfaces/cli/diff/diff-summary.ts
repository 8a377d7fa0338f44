import { readOperations } from '../../../../contracts/diff/document/read-operations.ts';
import { DocumentReader } from '../../../../contracts/diff/document/reader.ts';
import type { Change, ChangeClass } from '../../../../contracts/diff/report/change.ts';
import type { OpenApiDocument } from '../../../../spec/document/document.ts';

/** How many changes a person is shown at once; of more, the counts first and the worst of them. */
export const shownAtOnce = 25;

/** How many resources are named. */
const maxRows = 20;

const columns: readonly (readonly [heading: string, classes: readonly ChangeClass[]])[] = [
  ['breaking', ['breaks-both', 'breaks-consumers', 'breaks-providers']],
  ['to judge', ['not-understood']],
  ['may break', ['may-break']],
  ['harmless', ['harmless']],
];

/** How many changes there are of each severity, in all and for each resource; the worst first. */
export function summaryLines(changes: readonly Change[], old: OpenApiDocument, changed: OpenApiDocument): string[] {
  const subjects = subjectsOf([old, changed]);
  const rows = new Map<string, Change[]>();
  for (const change of changes) {
    const named = change.operations.map((id) => subjects.get(id) ?? 'the document');
    for (const name of new Set(named.length === 0 ? ['the document'] : named))
      rows.set(name, [...(rows.get(name) ?? []), change]);
  }
  const counted = [...rows].map(([name, own]) => ({ name, counts: countsOf(own) }));
  const worst = counted.sort(
    (one, other) => compareCounts(one.counts, other.counts) || (one.name < other.name ? -1 : 1),
  );
  const left = worst.slice(maxRows);
  const all = [{ name: 'all', counts: countsOf(changes) }, ...worst.slice(0, maxRows)];
  return [
    `${changes.length.toLocaleString('en')} changes; one that touches several resources counts for each.`,
    ...table([
      ['', ...columns.map(([heading]) => heading)],
      ...all.map(({ name, counts }) => [name, ...counts.map(String)]),
    ]),
    ...(left.length === 0 ? [] : [`and ${left.length} more resources`]),
    '',
  ];
}

/** The resource of each operation: the first part of its path that is neither a version nor a parameter. */
function subjectsOf(documents: readonly OpenApiDocument[]): ReadonlyMap<string, string> {
  return new Map(
    documents.flatMap((document) =>
      readOperations(new DocumentReader(document)).map(({ id, path }) => {
        const parts = path
          .split('/')
          .filter((part) => part !== '' && !part.includes('{') && !/^(?:api|rest|v\d{1,3}(?:\.\d{1,3})?)$/i.test(part));
        return [id, parts[0] ?? path] as const;
      }),
    ),
  );
}

function countsOf(changes: readonly Change[]): number[] {
  return columns.map(([, classes]) => changes.filter((change) => classes.includes(change.class)).length);
}

function compareCounts(one: readonly number[], other: readonly number[]): number {
  const at = one.findIndex((count, index) => count !== other[index]);
  return at < 0 ? 0 : (other[at] ?? 0) - (one[at] ?? 0);
}

/** Columns of one width each; numbers stand to the right. */
function table(rows: readonly (readonly string[])[]): string[] {
  const widths = [0, ...columns.map((_, index) => index + 1)].map((column) =>
    Math.max(...rows.map((row) => (row[column] ?? '').length)),
  );
  return rows.map((row) =>
    `  ${row.map((cell, column) => (column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0))).join('  ')}`.trimEnd(),
  );
}
