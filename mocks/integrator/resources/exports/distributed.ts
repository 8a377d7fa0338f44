import { isRecord } from '../../../../spec/document/document.ts';
import type { Behaviour, Call } from '../../../engine/behaviours/behaviour.ts';
import type { JsonRecord } from '../../../engine/store/record.ts';
import { withRecord } from '../../define/records/named-record.ts';
import type { ResourceContext } from '../../define/resource-context.ts';

/** The applications that keep a part of an export themselves. Source: doc. */
const keepers = ['netsuite', 'salesforce'] as const;

/** Where the block of such an application has that part. Source: choice. */
const partField = 'distributed';

/** Shows the part of an export that its application keeps; nothing of one that is not `distributed`. Source: doc; choice for that. */
export function readingDistributed(context: ResourceContext): Behaviour {
  return ofExport(context, (_call, { block }) => ({ status: 200, body: block[partField] ?? {} }));
}

/** Replaces the part of an export that its application keeps. Source: doc; choice that the export counts as written. */
export function replacingDistributed(context: ResourceContext): Behaviour {
  const { resource, conventions } = context;
  return ofExport(context, ({ account, now, body }, { id, record, keeper, block }) => {
    if (record['type'] !== 'distributed') {
      const message = 'Only an export of type distributed has such a part.';
      return { status: 422, body: { errors: [{ code: 'update_not_allowed', message, field: 'type' }] } };
    }
    account.collection(resource.collection).set(id, {
      ...record,
      [keeper]: { ...block, [partField]: body },
      ...conventions.stamps.replaced(record, now),
    });
    return { status: 200, body };
  });
}

/** An export, and the block of the application that keeps a part of it. */
interface KeptExport {
  readonly id: string;
  readonly record: JsonRecord;
  readonly keeper: string;
  readonly block: JsonRecord;
}

function ofExport(
  { resource }: ResourceContext,
  next: (call: Call, found: KeptExport) => ReturnType<Behaviour>,
): Behaviour {
  return withRecord(resource, (call, { id, record }) => {
    const keeper = keepers.find((name) => isRecord(record[name])) ?? keepers[0];
    const block = record[keeper];
    return next(call, { id, record, keeper, block: isRecord(block) ? block : {} });
  });
}
