import { isRecord } from '../../../spec/document/document.ts';
import type { JsonPointer } from '../../../spec/json/json-pointer.ts';
import type { Operation } from '../../../spec/operation/operation.ts';
import { documentedBody, successOf } from '../../../spec/operation/success.ts';
import { listPlace, nestedListPlace } from '../../../spec/resource/place/list-place.ts';
import { recordPlace } from '../../../spec/resource/place/record-place.ts';
import { schemaPlace } from '../../../spec/schema/schema-place.ts';
import type { LessonBasis } from '../basis/lesson-basis.ts';
import { isGood, type Observed } from '../evidence/observed.ts';
import type { SeenRecords } from '../records/seen-record.ts';
import { inferSchema, type Written } from '../schema/infer-schema.ts';
import { envelopeSchema } from './envelope-schema.ts';
import { learnAlike } from './learn-alike.ts';
import type { LearnedBody } from './learned-body.ts';
import { learnedHeaders } from './learned-headers.ts';
import { learnedList } from './learned-list.ts';
import { removeResponse, writeResponse } from './response-writer.ts';

/** Writes down how the operations of a collection respond when all is well. */
export function learnSuccesses(basis: LessonBasis, seen: SeenRecords, home: JsonPointer | undefined): void {
  if (home !== undefined) learnAlike(basis, seen, home, (own) => bodyOf(basis, seen, home, own));
  const operations = new Set(seen.all.map(({ operation }) => operation));
  for (const operation of operations) {
    const good = seen.all.filter((one) => one.operation === operation && isGood(one));
    const statuses = [...new Set(good.map(({ status }) => status))];
    for (const status of statuses) {
      const own = good.filter((one) => one.status === status);
      learnSuccess(basis, seen, home, operation, own, status);
    }
    const documented = successOf(operation);
    const key = documented?.documented.key ?? '';
    const isOther = /^2\d\d$/.test(key) && !statuses.includes(Number(key));
    if (statuses.length > 0 && isOther)
      removeResponse(
        basis,
        operation,
        key,
        `${operation.id} responds with ${statuses.join(' or ')}, and never with ${key}`,
        good.map(({ number }) => number),
      );
  }
}

function learnSuccess(
  basis: LessonBasis,
  seen: SeenRecords,
  home: JsonPointer | undefined,
  operation: Operation,
  own: readonly Observed[],
  status: number,
): void {
  const headers = learnedHeaders(operation, own, String(status));
  const body = bodyOf(basis, seen, home, own);
  const documented = operation.responses.get(String(status));
  const isSame = documented !== undefined && body !== undefined && isSaid(basis, documented, body, own, home);
  const content = body === undefined || isSame ? {} : { content: { [body.type]: body.media } };
  // A body that is no JSON is one too, and so may one be that the recording lacks.
  const isWithout = own.every(({ isBodyKnown, text }) => isBodyKnown && text === '');
  const isBodiless = isWithout && (documented?.content.size ?? 0) > 0;
  if (documented !== undefined && Object.keys({ ...headers, ...content }).length === 0 && !isBodiless) return;
  const from = own.map(({ number }) => number);
  const named = Object.keys(headers);
  const parts = [
    ...(documented === undefined ? [`responds with ${status}`] : []),
    ...(isBodiless ? [`has no body in its ${status}`] : []),
    ...(body === undefined || isSame ? [] : [body.what]),
    ...(named.length > 0 ? [`has the header ${named.join(', ')}`] : []),
  ];
  const what = `${operation.id} ${parts.join(', ')}`;
  writeResponse(basis, operation, {
    status,
    what,
    from,
    isBodiless,
    response: { ...(named.length > 0 && { headers }), ...content },
  });
}

