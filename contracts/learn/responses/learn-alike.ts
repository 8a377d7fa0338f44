import { isRecord } from '../../../spec/document/document.ts';
import type { JsonPointer } from '../../../spec/json/json-pointer.ts';
import { documentedBody, successOf } from '../../../spec/operation/success.ts';
import { crudParts } from '../../../spec/resource/crud-parts.ts';
import { recordPlace } from '../../../spec/resource/place/record-place.ts';
import { schemaPlace } from '../../../spec/schema/schema-place.ts';
import type { LessonBasis } from '../basis/lesson-basis.ts';
import { isGood, type Observed } from '../evidence/observed.ts';
import type { SeenRecords } from '../records/seen-record.ts';
import type { LearnedBody } from './learned-body.ts';
import { writeResponse } from './response-writer.ts';

/** Whether an operation of a role responds with one record. */
const isOfRecord = (role: string): boolean => role !== 'list' && role !== 'remove';

/**
 * Writes down that operations which were not seen respond with the record as others do, where the document describes it
 * otherwise for each: a record is one thing, however it is come by.
 */
export function learnAlike(
  { contract, ...basis }: LessonBasis,
  seen: SeenRecords,
  home: JsonPointer,
  bodyOf: (own: readonly Observed[]) => LearnedBody | undefined,
): void {
  const shown = seen.whole.find(({ in: one }) => isGood(one) && isOfRecord(one.part?.role ?? 'list'));
  const body = shown && bodyOf([shown.in]);
  if (shown === undefined || body === undefined) return;
  const observed = new Set(seen.all.filter(isGood).map(({ operation }) => operation));
  for (const [operation, part] of crudParts(contract.operations, true)) {
    if (part.collection !== seen.collection || observed.has(operation) || !isOfRecord(part.role)) continue;
    const success = successOf(operation);
    const documented = success && documentedBody(success.documented);
    const schema = documented?.content.schema;
    if (success === undefined || documented === undefined || schema === undefined) continue;
    const kind = basis.reading.kindOf(seen.collection);
    const place = kind && recordPlace(contract, schema, [kind.shape, kind.sent], kind.names, seen.idField ?? 'id');
    const isSame = place?.field === body.field && schemaPlace(contract.document, place?.schema ?? schema) === home;
    if (isSame || !isRecord(body.media)) continue;
    writeResponse({ contract, ...basis }, operation, {
      status: success.status,
      what: `${operation.id} would respond with the record as others do`,
      from: [shown.in.number],
      response: { content: { [body.type]: body.media } },
    });
  }
}
