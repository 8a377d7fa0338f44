import { isRecord } from '../../../spec/document/document.ts';
import { jsonSchemaOf } from '../../../spec/operation/operation.ts';
import { withoutSecrets } from '../resource/hidden-fields.ts';
import { listOnlyFields } from '../resource/reading/list-only-fields.ts';
import { unshownAnywhere } from '../resource/reading/unshown-fields.ts';
import type { Resource } from '../resource/resources.ts';
import type { Session } from '../session/session.ts';
import { differingFields, isSame } from '../values/same.ts';
import { isShownAlike } from './shown-alike.ts';

/**
 * The fields in which two pictures of one record differ that nobody has written to meanwhile.
 *
 * Where the API promises no more than its document, those that belong to the service may move at any time, and a list
 * may show less of a record than a read does: then only what a client sets, and both show, is compared. What by the
 * document only lists show is compared nowhere; what only a read shows, where two reads are.
 */
export function movedFields(
  { contract, conventions }: Pick<Session, 'contract' | 'conventions'>,
  resource: Resource,
  first: unknown,
  second: unknown,
): string[] {
  const [one, other] = [withoutSecrets(resource, first), withoutSecrets(resource, second)];
  if (!isRecord(one) || !isRecord(other)) return isSame(one, other) ? [] : ['everything'];
  if (conventions.isExact) {
    if (isSame(one, other)) return [];
    const listOnly = listOnlyFields(contract, resource);
    const unshown = unshownAnywhere(contract, resource);
    const isComparable = (name: string): boolean =>
      !listOnly.has(name) && (!unshown.has(name) || (Object.hasOwn(one, name) && Object.hasOwn(other, name)));
    return differingFields(one, other).filter(isComparable);
  }
  const settled = (name: string): boolean =>
    [resource.create, resource.replace].some((operation) => {
      const schema = jsonSchemaOf(operation?.requestBody);
      const field = schema === undefined ? undefined : contract.shapeAt(schema).fields?.get(name);
      return field !== undefined && !field.readOnly && !field.writeOnly;
    });
  const shared = Object.keys(one).filter(
    (name) => Object.hasOwn(other, name) && (name === resource.idField || settled(name)),
  );
  return shared.filter((name) => !isShownAlike(contract, resource, name, one[name], other[name]));
}

/** Whether two pictures show the same record, unwritten meanwhile. */
export function isUnmoved(
  session: Pick<Session, 'contract' | 'conventions'>,
  resource: Resource,
  one: unknown,
  other: unknown,
): boolean {
  return movedFields(session, resource, one, other).length === 0;
}
