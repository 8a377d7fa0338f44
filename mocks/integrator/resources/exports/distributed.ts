import { isRecord } from '../../../../spec/document/document.ts';
import type { Behaviour, Call } from '../../../engine/behaviours/behaviour.ts';
import type { JsonRecord } from '../../../engine/store/record.ts';
import type { Refusal } from '../../../engine/wire/problem.ts';
import type { ResourceContext } from '../../define/resource-context.ts';

/** The applications that keep a part of an export themselves. Source: doc. */
const keepers = ['netsuite', 'salesforce'] as const;

/** Where the block of such an application has that part. Source: choice. */
const partField = 'distributed';

/** Shows the part of an export that its application keeps. */
export function readingDistributed(context: ResourceContext): Behaviour {
  return ofDistributed(context, (_call, { block }) => ({ status: 200, body: block[partField] ?? {} }));
}

/** Replaces the part of an export that its application keeps. Source: doc; choice that the export counts as written. */
export function replacingDistributed(context: ResourceContext): Behaviour {
  const { resource, conventions } = context;
  return ofDistributed(context, ({ account, now, body }, { id, record, keeper, block }) => {
    account.collection(resource.collection).set(id, {
      ...record,
      [keeper]: { ...block, [partField]: body },
      ...conventions.stamps.replaced(record, now),
    });
    return { status: 200, body };
  });
}

/** An export of which an application keeps a part. */
interface Distributed {
  readonly id: string;
  readonly record: JsonRecord;
  readonly keeper: string;
  readonly block: JsonRecord;
}

function ofDistributed(
  { resource: { collection, idParameter, singular } }: ResourceContext,
  next: (call: Call, found: Distributed) => ReturnType<Behaviour>,
): Behaviour {
  return (call): ReturnType<Behaviour> => {
    const id = String(call.parameters.path[idParameter]);
    const record = call.account.collection(collection).get(id);
    const keeper = keepers.find((name) => record !== undefined && isRecord(record[name])) ?? keepers[0];
    const refusal: Refusal = { problem: { kind: 'unknown-record', resource: singular, id } };
    if (record === undefined || record['type'] !== 'distributed') return refusal;
    const block = record[keeper];
    return next(call, { id, record, keeper, block: isRecord(block) ? block : {} });
  };
}
