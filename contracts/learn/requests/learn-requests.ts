import { isJson, matchMediaType } from '../../../spec/content/media-type.ts';
import { isRecord } from '../../../spec/document/document.ts';
import { appendPointer, type JsonPointer } from '../../../spec/json/json-pointer.ts';
import type { Operation } from '../../../spec/operation/operation.ts';
import { schemaPlace } from '../../../spec/schema/schema-place.ts';
import type { LessonBasis } from '../basis/lesson-basis.ts';
import { isGood, type Observed } from '../evidence/observed.ts';
import { schemaName } from '../overlay/component-names.ts';
import { documentedHome } from '../records/record-home.ts';
import type { SeenRecords } from '../records/seen-record.ts';
import { inferSchema, type NullStyle, type Written } from '../schema/infer-schema.ts';
import { type Demands, demandsOf } from './demands.ts';

/** Writes down what clients send to the operations of a collection. */
export function learnRequests(basis: LessonBasis, seen: SeenRecords): void {
  const home = documentedHome(basis, seen);
  for (const operation of new Set(seen.all.map((one) => one.operation))) {
    const calls = seen.all.filter((one) => one.operation === operation);
    const good = calls.filter((one) => isGood(one) && one.sent !== undefined);
    if (good.length === 0 || !isWrite(operation)) continue;
    const all = seen.all.filter((one) => one.sent !== undefined && isWrite(one.operation));
    const demands = demandsOf(seen, calls);
    const hasDemands = demands.required.size > 0 || demands.words.size > 0;
    const isRight = good.every((one) => {
      const schema = schemaFor(operation, one);
      if (schema === undefined) return false;
      const { fields } = basis.contract.shapeAt(schema);
      const isShared = schemaPlace(basis.contract.document, schema) === home;
      return (
        fields !== undefined &&
        // What is demanded of a body is not demanded of the records that are shown.
        !(isShared && hasDemands) &&
        (seen.sentField === undefined || fields.has(seen.sentField)) &&
        basis.contract.checkValue(schema, one.sent, 'request').length === 0
      );
    });
    if (isRight) addDemands(basis, operation, calls, demands);
    else writeBody(basis, seen, operation, { good, all }, demands);
  }
}

/** The media type in which JSON was sent: a client that names another one, or none, is taken to mean the usual. */
function jsonTypeOf({ sentType }: Observed): string {
  return sentType !== undefined && isJson(sentType) ? sentType : 'application/json';
}

/** The schema that the document has for what was sent, in its media type. */
function schemaFor({ requestBody }: Operation, one: Observed): JsonPointer | undefined {
  return requestBody && matchMediaType(requestBody.content, jsonTypeOf(one))?.schema;
}

/** Whether an operation is sent a record, or a part of one. */
function isWrite({ method }: Operation): boolean {
  return method !== 'GET' && method !== 'DELETE';
}

/** A body that the document does not have, or has wrong. */
function writeBody(
  { writer, names, style }: LessonBasis,
  seen: SeenRecords,
  operation: Operation,
  { good, all }: { readonly good: readonly Observed[]; readonly all: readonly Observed[] },
  demands: Demands,
): void {
  const required = [...demands.required.keys()];
  // What one operation was sent, the others may be sent too.
  const bodies = all.filter(isGood).flatMap((one) => seen.sentOf(one) ?? []);
  const { properties } = inferSchema(bodies, style);
  const fields = Object.entries(isRecord(properties) ? properties : {}).map(([name, own]): [string, Written] => [
    name,
    {
      ...(operation.method === 'PATCH' ? plain(own) : withDefault(plain(own), seen, name)),
      ...demands.words.get(name)?.word,
    },
  ]);
  const record = {
    type: 'object',
    ...(required.length > 0 && { required }),
    properties: Object.fromEntries(fields),
  };
  const word = operation.method === 'PATCH' ? 'Changes' : operation.method === 'PUT' ? 'Replacement' : 'Input';
  const name = names.take('schemas', schemaName(seen.singular) + word);
  const reference = { $ref: `#/components/schemas/${name}` };
  const { sentField } = seen;
  const media =
    sentField === undefined
      ? reference
      : { type: 'object', required: [sentField], properties: { [sentField]: reference } };
  const from = good.map(({ number }) => number);
  const isRecordSent = good.some((one) => seen.sentOf(one) !== undefined);
  const what = `${operation.id} takes ${fields.map(([one]) => one).join(', ')}${sentField === undefined ? '' : ` in ${sentField}`}${required.length > 0 ? `, and needs ${required.join(', ')}` : ''}`;
  if (isRecordSent) writer.add({ what, from, at: '#', update: { components: { schemas: { [name]: record } } } });
  writer.add({
    what: `The body of ${operation.id} is ${isRecordSent ? name : 'no record'}`,
    from,
    at: operation.pointer,
    without: replacedBody(operation),
    update: { requestBody: { required: true, content: contentOf(seen, good, media, style) } },
  });
}

