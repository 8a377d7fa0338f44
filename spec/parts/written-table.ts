import type { PartTable, PathEntry } from './part-table.ts';

/** A {@link PartTable} as it is written down, which a page loads at once: what belongs to a part is one text. */
export interface WrittenTable extends Pick<PartTable, 'parts' | 'needs'> {
  /** Of each part, a line for each of its paths: the path, each method with its `operationId`, and `+` where it has servers. */
  readonly paths: readonly string[];
  /** By kind, the names of the components of each part. */
  readonly components: Readonly<Record<string, readonly string[]>>;
}

/** Writes a table down. */
export function writtenTable({ parts, needs, paths, components }: PartTable): WrittenTable {
  const linesOf = (part: number): string =>
    Object.entries(paths)
      .filter(([, entry]) => entry.part === part)
      .map(([path, { operations, hasServers }]) =>
        [path, ...Object.entries(operations).flat(), ...(hasServers === true ? ['+'] : [])].join(' '),
      )
      .join('\n');
  const namesOf = (holder: Readonly<Record<string, number>>, part: number): string =>
    Object.keys(holder)
      .filter((name) => holder[name] === part)
      .join(' ');
  return {
    parts,
    needs,
    paths: parts.map((_name, part) => linesOf(part)),
    components: Object.fromEntries(
      Object.entries(components).map(([kind, holder]) => [kind, parts.map((_name, part) => namesOf(holder, part))]),
    ),
  };
}

/** Reads a table that was written down. */
export function readTable({ parts, needs, paths, components }: WrittenTable): PartTable {
  const words = (text: string, separator: string): string[] => (text === '' ? [] : text.split(separator));
  return {
    parts,
    needs,
    paths: Object.fromEntries(
      paths.flatMap((text, part) => words(text, '\n').map((line) => pathEntry(line.split(' '), part))),
    ),
    components: Object.fromEntries(
      Object.entries(components).map(([kind, texts]) => [
        kind,
        Object.fromEntries(texts.flatMap((text, part) => words(text, ' ').map((name) => [name, part]))),
      ]),
    ),
  };
}

function pathEntry([path = '', ...words]: readonly string[], part: number): [string, PathEntry] {
  const hasServers = words.length % 2 === 1;
  const operations: Record<string, string> = {};
  for (let at = 0; at + 1 < words.length; at += 2) operations[words[at] ?? ''] = words[at + 1] ?? '';
  return [path, { part, operations, ...(hasServers && { hasServers }) }];
}
