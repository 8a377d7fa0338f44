import type { Operation } from '../../../spec/operation/operation.ts';
import type { Exchange, RequestDraft } from '../exchange/exchange-log.ts';
import { brief } from '../expect/meaning.ts';
import { isUnmoved } from '../expect/settled-fields.ts';
import { enterCreated } from '../records/entered-records.ts';
import { createOwn, type OwnRecord, readRecord } from '../records/own-records.ts';
import type { Resource } from '../resource/resources.ts';
import type { CheckSession } from '../session/session.ts';
import { namedFields } from '../values/writable-fields.ts';

/** Says what is wrong with the response to a write that must be refused. */
export type Judge = (session: CheckSession, exchange: Exchange) => void;

/** The records that refused writes go to: one for each write at a time, made anew where one was not refused. */
export interface Targets {
  /** Lends a record to one check; `undefined` where none can be made. */
  take(session: CheckSession): Promise<OwnRecord | undefined>;
  /** Takes back a record that is as it was. */
  giveBack(own: OwnRecord): void;
}

/** Makes such records, as they are needed. */
export function sharedTargets(resource: Resource, operation: Operation): Targets {
  const free: OwnRecord[] = [];
  return {
    take: async (session) => {
      if (operation !== resource.replace) return undefined;
      return (
        free.pop() ??
        createOwn(
          session,
          resource,
          session.conventions.isExact ? namedFields(session, operation, { description: 'before' }) : {},
        )
      );
    },
    giveBack: (own) => void free.push(own),
  };
}

/** Sends a write that must be refused, and looks whether anything changed by it. */
export async function refuseWrite(
  session: CheckSession,
  resource: Resource,
  operation: Operation,
  targets: Targets,
  draft: Partial<RequestDraft>,
  judge: Judge,
  title: string,
): Promise<void> {
  const own = await targets.take(session);
  if (operation === resource.replace && own === undefined) return;
  const pathParameters = own === undefined ? {} : { [resource.idParameter]: own.id };
  const exchange = await session.send({ operation, pathParameters, ...draft, wrong: true });
  if (own === undefined) await enterCreated(session, resource, exchange);
  judge(session, exchange);
  if (own === undefined) return;
  const read = await readRecord(session, resource, own.id);
  if (read === undefined || isAsBefore(session, resource, own, read)) return targets.giveBack(own);
  if (exchange.response.status < 400) return;
  reportChange(session, read, own, operation, `when it refuses: ${title}`);
}

/** Expects a record to be as it was before a write that is refused. `when`: the end of the sentence that says so. */
export async function expectUnchanged(
  session: CheckSession,
  resource: Resource,
  own: OwnRecord,
  operation: Operation,
  when: string,
): Promise<void> {
  const read = await readRecord(session, resource, own.id);
  if (read === undefined || isAsBefore(session, resource, own, read)) return;
  reportChange(session, read, own, operation, when);
}

/** Whether a read shows a record as it was. */
function isAsBefore(session: CheckSession, resource: Resource, own: OwnRecord, read: Exchange): boolean {
  return !isMissing(session, read) && isUnmoved(session, resource, own.record, read.response.value);
}

/** Whether a record of the run's own is not found any more. */
export function isMissing(
  { conventions }: Pick<CheckSession, 'conventions'>,
  { response: { status } }: Exchange,
): boolean {
  return !conventions.isExact && (status === 404 || status === 410);
}

/** Reports that a write has changed a record, or has removed it, although it is to be refused. */
export function reportChange(
  session: CheckSession,
  read: Exchange,
  own: OwnRecord,
  operation: Operation,
  when: string,
): void {
  session.fail(read, {
    rule: 'refused write changed the record',
    message: `${operation.id} must change nothing ${when}.`,
    received: read.response.status === 404 ? 'the record is gone' : brief(read.response.value),
    documented: brief(own.record),
    documentPointer: operation.pointer,
  });
}
