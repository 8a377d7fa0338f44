import { isRecord } from '../../../spec/document/document.ts';
import { appendPointer, type JsonPointer } from '../../../spec/json/json-pointer.ts';
import { documentedBody } from '../../../spec/operation/success.ts';
import { listPlace } from '../../../spec/resource/place/list-place.ts';
import { schemaPlace } from '../../../spec/schema/schema-place.ts';
import type { LessonBasis } from '../basis/lesson-basis.ts';
import type { Observed } from '../evidence/observed.ts';
import { pageSize } from '../lists/learn-lists.ts';
import { listCalls, roleOf } from '../lists/list-calls.ts';
import { schemaName } from '../overlay/component-names.ts';
import { listIn, type SeenRecords } from '../records/seen-record.ts';
import type { Written } from '../schema/infer-schema.ts';
import { envelopeSchema } from './envelope-schema.ts';

/** The body of a list as it was learned; `undefined` where the exchanges show none. */
export function learnedList(
  basis: LessonBasis,
  seen: SeenRecords,
  home: JsonPointer | undefined,
  own: readonly Observed[],
):
  | {
      readonly what: string;
      readonly media: Written;
      readonly field: string | undefined;
      readonly isNested?: boolean;
      readonly items?: JsonPointer | undefined;
    }
  | undefined {
  const { style } = basis;
  const lists = own.flatMap((one) => listIn(one) ?? []);
  const [first] = lists;
  if (first === undefined) return undefined;
  const isLimited = own[0]?.operation.parameters.some((one) => one.in === 'query' && roleOf(one.name) === 'limit');
  const calls = listCalls(own);
  const isAsked = calls.some(({ limit }) => limit !== undefined);
  const size = isLimited === true || isAsked ? undefined : pageSize(calls)?.size;
  const items = home === undefined ? undefined : itemSchema(basis, seen, home, own);
  const list = {
    type: 'array',
    ...(size !== undefined && { maxItems: size }),
    ...(items !== undefined && { items: { $ref: items } }),
  };
  const { field, outer } = first;
  if (field === undefined) return { what: 'responds with the list itself', media: { schema: list }, field, items };
  const values = own.map(({ value }) => value).filter(isRecord);
  const holders = outer === undefined ? values : values.map((value) => value[outer]).filter(isRecord);
  const inner = envelopeSchema(holders, field, list, style);
  const schema = outer === undefined ? inner : envelopeSchema(values, outer, inner, style);
  const others = Object.keys(isRecord(schema['properties']) ? schema['properties'] : {}).filter(
    (name) => name !== (outer ?? field),
  );
  const beside = others.length > 0 ? `, beside ${others.join(', ')}` : '';
  const place = outer === undefined ? field : `${outer}.${field}`;
  return { what: `has its list in ${place}${beside}`, media: { schema }, field, isNested: outer !== undefined, items };
}

/** The schema of an item: that of the records, or one with fewer fields where a list shows less of each. */
function itemSchema(
  { names, writer, contract }: LessonBasis,
  seen: SeenRecords,
  home: JsonPointer,
  own: readonly Observed[],
): JsonPointer {
  const shown = seen.listed.filter(({ in: one }) => own.includes(one));
  const listed = new Set(shown.flatMap(({ record }) => Object.keys(record)));
  const whole = new Set(seen.whole.flatMap(({ record }) => Object.keys(record)));
  // What a list does not show is left out of it only where its records have it: others may have been made without.
  const ids = new Set(shown.map(({ record }) => idOf(seen, record)));
  const same = seen.idField === undefined ? [] : seen.whole.filter(({ record }) => ids.has(idOf(seen, record)));
  const left = [...whole].filter(
    (name) =>
      !listed.has(name) &&
      (same.some(({ record }) => Object.hasOwn(record, name)) ||
        seen.whole.every(({ record }) => Object.hasOwn(record, name))),
  );
  if (shown.length === 0 || left.length === 0) return home;
  const known = documentedItems(contract, own);
  const fields = known === undefined ? undefined : contract.shapeAt(known).fields;
  // The document may have a schema of just these fields already.
  if (known !== undefined && fields?.size === listed.size && [...listed].every((one) => fields.has(one))) return known;
  const name = names.take('schemas', `${schemaName(seen.singular)}Summary`);
  const properties = [...listed].map((field) => [field, { $ref: appendPointer(home, 'properties', field) }] as const);
  const required = [...listed].filter((field) => shown.every(({ record }) => Object.hasOwn(record, field)));
  writer.add({
    what: `A list shows ${[...listed].join(', ')} of each record, and not ${left.join(', ')}`,
    from: own.map(({ number }) => number),
    at: '#',
    update: {
      components: { schemas: { [name]: { type: 'object', required, properties: Object.fromEntries(properties) } } },
    },
  });
  return appendPointer('#/components/schemas', name);
}

function idOf({ idField }: SeenRecords, record: Written): string | undefined {
  return idField === undefined ? undefined : JSON.stringify(record[idField]);
}

/** Where the schema of an item stands in the document. */
function documentedItems(contract: LessonBasis['contract'], own: readonly Observed[]): JsonPointer | undefined {
  const [first] = own;
  const documented = first?.operation.responses.get(String(first.status));
  const schema = documented && documentedBody(documented)?.content.schema;
  const name = first?.part?.collection.split('/').at(-1);
  const items = schema === undefined ? undefined : listPlace(contract, schema, name)?.items;
  return items === undefined ? undefined : schemaPlace(contract.document, items);
}
