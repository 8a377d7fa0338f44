import { isJson, isXml } from '../../../spec/content/media-type.ts';
import { type Operation, responseFor } from '../../../spec/operation/operation.ts';
import { documentedBodies } from '../../../spec/operation/success.ts';
import { writeXml } from '../../xml/write-xml.ts';
import { type Basis, fits } from '../basis/basis.ts';

/** A value as the text of a media type. */
export interface WrittenValue {
  readonly text: string;
  /** Whether the response has a schema for the type, which lets the value through. */
  readonly isFit: boolean;
}

/** A value as XML or JSON, by the schema that a response has for it; `undefined` where neither is meant. */
export function writtenAs(
  basis: Basis,
  operation: Operation,
  status: number,
  type: string,
  value: unknown,
): WrittenValue | undefined {
  const documented = responseFor(operation, status);
  if (!(isXml(type) || isJson(type)) || documented === undefined) return undefined;
  const bodies = documentedBodies({ ...documented, key: String(status) });
  const schema = bodies.find((one) => one.type === type)?.content.schema;
  const isFit = schema !== undefined && fits(basis, schema, value);
  return { text: isXml(type) ? writeXml(basis.document, schema, value) : JSON.stringify(value), isFit };
}
