import { statSync } from 'node:fs';
import { importsOf } from './page-modules.ts';

/** Modules that become one file, and who loads them. */
export interface Group {
  readonly loaders: ReadonlySet<string>;
  readonly modules: readonly string[];
  readonly bytes: number;
  /** Whether it stays as it is. */
  readonly isFixed?: boolean;
}

/** What is loaded together at one moment, and what that costs. */
export interface Moment {
  readonly loaders: readonly string[];
  /** What a file costs, in the bytes that are loaded in the same time. */
  readonly file: number;
  /** How much a byte counts, against one that Node reads. */
  readonly byte: number;
}

interface Node extends Group {
  readonly loaders: Set<string>;
  readonly imports: Set<Node>;
}

/**
 * Folds groups of modules into each other as long as what is loaded gets cheaper: a file of 200 bytes is not worth a file.
 *
 * No two files may import each other, not by others either: what is evaluated first would depend on who comes first.
 *
 * @param isElsewhere Tells what is loaded from another build.
 * @returns the groups, each after all those that it imports.
 */
export function foldedGroups(
  groups: readonly Group[],
  moments: readonly Moment[],
  isElsewhere: (id: string) => boolean,
): Group[] {
  const nodes = new Set(linked(groups, isElsewhere));
  for (;;) {
    const best = bestPair([...nodes], moments);
    if (best === undefined) return inOrder(nodes);
    fold(nodes, ...best);
  }
}

/** What some modules weigh as they stand in the source. */
export function bytesOf(modules: readonly string[]): number {
  return modules.reduce((sum, id) => sum + statSync(id).size, 0);
}

function linked(groups: readonly Group[], isElsewhere: (id: string) => boolean): Node[] {
  const nodes = groups.map((group): Node => ({ ...group, loaders: new Set(group.loaders), imports: new Set() }));
  const owners = new Map(nodes.flatMap((node) => node.modules.map((id) => [id, node] as const)));
  for (const [id, node] of owners) {
    for (const target of importsOf(id)) {
      const owner = isElsewhere(target) ? undefined : owners.get(target);
      if (owner !== undefined && owner !== node) node.imports.add(owner);
    }
  }
  for (const node of nodes) passOn(node);
  return nodes;
}

/** Who loads a group loads what it imports. */
function passOn({ loaders, imports }: Node): void {
  for (const node of imports) {
    const { size } = node.loaders;
    for (const loader of loaders) node.loaders.add(loader);
    if (node.loaders.size > size) passOn(node);
  }
}

function bestPair(nodes: readonly Node[], moments: readonly Moment[]): readonly [Node, Node] | undefined {
  const free = nodes.filter(({ isFixed }) => isFixed !== true);
  const pairs = free.flatMap((one, place) =>
    free.slice(place + 1).map((other) => ({ pair: [one, other] as const, gain: gainOf(one, other, moments) })),
  );
  const worth = pairs.filter(({ gain }) => gain > 0).sort((one, other) => other.gain - one.gain);
  return worth.find(({ pair: [one, other] }) => !isBetween(one, other) && !isBetween(other, one))?.pair;
}

/** How much more a byte counts that is loaded for nothing: that one start gets better pays for no other. */
const inVain = 3;

/** What all moments together save where two groups are one file. */
function gainOf(one: Node, other: Node, moments: readonly Moment[]): number {
  const [ofOne, ofOther] = [withImports(one), withImports(other)];
  return moments.reduce((sum, { loaders, file, byte }) => {
    const has = (node: Node): boolean => loaders.some((loader) => node.loaders.has(loader));
    if (has(one) && has(other)) return sum + file;
    const further = has(one) ? ofOther : has(other) ? ofOne : [];
    return further.reduce((left, node) => (has(node) ? left : left - inVain * node.bytes * byte), sum);
  }, 0);
}

function withImports(node: Node): readonly Node[] {
  const found = new Set([node]);
  for (const one of found) for (const next of one.imports) found.add(next);
  return [...found];
}

/** Whether a group imports another by a third. */
function isBetween(one: Node, other: Node): boolean {
  const open = new Set([...one.imports].filter((node) => node !== other));
  for (const node of open) {
    if (node.imports.has(other)) return true;
    for (const next of node.imports) open.add(next);
  }
  return false;
}

function fold(nodes: Set<Node>, one: Node, other: Node): void {
  const both: Node = {
    loaders: new Set([...one.loaders, ...other.loaders]),
    modules: [...one.modules, ...other.modules],
    bytes: one.bytes + other.bytes,
    imports: new Set([...one.imports, ...other.imports].filter((node) => node !== one && node !== other)),
  };
  nodes.delete(one);
  nodes.delete(other);
  for (const { imports } of nodes) {
    if ([one, other].filter((node) => imports.delete(node)).length > 0) imports.add(both);
  }
  nodes.add(both);
  passOn(both);
}

/** Each group after those that it imports. */
function inOrder(nodes: ReadonlySet<Node>): Group[] {
  const done = new Set<Node>();
  const visit = (node: Node): void => {
    if (done.has(node)) return;
    for (const next of node.imports) visit(next);
    done.add(node);
  };
  for (const node of nodes) visit(node);
  return [...done];
}
