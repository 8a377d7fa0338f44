import { isRecord } from '../../../spec/document/document.ts';
import type { JsonPointer } from '../../../spec/json/json-pointer.ts';
import type { LessonBasis } from '../basis/lesson-basis.ts';
import type { Observed } from '../evidence/observed.ts';
import { pageSize } from '../lists/learn-lists.ts';
import { listCalls, roleOf } from '../lists/list-calls.ts';
import { listIn, type SeenRecords } from '../records/seen-record.ts';
import type { Written } from '../schema/infer-schema.ts';
import { envelopeSchema } from './envelope-schema.ts';

/** The body of a list as it was learned; `undefined` where the exchanges show none. */
export function learnedList(
  { style }: LessonBasis,
  _seen: SeenRecords,
  home: JsonPointer | undefined,
  own: readonly Observed[],
):
  | { readonly what: string; readonly media: Written; readonly field: string | undefined; readonly isNested?: boolean }
  | undefined {
  const lists = own.flatMap((one) => listIn(one) ?? []);
  const [first] = lists;
  if (first === undefined) return undefined;
  const isLimited = own[0]?.operation.parameters.some((one) => one.in === 'query' && roleOf(one.name) === 'limit');
  const calls = listCalls(own);
  const isAsked = calls.some(({ limit }) => limit !== undefined);
  const size = isLimited === true || isAsked ? undefined : pageSize(calls)?.size;
  const list = {
    type: 'array',
    ...(size !== undefined && { maxItems: size }),
    ...(home !== undefined && { items: { $ref: home } }),
  };
  const { field, outer } = first;
  if (field === undefined) return { what: 'responds with the list itself', media: { schema: list }, field };
  const values = own.map(({ value }) => value).filter(isRecord);
  const holders = outer === undefined ? values : values.map((value) => value[outer]).filter(isRecord);
  const inner = envelopeSchema(holders, field, list, style);
  const schema = outer === undefined ? inner : envelopeSchema(values, outer, inner, style);
  const others = Object.keys(isRecord(schema['properties']) ? schema['properties'] : {}).filter(
    (name) => name !== field,
  );
  const beside = others.length > 0 ? `, beside ${others.join(', ')}` : '';
  const place = outer === undefined ? field : `${outer}.${field}`;
  return { what: `has its list in ${place}${beside}`, media: { schema }, field, isNested: outer !== undefined };
}
