import { maskedValue } from '../../../../../contracts/redaction/masked-values.ts';
import { isRecord } from '../../../../../spec/document/document.ts';
import type { Resource } from '../../../../../spec/resource/resource.ts';
import type { WriteLog } from '../../../../engine/account/records/write-log.ts';
import { fittingMasking } from '../../../../engine/secrets/fitting-mask.ts';
import type { RecordCollection } from '../../../../engine/store/collection.ts';
import { hashOf, objectId } from '../../../../engine/store/ids.ts';
import type { JsonRecord, WrittenRecord } from '../../../../engine/store/record.ts';
import { timestamp } from '../../../../engine/time/clock.ts';
import type { ResourceContext } from '../../../define/resource-context.ts';
import { type AuditRecord, maxAuditRecords, writerOf } from './audit-record.ts';
import { fieldChanges, type Seen } from './field-changes.ts';

/** What was done to a record. */
interface Event extends Pick<AuditRecord, 'event' | '_resourceId'> {
  readonly resource: Resource;
  readonly now: number;
  readonly fieldChange?: NonNullable<AuditRecord['fieldChange']>;
}

/** The log of what exchanges do to the records of those resources that clients write. */
export function auditLog({ contract, conventions, resource: { collection } }: ResourceContext): WriteLog {
  const audited = new Map(contract.resources.filter(isWritten).map((resource) => [resource.collection, resource]));
  const masking = fittingMasking(contract);
  const stamps = new Set([...Object.keys(conventions.stamps.replaced({}, 0)), 'lastModifiedBy']);
  const seen = (stored: JsonRecord, { secrets }: Resource): Seen => {
    const shown = maskedValue(stored, secrets, undefined, masking);
    return { stored, shown: isRecord(shown) ? shown : {} };
  };
  const eventsOf = ({ path, id, before, after, now }: WrittenRecord): readonly Event[] => {
    const resource = audited.get(path);
    if (resource === undefined) return [];
    const about = { resource, _resourceId: id, now };
    if (before === undefined) return [{ ...about, event: 'create' }];
    if (after === undefined) return [{ ...about, event: 'delete' }];
    const changes = fieldChanges(seen(before, resource), seen(after, resource), stamps);
    return changes.map((fieldChange) => ({ ...about, event: 'update', fieldChange }));
  };

  return {
    path: collection,
    limit: maxAuditRecords,
    isOf: (path) => audited.has(path),
    write: (log, written, account) => {
      const events = written.flatMap(eventsOf).slice(-maxAuditRecords);
      makeRoom(log, events.length);
      const byUser = writerOf({ name: account });
      for (const { resource, now, event, _resourceId, ...change } of events) {
        const _id = idIn(log, account, now, `${_resourceId} ${event} ${change.fieldChange?.fieldPath} ${now}`);
        const about = { resourceType: resource.singular, _resourceId };
        log.set(_id, { _id, event, source: 'api', ...about, byUser, time: timestamp(now), ...change });
      }
    },
  };
}

/** Whether clients write the records of a resource: runs and their errors the service writes by itself. */
function isWritten({ operations: { create, replace, patch, remove } }: Resource): boolean {
  return [create, replace, patch, remove].some((operation) => operation !== undefined);
}

/** Lets go of the oldest where there would be too many. */
function makeRoom(log: RecordCollection, count: number): void {
  const over = log.size + count - maxAuditRecords;
  if (over > 0) for (const { _id } of log.page(0, over)) log.delete(String(_id));
}

/**
 * An id that no record of the log has. It is made of what the record tells, and takes none of the account's own: the ids
 * of other records are the same with an audit and without one.
 */
function idIn(log: RecordCollection, account: string, now: number, about: string): string {
  for (let sequence = hashOf(about); ; sequence += 1) {
    const id = objectId({ sequence, now, account: `${account} audit` });
    if (!log.has(id)) return id;
  }
}
