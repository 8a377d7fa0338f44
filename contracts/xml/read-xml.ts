import { parseXml, XmlElement, XmlText } from '@rgrove/parse-xml';
import type { OpenApiDocument } from '../../spec/document/document.ts';
import { deepestJson } from '../../spec/json/json-depth.ts';
import type { JsonPointer } from '../../spec/json/json-pointer.ts';
import { coerce } from '../../spec/parameter/coerce.ts';
import { schemaTypes } from '../../spec/schema/schema-type.ts';
import type { Field } from '../../spec/schema/shape.ts';
import { arrayNames } from './item-names.ts';
import { rootName, type XmlSchemas, xmlName, xmlSchemas } from './xml-words.ts';

/** A document of XML as the value that its schema describes; or why it is none, or not one of that schema. */
export type ReadXml = { readonly value: unknown } | { readonly malformed: string } | { readonly unread: string };

/**
 * Reads a document of XML by its schema: names, attributes and wrappings are those of `xml`, texts become what the schema
 * wants in their place. One that calls its root otherwise than the schema is not read.
 */
export function readXml(document: OpenApiDocument, schema: JsonPointer | undefined, text: string): ReadXml {
  const { types } = schemaTypes(document, schema);
  // Where a text is wanted, it may be the document itself, such as a picture, or what stands in it.
  if (types.has('string') && !types.has('object') && !types.has('array')) {
    return { unread: 'its schema wants a text, and does not say what of the XML that is' };
  }
  const parsed = rootOf(text);
  if (!(parsed instanceof XmlElement)) return parsed;
  const schemas = xmlSchemas(document);
  const wanted = schema === undefined ? undefined : rootName(schemas, schema);
  const isMeant = wanted === undefined || alike(localName(parsed.name)) === alike(xmlName(wanted));
  const isList = schema !== undefined && schemas.shapeAt(schema).items() !== undefined;
  if (!isMeant && !isList) return { unread: `its root is <${parsed.name}>, and the schema calls it ${wanted}` };
  return { value: valueIn(schemas, schema, parsed) };
}

function rootOf(text: string): XmlElement | { readonly malformed: string } {
  try {
    const { root } = parseXml(text);
    if (root === null) return { malformed: 'it has no element' };
    return depthOf(root) > deepestJson ? { malformed: `it is nested deeper than ${deepestJson} levels` } : root;
  } catch (error) {
    // What is nested without end leaves the parser without room.
    if (error instanceof RangeError) return { malformed: `it is nested deeper than ${deepestJson} levels` };
    return { malformed: error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error) };
  }
}

/** How deep elements stand in each other, as far as it matters. */
function depthOf(root: XmlElement): number {
  let level = [root];
  let depth = 0;
  for (; level.length > 0 && depth <= deepestJson; depth++) level = level.flatMap(elementsIn);
  return depth;
}

function elementsIn({ children }: XmlElement): XmlElement[] {
  return children.filter((child) => child instanceof XmlElement);
}

/** The value of an element. */
function valueIn(schemas: XmlSchemas, schema: JsonPointer | undefined, element: XmlElement): unknown {
  const nil = Object.entries(element.attributes).find(([name]) => localName(name) === 'nil')?.[1];
  if (nil === 'true' || nil === '1') return null;
  const types = schemaTypes(schemas.document, schema);
  const shape = schema === undefined ? undefined : schemas.shapeAt(schema);
  const items = shape?.items();
  const inner = elementsIn(element);
  if (items !== undefined || (types.types.has('array') && inner.length > 0))
    return inner.map((one) => valueIn(schemas, items?.pointer, one));
  const isPlain = shape?.fields === undefined && !types.types.has('object');
  if (isPlain && inner.length === 0) return scalar(schemas, schema, element.text);
  return objectOf(schemas, shape?.fields ?? new Map(), element);
}

/** A text as what its schema wants: space around it counts in texts only. */
function scalar({ document }: XmlSchemas, schema: JsonPointer | undefined, text: string): unknown {
  const types = schemaTypes(document, schema);
  return coerce(types.types.size === 0 || types.types.has('string') ? text : text.trim(), types);
}

/** The object that an element holds, in its attributes and its elements. */
function objectOf(
  schemas: XmlSchemas,
  fields: ReadonlyMap<string, Field>,
  element: XmlElement,
): Readonly<Record<string, unknown>> {
  const entries: [string, unknown][] = [];
  const seen = new Set<XmlElement | string>();
  const inner = elementsIn(element);
  for (const [property, field] of fields) {
    const { pointer } = field;
    const words = schemas.wordsAt(pointer);
    const name = xmlName(words.name ?? property);
    if (words.isAttribute) {
      const [written, text] = Object.entries(element.attributes).find(([one]) => localName(one) === name) ?? [];
      if (written === undefined || text === undefined) continue;
      seen.add(written);
      entries.push([property, scalar(schemas, pointer, text)]);
    } else if (words.isText) {
      const own = element.children.filter((child) => child instanceof XmlText).map(({ text }) => text);
      entries.push([property, scalar(schemas, pointer, own.join(''))]);
    } else if (field.shape().items() !== undefined) {
      const found = itemsOf(schemas, property, pointer, inner);
      for (const one of found.from) seen.add(one);
      // Of no items nothing is written, where nothing stands around them.
      if (found.values.length > 0 || found.from.length > 0 || field.required) entries.push([property, found.values]);
    } else {
      const own = inner.filter((one) => localName(one.name) === name);
      for (const one of own) seen.add(one);
      const [first] = own;
      if (first !== undefined) entries.push([property, valueIn(schemas, pointer, first)]);
    }
  }
  return Object.fromEntries([...entries, ...otherMembers(schemas, element, seen)]);
}

/** The items of an array, and the elements that they were found in. */
function itemsOf(
  schemas: XmlSchemas,
  property: string,
  schema: JsonPointer,
  inner: readonly XmlElement[],
): { readonly values: readonly unknown[]; readonly from: readonly XmlElement[] } {
  const { wrapper, item, items } = arrayNames(schemas, schema, property);
  const called = (name: string): readonly XmlElement[] => inner.filter((one) => localName(one.name) === name);
  const around = wrapper === undefined ? [] : called(wrapper);
  const wrapped = around.flatMap(elementsIn);
  const from = around.length > 0 ? around : called(item);
  const found = around.length > 0 ? wrapped : from;
  return { values: found.map((one) => valueIn(schemas, items, one)), from };
}

/** What an element holds and the schema does not name. */
function otherMembers(
  schemas: XmlSchemas,
  { attributes, children }: XmlElement,
  seen: ReadonlySet<XmlElement | string>,
): readonly [string, unknown][] {
  const others = new Map<string, unknown[]>();
  for (const [name, text] of Object.entries(attributes)) {
    // What belongs to XML itself, and to XML Schema, says nothing of the value.
    if (!seen.has(name) && !/^(xmlns|xsi|xml)(:|$)/.test(name)) others.set(name, [text]);
  }
  for (const child of children) {
    if (!(child instanceof XmlElement) || seen.has(child)) continue;
    const name = localName(child.name);
    others.set(name, [...(others.get(name) ?? []), valueIn(schemas, undefined, child)]);
  }
  return [...others].map(([name, values]) => [name, values.length === 1 ? values[0] : values]);
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

function alike(name: string): string {
  return name.toLowerCase();
}
