import type { Served } from './measure.ts';
import { about, how, missing } from './page-words.ts';

/** What each server served of each document, by their names. */
export type Measured = Readonly<Record<string, Readonly<Record<string, Served>>>>;

/** One server's figures over all documents. */
export function share(all: readonly Served[]): Record<string, number> {
  const sum = (pick: (served: Served) => number): number => all.reduce((total, one) => total + pick(one), 0);
  const operations = sum((one) => one.operations);
  return {
    loaded: all.filter(({ loaded }) => loaded).length,
    operations,
    'responded %': (100 * sum(({ responded }) => responded)) / operations,
    'valid %': (100 * sum(({ valid }) => valid)) / operations,
    resources: sum(({ resources }) => resources),
    live: sum(({ kept }) => kept),
    'live validly': sum(({ keptValidly }) => keptValidly),
  };
}

/** Writes the page of figures for the docs. */
export function page(measured: Measured): string {
  const servers = Object.entries(measured);
  const rows = servers.map(([name, served]) => [name, ...Object.values(share(Object.values(served))).map(written)]);
  const own = servers[0]?.[1] ?? {};
  const documents = Object.keys(own).toSorted((one, other) => sizeOf(own[other]) - sizeOf(own[one]));
  // By their sizes: the names of others say less, and are not all words of ours.
  const each = documents.map((name) => [
    `${sizeOf(own[name])} operations`,
    ...servers.map(([, served]) => brief(served[name])),
  ]);
  const first = table([['', ...Object.keys(share([]))], ...rows]);
  const second = table([['document', ...servers.map(([name]) => name)], ...each]);
  return `${about}${documents.length} documents:\n\n${first}\nFor each document, the largest first: operations responded to validly, and resources that live.\n\n${second}${missing}${how}`;
}

function sizeOf(served: Served | undefined): number {
  return served?.operations ?? 0;
}

function written(figure: number): string {
  return Number.isInteger(figure) ? String(figure) : figure.toFixed(1);
}

function brief(served: Served | undefined): string {
  if (served === undefined || !served.loaded) return 'not loaded';
  const { valid, operations, kept, resources } = served;
  return `${valid} of ${operations}${resources === 0 ? '' : `, ${kept} of ${resources}`}`;
}

function table([head = [], ...rows]: readonly (readonly string[])[]): string {
  const lines = [head, head.map(() => '---'), ...rows];
  return `${lines.map((cells) => `| ${cells.join(' | ')} |`).join('\n')}\n`;
}
