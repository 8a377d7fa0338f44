import type { JsonPointer } from '../../../../spec/json/json-pointer.ts';
import { readXml } from '../../../xml/read-xml.ts';
import { type Basis, fits } from '../../basis/basis.ts';

/** The value of an example that is written as XML; `undefined` where it is none that its schema lets through. */
export function xmlExample(basis: Basis, schema: JsonPointer | undefined, text: string): unknown {
  const read = readXml(basis.document, schema, text);
  if (!('value' in read)) return undefined;
  return schema === undefined || fits(basis, schema, read.value) ? read.value : undefined;
}

/** Whether an example may be sent as XML: a value is written by the schema, a text has to be XML of that schema. */
export function isXmlExample(basis: Basis, schema: JsonPointer | undefined, example: unknown): boolean {
  if (typeof example !== 'string') return schema !== undefined && fits(basis, schema, example);
  const read = readXml(basis.document, schema, example);
  if (!('value' in read)) return 'unread' in read;
  return schema === undefined || fits(basis, schema, read.value);
}