/** The next changes have other values than those that were seen. */
const anyPatch = { type: 'array', items: { type: 'object' } };

/** What was sent in each media type: records, or what is none, such as the list of changes of a JSON Patch. */
function contentOf(seen: SeenRecords, good: readonly Observed[], media: Written, style: NullStyle): Written {
  const byType = new Map<string, Observed[]>();
  for (const one of good) {
    const own = byType.get(jsonTypeOf(one));
    if (own === undefined) byType.set(jsonTypeOf(one), [one]);
    else own.push(one);
  }
  return Object.fromEntries(
    [...byType].map(([type, own]): [string, Written] => {
      const isOfRecords = own.some((one) => seen.sentOf(one) !== undefined);
      const values = own.map(({ sent }) => sent);
      const other = type === 'application/json-patch+json' ? anyPatch : inferSchema(values, style);
      return [type, { schema: isOfRecords ? media : other }];
    }),
  );
}

/** What a learned body stands in the place of: the JSON that the document has. Its forms and files stay. */
function replacedBody({ pointer, requestBody }: Operation): JsonPointer[] {
  if (requestBody === undefined) return [];
  const at = appendPointer(pointer, 'requestBody');
  const { content } = requestBody;
  const replaced = [...content].filter(([type]) => isJson(type) || type.startsWith('*/'));
  const isPart = requestBody.pointer === at && replaced.length < content.size;
  return isPart ? replaced.map(([, { pointer: own }]) => own) : [at];
}

function plain(schema: unknown): Written {
  return isRecord(schema) ? schema : {};
}

/** A field with what it is where it is left out; only what clients may send stands here. */
function withDefault(schema: Written, seen: SeenRecords, name: string): Written {
  const created = seen.whole.filter(({ in: one }) => one.part?.role === 'create');
  const without = created.filter(({ in: one }) => !Object.hasOwn(seen.sentOf(one) ?? {}, name));
  const [first] = without;
  if (first === undefined || !Object.hasOwn(first.record, name)) return schema;
  const texts = new Set(without.map(({ record }) => JSON.stringify(record[name])));
  return texts.size === 1 ? { ...schema, default: first.record[name] } : schema;
}

/** Adds to a documented body what the service demands and the document does not. */
function addDemands(
  { contract, writer }: LessonBasis,
  operation: Operation,
  calls: readonly Observed[],
  { required, words }: Demands,
): void {
  const [first] = calls.filter((one) => isGood(one) && one.sent !== undefined);
  const schema = first && schemaFor(operation, first);
  if (schema === undefined) return;
  const from = new Set([...required.values(), ...[...words.values()].map((one) => one.from)].flat());
  const refused = calls.filter(({ number }) => from.has(number));
  const isKnown = refused.every(({ sent }) => contract.checkValue(schema, sent, 'request').length > 0);
  if (isKnown) return;
  const { fields } = contract.shapeAt(schema);
  const missing = [...required].filter(([name]) => fields?.get(name)?.required === false);
  if (missing.length > 0) {
    const names = missing.map(([name]) => name);
    writer.add({
      what: `${operation.id} needs ${names.join(', ')}`,
      from: missing.flatMap(([, numbers]) => numbers),
      at: schemaPlace(contract.document, schema),
      update: { required: names },
    });
  }
  for (const [name, { word, from: numbers }] of words) {
    const field = fields?.get(name);
    if (field === undefined || Object.keys(word).length === 0) continue;
    writer.add({
      what: `${operation.id} takes ${name} only with ${JSON.stringify(word)}`,
      from: numbers,
      at: field.pointer,
      update: word,
    });
  }
}
