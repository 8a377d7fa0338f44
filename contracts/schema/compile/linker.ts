import { isRecord, type OpenApiDocument, referenceAt } from '../../../spec/document/document.ts';
import { dynamicAnchors } from '../../../spec/document/reading/names.ts';
import { type JsonPointer, valueAt } from '../../../spec/json/json-pointer.ts';
import { saysAccess } from '../../../spec/schema/access.ts';
import { preview } from '../../violations/violation.ts';
import { applicators, assertions } from '../keyword/keywords.ts';
import { createMarks, type Direction } from '../keyword/marks.ts';
import { readPattern } from '../keyword/read-pattern.ts';
import { subschemasOf } from '../keyword/walk.ts';
import { cutRings, type Edge, leavesFirst } from './rings.ts';

/** A schema as the compiler wants it: plain JSON Schema whose every `$ref` is the id of another one. */
export type LinkedSchema = Record<string, unknown>;

/** Makes schemas of a document ready for a compiler that knows nothing of OpenAPI. */
export interface Linker {
  /** Links the schema at a pointer with all that it leads to; hands out its id. */
  link(pointer: JsonPointer, direction: Direction | undefined): string;
  /** What was linked and not taken yet; those that lead to no other come first. */
  take(): ReadonlyMap<string, LinkedSchema>;
  /** Whether what it says of a value may be asked for more than once: several schemas lead to it, and some branch. */
  isShared(id: string): boolean;
  /** Where in the document each linked schema is written, by id. */
  readonly pointers: Readonly<Record<string, JsonPointer>>;
}