function bodyOf(
  basis: LessonBasis,
  seen: SeenRecords,
  home: JsonPointer | undefined,
  own: readonly Observed[],
): LearnedBody | undefined {
  const withBody = own.filter(({ value }) => value !== undefined);
  const [first] = withBody;
  if (first === undefined) return undefined;
  const type = first.type ?? 'application/json';
  const list = learnedList(basis, seen, home, withBody);
  if (list !== undefined) return { ...list, type, isList: true };
  const field = seen.fieldOf(first);
  const isRecordThere = isWholeRecord(seen, first);
  const values = withBody.map(({ value }) => value).filter(isRecord);
  if (!isRecordThere || home === undefined) {
    const schema = fixedSchema(
      inferSchema(
        withBody.map(({ value }) => value),
        basis.style,
      ),
      values,
      new Set(seen.whole.flatMap(({ record }) => Object.keys(record))),
    );
    return { what: 'has a body of its own', type, media: { schema }, field: undefined, isList: false };
  }
  const reference = { $ref: home };
  return field === undefined
    ? { what: 'responds with the record itself', type, media: { schema: reference }, field, isList: false }
    : {
        what: `has the record in ${field}`,
        type,
        media: { schema: envelopeSchema(values, field, reference, basis.style) },
        field,
        isList: false,
      };
}

/** Whether a response shows a record with all that records have: a deletion may show its id alone. */
function isWholeRecord(seen: SeenRecords, observed: Observed): boolean {
  if (observed.part?.role !== 'remove') return seen.whole.some(({ in: one }) => one === observed);
  const field = seen.fieldOf(observed);
  const { value } = observed;
  const inner = field === undefined || !isRecord(value) ? value : value[field];
  const [known] = seen.whole;
  return (
    isRecord(inner) && known !== undefined && Object.keys(known.record).every((name) => Object.hasOwn(inner, name))
  );
}

/** A schema in which what is always the same is said to be so, but for the fields of records. */
function fixedSchema(schema: Written, values: readonly Written[], ofRecords: ReadonlySet<string>): Written {
  const { properties } = schema;
  if (!isRecord(properties)) return schema;
  const fixed = Object.entries(properties).map(([name, own]): [string, unknown] => {
    const [first, ...others] = values.map((value) => value[name]);
    const isWord = typeof first === 'boolean' || (typeof first === 'string' && /^[A-Za-z_-]+$/.test(first));
    const isFixed = isWord && !ofRecords.has(name) && others.every((one) => one === first);
    return isFixed ? [name, { type: typeof first, enum: [first] }] : [name, own];
  });
  return { ...schema, properties: Object.fromEntries(fixed) };
}

/** Whether the document says the same of a body: records of the same schema at the same place, and nothing is wrong. */
function isSaid(
  { contract, reading }: LessonBasis,
  documented: Parameters<typeof documentedBody>[0],
  { type, field, isList, isNested = false, items: shown, media }: LearnedBody,
  own: readonly Observed[],
  home: JsonPointer | undefined,
): boolean {
  const body = documentedBody(documented);
  const schema = body?.content.schema;
  if (body === undefined || schema === undefined || body.type !== type) return false;
  const isRight = own.every(({ value }) => contract.checkValue(schema, value, 'response').length === 0);
  if (isNested)
    return isRight && nestedListPlace(contract, schema, own[0]?.part?.collection.split('/').at(-1)) !== undefined;
  const shape = contract.shapeAt(schema);
  if (shape.fields === undefined && shape.items() === undefined) return false;
  const [first] = own;
  if (!isList) {
    const kind = first?.part && reading.kindOf(first.part.collection);
    const place = kind && recordPlace(contract, schema, [kind.shape, kind.sent], kind.names, kind.idField ?? 'id');
    // A body that is no record is the same where the document has a schema for it that lets it through.
    if (isRecord(media['schema']) && media['schema']['$ref'] === undefined && field === undefined) return isRight;
    const { $ref } = isRecord(media['schema']) ? media['schema'] : {};
    const isHome = field !== undefined || (typeof $ref === 'string' && schemaPlace(contract.document, schema) === $ref);
    if (place === undefined || place.field !== field || !isHome) return false;
    if (home !== undefined && schemaPlace(contract.document, place.schema) !== home) return false;
  } else {
    const place = listPlace(contract, schema, first?.part?.collection.split('/').at(-1));
    const items = place?.items === undefined ? undefined : schemaPlace(contract.document, place.items);
    if (place?.field !== field || items !== shown) return false;
  }
  if (field === undefined) return true;
  // What the envelope has beside them must be named too.
  const names = own.flatMap(({ value }) => (isRecord(value) ? Object.keys(value) : []));
  return names.every((name) => shape.fields?.has(name));
}
