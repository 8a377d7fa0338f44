import { isRecord, type OpenApiDocument, referenceAt } from '../../../spec/document/document.ts';
import { dynamicAnchors } from '../../../spec/document/reading/names.ts';
import { type JsonPointer, valueAt } from '../../../spec/json/json-pointer.ts';
import { saysAccess } from '../../../spec/schema/access.ts';
import { applicators, assertions } from '../keyword/keywords.ts';
import { createMarks, type Direction } from '../keyword/marks.ts';
import { subschemasOf } from '../keyword/walk.ts';
import { createLinkGraph, type Site, type View } from './link-graph.ts';
import { adjust, append, asObject, define, hasPlainType, type LinkedSchema, leaveUnjudged } from './linked-schema.ts';

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

/** Deeper than this, a schema goes on in one of its own: a compiler works by recursion. */
const deepest = 40;

/**
 * Links schemas: `$ref`s by pointer, anchor or id become ids; words of OpenAPI are put into words of JSON Schema; what
 * cannot be judged is left out in such a way that nothing is refused for it.
 *
 * In a response a `writeOnly` field must not stand, and in a request a `readOnly` one need not; neither is required.
 * `unread` are the schemas that have a pattern which cannot be read; where it is loose, any branch of a `oneOf` will do.
 */
export function createLinker(document: OpenApiDocument, unread: ReadonlySet<JsonPointer>, isLoose = false): Linker {
  const marks = createMarks(document, unread, isLoose);
  const graph = createLinkGraph();
  let branches = false;

  return {
    link(pointer, direction) {
      const way = direction !== undefined && marks.matters(pointer, direction) ? direction : undefined;
      const id = graph.idOf(pointer, viewOf(pointer, way, false, new Map()));
      for (let work = graph.next(); work !== undefined; work = graph.next()) {
        const site = { owner: work.id, depth: 0, inPlace: true, loose: true };
        graph.add(work.id, asObject(linkAt(valueAt(document, work.pointer), work.pointer, work.view, site)));
      }
      return id;
    },
    isShared: (id) => branches && graph.incoming(id) > 1,
    take: () => graph.take(),
    pointers: graph.pointers,
  };

  /** How the schema of another value is looked at. */
  function viewOf(pointer: JsonPointer, direction: View['direction'], field: boolean, dynamic: View['dynamic']): View {
    const spared = direction === undefined ? [] : marks.spared(pointer, direction);
    return { direction, field, dynamic, spared, bare: false };
  }

  function linkAt(schema: unknown, pointer: JsonPointer, outer: View, site: Site): unknown {
    if (!isRecord(schema)) return schema !== false;
    if (site.depth >= deepest) return graph.refer({}, pointer, outer, site);
    if (schema['nullable'] === true && !outer.bare && !hasPlainType(schema)) {
      const wrapped = { if: { type: 'null' }, else: graph.refer({}, pointer, { ...outer, bare: true }, site) };
      const leaks = outer.direction === 'response' && outer.field && saysAccess(document, pointer, 'writeOnly');
      return leaks ? { ...wrapped, writeOnly: true } : wrapped;
    }
    const view = { ...withAnchors(document, schema, pointer, outer), bare: false };
    const out: LinkedSchema = {};
    for (const keyword of assertions) if (Object.hasOwn(schema, keyword)) out[keyword] = schema[keyword];
    adjust(out, view.spared);
    if (schema['nullable'] === true && hasPlainType(schema)) out['type'] = ['null', ...[schema['type']].flat()];
    if (view.direction === 'response' && view.field && schema['writeOnly'] === true) out['writeOnly'] = true;
    if (unread.has(pointer)) leaveUnjudged(out, schema);
    linkParts(out, schema, pointer, view, site);
    if (typeof schema['$ref'] === 'string')
      graph.refer(out, referenceAt(document, pointer, schema['$ref']), view, site);
    const dynamicRef = schema['$dynamicRef'];
    if (typeof dynamicRef === 'string') {
      const target = view.dynamic.get(dynamicRef.slice(dynamicRef.indexOf('#') + 1));
      const branch = graph.refer({}, target ?? referenceAt(document, pointer, dynamicRef), view, site);
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
      place(out, schema, { keyword, name, anyOf }, linked);
    }
  }
}

const fieldKeywords: ReadonlySet<string> = new Set(['properties', 'patternProperties', 'additionalProperties']);

/** On entering a resource, its dynamic anchors count where no outer one has the same. */
function withAnchors(
  document: OpenApiDocument,
  schema: Readonly<Record<string, unknown>>,
  pointer: JsonPointer,
  view: View,
): View {
  if (typeof schema['$id'] !== 'string') return view;
  const own = dynamicAnchors(document, pointer);
  return own.size === 0 ? view : { ...view, dynamic: new Map([...own, ...view.dynamic]) };
}

/** Puts a linked part where its schema has it. `anyOf`: what stands under `oneOf` goes there. */
function place(
  out: LinkedSchema,
  schema: Readonly<Record<string, unknown>>,
  { keyword, name, anyOf }: { readonly keyword: string; readonly name: string; readonly anyOf: boolean },
  linked: unknown,
): void {
  const holds = applicators.get(keyword)?.holds;
  const to = keyword === 'oneOf' && anyOf ? 'anyOf' : keyword;
  if (holds === 'schema') out[to] = linked;
  else if (holds === 'map' && keyword === 'properties' && name === '__proto__') {
    // ajv passes this name over.
    define(out, 'patternProperties', '^__proto__$', linked);
  } else if (holds === 'map') define(out, to, name, linked);
  else if (to === keyword || !Array.isArray(schema['anyOf'])) append(out, to, linked);
}
