import { DocumentError, isRecord } from '../../spec/document/document.ts';
import { nodesOf } from '../../spec/document/line-map.ts';
import { appendPointer, valueAt } from '../../spec/json/json-pointer.ts';
import { readOperations } from '../../spec/operation/operation.ts';
import type { PartTable, PathEntry } from '../../spec/parts/part-table.ts';
import { partOf, sharedPart } from '../../spec/parts/part-table.ts';
import type { BundledSpec } from '../spec/bundle-spec.ts';
import { resourceOf, type SpecFile } from '../spec/spec-files.ts';

/** When a page loads a part: when its fake starts, or when it is first needed. */
export type PartLoad = 'start' | 'need';

const loads: readonly unknown[] = ['start', 'need'] satisfies readonly PartLoad[];

/** The parts that a document is shipped in. */
export interface PartPlan {
  readonly table: PartTable;
  /** For each part, when a page loads it. */
  readonly loads: readonly PartLoad[];
}

/** The parts that are no resource: the root, which is always there, and what is shared, which comes with any other. */
const rootName = 'document-root';
const sharedName = 'document-shared';
const root = 0;

/**
 * Divides a document by its files: the root, what is shared, and each resource are a part.
 *
 * @throws {DocumentError} where a file's `x-load` is none that there is.
 */
export function planParts({ document, files, owners }: BundledSpec): PartPlan {
  const names: string[] = [rootName, sharedName];
  const when: PartLoad[] = ['start', 'start'];
  const numbers = new Map<SpecFile, number>();
  for (const file of files.parts) {
    const name = resourceOf(file) ?? sharedName;
    if (!names.includes(name)) when[names.push(name) - 1] = loadOf(file);
    numbers.set(file, names.indexOf(name));
  }
  const partAt = (pointer: string): number => numbers.get(owners.ownerOf(pointer)) ?? root;
  const paths: Record<string, PathEntry> = {};
  for (const path of Object.keys(document.paths ?? {})) {
    paths[path] = { part: partAt(appendPointer('#/paths', path)), operations: {} };
  }
  for (const { path, method, id, pointer, servers } of readOperations(document)) {
    const entry = paths[path];
    if (entry === undefined || pointer !== appendPointer('#/paths', path, method.toLowerCase())) {
      throw new DocumentError(`Failed to divide the document: ${pointer} is no operation of its own.`, pointer);
    }
    const { part, operations, hasServers = servers !== undefined } = entry;
    const own = { ...operations, [method.toLowerCase()]: id };
    paths[path] = { part, operations: own, ...(hasServers && { hasServers }) };
  }
  const components: Record<string, Record<string, number>> = {};
  for (const [kind, holder] of Object.entries(document.components ?? {})) {
    const entries = isRecord(holder) ? Object.keys(holder) : [];
    components[kind] = Object.fromEntries(
      entries.map((name) => [name, partAt(appendPointer('#/components', kind, name))]),
    );
  }
  const bare: PartTable = { parts: names, needs: [], paths, components };
  return { table: { ...bare, needs: needsOf(document, bare) }, loads: when };
}

/** For each part, the others that its references lead to, theirs included. */
function needsOf(document: object, table: PartTable): number[][] {
  const direct = table.parts.map(() => new Set<number>());
  for (const pointer of nodesOf(document)) {
    const target = pointer.endsWith('/$ref') ? valueAt(document, pointer) : undefined;
    if (typeof target === 'string') direct[partOf(table, pointer)]?.add(partOf(table, decodeURIComponent(target)));
  }
  return direct.map((own, part) => {
    // Every response of every resource needs what is shared.
    const all = new Set([...own, sharedPart]);
    for (const one of all) for (const next of direct[one] ?? []) all.add(next);
    return [...all].filter((one) => one !== part && one !== root).sort((one, other) => one - other);
  });
}

function loadOf({ name, value, lineOf }: SpecFile): PartLoad {
  const load = value['x-load'] ?? 'need';
  const known = loads.indexOf(load);
  if (known < 0) {
    const line = lineOf('#/x-load');
    throw new DocumentError(
      `Failed to read ${name} line ${line}: x-load is ${JSON.stringify(load)}. Write one of ${loads.join(', ')}, or leave it out.`,
      '#/x-load',
      line,
    );
  }
  return load === 'start' ? load : 'need';
}
