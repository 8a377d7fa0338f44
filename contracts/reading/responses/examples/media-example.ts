import { isRecord, nodeAt } from '../../../../spec/document/document.ts';
import { appendPointer, type JsonPointer, valueAt } from '../../../../spec/json/json-pointer.ts';
import type { Basis } from '../../basis/basis.ts';

/** The example of a name that the document has for a body; `undefined` where there is none. */
export function namedExample({ document }: Pick<Basis, 'document'>, media: JsonPointer, name: string): unknown {
  const at = appendPointer(media, 'examples');
  const examples = valueAt(document, at);
  if (!isRecord(examples) || !Object.hasOwn(examples, name)) return undefined;
  return nodeAt(document, appendPointer(at, name)).value['value'];
}

/** The value that the document shows for a body: its `example`, or the first of its `examples`. */
export function mediaExample(basis: Pick<Basis, 'document'>, media: JsonPointer): unknown {
  return mediaExamples(basis, media)[0];
}

/** All that the document shows for a body: its `example`, and its `examples`. */
export function mediaExamples({ document }: Pick<Basis, 'document'>, media: JsonPointer): readonly unknown[] {
  const at = appendPointer(media, 'examples');
  const examples = valueAt(document, at);
  const named = isRecord(examples) ? Object.keys(examples) : [];
  const values = named.map((name) => nodeAt(document, appendPointer(at, name)).value['value']);
  return [valueAt(document, appendPointer(media, 'example')), ...values].filter((value) => value !== undefined);
}
