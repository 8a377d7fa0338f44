import { isRecord, type OpenApiDocument } from '../../spec/document/document.ts';
import type { JsonPointer } from '../../spec/json/json-pointer.ts';
import type { Field } from '../../spec/schema/shape.ts';
import { arrayNames } from './item-names.ts';
import { rootName, type XmlSchemas, type XmlWords, xmlName, xmlSchemas } from './xml-words.ts';

const head = '<?xml version="1.0" encoding="UTF-8"?>\n';
const nil = ' xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:nil="true"';
const plain: XmlWords = { isAttribute: false, isWrapped: false, isText: false };

/**
 * Writes a value as a document of XML, with the names, attributes and wrappings that its schema asks for.
 *
 * @param usual What the root is called where the schema does not say.
 */
export function writeXml(
  document: OpenApiDocument,
  schema: JsonPointer | undefined,
  value: unknown,
  usual = 'root',
): string {
  const schemas = xmlSchemas(document);
  const name = schema === undefined ? undefined : rootName(schemas, schema);
  if (schema === undefined || !Array.isArray(value)) return head + element(schemas, name ?? usual, schema, value);
  const { item, items } = arrayNames(schemas, schema, name ?? 'item');
  const root = xmlName(name ?? (item.endsWith('s') ? item : `${item}s`));
  const inner = value.map((one) => element(schemas, item, items, one)).join('');
  return `${head}<${root}${namespaceOf(schemas.wordsAt(schema))}>${inner}</${root}>`;
}

/** An element with a value in it. */
function element(schemas: XmlSchemas, name: string, schema: JsonPointer | undefined, value: unknown): string {
  const words = schema === undefined ? plain : schemas.wordsAt(schema);
  const tag = qualified(words, name);
  const open = `${tag}${namespaceOf(words)}`;
  if (value === null) return `<${open}${nil}/>`;
  if (Array.isArray(value))
    return `<${open}>${value.map((one) => element(schemas, name, undefined, one)).join('')}</${tag}>`;
  if (!isRecord(value)) return `<${open}>${escaped(value)}</${tag}>`;
  const { attributes, content } = members(schemas, schema, value);
  return content === '' ? `<${open}${attributes}/>` : `<${open}${attributes}>${content}</${tag}>`;
}

/** What stands in the start tag of an object, and what stands in it. */
function members(
  schemas: XmlSchemas,
  schema: JsonPointer | undefined,
  value: Readonly<Record<string, unknown>>,
): { readonly attributes: string; readonly content: string } {
  const fields = schema === undefined ? undefined : schemas.shapeAt(schema).fields;
  let attributes = '';
  let content = '';
  for (const [property, one] of Object.entries(value)) {
    const field = fields?.get(property);
    const words = field === undefined ? plain : schemas.wordsAt(field.pointer);
    if (one === undefined) continue;
    if (Array.isArray(one)) content += listed(schemas, property, field, one);
    else if (words.isAttribute && one !== null && !isRecord(one))
      attributes += `${namespaceOf(words)} ${qualified(words, words.name ?? property)}="${escaped(one)}"`;
    else if (words.isText && one !== null && !isRecord(one)) content += escaped(one);
    else content += element(schemas, words.name ?? property, field?.pointer, one);
  }
  return { attributes, content };
}

function listed(schemas: XmlSchemas, property: string, field: Field | undefined, values: readonly unknown[]): string {
  const words = field === undefined ? plain : schemas.wordsAt(field.pointer);
  const names =
    field === undefined
      ? { wrapper: undefined, item: property, items: undefined }
      : arrayNames(schemas, field.pointer, property);
  const inner = values.map((one) => element(schemas, names.item, names.items, one)).join('');
  if (names.wrapper === undefined) return inner;
  const tag = qualified(words, names.wrapper);
  return `<${tag}${namespaceOf(words)}>${inner}</${tag}>`;
}

function qualified({ prefix }: XmlWords, name: string): string {
  return prefix === undefined ? xmlName(name) : `${xmlName(prefix)}:${xmlName(name)}`;
}

function namespaceOf({ prefix, namespace }: XmlWords): string {
  if (namespace === undefined) return '';
  return prefix === undefined ? ` xmlns="${escaped(namespace)}"` : ` xmlns:${xmlName(prefix)}="${escaped(namespace)}"`;
}

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** A value as text of XML: what no document of XML can hold becomes the sign for that. */
function escaped(value: unknown): string {
  return (
    String(value)
      // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what XML does not allow.
      .replaceAll(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ud800-\udfff\ufffe\uffff]/gu, '\ufffd')
      .replaceAll(/[&<>"]/g, (sign) => entities[sign] ?? sign)
      // A parser reads each end of a line as a plain one, and those in attributes as spaces.
      .replaceAll(/[\r\n\t]/g, (sign) => `&#${sign.charCodeAt(0)};`)
  );
}
