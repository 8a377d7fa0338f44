import { expectRefusal, expectSuccess } from '../../../../check/expect/expectations.ts';
import { isUnmoved } from '../../../../check/expect/settled-fields.ts';
import { createOwn, type OwnRecord, readGone, readRecord, removeOwn } from '../../../../check/records/own-records.ts';
import { purgeRemoved } from '../../../../check/records/purge-removed.ts';
import type { Resource } from '../../../../check/resource/resources.ts';
import type { CheckPlan } from '../../../../check/session/check-plan.ts';
import type { CheckSession } from '../../../../check/session/session.ts';
import { expectThat, story } from '../../../../check/stories/story.ts';
import { ask, type Bin, deleteOwn, listOf, type Recycling, restoreOwn, waitingIn } from './recycled.ts';

type AfterDelete = (session: CheckSession, resource: Resource, own: OwnRecord) => Promise<void>;

/** A record that is deleted is listed, restored as it was, and gone for good once it is purged. */
export function recycledLifePlans(bin: Bin, kind: Recycling): CheckPlan[] {
  const { singular } = kind;
  return [
    story(bin.listOfType, `a deleted ${singular} waits in the recycle bin`, ofDeleted(kind, expectListed(bin, kind))),
    story(bin.restore, `a deleted ${singular} is restored as it was`, ofDeleted(kind, expectRestored(bin, kind))),
    story(
      bin.restore,
      `nobody restores or purges a ${singular} without a token`,
      ofDeleted(kind, expectGuarded(bin, kind)),
    ),
    story(bin.purge, `a ${singular} that is purged is gone for good`, ofDeleted(kind, expectPurged(bin, kind))),
  ];
}

/** What is done with a record of the run's own that was deleted just now; nothing of it waits in the bin afterwards. */
function ofDeleted({ name }: Recycling, next: AfterDelete): (session: CheckSession) => Promise<void> {
  return async (session) => {
    const resource = session.resources.find((one) => one.name === name);
    const own = resource && (await createOwn(session, resource));
    if (resource === undefined || own === undefined || !(await deleteOwn(session, resource, own.id))) return;
    // It was deleted with what the document asks to be written before.
    await next(session, resource, { ...own, record: { ...own.record, ...resource.deleteAfter } });
    if (session.ledger.holds(resource.collection, own.id)) await removeOwn(session, resource, own.id);
    else await purgeRemoved(session, resource, own.id);
  };
}

function expectListed(bin: Bin, kind: Recycling): AfterDelete {
  const { name, model, singular } = kind;
  return async (session, resource, own) => {
    const ofType = await listOf(session, bin, name);
    const capital = await listOf(session, bin, name.toUpperCase());
    const all = await session.send({ operation: bin.list });
    for (const exchange of [ofType, capital, all]) {
      const { operation } = exchange;
      const waiting = waitingIn(exchange, own.id);
      const message = `${operation.id} must show a ${singular} that was deleted.`;
      if (!expectThat(session, exchange, waiting !== undefined, 'recycled', message, 'no such record', own.id))
        continue;
      if (waiting === undefined) continue;
      const called = `${operation.id} must call a deleted ${singular} ${model}.`;
      expectThat(session, exchange, waiting.model === model, 'recycled model', called, waiting.model, model);
      const { lastModified } = own.record;
      const shown = { ...waiting.doc, ...(lastModified !== undefined && { lastModified }) };
      const whole = `${operation.id} must show a deleted ${singular} as it was, in every field but lastModified.`;
      const same = isUnmoved(session, resource, own.record, shown);
      expectThat(session, exchange, same, 'recycled record', whole, waiting.doc, own.record);
      const late = `${operation.id} must show as lastModified when the ${singular} was deleted.`;
      const deleted = Date.parse(String(waiting.doc['lastModified']));
      const isLater = deleted > Date.parse(String(own.record['lastModified'] ?? own.record['createdAt']));
      expectThat(session, exchange, isLater, 'time of deletion', late, waiting.doc['lastModified'], 'a later moment');
    }
    const other = session.resources.find((one) => one.recycled !== undefined && one.name !== name);
    if (other === undefined) return;
    const elsewhere = await listOf(session, bin, other.name);
    const only = `${bin.listOfType.id} must show records of the kind in its path alone.`;
    const isThere = waitingIn(elsewhere, own.id) !== undefined;
    expectThat(session, elsewhere, !isThere, 'recycled kind', only, own.id, `records of ${other.name}`);
  };
}

