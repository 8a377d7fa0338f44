import { isRecord } from '../../../spec/document/document.ts';
import { pointerSegments } from '../../../spec/json/json-pointer.ts';
import type { Violation } from '../../violations/violation.ts';
import { differingFields } from '../values/same.ts';

/** What is at fault where a response breaks a rule of the document. */
export function placeOf({ rule, in: where, pointer, actual }: Violation): string {
  if (rule === 'undocumented-status') return `status ${actual}`;
  if (where === 'header') return `header ${pointerSegments(pointer).join('/')}`;
  const path = pointerSegments(pointer).filter((segment) => !/^\d+$/.test(segment));
  return path.length === 0 ? 'body' : `field ${path.join('.')}`;
}

/** What is at fault where a value is not the one that it must be: the field, where it is one field only. */
export function placeOfDifference(rule: string, received: unknown, documented: unknown): string {
  if (/^refused \d{3}$/.test(rule) && /^\d{3}$/.test(String(received))) return `status ${received}`;
  const kept = /^kept ([^,]{1,200})$/.exec(rule)?.[1];
  if (kept !== undefined) return `field ${kept}`;
  if (!isRecord(received) || !isRecord(documented)) return rule;
  const [field, other] = differingFields(received, documented);
  return field === undefined || other !== undefined ? rule : `field ${field}`;
}
