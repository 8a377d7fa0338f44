import type { JsonObject } from '../../../../../spec/json/json-object.ts';
import type { JsonPointer } from '../../../../../spec/json/json-pointer.ts';
import { jsonSchemaOf } from '../../../../../spec/operation/operation.ts';
import { type FieldPath, pathText, valuesAt } from '../../../../../spec/resource/field-path.ts';
import { shortestPath } from '../../../../../spec/resource/ring/ring.ts';
import type { Shape } from '../../../../../spec/schema/shape.ts';
import { createOwn, type OwnRecord } from '../../../records/own-records.ts';
import type { Resource } from '../../../resource/resources.ts';
import type { CheckSession, Session } from '../../../session/session.ts';
import { wishAt } from '../../../values/paths/wish-at.ts';
import { distinctValues } from '../../../values/rich/distinct-values.ts';
import { idOf } from '../parts/referring.ts';

/** Two values of the field of a filter, and what was made for them. */
export interface Choices {
  /** What a record must have to hold the one, and the other. */
  readonly wishes: readonly [one: JsonObject, other: JsonObject];
  readonly made: readonly (readonly [Resource, OwnRecord])[];
  /** Whether no record of others can have these values. */
  readonly isOnly: boolean;
}

/** Finds two values for the field of a filter; for a reference, it makes two records. `undefined`: there are none. */
export async function choicesFor(
  session: CheckSession,
  resource: Resource,
  path: FieldPath,
): Promise<Choices | undefined> {
  const { contract, resources } = session;
  const wish = (value: unknown): JsonObject | undefined => wishAt(contract, resource.create, path, value);
  const reference = [...resource.references, ...resource.inferredReferences].find(
    (one) => pathText(shortestPath(one.path)) === pathText(path),
  );
  const target = resources.find(({ name }) => name === reference?.to);
  const isReference = reference !== undefined && target?.create !== undefined;
  const isTag = path.length === 1 && path[0] === resource.tagField;
  const made: [Resource, OwnRecord][] = [];
  if (isReference) {
    for (const own of [await createOwn(session, target), await createOwn(session, target)])
      if (own !== undefined) made.push([target, own]);
  }
  const values = isReference
    ? made.map(([of, own]) => idOf(own, of))
    : isTag
      ? ['one', 'two']
      : valuesFor(session, resource, path);
  const [one, other] = values.map(wish);
  if (one === undefined || other === undefined) return undefined;
  return { wishes: [one, other], made, isOnly: isReference || isTag };
}

/** The values at a path, as a query has them. */
export function textsAt(record: unknown, path: FieldPath): readonly string[] {
  return valuesAt(record, path).map(({ value }) => String(value));
}

/** The value that a record has and another does not; `undefined` where there is none. */
export function ownText(own: OwnRecord, other: OwnRecord, path: FieldPath): string | undefined {
  const others = textsAt(other.record, path);
  return textsAt(own.record, path).find((text) => !others.includes(text));
}

function valuesFor({ contract }: Session, resource: Resource, path: FieldPath): readonly unknown[] {
  const pointer = sentPointer({ contract }, resource, path);
  return pointer === undefined ? [] : distinctValues(contract, pointer);
}

/** Where the schema of a field stands, as a creation is sent it. */
export function sentPointer(
  { contract }: Pick<Session, 'contract'>,
  { create }: Resource,
  path: FieldPath,
): JsonPointer | undefined {
  const schema = jsonSchemaOf(create?.requestBody);
  return schema === undefined ? undefined : pointerAt(contract.shapeAt(schema), path);
}

function pointerAt(shape: Shape, [step, ...rest]: FieldPath): JsonPointer | undefined {
  if (step === undefined) return shape.pointer;
  if (step === '*') {
    const items = shape.items();
    return items && pointerAt(items, rest);
  }
  const field = shape.fields?.get(step);
  return field && (rest.length === 0 ? field.pointer : pointerAt(field.shape(), rest));
}
