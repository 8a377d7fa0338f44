import type { CampaignReport } from '../campaign/campaign.ts';
import type { Finding } from './findings.ts';

/** The summary of a campaign, for people. */
export function summaryText({ exchanges, seeds, seconds, tally, findings, remains }: CampaignReport): string {
  const rows = Object.entries(tally.byKind).map(([kind, one]) => [
    kind,
    String(one.exchanges),
    Object.entries(one.ends)
      .sort()
      .map(([end, count]) => `${end} ${count}`)
      .join(', '),
    `${(one.sentBytes / 1e6).toFixed(1)} MB`,
    `${(one.ms / one.exchanges).toFixed(2)} ms`,
    `${one.worstMsPerKiB.toFixed(2)} ms`,
  ]);
  const max = (pick: (one: (typeof remains)[number]) => number): string =>
    `${Math.round(Math.max(0, ...remains.map(pick)) / (1 << 20))} MiB`;
  return [
    table(['kind', 'exchanges', 'ends', 'sent', 'mean', 'worst for a KiB'], rows),
    '',
    'slowest:',
    ...tally.slowest.map(
      ({ seed, number, kind, label, bytes, ms }) =>
        `  ${ms} ms  ${kind}, ${label}, ${bytes} bytes (--seed ${seed} --only ${number})`,
    ),
    '',
    `memory of the server: ${max(({ maxRss }) => maxRss)} at the most; heap at a start ${max(({ heapAtStart }) => heapAtStart)}, at an end ${max(({ heapAtEnd }) => heapAtEnd)}, after a reset ${max(({ heapAfterReset }) => heapAfterReset)}`,
    '',
    ...(findings.all.length === 0 ? [] : ['found:', ...findings.all.map(findingText), '']),
    `${exchanges} exchanges of ${seeds.length} seeds (${seeds[0]} to ${seeds.at(-1)}) in ${Math.round(seconds)} s: ${findings.failing.length === 0 ? 'nothing found' : `${findings.failing.length} findings`}`,
  ].join('\n');
}

function findingText({ key, what, count, seed, number, shrunk, unrepeated }: Finding): string {
  const again = shrunk === undefined ? String(number) : shrunk.slice(0, 200).join(',');
  const note = unrepeated === true ? ', not seen again on a fresh server' : '';
  return `  ${count} × ${key}\n      ${what.replaceAll('\n', '\n      ')}\n      npm run fuzz -- --seed ${seed} --only ${again}${note}`;
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const all = [head, ...rows];
  const widths = head.map((_name, column) => Math.max(...all.map((row) => row[column]?.length ?? 0)));
  return all
    .map((row) =>
      row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

/** The same as JSON. */
export function summaryJson({ tally, findings, ...rest }: CampaignReport): string {
  const { byKind, slowest } = tally;
  return `${JSON.stringify({ node: process.version, ...rest, byKind, slowest, findings: findings.all }, null, 2)}\n`;
}
