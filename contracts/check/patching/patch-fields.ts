import { type JsonPointer, pointerSegments } from '../../../spec/json/json-pointer.ts';
import { jsonSchemaOf, responseFor } from '../../../spec/operation/operation.ts';
import type { FieldPath } from '../../../spec/resource/field-path.ts';
import { isAtOrBelow, pathsBelow } from '../../../spec/resource/ring/paths-below.ts';
import type { Shape } from '../../../spec/schema/shape.ts';
import { remembered } from '../../contract/remembered.ts';
import { CannotJudgeError } from '../exchange/cannot-judge-error.ts';
import { tagged } from '../records/own-records.ts';
import type { Resource } from '../resource/resources.ts';
import type { Session } from '../session/session.ts';
import { distinctValues } from '../values/rich/distinct-values.ts';
import { isPatchable } from './patch-draft.ts';
import { isPatchPlace } from './patched-place.ts';

/** A field that a patch can be tried with, and two different values for it. */
export interface PatchField {
  readonly path: readonly string[];
  readonly values: readonly [unknown, unknown];
  /** Whether a record may lack it. */
  readonly isOptional: boolean;
}

/** Deeper than this, no field is tried. */
const deepest = 3;

const inside = remembered<readonly PatchField[]>();

/**
 * The fields of a record that a client writes, and that say what was written: no id, no reference, no secret, nothing
 * that is written once.
 */
export function patchFields(session: Session, resource: Resource): readonly PatchField[] {
  const schema = jsonSchemaOf((resource.replace ?? resource.create)?.requestBody);
  if (schema === undefined || resource.patch === undefined) return [];
  const shape = session.contract.shapeAt(schema);
  const found = fieldsOf(session, resource, shape, []);
  const isTag = ({ path }: PatchField): boolean => path.length === 1 && path[0] === resource.tagField;
  if (!found.some(isTag)) return found;
  const names = namesFor(session, resource);
  return found.flatMap((field) =>
    isTag(field) ? (names === undefined ? [] : [{ ...field, values: names }]) : [field],
  );
}

/** Two names that keep the tag of the run; `undefined` where no body carries it. */
function namesFor(session: Session, resource: Resource): PatchField['values'] | undefined {
  const named = (name: string): unknown =>
    tagged(session, resource, { [resource.tagField]: name }, resource.create)[resource.tagField];
  try {
    return [named('patched'), named('patched again')];
  } catch (error) {
    if (error instanceof CannotJudgeError) return undefined;
    throw error;
  }
}

/** Those of them that the patch may change. */
export function patchableFields(session: Session, resource: Resource): readonly PatchField[] {
  const { patch } = resource;
  if (patch === undefined) return [];
  // A resource is read anew for each run: what is remembered of it holds for the tag of that run.
  return inside(resource, 'inside', () =>
    patchFields(session, resource).filter(
      ({ path }) => isPatchable(patch, path) && isPatchPlace(session, resource, path),
    ),
  );
}

/** Fields that nothing but the patch changes: the document lists them, and clients write them in no other way. */
export function patchOnlyFields(session: Session, { patch, read }: Resource): readonly PatchField[] {
  const schema = jsonSchemaOf(read && responseFor(read, 200));
  const fields = schema === undefined ? undefined : session.contract.shapeAt(schema).fields;
  return (patch?.paths ?? []).flatMap((pointer): readonly PatchField[] => {
    const [name = '', ...deeper] = pointerSegments(pointer);
    const field = fields?.get(name);
    if (field?.readOnly !== true || deeper.length > 0 || field.shape().fields !== undefined) return [];
    const values = valuesFor(session, field.pointer);
    return values === undefined ? [] : [{ path: [name], values, isOptional: !field.required }];
  });
}

/** Those of them that the patch may change, and those that it may not. */
export function sortedPatchFields(
  session: Session,
  resource: Resource,
): { readonly inside: readonly PatchField[]; readonly outside: readonly PatchField[] } {
  const { patch } = resource;
  if (patch === undefined) return { inside: [], outside: [] };
  // What is written once is not to be patched either, unless it is listed; nor is a secret, which is tried last.
  const apart = [
    ...patchFields(session, { ...resource, createOnly: [] }),
    ...patchFields(session, { ...resource, secrets: [] }).filter(({ path }) => isSecret(resource, path)),
  ];
  return {
    inside: patchableFields(session, resource),
    // What is above something that may be changed, or below it, is in doubt.
    outside: apart.filter(({ path }) => path.length === 1 && !isPatchable(patch, path) && !touches(patch.paths, path)),
  };
}

function isSecret({ secrets }: Resource, path: FieldPath): boolean {
  return secrets.some((secret) => isAtOrBelow(secret.path, path));
}

function touches(paths: readonly string[] | undefined, [first]: readonly string[]): boolean {
  return (paths ?? []).some((one) => [first, '*'].includes(pointerSegments(one)[0]));
}

function fieldsOf(session: Session, resource: Resource, shape: Shape, above: readonly string[]): readonly PatchField[] {
  return [...(shape.fields ?? [])].flatMap(([name, field]): readonly PatchField[] => {
    const path = [...above, name];
    if (field.readOnly || field.writeOnly || (above.length === 0 && name === resource.idField)) return [];
    if (isSpecial(resource, path)) return [];
    const inner = field.shape();
    if (inner.fields !== undefined) return path.length < deepest ? fieldsOf(session, resource, inner, path) : [];
    if (holdsSpecial(resource, path)) return [];
    const values = valuesFor(session, field.pointer);
    return values === undefined ? [] : [{ path, values, isOptional: !field.required }];
  });
}

function valuesFor({ contract }: Session, pointer: JsonPointer): readonly [unknown, unknown] | undefined {
  const [one, other] = distinctValues(contract, pointer);
  return one === undefined || other === undefined ? undefined : [one, other];
}

/** Whether a field, or something within it, is no plain value of the client's. */
function isSpecial(resource: Resource, path: readonly string[]): boolean {
  const { references, inferredReferences, secrets, createOnly } = resource;
  return [...createOnly, ...references, ...inferredReferences, ...secrets].some((one) => isAtOrBelow(one.path, path));
}

/** Whether a field that is no object holds such values below it. */
function holdsSpecial({ references, inferredReferences, secrets }: Resource, path: readonly string[]): boolean {
  return [...references, ...inferredReferences, ...secrets].some((one) => pathsBelow(one.path, path).length > 0);
}
