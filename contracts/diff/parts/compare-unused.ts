import { isRecord, type OpenApiDocument } from '../../../spec/document.ts';
import { appendPointer, type JsonPointer } from '../../../spec/json-pointer.ts';
import type { DocumentReader } from '../document/reader.ts';
import type { ReadSides } from '../operation/operation-pair.ts';

/** Tells of components that differ and that no operation of either document uses. */
export function compareUnused(sides: ReadSides): void {
  const { comparison, old, new: changed, sameness } = sides;
  const used = new Set([...usedBy(old.reader), ...usedBy(changed.reader)]);
  for (const pointer of new Set([...componentsOf(old.reader), ...componentsOf(changed.reader)])) {
    // A scheme is used by its name, and has rules of its own.
    if (used.has(pointer) || pointer.startsWith('#/components/securitySchemes/')) continue;
    const [before, after] = [old.reader.valueAt(pointer), changed.reader.valueAt(pointer)];
    if (sameness.ofValues(before, after)) continue;
    const places = {
      old: before === undefined ? '#/components' : pointer,
      new: after === undefined ? '#/components' : pointer,
    };
    comparison.report('unused-part-changed', { subject: `the component ${pointer}`, operation: undefined, ...places });
  }
}

function componentsOf({ document }: DocumentReader): readonly JsonPointer[] {
  return Object.entries(document.components ?? {}).flatMap(([section, map]) =>
    section.startsWith('x-') || !isRecord(map)
      ? []
      : Object.keys(map).map((name) => appendPointer('#/components', section, name)),
  );
}

/** The components that a document's operations lead to, directly or not. */
function usedBy(reader: DocumentReader): ReadonlySet<JsonPointer> {
  const used = new Set<JsonPointer>();
  const { paths, webhooks }: OpenApiDocument = reader.document;
  const take = (value: unknown): void => {
    if (Array.isArray(value)) for (const item of value) take(item);
    if (!isRecord(value)) return;
    for (const [key, child] of Object.entries(value)) {
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
  take(paths);
  take(webhooks);
  return used;
}
