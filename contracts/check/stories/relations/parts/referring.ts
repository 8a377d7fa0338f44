import type { JsonObject } from '../../../../../spec/json/json-object.ts';
import type { Operation } from '../../../../../spec/operation/operation.ts';
import { valuesAt } from '../../../../../spec/resource/field-path.ts';
import type { Reference } from '../../../../../spec/resource/resource.ts';
import { newName } from '../../../records/bodies/new-name.ts';
import { createOwn, type OwnRecord, tagged } from '../../../records/own-records.ts';
import type { Resource } from '../../../resource/resources.ts';
import type { CheckSession } from '../../../session/session.ts';
import { setValues } from '../../../values/paths/set-values.ts';
import { wishAt } from '../../../values/paths/wish-at.ts';

/** A record of the run's own that refers to another by one field; `undefined` where none can be made. */
export async function createReferrer(
  session: CheckSession,
  from: Resource,
  { path }: Pick<Reference, 'path'>,
  target: OwnRecord,
  targetResource: Resource,
): Promise<OwnRecord | undefined> {
  const wish = wishAt(session.contract, from.create, path, idOf(target, targetResource));
  if (wish === undefined) return undefined;
  const own = await createOwn(session, from, wish);
  const isMade = own !== undefined && valuesAt(own.record, path).some(({ value }) => String(value) === target.id);
  if (own !== undefined && !isMade && from.create !== undefined) {
    const message = `What refers to a record by ${path.join('.')} could not be judged: ${from.create.id} makes none that does.`;
    session.leaveUnjudged(from.create, message);
  }
  return isMade ? own : undefined;
}

/** A record of the run's own with one that refers to it; `undefined` where there cannot be both. */
export async function createReferred(
  session: CheckSession,
  resource: Resource,
  from: Resource,
  reference: Reference,
): Promise<{ readonly target: OwnRecord; readonly referrer: OwnRecord } | undefined> {
  const target = await createOwn(session, resource);
  const referrer = target && (await createReferrer(session, from, reference, target, resource));
  return target && referrer && { target, referrer };
}

/** The id of a record as its own field has it: a text or a number. */
export function idOf({ record, id }: OwnRecord, { idField }: Resource): unknown {
  return record[idField] ?? id;
}

/** A valid body in which one reference leads to a certain id; `undefined` where the operation has no such field. */
export function referringBody(
  session: CheckSession,
  resource: Resource,
  operation: Operation,
  { path, pointer }: Pick<Reference, 'path' | 'pointer'>,
  id: unknown,
): JsonObject | undefined {
  if (session.contract.checkValue(pointer, id, 'request').length > 0) return undefined;
  const wish = wishAt(session.contract, operation, path, id);
  if (wish === undefined) return undefined;
  const body = tagged(session, resource, { ...newName(session, resource, operation), ...wish }, operation);
  if (valuesAt(body, path).length === 0) return undefined;
  const changed = setValues(body, path, () => ({ value: id }));
  return typeof changed === 'object' && changed !== null ? Object.fromEntries(Object.entries(changed)) : undefined;
}
