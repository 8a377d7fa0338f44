import { isRecord, type OpenApiDocument } from '../../../spec/document/document.ts';
import { type JsonPointer, valueAt } from '../../../spec/json/json-pointer.ts';
import { meantMark } from '../../schema/meant/meant.ts';
import { targetOf } from '../demand/demand.ts';

/** Whether what need not be there is rather left out: it is deprecated, or lets nothing through as it is written. */
export function isPassedOver(document: OpenApiDocument, schema: JsonPointer): boolean {
  return isMarked(document, schema, 'deprecated') || isMarked(document, schema, meantMark);
}

/** Whether a schema, or what it refers to, carries a mark such as `readOnly`. */
export function isMarked(document: OpenApiDocument, pointer: JsonPointer, mark: string): boolean {
  const own = valueAt(document, pointer);
  const target = valueAt(document, targetOf(document, pointer));
  return (isRecord(own) && own[mark] === true) || (isRecord(target) && target[mark] === true);
}
