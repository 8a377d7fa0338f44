import { isRecord, type OpenApiDocument } from '../../../spec/document/document.ts';
import { resolveReference } from '../../../spec/document/reference.ts';
import { appendPointer, type JsonPointer, valueAt } from '../../../spec/json/json-pointer.ts';
import { preview } from '../../violations/violation.ts';
import { applicators, assertions } from '../keyword/keywords.ts';
import type { PlacedSchema } from '../keyword/walk.ts';
import type { Meant } from './meant.ts';

/** A schema that takes in more than this is read as it is written. */
const maxParts = 50;

/** One of the schemas that judge an object together. */
interface Part {
  readonly schema: Readonly<Record<string, unknown>>;
  /** Where it is written, for others to refer to; `undefined` for what stands within the schema itself. */
  readonly pointer: JsonPointer | undefined;
}

/**
 * Parts of which one closes itself (`additionalProperties: false`) to a field that another demands, or to all fields: the
 * author closes what they are together. It is read as one schema with the fields of all, closed to others. What is
 * demanded and described nowhere may be there, or not.
 */
export function meantParts(document: OpenApiDocument, { schema, pointer }: PlacedSchema): Meant | undefined {
  const parts: Part[] = [];
  if (!takeParts(document, { schema, pointer: undefined }, pointer, parts)) return undefined;
  if (!parts.some((part) => part.schema['additionalProperties'] === false)) return undefined;
  const names = new Set(parts.flatMap((part) => Object.keys(fieldsOf(part))));
  const demanded = new Set(parts.flatMap((part) => namesIn(part.schema['required'])));
  const shutOut = parts.flatMap((part) => shutOutBy(part, demanded, names))[0];
  if (shutOut === undefined) return undefined;
  const unknown = [...demanded].filter((name) => !names.has(name));
  // Entries, and not assignments: a key such as `__proto__` must stay a key.
  const properties = Object.fromEntries([
    ...[...names].map((name) => [name, fieldIn(parts, name)] as const),
    ...unknown.map((name) => [name, {}] as const),
  ]);
  const { allOf, $ref: _other, ...own } = schema;
  const required = [...demanded].filter((name) => names.has(name));
  return {
    keyword: allOf === undefined ? 'additionalProperties' : 'allOf',
    message: messageOf(shutOut, names.has(shutOut)),
    schema: { ...own, type: 'object', properties, required, additionalProperties: false },
  };
}

/** The fields that a closed part has no place for: those that are demanded, or all, where it names none itself. */
function shutOutBy(part: Part, demanded: ReadonlySet<string>, names: ReadonlySet<string>): readonly string[] {
  if (part.schema['additionalProperties'] !== false) return [];
  const own = fieldsOf(part);
  const others = [...demanded, ...(Object.keys(own).length === 0 ? names : [])];
  return others.filter((name) => !Object.hasOwn(own, name));
}

function messageOf(name: string, isDescribed: boolean): string {
  const field = preview(name);
  return isDescribed
    ? `A part of the schema has \`additionalProperties: false\` and no field ${field}, which another part has. They are read as one schema that is closed to other fields. Write \`unevaluatedProperties: false\` beside \`allOf\` in its place.`
    : `\`required\` has ${field}, which is described nowhere, and \`additionalProperties: false\` lets no other field through, so that no object could be valid. It is let through, and not demanded. Describe it, or take it out.`;
}

/** Collects the parts of a schema; `false` where one says more than which fields there are, or leads nowhere. */
function takeParts(document: OpenApiDocument, part: Part, at: JsonPointer, parts: Part[]): boolean {
  const { schema } = part;
  if (parts.length >= maxParts || !saysFieldsAlone(schema)) return false;
  parts.push(part);
  const { $ref, allOf } = schema;
  if (typeof $ref === 'string') {
    const target = resolveReference(document, $ref, at);
    const value = target && valueAt(document, target);
    if (
      target === undefined ||
      !isRecord(value) ||
      !takeParts(document, { schema: value, pointer: target }, target, parts)
    )
      return false;
  }
  return (
    !Array.isArray(allOf) ||
    allOf.every((one: unknown, index) => {
      const inner = appendPointer(at, 'allOf', index);
      return isRecord(one) && takeParts(document, { schema: one, pointer: part.pointer && inner }, inner, parts);
    })
  );
}

const known: ReadonlySet<string> = new Set(['type', 'required', 'properties', 'additionalProperties', 'allOf']);

function saysFieldsAlone(schema: Readonly<Record<string, unknown>>): boolean {
  if (schema['type'] !== undefined && schema['type'] !== 'object') return false;
  if (![undefined, true, false].some((one) => one === schema['additionalProperties'])) return false;
  return Object.keys(schema).every(
    (keyword) => known.has(keyword) || !(applicators.has(keyword) || assertions.includes(keyword)),
  );
}

/** The schema of a field, as all parts have it that name it. */
function fieldIn(parts: readonly Part[], name: string): unknown {
  const [first, ...others] = parts
    .filter((part) => Object.hasOwn(fieldsOf(part), name))
    .map((part) =>
      part.pointer === undefined
        ? fieldsOf(part)[name]
        : { $ref: appendPointer(part.pointer, 'properties', name).replaceAll('%', '%25') },
    );
  return others.length === 0 ? first : { allOf: [first, ...others] };
}

function fieldsOf({ schema }: Part): Readonly<Record<string, unknown>> {
  const { properties } = schema;
  return isRecord(properties) ? properties : {};
}

function namesIn(required: unknown): readonly string[] {
  return Array.isArray(required) ? required.filter((name) => typeof name === 'string') : [];
}
