import { isRecord, type OpenApiDocument } from '../../../spec/document/document.ts';
import { appendPointer, type JsonPointer } from '../../../spec/json/json-pointer.ts';
import type { DocumentReader } from '../document/reader.ts';

/** The components that a document's operations lead to, directly or not. */
export function usedComponents(reader: DocumentReader): ReadonlySet<JsonPointer> {
  const used = new Set<JsonPointer>();
  const { paths, webhooks, security }: OpenApiDocument = reader.document;
  const take = (value: unknown): void => {
    if (Array.isArray(value)) for (const item of value) take(item);
    if (!isRecord(value)) return;
    for (const [key, child] of Object.entries(value)) {
      if (key === 'security') takeSchemes(child);
      if (key !== '$ref' || typeof child !== 'string') {
        take(child);
        continue;
      }
      const target = reader.find(child);
      const component = target?.split('/').slice(0, 4).join('/');
      if (target === undefined || component === undefined || used.has(component)) continue;
      used.add(component);
      take(reader.valueAt(component));
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
