import { readMedia } from '../content/content.ts';
import { childNode, type DocumentNode, type OpenApiDocument } from '../document/document.ts';
import { appendPointer, type JsonPointer } from '../json/json-pointer.ts';
import { type SchemaType, schemaTypes } from '../schema/schema-type.ts';
import { isHeaderName } from './header-name.ts';

/** Where a parameter travels. */
export type ParameterLocation = 'path' | 'query' | 'header' | 'cookie';

/** How a parameter's value is written out, as OpenAPI names it. */
export type ParameterStyle = 'simple' | 'label' | 'matrix' | 'form' | 'spaceDelimited' | 'pipeDelimited' | 'deepObject';

/** A parameter of an operation. */
export interface Parameter {
  readonly name: string;
  readonly in: ParameterLocation;
  readonly required: boolean;
  readonly style: ParameterStyle;
  readonly explode: boolean;
  /** Whether a query parameter may stand there with nothing behind it, whatever its schema says. */
  readonly allowEmptyValue: boolean;
  /** Whether the value is a JSON text (`content: application/json`) and not written by style. */
  readonly json: boolean;
  readonly pointer: JsonPointer;
  readonly schema: JsonPointer | undefined;
  /** The JSON types that its schema lets through, and those of its items and properties: what a text is read as. */
  readonly types: SchemaType;
}

/** Whether the fields of an object stand in the query by any names of their own, which the document does not list. */
export function isFreeForm({ in: place, style, explode, json, types }: Parameter): boolean {
  if (place !== 'query' || style !== 'form' || !explode || json || !types.types.has('object')) return false;
  return types.additional !== undefined || types.properties.size === 0;
}

/** Whether a name in the query is one of a parameter: its own, or that of a field of it. */
export function takesName({ name, style, explode, json, types }: Parameter, key: string): boolean {
  if (key === name) return true;
  if (style === 'deepObject') return key.startsWith(`${name}[`);
  return style === 'form' && explode && !json && types.properties.has(key);
}

const locations: readonly string[] = ['path', 'query', 'header', 'cookie'];
const ignoredHeaders = new Set(['accept', 'content-type', 'authorization']);

/** Reads the parameters that stand at an operation and its path; what is written anew counts. */
export function readParameters(document: OpenApiDocument, holders: readonly DocumentNode[]): Parameter[] {
  const parameters = new Map<string, Parameter>();
  for (const holder of holders) {
    const list = holder.value['parameters'];
    if (!Array.isArray(list)) continue;
    for (const index of list.keys()) {
      const node = childNode(
        document,
        { pointer: appendPointer(holder.pointer, 'parameters'), value: { ...list } },
        String(index),
      );
      const parameter = node && readParameter(document, node);
      if (parameter !== undefined) parameters.set(`${parameter.in} ${parameter.name}`, parameter);
    }
  }
  return [...parameters.values()];
}

function readParameter(document: OpenApiDocument, node: DocumentNode): Parameter | undefined {
  const { name, in: location, required, style, explode } = node.value;
  if (typeof name !== 'string' || !isLocation(location)) return undefined;
  if (location === 'header' && (ignoredHeaders.has(name.toLowerCase()) || !isHeaderName(name))) return undefined;
  const { schema, json } = readMedia(document, node);
  const usedStyle = isStyle(style) ? style : location === 'query' || location === 'cookie' ? 'form' : 'simple';
  return {
    name,
    in: location,
    required: required === true || location === 'path',
    style: usedStyle,
    explode: typeof explode === 'boolean' ? explode : usedStyle === 'form',
    allowEmptyValue: location === 'query' && node.value['allowEmptyValue'] === true,
    json,
    pointer: node.pointer,
    schema,
    types: schemaTypes(document, schema),
  };
}

function isLocation(value: unknown): value is ParameterLocation {
  return typeof value === 'string' && locations.includes(value);
}

function isStyle(value: unknown): value is ParameterStyle {
  return (
    typeof value === 'string' &&
    ['simple', 'label', 'matrix', 'form', 'spaceDelimited', 'pipeDelimited', 'deepObject'].includes(value)
  );
}
