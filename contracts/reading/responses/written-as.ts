import { isXml } from '../../../spec/content/media-type.ts';
import { type Operation, responseFor } from '../../../spec/operation/operation.ts';
import { documentedBodies } from '../../../spec/operation/success.ts';
import { writeXml } from '../../xml/write-xml.ts';
import { type Basis, fits } from '../basis/basis.ts';

/** A value as XML, by the schema that a response has for it; `undefined` where it is none of that schema, or no XML is meant. */
export function writtenAs(
  basis: Basis,
  operation: Operation,
  status: number,
  type: string,
  value: unknown,
): string | undefined {
  const documented = responseFor(operation, status);
  if (!isXml(type) || documented === undefined) return undefined;
  const bodies = documentedBodies({ ...documented, key: String(status) });
  const schema = bodies.find((one) => one.type === type)?.content.schema;
  return schema !== undefined && fits(basis, schema, value) ? writeXml(basis.document, schema, value) : undefined;
}
