import type { JsonPointer } from '../../../spec/json/json-pointer.ts';
import type { Direction } from '../keyword/marks.ts';
import type { LinkedSchema } from './linked-schema.ts';
import { cutRings, type Edge, leavesFirst } from './rings.ts';

/** How a schema is looked at. */
export interface View {
  readonly direction: Direction | undefined;
  /** Names that are not required where this schema judges. */
  readonly spared: readonly string[];
  /** Whether its value is that of a field. */
  readonly field: boolean;
  /** Where each `$dynamicRef` leads, by name: the outermost resource on the way here decides. */
  readonly dynamic: ReadonlyMap<string, JsonPointer>;
  /** Whether its `nullable` has been seen to. */
  readonly bare: boolean;
}

/** What is being linked: into which schema, how deep, and what a `$ref` here is to that schema. */
export interface Site extends Pick<Edge, 'inPlace' | 'loose'> {
  readonly owner: string;
  readonly depth: number;
}

/** A schema that an id was given to and that is not linked yet. */
export interface Pending {
  readonly id: string;
  readonly pointer: JsonPointer;
  readonly view: View;
}

/** The schemas that were linked, by id, and which leads to which. */
export interface LinkGraph {
  /** The id of a schema in a view; a new one is pending. */
  idOf(pointer: JsonPointer, view: View): string;
  /** The next schema to link. */
  next(): Pending | undefined;
  /** Takes in a schema that is linked. */
  add(id: string, schema: LinkedSchema): void;
  /** Lets a schema refer to another one. */
  refer(holder: LinkedSchema, pointer: JsonPointer, view: View, site: Site): LinkedSchema;
  /** What was linked and not taken yet; those that lead to no other come first. */
  take(): ReadonlyMap<string, LinkedSchema>;
  /** How many references lead to a schema. */
  incoming(id: string): number;
  /** Where in the document each linked schema is written, by id. */
  readonly pointers: Readonly<Record<string, JsonPointer>>;
}

/** Makes a graph, empty at first. */
export function createLinkGraph(): LinkGraph {
  const ids = new Map<string, string>();
  const pointers: Record<string, JsonPointer> = {};
  const fresh = new Map<string, LinkedSchema>();
  const queue: Pending[] = [];
  const edges = new Map<string, Edge[]>();
  const incoming = new Map<string, number>();

  function idOf(pointer: JsonPointer, view: View): string {
    const { direction, spared, field, dynamic, bare } = view;
    const way = direction === 'response' && field ? 'field' : direction;
    const key = JSON.stringify([pointer, way, bare, spared, ...dynamic]);
    const before = ids.get(key);
    if (before !== undefined) return before;
    const id = `s${ids.size}`;
    ids.set(key, id);
    pointers[id] = pointer;
    queue.push({ id, pointer, view });
    return id;
  }

  function refer(
    holder: LinkedSchema,
    pointer: JsonPointer,
    view: View,
    { owner, inPlace, loose }: Site,
  ): LinkedSchema {
    const target = idOf(pointer, view);
    holder['$ref'] = target;
    edges.get(owner)?.push({ target, holder, inPlace, loose });
    incoming.set(target, (incoming.get(target) ?? 0) + 1);
    return holder;
  }

  return {
    idOf,
    refer,
    next: () => {
      const pending = queue.pop();
      if (pending !== undefined) edges.set(pending.id, []);
      return pending;
    },
    add: (id, schema) => void fresh.set(id, schema),
    take: () => {
      cutRings(edges);
      const taken = new Map<string, LinkedSchema>();
      for (const id of leavesFirst(edges, fresh.keys())) {
        const schema = fresh.get(id);
        if (schema !== undefined) taken.set(id, schema);
      }
      fresh.clear();
      return taken;
    },
    incoming: (id) => incoming.get(id) ?? 0,
    pointers,
  };
}
