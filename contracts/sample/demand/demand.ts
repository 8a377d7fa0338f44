import { isRecord, type OpenApiDocument } from '../../../spec/document/document.ts';
import { decoded } from '../../../spec/json/decoded.ts';
import { appendPointer, type JsonPointer, valueAt } from '../../../spec/json/json-pointer.ts';

/** One schema object that a value must satisfy, without its `$ref`. */
export interface SchemaPart {
  readonly pointer: JsonPointer;
  readonly keywords: Readonly<Record<string, unknown>>;
}

/** Everything that one value must satisfy at once: a schema, what it refers to, its `allOf`, and a branch of each choice. */
export interface Demand {
  readonly parts: readonly SchemaPart[];
  /** What the discriminators of the chosen branches must be, by property. */
  readonly discriminators: ReadonlyMap<string, string>;
}

/** A branch that may be taken: the schemas that then hold, and the discriminator that says so. */
interface Branch {
  readonly pointers: readonly JsonPointer[];
  readonly discriminator?: readonly [property: string, value: string];
}

interface Flat {
  readonly parts: SchemaPart[];
  readonly seen: Set<JsonPointer>;
  readonly discriminators: Map<string, string>;
  readonly choices: (readonly Branch[])[];
}

/**
 * Tells all that schemas demand together, one demand for each way of choosing among their `oneOf`, `anyOf` and `if`.
 *
 * Branches come in the order of the document; those that lead back to a schema of `within`, and null, come last.
 */
export function* demandsOf(
  document: OpenApiDocument,
  pointers: readonly JsonPointer[],
  within: ReadonlySet<JsonPointer>,
  budget: { left: number },
): Generator<Demand> {
  const nothing: Flat = { parts: [], seen: new Set(), discriminators: new Map(), choices: [] };
  yield* choose({ document, within, budget }, nothing, pointers);
}

interface Search {
  readonly document: OpenApiDocument;
  readonly within: ReadonlySet<JsonPointer>;
  /** How many more ways are tried. */
  readonly budget: { left: number };
}

function* choose(search: Search, before: Flat, pointers: readonly JsonPointer[]): Generator<Demand> {
  const { document, within, budget } = search;
  if (--budget.left < 0) return;
  const flat: Flat = {
    parts: [...before.parts],
    seen: new Set(before.seen),
    discriminators: new Map(before.discriminators),
    choices: [...before.choices],
  };
  for (const pointer of pointers) if (!flatten(document, flat, pointer, pointer)) return;
  const branches = flat.choices.shift();
  if (branches === undefined) {
    yield flat;
    return;
  }
  const rank = ({ pointers: [first] }: Branch): number =>
    first === undefined ? 0 : isWithin(document, first, within) ? 2 : isNull(document, first) ? 1 : 0;
  for (const branch of [...branches].sort((one, other) => rank(one) - rank(other))) {
    const discriminators = new Map(flat.discriminators);
    if (branch.discriminator !== undefined) discriminators.set(...branch.discriminator);
    yield* choose(search, { ...flat, discriminators, choices: [...flat.choices] }, branch.pointers);
  }
}

/** Adds a schema, what it refers to and its `allOf`; `false` where one of them lets nothing through. */
function flatten(document: OpenApiDocument, flat: Flat, pointer: JsonPointer, named: JsonPointer): boolean {
  if (flat.seen.has(pointer)) return true;
  flat.seen.add(pointer);
  const value = valueAt(document, pointer);
  if (value === false) return false;
  if (!isRecord(value)) return true;
  flat.parts.push({ pointer, keywords: value });
  const target = referenceOf(value);
  if (target !== undefined && !flatten(document, flat, target, pointer === named ? target : named)) return false;
  if (Array.isArray(value['allOf'])) {
    for (const index of value['allOf'].keys()) {
      if (!flatten(document, flat, appendPointer(pointer, 'allOf', index), named)) return false;
    }
  }
  const { discriminator } = value;
  const property = isRecord(discriminator) ? discriminator['propertyName'] : undefined;
  const mapping = isRecord(discriminator) && isRecord(discriminator['mapping']) ? discriminator['mapping'] : {};
  let isBranched = false;
  for (const keyword of ['oneOf', 'anyOf']) {
    const list = value[keyword];
    if (!Array.isArray(list) || list.length === 0) continue;
    isBranched = true;
    flat.choices.push(
      [...list.keys()].map((index) => {
        const at = appendPointer(pointer, keyword, index);
        if (typeof property !== 'string') return { pointers: [at] };
        return { pointers: [at], discriminator: [property, nameOf(mapping, targetOf(document, at))] };
      }),
    );
  }
  // A base schema whose children take it in by `allOf`: the child's own name is the value. A child without one is the base.
  const called = [named, pointer].find((one) => componentSchema.test(one));
  if (typeof property === 'string' && !isBranched && called !== undefined) {
    flat.discriminators.set(property, nameOf(mapping, called));
  }
  if (value['if'] !== undefined && (value['then'] !== undefined || value['else'] !== undefined)) {
    const at = (keyword: string): JsonPointer[] =>
      value[keyword] === undefined ? [] : [appendPointer(pointer, keyword)];
    flat.choices.push([{ pointers: [...at('if'), ...at('then')] }, { pointers: at('else') }]);
  }
  return true;
}

/** A schema that has a name. */
const componentSchema = /^#\/components\/schemas\/[^/]+$/;

/** The pointer that a schema's `$ref` leads to, within the document. */
function referenceOf(schema: Readonly<Record<string, unknown>>): JsonPointer | undefined {
  const { $ref } = schema;
  return typeof $ref === 'string' && ($ref === '#' || $ref.startsWith('#/')) ? decoded($ref) : undefined;
}

/** Where a schema is really written, its `$ref`s followed. */
export function targetOf(document: OpenApiDocument, pointer: JsonPointer): JsonPointer {
  let at = pointer;
  for (let steps = 0; steps < 50; steps++) {
    const value = valueAt(document, at);
    const target = isRecord(value) ? referenceOf(value) : undefined;
    if (target === undefined) return at;
    at = target;
  }
  return at;
}

/** Whether a schema leads back to one that a value is being made for; an item or a property on the way is no end of it. */
export function isWithin(document: OpenApiDocument, pointer: JsonPointer, within: ReadonlySet<JsonPointer>): boolean {
  return within.has(targetOf(document, pointer));
}

function isNull(document: OpenApiDocument, pointer: JsonPointer): boolean {
  const value = valueAt(document, targetOf(document, pointer));
  return isRecord(value) && (value['type'] === 'null' || value['const'] === null);
}

/** How a discriminator calls a schema: by the key of its mapping, or else by the schema's own name. */
function nameOf(mapping: Readonly<Record<string, unknown>>, pointer: JsonPointer): string {
  const name = pointer.slice(pointer.lastIndexOf('/') + 1);
  return Object.entries(mapping).find(([, target]) => target === pointer || target === name)?.[0] ?? name;
}
