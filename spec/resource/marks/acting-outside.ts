import { isRecord, type OpenApiDocument } from '../../document/document.ts';
import { valueAt } from '../../json/json-pointer.ts';
import type { Operation } from '../../operation/operation.ts';
import { extensions } from './extension.ts';
import { wrongExtension } from './own-mark.ts';

/** Whether the document says of an operation that it acts outside of the account: it runs a flow, sends an e-mail. */
export function actsOutside(document: OpenApiDocument, operation: Pick<Operation, 'pointer'>): boolean {
  const written = valueAt(document, operation.pointer);
  const says = isRecord(written) ? written[extensions.actsOutside] : undefined;
  if (says === undefined || says === false) return false;
  if (says !== true) throw wrongExtension(operation.pointer, extensions.actsOutside, says, 'true, on an operation');
  return true;
}
