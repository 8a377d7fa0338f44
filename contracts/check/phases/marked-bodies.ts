import { isRecord } from '../../../spec/document/document.ts';
import { pointerSegments } from '../../../spec/json/json-pointer.ts';
import type { Operation } from '../../../spec/operation/operation.ts';
import { propertySchemas, type SchemaNode, typesOf } from '../../../spec/schema/schema.ts';
import { CannotJudgeError } from '../exchange/cannot-judge-error.ts';
import { newName } from '../records/bodies/new-name.ts';
import { tagged } from '../records/own-records.ts';
import type { Resource } from '../resource/resources.ts';
import type { Session } from '../session/session.ts';
import type { Mutation } from '../values/variants/mutation.ts';

/** A wrong body with the run's tag: in its name, or, where that is what is wrong, in another text. */
export function marked(
  session: Session,
  { tagField }: Resource,
  base: Readonly<Record<string, unknown>>,
  value: unknown,
  marker: string | undefined,
): unknown {
  if (!isRecord(value)) return value;
  if (value[tagField] === base[tagField]) {
    return session.conventions.isExact ? { ...value, [tagField]: `${session.ledger.tag} valid` } : value;
  }
  if (marker === undefined || Object.hasOwn(value, marker)) return value;
  return { ...value, [marker]: `${session.ledger.tag} marked` };
}

/** The body in which one thing after the other is made wrong; `undefined`: none is valid, as far as could be found. */
export function plainBody(
  planning: Session,
  resource: Resource,
  operation: Operation,
): Readonly<Record<string, unknown>> | undefined {
  try {
    return tagged(planning, resource, newName(planning, resource, operation), operation);
  } catch (error) {
    if (error instanceof CannotJudgeError) return undefined;
    throw error;
  }
}

/** An optional field of plain text, whatever it is called. */
export function plainTextField(
  contract: Session['contract'],
  schema: SchemaNode,
  tagField: string,
): string | undefined {
  const found = [...propertySchemas(contract.document, schema)].find(
    ([name, { keywords }]) =>
      name !== tagField &&
      typesOf({ keywords })[0] === 'string' &&
      !['enum', 'pattern', 'format', 'maxLength', 'readOnly'].some((keyword) => Object.hasOwn(keywords, keyword)),
  );
  return found?.[0];
}

/** Up to four faults that can stand in one body, each below a field of its own. */
export function apart(mutations: readonly Mutation[], tagField: string): Mutation[] {
  const chosen = new Map<string, Mutation>();
  for (const mutation of mutations) {
    const [top] = pointerSegments(mutation.pointer);
    const deep = pointerSegments(mutation.pointer).length;
    if (top === undefined || top === tagField || mutation.keyword === 'required') continue;
    const known = chosen.get(top);
    if (known === undefined || pointerSegments(known.pointer).length < deep) chosen.set(top, mutation);
  }
  return [...chosen.values()].slice(-4);
}

/** One body with several faults: of each what is wrong, and all else as it is valid. */
export function joined(several: readonly Mutation[]): object {
  const wrong = several.map(({ value, pointer }): object => {
    const [top = ''] = pointerSegments(pointer);
    return isRecord(value) ? { [top]: value[top] } : {};
  });
  return Object.assign({}, several[0]?.value, ...wrong);
}
