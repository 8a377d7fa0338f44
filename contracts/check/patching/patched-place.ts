import { isRecord } from '../../../spec/document/document.ts';
import { jsonSchemaOf } from '../../../spec/operation/operation.ts';
import type { Shape } from '../../../spec/schema/shape.ts';
import { successSchema } from '../resource/reading/record-fields.ts';
import type { Resource } from '../resource/resources.ts';
import type { Session } from '../session/session.ts';
import { pointerOf } from './patch-draft.ts';

/** Whether a patch takes a field by its own schema, and a read shows it, as far as the document names the fields of both. */
export function isPatchPlace(
  { contract, conventions }: Pick<Session, 'contract' | 'conventions'>,
  { patch, read }: Resource,
  path: readonly string[],
): boolean {
  if (conventions.isExact || patch === undefined) return true;
  const sent = patch.kind === 'json-patch' ? undefined : jsonSchemaOf(patch.operation.requestBody);
  return [sent, successSchema(read)].every((schema) => schema === undefined || names(contract.shapeAt(schema), path));
}

function names({ fields }: Shape, [step, ...rest]: readonly string[]): boolean {
  if (step === undefined || fields === undefined) return true;
  const field = fields.get(step);
  return field !== undefined && !field.readOnly && names(field.shape(), rest);
}

/** Whether a record that fits its schema still does with another value at a path: a schema may bind fields to one another. */
export function staysValid(
  { contract, conventions }: Pick<Session, 'contract' | 'conventions'>,
  { read }: Resource,
  record: unknown,
  path: readonly string[],
  value: unknown,
): boolean {
  const schema = successSchema(read);
  if (conventions.isExact || schema === undefined) return true;
  if (contract.checkValue(schema, record, 'response').length > 0) return true;
  return contract.checkValue(schema, changed(record, path, value), 'response').length === 0;
}

function changed(record: unknown, [step, ...rest]: readonly string[], value: unknown): unknown {
  if (step === undefined) return value;
  const whole = isRecord(record) ? record : {};
  return { ...whole, [step]: changed(whole[step], rest, value) };
}

/** Why a patch of a path could not be judged. */
export function unfitText(operation: { readonly id: string }, path: readonly string[]): string {
  return `What ${operation.id} does to ${pointerOf(path)} could not be judged: what the record would be, its schema does not let through.`;
}
