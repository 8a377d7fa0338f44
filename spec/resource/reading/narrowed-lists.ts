import type { Operation } from '../../operation/operation.ts';
import { successSchema } from '../../operation/success.ts';
import { listPlace } from '../place/list-place.ts';
import type { ShapeBasis } from '../place/shape-basis.ts';

/**
 * The operations without those that read like one record and list several: `GET /terms/{space}`, where a record stands
 * at `/terms/{space}/{key}`.
 *
 * A path that also changes or removes what is there is that of a record, even where its response wraps it in a list.
 */
export function withoutNarrowedLists(basis: ShapeBasis, operations: readonly Operation[]): readonly Operation[] {
  const changed = new Set<string>();
  const aboveRecords = new Set<string>();
  for (const { method, path } of operations) {
    if (!['GET', 'HEAD', 'OPTIONS', 'POST'].includes(method)) changed.add(path);
    const above = path.slice(0, path.lastIndexOf('/'));
    if (above.endsWith('}') && parameterAlone.test(path.slice(above.length))) aboveRecords.add(above);
  }
  return operations.filter((one) => {
    const { method, path } = one;
    const mayBeList = method === 'GET' && !changed.has(path) && aboveRecords.has(path);
    return !mayBeList || !isList(basis, one);
  });
}

/** The last part of a path that is a parameter and nothing else. */
const parameterAlone = /^\/\{[^{}]*\}$/;

function isList(basis: ShapeBasis, operation: Operation): boolean {
  const schema = successSchema(operation);
  const place = schema === undefined ? undefined : listPlace(basis, schema);
  if (place === undefined || !place.isSure) return false;
  return place.field === undefined || place.isNamed;
}