function expectRestored(bin: Bin, kind: Recycling): AfterDelete {
  const { name, singular } = kind;
  return async (session, resource, own) => {
    const restored = await restoreOwn(session, bin, kind, resource, own.id);
    if (!expectSuccess(session, restored, `the ${singular} was deleted just now`)) return;
    const read = await readRecord(session, resource, own.id);
    if (read !== undefined && expectSuccess(session, read, 'the record was restored')) {
      const { lastModified } = own.record;
      const { value } = read.response;
      const shown =
        typeof value === 'object' && value !== null && lastModified !== undefined ? { ...value, lastModified } : value;
      const message = `${bin.restore.id} must bring a ${singular} back as it was.`;
      const same = isUnmoved(session, resource, own.record, shown);
      expectThat(session, read, same, 'restored record', message, read.response.value, own.record);
    }
    const after = await listOf(session, bin, name);
    const gone = `${bin.restore.id} must take a restored ${singular} out of the recycle bin.`;
    const isThere = waitingIn(after, own.id) !== undefined;
    expectThat(session, after, !isThere, 'restored once', gone, own.id, 'no such record');
    const again = await ask(session, bin.restore, kind, own.id, true);
    expectRefusal(session, again, { kind: 'unknown-record' }, 'its record is restored already');
  };
}

function expectGuarded(bin: Bin, kind: Recycling): AfterDelete {
  return async (session, resource, own) => {
    for (const operation of [bin.restore, bin.purge]) {
      const pathParameters = { type: kind.name, _id: own.id };
      const exchange = await session.send({ operation, pathParameters, credentials: 'none', wrong: true });
      if (operation === bin.restore && exchange.response.status < 300)
        session.ledger.created(resource.collection, own.id);
      expectRefusal(session, exchange, { kind: 'no-credentials' }, 'no credentials are sent');
    }
    const after = await listOf(session, bin, kind.name);
    const message = `${bin.restore.id} and ${bin.purge.id} must do nothing without a token.`;
    expectThat(session, after, waitingIn(after, own.id) !== undefined, 'guarded', message, 'no such record', own.id);
  };
}

function expectPurged(bin: Bin, kind: Recycling): AfterDelete {
  const { name, singular } = kind;
  return async (session, resource, own) => {
    const purged = await ask(session, bin.purge, kind, own.id);
    if (!expectSuccess(session, purged, `the ${singular} was deleted just now`)) return;
    const after = await listOf(session, bin, name);
    const message = `${bin.purge.id} must take a ${singular} out of the recycle bin.`;
    expectThat(session, after, waitingIn(after, own.id) === undefined, 'purged', message, own.id, 'no such record');
    const read = await readGone(session, resource, own.id);
    if (read !== undefined && read.response.status < 300) session.ledger.created(resource.collection, own.id);
    if (read !== undefined) expectRefusal(session, read, { kind: 'unknown-record' }, 'its record is purged');
    const again = await ask(session, bin.purge, kind, own.id, true);
    expectRefusal(session, again, { kind: 'unknown-record' }, 'its record is purged already');
    const restored = await ask(session, bin.restore, kind, own.id, true);
    if (restored.response.status < 300) session.ledger.created(resource.collection, own.id);
    expectRefusal(session, restored, { kind: 'unknown-record' }, 'its record is purged');
  };
}
