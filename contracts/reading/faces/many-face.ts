import type { Operation } from '../../../spec/operation/operation.ts';
import { documentedBody, successOf } from '../../../spec/operation/success.ts';
import type { CrudPart } from '../../../spec/resource/crud-parts.ts';
import { lastSegment, listPlace } from '../../../spec/resource/place/list-place.ts';
import type { Basis, PlainRecord, Reply } from '../basis/basis.ts';
import { mayBeRecords } from '../basis/record-as-list.ts';
import type { Usual } from '../basis/usual.ts';
import type { RecordKind } from '../records/record-kind.ts';
import { listFace } from './list-face.ts';

/** A record that was made, and its id. */
export interface MadeRecord {
  readonly id: string;
  readonly record: PlainRecord;
}

/** How an operation responds with all that it has made at a time. */
export type ManyFace = (made: readonly MadeRecord[]) => Reply;

/**
 * Tells from the document how an operation responds with several records that it has made: with all of them, with their
 * ids, or with no body. `undefined` where its response has a place for one alone.
 */
export function manyFace(
  basis: Basis,
  operation: Operation,
  part: CrudPart,
  kind: RecordKind,
  usual: Usual,
): ManyFace | undefined {
  const face = listFace(basis, operation, part, kind, usual);
  if (face === undefined) return undefined;
  const success = successOf(operation);
  const schema = success && documentedBody(success.documented)?.content.schema;
  const place = schema === undefined ? undefined : listPlace(basis, schema, lastSegment(part.collection));
  const { idField = usual.idField } = kind;
  const shown = ({ id, record }: MadeRecord): unknown =>
    place === undefined || mayBeRecords(basis, place.items) ? record : (record[idField] ?? id);
  const status = success === undefined ? 201 : 200;
  return (made) => face({ status, body: made.map(shown) });
}
