import { isRecord, type OpenApiDocument } from '../../../spec/document/document.ts';
import { appendPointer, type JsonPointer } from '../../../spec/json/json-pointer.ts';
import type { DocumentReader } from '../document/reader.ts';

/**
 * The components that a document's operations lead to, directly or not.
 *
 * @param isByDiscriminator Whether those count to which only a discriminator leads: by its `mapping`, or because they
 *   extend the component that has it.
 */
export function usedComponents(reader: DocumentReader, isByDiscriminator = false): ReadonlySet<JsonPointer> {
  const used = new Set<JsonPointer>();
  const { paths, webhooks, security }: OpenApiDocument = reader.document;
  const take = (value: unknown): void => {
    if (Array.isArray(value)) for (const item of value) take(item);
    if (!isRecord(value)) return;
    for (const [key, child] of Object.entries(value)) {
      if (key === 'security') takeSchemes(child);
      if (key === 'discriminator' && isByDiscriminator) takeMapped(child);
      if (key !== '$ref' || typeof child !== 'string') {
        take(child);
        continue;
      }
      takeTarget(reader.find(child));
    }
  };
  const takeTarget = (target: JsonPointer | undefined): void => {
    const component = target?.split('/').slice(0, 4).join('/');
    if (target === undefined || component === undefined || used.has(component)) return;
    used.add(component);
    const value = reader.valueAt(component);
    take(value);
    if (!isByDiscriminator || !isRecord(value) || !isRecord(value['discriminator'])) return;
    for (const extending of extensionsOf(reader, component)) takeTarget(extending);
  };
  const takeMapped = (discriminator: unknown): void => {
    const mapping = isRecord(discriminator) ? discriminator['mapping'] : undefined;
    for (const target of isRecord(mapping) ? Object.values(mapping) : []) {
      takeTarget(reader.find(String(target)) ?? reader.find(appendPointer(schemas, String(target))));
    }
  };
  // A scheme is used by its name.
  const takeSchemes = (list: unknown): void => {
    for (const requirement of Array.isArray(list) ? list : []) {
      for (const name of isRecord(requirement) ? Object.keys(requirement) : []) {
        used.add(appendPointer('#/components/securitySchemes', name));
      }
    }
  };
  takeSchemes(security);
  take(paths);
  take(webhooks);
  return used;
}

const schemas = '#/components/schemas';

/** The components that take in another one by `allOf`. */
function extensionsOf(reader: DocumentReader, component: JsonPointer): readonly JsonPointer[] {
  const all = reader.valueAt(schemas);
  return Object.entries(isRecord(all) ? all : {}).flatMap(([name, schema]) => {
    const list: unknown = isRecord(schema) ? schema['allOf'] : undefined;
    const isOne = (branch: unknown): boolean =>
      isRecord(branch) && typeof branch['$ref'] === 'string' && reader.find(branch['$ref']) === component;
    return Array.isArray(list) && list.some(isOne) ? [appendPointer(schemas, name)] : [];
  });
}
