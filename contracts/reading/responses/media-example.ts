import { isRecord, nodeAt } from '../../../spec/document/document.ts';
import { appendPointer, type JsonPointer, valueAt } from '../../../spec/json/json-pointer.ts';
import type { Basis } from '../basis/basis.ts';

/** The example of a name that the document has for a body; `undefined` where there is none. */
export function namedExample({ document }: Pick<Basis, 'document'>, media: JsonPointer, name: string): unknown {
  const at = appendPointer(media, 'examples');
  const examples = valueAt(document, at);
  if (!isRecord(examples) || !Object.hasOwn(examples, name)) return undefined;
  return nodeAt(document, appendPointer(at, name)).value['value'];
}

/** The value that the document shows for a body: its `example`, or the first of its `examples`. */
export function mediaExample({ document }: Pick<Basis, 'document'>, media: JsonPointer): unknown {
  const example = valueAt(document, appendPointer(media, 'example'));
  if (example !== undefined) return example;
  const at = appendPointer(media, 'examples');
  const examples = valueAt(document, at);
  if (!isRecord(examples)) return undefined;
  for (const name of Object.keys(examples)) {
    const { value } = nodeAt(document, appendPointer(at, name));
    if (value['value'] !== undefined) return value['value'];
  }
  return undefined;
}
