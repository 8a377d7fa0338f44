import { isRecord } from '../../../spec/document/document.ts';
import { appendPointer, type JsonPointer } from '../../../spec/json/json-pointer.ts';
import type { DocumentReader } from '../document/reader.ts';
import { shown } from '../document/words.ts';
import type { ReadSides } from '../operation/operation-pair.ts';
import { usedComponents } from './used-components.ts';

/**
 * Tells of components that differ and that no operation of either document uses. Where a discriminator leads to one, and
 * nothing else does, values have its shape, though no schema binds them to it: a person must judge that.
 */
export function compareUnused(sides: ReadSides): void {
  const { comparison, old, new: changed, sameness } = sides;
  const used = new Set([...usedComponents(old.reader), ...usedComponents(changed.reader)]);
  let named: ReadonlySet<JsonPointer> | undefined;
  for (const pointer of new Set([...componentsOf(old.reader), ...componentsOf(changed.reader)])) {
    if (used.has(pointer)) continue;
    const [before, after] = [old.reader.valueAt(pointer), changed.reader.valueAt(pointer)];
    if (sameness.ofValues(before, after)) continue;
    const places = {
      old: before === undefined ? '#/components' : pointer,
      new: after === undefined ? '#/components' : pointer,
    };
    const draft = { subject: `the component ${pointer}`, operation: undefined, ...places };
    named ??= new Set([...usedComponents(old.reader, true), ...usedComponents(changed.reader, true)]);
    if (named.has(pointer))
      comparison.report('not-understood', { ...draft, before: shown(before), after: shown(after) });
    else comparison.report('unused-part-changed', draft);
  }
}

function componentsOf({ document }: DocumentReader): readonly JsonPointer[] {
  return Object.entries(document.components ?? {}).flatMap(([section, map]) =>
    section.startsWith('x-') || !isRecord(map)
      ? []
      : Object.keys(map).map((name) => appendPointer('#/components', section, name)),
  );
}
