import type { JsonPointer } from '../../spec/json/json-pointer.ts';
import { type XmlSchemas, xmlName } from './xml-words.ts';

/** How an array stands in XML. */
export interface ArrayNames {
  /** The element around its items; `undefined` where they stand beside each other. */
  readonly wrapper: string | undefined;
  readonly item: string;
  /** The schema of an item. */
  readonly items: JsonPointer | undefined;
}

/** What an array, and what is in it, is called. */
export function arrayNames({ shapeAt, wordsAt }: XmlSchemas, schema: JsonPointer, property: string): ArrayNames {
  const items = shapeAt(schema).items()?.pointer;
  const { name = property, isWrapped } = wordsAt(schema);
  const item = (items === undefined ? undefined : wordsAt(items).name) ?? name;
  return { wrapper: isWrapped ? xmlName(name) : undefined, item: xmlName(item), items };
}
