import { DocumentError, isRecord, type OpenApiDocument } from '../../document/document.ts';
import { appendPointer, type JsonPointer, valueAt } from '../../json/json-pointer.ts';
import type { Operation } from '../../operation/operation.ts';
import { singular } from '../crud-parts.ts';
import { extensions } from '../marks/extension.ts';
import { wrongExtension } from '../marks/own-mark.ts';
import type { Resource, ResourceOperations } from '../resource.ts';

/** What one record is called: as the document says, else as its path does. */
export function singularOf(document: OpenApiDocument, collection: string, operations: ResourceOperations): string {
  return writtenSingular(document, { collection, operations, recordSchema: undefined })?.name ?? singular(collection);
}

/**
 * Resources each of whose records is called something else: where two paths end alike, what stands before says which is
 * meant, as in the names of the resources: `user`, `admin.user`.
 *
 * @throws {DocumentError} where the document calls the records of two resources the same.
 */
export function withSingulars(document: OpenApiDocument, resources: readonly Resource[]): readonly Resource[] {
  const written = new Map<string, JsonPointer>();
  for (const resource of resources) {
    const own = writtenSingular(document, resource);
    const other = own && written.get(own.name);
    if (own !== undefined && other !== undefined) {
      throw new DocumentError(
        `Failed to read ${extensions.singular} at ${own.pointer}: ${other} has the same, ${JSON.stringify(own.name)}. Call the records of each resource something else.`,
        own.pointer,
      );
    }
    if (own !== undefined) written.set(own.name, own.pointer);
  }
  const taken = new Set(written.keys());
  const called = new Map<Resource, string>();
  for (const resource of [...resources].sort((one, other) => one.name.length - other.name.length)) {
    const above = resource.name.split('.').slice(0, -1);
    const candidates = [resource.singular, [...above, resource.singular].join('.')];
    const name =
      writtenSingular(document, resource)?.name ?? candidates.find((one) => !taken.has(one)) ?? resource.name;
    taken.add(name);
    called.set(resource, name);
  }
  return resources.map((resource) => ({ ...resource, singular: called.get(resource) ?? resource.singular }));
}

function writtenSingular(
  document: OpenApiDocument,
  { collection, operations, recordSchema }: Pick<Resource, 'collection' | 'operations' | 'recordSchema'>,
): { readonly name: string; readonly pointer: JsonPointer } | undefined {
  const paths = new Set(Object.values(operations).flatMap((one: Operation | undefined) => (one ? [one.path] : [])));
  const holders = [collection, ...paths].map((path) => appendPointer('#/paths', path));
  for (const at of [...holders, ...(paths.size === 0 && recordSchema !== undefined ? [recordSchema] : [])]) {
    const item = valueAt(document, at);
    const name = isRecord(item) ? item[extensions.singular] : undefined;
    if (typeof name === 'string' && name !== '') return { name, pointer: appendPointer(at, extensions.singular) };
    if (name !== undefined) throw wrongExtension(at, extensions.singular, name, 'a name');
  }
  return undefined;
}
