import { parseMediaType } from '../../../spec/content/media-type.ts';
import { type DocumentNode, isRecord } from '../../../spec/document/document.ts';
import { appendPointer } from '../../../spec/json/json-pointer.ts';
import type { BodyView, ContentView, MediaView, ParameterView, ResponseView, SchemaPlace } from './operation-view.ts';
import type { DocumentReader } from './reader.ts';

const ignoredHeaders = new Set(['accept', 'content-type', 'authorization']);

/** Reads the parameters of an operation: its own, and those of its path that it does not write anew. */
export function readParameters(reader: DocumentReader, holders: readonly DocumentNode[]): readonly ParameterView[] {
  const parameters = new Map<string, ParameterView>();
  for (const { pointer, value } of holders) {
    const list = value['parameters'];
    for (const index of Array.isArray(list) ? list.keys() : []) {
      const node = reader.node(appendPointer(pointer, 'parameters', index));
      const { name, in: location } = node?.value ?? {};
      if (node === undefined || typeof name !== 'string' || typeof location !== 'string') continue;
      // OpenAPI says that such an entry is ignored.
      if (location === 'header' && ignoredHeaders.has(name.toLowerCase())) continue;
      parameters.set(`${location} ${name}`, readParameter(reader, node, name, location));
    }
  }
  return [...parameters.values()];
}

export function readBody(reader: DocumentReader, operation: DocumentNode): BodyView | undefined {
  const node = reader.child(operation, 'requestBody');
  if (node === undefined) return undefined;
  return { node, required: node.value['required'] === true, content: readMedia(reader, node) };
}

/** Reads the responses of an operation by their keys: `200`, `4XX`, `default`. */
export function readResponses(reader: DocumentReader, operation: DocumentNode): ReadonlyMap<string, ResponseView> {
  return new Map(
    reader.children(operation, 'responses').map(([written, node]) => {
      const key = written.replace(/^([1-5])xx$/i, '$1XX');
      const headers = new Map<string, ParameterView>();
      for (const [name, header] of reader.children(node, 'headers')) {
        if (name.toLowerCase() === 'content-type') continue;
        headers.set(name.toLowerCase(), readParameter(reader, header, name, 'header'));
      }
      const links = new Map(reader.children(node, 'links'));
      return [key, { key, node, headers, links, content: readMedia(reader, node) }];
    }),
  );
}

function readParameter(reader: DocumentReader, node: DocumentNode, name: string, location: string): ParameterView {
  const { style, explode, required } = node.value;
  const usedStyle =
    typeof style === 'string' ? style : location === 'query' || location === 'cookie' ? 'form' : 'simple';
  return {
    ...{ name, in: location, node },
    required: required === true || location === 'path',
    style: usedStyle,
    explode: typeof explode === 'boolean' ? explode : usedStyle === 'form',
    schema: schemaOf(node),
    content: readMedia(reader, node),
  };
}

function readMedia(reader: DocumentReader, holder: ContentView['node']): ReadonlyMap<string, MediaView> {
  return new Map(
    reader.children(holder, 'content').map(([type, node]) => [keyOf(type), { type, node, schema: schemaOf(node) }]),
  );
}

/** A media type by which two documents mean the same: in small letters, without the charset. */
function keyOf(type: string): string {
  const parsed = parseMediaType(type);
  if (parsed === undefined) return type.toLowerCase();
  const rest = [...parsed.parameters].filter(([name]) => name !== 'charset').sort();
  return [parsed.essence, ...rest.map(([name, value]) => `${name}=${value}`)].join('; ');
}

function schemaOf({ pointer, value }: DocumentNode): SchemaPlace {
  const { schema } = value;
  return isRecord(schema) || schema === false ? [appendPointer(pointer, 'schema')] : [];
}
