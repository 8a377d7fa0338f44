import type { CoverageItem, CoverageKind } from '../plan/coverage-item.ts';
import { chosenPart } from './chosen-part.ts';
import type { CoverageReport, MissingItem, Share } from './coverage-report.ts';

/** The report as text for a terminal: a table, and what was never exercised, by name. */
export function coverageTable(report: CoverageReport): string {
  const { document, resources, exchanges, total, shares, operations } = report;
  const rows = [
    ['operation', 'calls', 'statuses', 'parameters', 'sent fields', 'received fields'],
    ...operations.map(({ id, count, statuses, parameters, requestFields, responseFields }) => [
      id,
      String(count),
      ...[statuses, parameters, requestFields, responseFields].map(fraction),
    ]),
    [
      `all: ${total.percent} %`,
      `${shares.operation.exercised}/${shares.operation.of}`,
      ...[shares.status, shares.parameter, shares['request-field'], shares['response-field']].map(percentage),
    ],
  ];
  return [
    `Coverage of ${chosenPart(resources, ' in ')}${document.title} ${document.version} by ${exchanges === 1 ? '1 exchange' : `${exchanges} exchanges`}`,
    '',
    ...alignRows(rows),
    ...missingLines(report.missing),
    ...unroutedLines(report),
    '',
  ].join('\n');
}

function missingLines(missing: readonly MissingItem[]): string[] {
  if (missing.length === 0) return ['', 'Everything was exercised.'];
  const uncalled = missing.filter(({ kind }) => kind === 'operation').map(({ operation }) => operation);
  const lines = ['', 'Never exercised:'];
  if (uncalled.length > 0) lines.push(`  operations       ${uncalled.join(', ')}`);
  for (const operation of new Set(missing.map((item) => item.operation))) {
    if (uncalled.includes(operation)) continue;
    lines.push(`  ${operation}`);
    for (const [title, names] of listsOf(missing.filter((item) => item.operation === operation))) {
      lines.push(...wrapped(`    ${title}  `.padEnd(20), topmost(names)));
    }
  }
  return lines;
}

/** What is missing under one title each; received fields by the statuses that they come with. */
function listsOf(missing: readonly MissingItem[]): Map<string, string[]> {
  const lists = new Map<string, string[]>();
  for (const { kind, name } of missing) {
    const space = kind === 'response-field' ? name.lastIndexOf(' /') : -1;
    const title = space < 0 ? titles[kind] : `${titles[kind]} ${name.slice(0, space)}`;
    lists.set(title, [...(lists.get(title) ?? []), name.slice(space + 1)]);
  }
  return lists;
}

const titles: Readonly<Record<CoverageKind, string>> = {
  operation: 'operation',
  status: 'status',
  parameter: 'parameter',
  'request-field': 'sent',
  'response-field': 'received',
};

/** A field that never came brings none of those below it; they are counted, not named. */
function topmost(names: readonly string[]): string[] {
  return names.flatMap((name) => {
    if (names.some((other) => name.startsWith(`${other}/`))) return [];
    const below = names.filter((other) => other.startsWith(`${name}/`)).length;
    return [below === 0 ? name : `${name} (+${below})`];
  });
}

function unroutedLines({ undocumented, unrouted }: CoverageReport): string[] {
  const lines: string[] = [];
  if (undocumented.length > 0) {
    lines.push('', 'Not in the document, but received:');
    for (const { operation, status, count } of undocumented) lines.push(`  ${operation} ${status} ×${count}`);
  }
  if (unrouted.length > 0) {
    lines.push('', 'Led to no operation:');
    for (const { request, count } of unrouted) lines.push(`  ${request} ×${count}`);
  }
  return lines;
}

function alignRows(rows: readonly (readonly string[])[]): string[] {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  const lines = rows.map((row) =>
    row
      .map((cell, column) => (column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0)))
      .join('  ')
      .trimEnd(),
  );
  const rule = '─'.repeat(Math.max(...lines.map(({ length }) => length)));
  return [...lines.slice(0, 1), rule, ...lines.slice(1, -1), rule, ...lines.slice(-1)];
}

/** Names in lines of at most 100 characters; the later lines are set in as far as the first. */
function wrapped(start: string, names: readonly string[]): string[] {
  const lines: string[] = [];
  let line = start;
  for (const [index, name] of names.entries()) {
    const word = index === names.length - 1 ? name : `${name}, `;
    if (line.length + word.length > 100 && line.trim() !== '' && line !== start) {
      lines.push(line.trimEnd());
      line = ' '.repeat(start.length);
    }
    line += word;
  }
  return [...lines, line];
}

function fraction(items: readonly CoverageItem[]): string {
  return items.length === 0 ? '–' : `${items.filter(({ count }) => count > 0).length}/${items.length}`;
}

function percentage({ of, percent }: Share): string {
  return of === 0 ? '–' : `${percent} %`;
}
