import type { Operation } from '../../operation/operation.ts';
import { documentedBody, successOf } from '../../operation/success.ts';
import { listPlace } from '../place/list-place.ts';
import type { ShapeBasis } from '../place/shape-basis.ts';

/**
 * The operations without those that read like one record and list several: `GET /terms/{space}`, where a record stands
 * at `/terms/{space}/{key}`.
 *
 * A path that also changes or removes what is there is that of a record, even where its response wraps it in a list.
 */
export function withoutNarrowedLists(basis: ShapeBasis, operations: readonly Operation[]): readonly Operation[] {
  const methods = new Map<string, number>();
  for (const { path } of operations) methods.set(path, (methods.get(path) ?? 0) + 1);
  return operations.filter((one) => {
    const { method, path } = one;
    if (method !== 'GET' || !path.endsWith('}') || methods.get(path) !== 1) return true;
    return !hasRecordBelow(path, operations) || !isList(basis, one);
  });
}

/** Whether the next parameter follows at once: `/terms/{space}/{key}`. */
function hasRecordBelow(path: string, operations: readonly Operation[]): boolean {
  return operations.some((other) => {
    const rest = other.path.startsWith(`${path}/{`) ? other.path.slice(path.length + 1) : '';
    return rest.indexOf('}') === rest.length - 1 && rest !== '';
  });
}

function isList(basis: ShapeBasis, operation: Operation): boolean {
  const success = successOf(operation);
  const schema = success && documentedBody(success.documented)?.content.schema;
  const place = schema === undefined ? undefined : listPlace(basis, schema);
  if (place === undefined || !place.isSure) return false;
  return place.field === undefined || place.isNamed;
}
