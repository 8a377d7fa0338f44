import { isRecord } from '../../../spec/document/document.ts';
import type { Operation } from '../../../spec/operation/operation.ts';
import type { CrudPart } from '../../../spec/resource/crud-parts.ts';
import type { Basis, Reply } from '../basis/basis.ts';
import type { Usual } from '../basis/usual.ts';
import type { RecordKind } from '../records/record-kind.ts';
import { exampleResponse } from '../responses/documented-response.ts';
import type { ListFace } from './list-face.ts';
import { recordFace } from './record-face.ts';

/**
 * Tells how an operation responds with a list of which its document has one record only: with the first, and with what
 * the document shows where there is none.
 */
export function firstOfList(
  basis: Basis,
  operation: Operation,
  part: CrudPart,
  kind: RecordKind,
  usual: Usual,
): ListFace {
  const face = recordFace(basis, operation, { ...part, role: 'read' }, kind, usual);
  return (given) => {
    const { body, page } = given;
    if (!Array.isArray(body)) return given;
    const [record]: readonly unknown[] = body;
    if (!isRecord(record)) return shown(basis, operation) ?? given;
    const id = String(record[kind.idField ?? usual.idField]);
    return face(record, { id, pathname: page?.self ?? operation.path, now: 0 });
  };
}

function shown(basis: Basis, operation: Operation): (Reply & { readonly sampled: string }) | undefined {
  const found = exampleResponse(basis, operation);
  return found.response && { ...found.response, sampled: found.source };
}
