import { isRecord } from '../../../../../spec/document/document.ts';
import type { Write } from '../../../define/define-resource.ts';
import { groupField, ownerField } from './groups.ts';

/** A flow that goes to another integration leaves its group behind, which is one of the integration that it comes from. Source: doc. */
export function movedOutOfGroup({ role, call, previous }: Write): { readonly body: unknown } | undefined {
  const { body } = call;
  if (role !== 'replace' || previous === undefined || !isRecord(body)) return undefined;
  const isMoved = body[ownerField] !== previous[ownerField];
  if (!isMoved || body[groupField] === undefined || body[groupField] !== previous[groupField]) return undefined;
  const { [groupField]: _left, ...rest } = body;
  return { body: rest };
}