/** How a schema is looked at. */
interface View {
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
interface Site extends Pick<Edge, 'inPlace' | 'loose'> {
  readonly owner: string;
  readonly depth: number;
}

/** Deeper than this, a schema goes on in one of its own: a compiler works by recursion. */
const deepest = 40;

/**
 * Links schemas: `$ref`s by pointer, anchor or id become ids; words of OpenAPI are put into words of JSON Schema; what
 * cannot be judged is left out in such a way that nothing is refused for it.
 *
 * In a response a `writeOnly` field must not stand, and in a request a `readOnly` one need not; neither is required.
 * `unread` are the schemas that have a pattern which cannot be read.
 */
export function createLinker(document: OpenApiDocument, unread: ReadonlySet<JsonPointer>): Linker {
  const marks = createMarks(document, unread);
  const ids = new Map<string, string>();
  const pointers: Record<string, JsonPointer> = {};
  const fresh = new Map<string, LinkedSchema>();
  const queue: { readonly id: string; readonly pointer: JsonPointer; readonly view: View }[] = [];
  const edges = new Map<string, Edge[]>();
  const incoming = new Map<string, number>();
  let branches = false;

  return {
    link(pointer, direction) {
      const way = direction !== undefined && marks.matters(pointer, direction) ? direction : undefined;
      const id = idOf(pointer, viewOf(pointer, way, false, new Map()));
      for (let work = queue.pop(); work !== undefined; work = queue.pop()) {
        edges.set(work.id, []);
        const site = { owner: work.id, depth: 0, inPlace: true, loose: true };
        fresh.set(work.id, asObject(linkAt(valueAt(document, work.pointer), work.pointer, work.view, site)));
      }
      return id;
    },
    isShared: (id) => branches && (incoming.get(id) ?? 0) > 1,
    take() {
      cutRings(edges);
      const taken = new Map<string, LinkedSchema>();
      for (const id of leavesFirst(edges, fresh.keys())) {
        const schema = fresh.get(id);
        if (schema !== undefined) taken.set(id, schema);
      }
      fresh.clear();
      return taken;
    },
    pointers,
  };

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

  /** How the schema of another value is looked at. */
  function viewOf(pointer: JsonPointer, direction: View['direction'], field: boolean, dynamic: View['dynamic']): View {
    const spared = direction === undefined ? [] : marks.spared(pointer, direction);
    return { direction, field, dynamic, spared, bare: false };
  }

  function linkAt(schema: unknown, pointer: JsonPointer, outer: View, site: Site): unknown {
    if (!isRecord(schema)) return schema !== false;
    if (site.depth >= deepest) return refer({}, pointer, outer, site);
    if (schema['nullable'] === true && !outer.bare && !hasPlainType(schema)) {
      const wrapped = { if: { type: 'null' }, else: refer({}, pointer, { ...outer, bare: true }, site) };
      const leaks = outer.direction === 'response' && outer.field && saysAccess(document, pointer, 'writeOnly');
      return leaks ? { ...wrapped, writeOnly: true } : wrapped;
    }
    const view = { ...withAnchors(schema, pointer, outer), bare: false };
    const out: LinkedSchema = {};
    for (const keyword of assertions) if (Object.hasOwn(schema, keyword)) out[keyword] = schema[keyword];
    adjust(out, view.spared);
    if (schema['nullable'] === true && hasPlainType(schema)) out['type'] = ['null', ...[schema['type']].flat()];
    if (view.direction === 'response' && view.field && schema['writeOnly'] === true) out['writeOnly'] = true;
    if (unread.has(pointer)) leaveUnjudged(out, schema);
    linkParts(out, schema, pointer, view, site);
    if (typeof schema['$ref'] === 'string') refer(out, referenceAt(document, pointer, schema['$ref']), view, site);
    const dynamicRef = schema['$dynamicRef'];
    if (typeof dynamicRef === 'string') {
      const target = view.dynamic.get(dynamicRef.slice(dynamicRef.indexOf('#') + 1));
      const branch = refer({}, target ?? referenceAt(document, pointer, dynamicRef), view, site);
      out['allOf'] = [...(Array.isArray(out['allOf']) ? out['allOf'] : []), branch];
    }
    return out;
  }

  function linkParts(
    out: LinkedSchema,
    schema: Readonly<Record<string, unknown>>,
    pointer: JsonPointer,
    view: View,
    site: Site,
  ): void {
    const { drop, anyOf } = marks.relaxations(schema, pointer, view.spared);
    for (const keyword of drop) if (assertions.includes(keyword)) delete out[keyword];
    for (const { keyword, name, pointer: at, inPlace, value } of subschemasOf(schema, pointer)) {
      const applicator = applicators.get(keyword);
      if (applicator === undefined || drop.has(keyword) || drop.has(at)) continue;
      if (inPlace || keyword === 'patternProperties' || keyword === 'contains') branches = true;
      const conditional = keyword === 'not' || keyword === 'if';
      const below = inPlace
        ? { ...view, spared: conditional ? [] : view.spared }
        : viewOf(at, view.direction, fieldKeywords.has(keyword), view.dynamic);
      const loose = site.loose && keyword !== 'anyOf' && keyword !== 'oneOf' && !conditional;
      const there = { ...site, depth: site.depth + 1, inPlace: site.inPlace && inPlace, loose };
      const linked = linkAt(value, at, below, there);
      const to = keyword === 'oneOf' && anyOf ? 'anyOf' : keyword;
      if (applicator.holds === 'schema') out[to] = linked;
      else if (applicator.holds === 'map' && keyword === 'properties' && name === '__proto__') {
        // ajv passes this name over.
        define(out, 'patternProperties', '^__proto__$', linked);
      } else if (applicator.holds === 'map') define(out, to, name, linked);
      else if (to === keyword || !Array.isArray(schema['anyOf'])) append(out, to, linked);
    }
  }

  /** Lets a schema refer to another one. */
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

  /** On entering a resource, its dynamic anchors count where no outer one has the same. */
  function withAnchors(schema: Readonly<Record<string, unknown>>, pointer: JsonPointer, view: View): View {
    if (typeof schema['$id'] !== 'string') return view;
    const own = dynamicAnchors(document, pointer);
    return own.size === 0 ? view : { ...view, dynamic: new Map([...own, ...view.dynamic]) };
  }
}

const fieldKeywords: ReadonlySet<string> = new Set(['properties', 'patternProperties', 'additionalProperties']);

function leaveUnjudged(out: LinkedSchema, { pattern, patternProperties }: Readonly<Record<string, unknown>>): void {
  const names = isRecord(patternProperties) ? Object.keys(patternProperties) : [];
  const unreadable = [...(typeof pattern === 'string' ? [pattern] : []), ...names].filter(
    (source) => readPattern(source).kind === 'unreadable',
  );
  if (typeof pattern === 'string' && unreadable.includes(pattern)) delete out['pattern'];
  out['unjudged'] = unreadable.map((source) => ({
    of: source === pattern ? 'string' : 'object',
    why: `the pattern ${source.length > 80 ? preview(source) : source} cannot be ${isForeign(source) ? 'read' : 'tried'}`,
  }));
}

function isForeign(source: string): boolean {
  const read = readPattern(source);
  return read.kind === 'unreadable' && read.foreign;
}

/** Takes out what a compiler stumbles over, and what is not required in this view. */
function adjust(out: LinkedSchema, spared: readonly string[]): void {
  if (Array.isArray(out['enum']) && out['enum'].length === 0) delete out['enum'];
  if (spared.length === 0) return;
  const kept = (names: unknown): unknown =>
    Array.isArray(names) ? names.filter((name) => !spared.includes(name)) : names;
  if (out['required'] !== undefined) out['required'] = kept(out['required']);
  if (isRecord(out['dependentRequired'])) {
    out['dependentRequired'] = Object.fromEntries(
      Object.entries(out['dependentRequired']).map(([name, names]) => [name, kept(names)]),
    );
  }
}

/** Whether `nullable`, left over from OpenAPI 3.0, can say no more than that null is one of the types. */
function hasPlainType(schema: Readonly<Record<string, unknown>>): boolean {
  return (
    'type' in schema &&
    !Object.keys(schema).some(
      (keyword) => applicators.get(keyword)?.inPlace || ['$ref', 'enum', 'const'].includes(keyword),
    )
  );
}

function append(out: LinkedSchema, keyword: string, value: unknown): void {
  const list: unknown = out[keyword];
  if (Array.isArray(list)) list.push(value);
  else out[keyword] = [value];
}

/** Own keys are defined, not assigned: `__proto__` may be one of them. */
function define(out: LinkedSchema, keyword: string, name: string, value: unknown): void {
  const map = isRecord(out[keyword]) ? out[keyword] : {};
  Object.defineProperty(map, name, { value, enumerable: true, configurable: true, writable: true });
  out[keyword] = map;
}

function asObject(linked: unknown): LinkedSchema {
  return isRecord(linked) ? linked : linked === false ? { not: {} } : {};
}
