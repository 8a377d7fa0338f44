import { isRecord } from '../../../spec/document/document.ts';
import type { JsonPointer } from '../../../spec/json/json-pointer.ts';
import { jsonSchemaOf, responseFor } from '../../../spec/operation/operation.ts';
import type { Shape } from '../../../spec/schema/shape.ts';
import type { Contract } from '../../contract/contract.ts';
import type { Exchange } from '../exchange/exchange-log.ts';
import { successSchema } from '../resource/reading/record-fields.ts';
import { resourceOf } from '../resource/resources.ts';
import type { Session } from '../session/session.ts';

/** What of a sent value a response promises to show; nothing where it has no place for it. */
export type ShownPart = { readonly shape: Shape; readonly value: unknown } | undefined;

/** The shape in which an exchange shows a record; where its response has no schema, that of a read. */
export function shownShape(
  { contract, resources }: Pick<Session, 'contract' | 'resources'>,
  { operation, response }: Exchange,
): Shape | undefined {
  const schema =
    jsonSchemaOf(responseFor(operation, response.status)) ?? successSchema(resourceOf(resources, operation)?.read);
  return schema === undefined ? undefined : contract.shapeAt(schema);
}

/**
 * What of a field that was sent a response promises to show, as its own schema has it: fields that it does not name are
 * left out, and so is what it shows as something else, such as an amount with its currency where a number was sent.
 */
export function shownField(contract: Contract, record: Shape, name: string, sent: unknown): ShownPart {
  const { fields } = record;
  if (fields === undefined) return { shape: record, value: sent };
  const field = fields.get(name);
  if (field === undefined || field.writeOnly) return undefined;
  const shape = field.shape();
  const value = partOf(contract, shape, sent);
  return isHeld(contract, field.pointer, value) ? { shape, value } : undefined;
}

function partOf(contract: Contract, shape: Shape, sent: unknown): unknown {
  if (Array.isArray(sent)) {
    const items = shape.items();
    return items === undefined ? sent : sent.map((item) => partOf(contract, items, item));
  }
  if (!isRecord(sent) || shape.fields === undefined) return sent;
  return Object.fromEntries(
    Object.entries(sent).flatMap(([name, value]): [string, unknown][] => {
      const part = shownField(contract, shape, name, value);
      return part === undefined ? [] : [[name, part.value]];
    }),
  );
}

/** Whether a schema can hold a value; what it demands beside it is the service's to add. */
function isHeld(contract: Contract, schema: JsonPointer, value: unknown): boolean {
  return contract.checkValue(schema, value).every(({ keyword }) => keyword === 'required');
}
