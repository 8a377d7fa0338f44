import type { JsonObject } from '../../../../spec/json/json-object.ts';
import { jsonSchemaOf } from '../../../../spec/operation/operation.ts';
import type { Field } from '../../../../spec/schema/shape.ts';
import type { Resource } from '../../resource/resources.ts';
import type { Session } from '../../session/session.ts';

type Numbered = Pick<Session, 'contract' | 'conventions' | 'ledger'>;

/**
 * What is wished for of a new record, with an id that no other has where clients name records themselves, and without one
 * where the service does.
 */
export function withOwnId(session: Numbered, resource: Resource, wished: JsonObject): JsonObject {
  const { create, idField, tagField } = resource;
  const schema = jsonSchemaOf(create?.requestBody);
  const field = schema === undefined ? undefined : session.contract.shapeAt(schema).fields?.get(idField);
  if (session.conventions.isExact || field === undefined || field.readOnly) return wished;
  if (idField === tagField) return { ...wished, [tagField]: String(session.ledger.number()) };
  const { [idField]: _left, ...rest } = wished;
  const id = field.required ? freshId(session, field) : undefined;
  return id === undefined ? rest : { ...rest, [idField]: id };
}

/** An id that no record of this run has, and none of another run by all likelihood; `undefined` where none is found. */
function freshId({ contract, ledger }: Numbered, { pointer }: Field): unknown {
  const number = ledger.number();
  const digits = ledger.tag
    .replaceAll(/[^0-9a-f]/g, '')
    .slice(-12)
    .padStart(12, '0');
  const hex = number.toString(16).padStart(8, '0');
  const whole = (Number.parseInt(digits.slice(-6), 16) % 100_000) * 10_000 + number;
  const tries = [
    whole,
    `${hex}-0000-4000-8000-${digits}`,
    `${ledger.tag}-${number}`,
    `${digits}${hex}`,
    String(whole),
    number,
  ];
  return tries.find((id) => contract.checkValue(pointer, id).length === 0);
}
