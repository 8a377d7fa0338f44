import { isRecord } from '../../../../../spec/document/document.ts';
import type { JsonRecord } from '../../../../engine/store/record.ts';
import type { DoneWrite } from '../../../define/define-resource.ts';
import type { ResourceContext } from '../../../define/resource-context.ts';

/** The fields of an integration that hold groups. */
const groupings = ['flowGroupings', 'apiGroupings'];

/** Gives an `_id` to each group that was sent without one. Source: client, which uses that of the last. */
export function givenGroupIds({ role, call, record }: DoneWrite, { resource }: ResourceContext): JsonRecord | undefined {
  if (role === 'remove') return undefined;
  const fields = groupings.flatMap((name): (readonly [string, unknown])[] => {
    const groups: unknown = record[name];
    if (!Array.isArray(groups) || groups.every(hasId)) return [];
    const newId = (): string => String(call.account.newId(call.account.collection(resource.collection), call.now));
    return [[name, groups.map((group) => (isRecord(group) && !hasId(group) ? { _id: newId(), ...group } : group))]];
  });
  return Object.fromEntries(fields);
}

function hasId(group: unknown): boolean {
  return isRecord(group) && group['_id'] !== undefined;
}
