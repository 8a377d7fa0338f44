import { isRecord, type OpenApiDocument } from '../../document/document.ts';
import { appendPointer, valueAt } from '../../json/json-pointer.ts';
import { extensions } from '../marks/extension.ts';
import { wrongExtension } from '../marks/own-mark.ts';

/**
 * What the recycle bin calls a record of a collection that was deleted: what the path says, or where that is `true`, the
 * singular with a capital. `undefined` where no record waits there.
 */
export function readRecycled(document: OpenApiDocument, collection: string, singular: string): string | undefined {
  const pointer = appendPointer('#/paths', collection);
  const item = valueAt(document, pointer);
  const word = isRecord(item) ? item[extensions.recycled] : undefined;
  if (word === undefined || word === false) return undefined;
  if (word === true) return `${singular.slice(0, 1).toUpperCase()}${singular.slice(1)}`;
  if (typeof word === 'string' && /^[A-Za-z]+$/.test(word)) return word;
  throw wrongExtension(pointer, extensions.recycled, word, 'true, or a name of letters');
}
