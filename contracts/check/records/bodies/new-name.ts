import type { JsonObject } from '../../../../spec/json/json-object.ts';
import { jsonSchemaOf, type Operation } from '../../../../spec/operation/operation.ts';
import type { Resource } from '../../resource/resources.ts';
import type { Session } from '../../session/session.ts';
import { tagText } from '../../values/tag-text.ts';

/**
 * A new name for a record that is there already: what is refused, and keeps the half of it, is seen by that. Nothing where
 * the name could not carry the tag of the run, by which the record is known.
 */
export function newName(
  { contract, ledger }: Pick<Session, 'contract' | 'ledger'>,
  { create, tagField }: Pick<Resource, 'create' | 'tagField'>,
  operation: Operation,
): JsonObject {
  const schema = jsonSchemaOf(operation.requestBody);
  if (operation === create || tagField === '' || schema === undefined) return {};
  const field = contract.shapeAt(schema).fields?.get(tagField);
  const text = 'renamed';
  return field === undefined || tagText(contract, field.pointer, ledger.tag, text) === undefined
    ? {}
    : { [tagField]: text };
}
