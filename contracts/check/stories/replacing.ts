import type { JsonObject } from '../../../spec/json/json-object.ts';
import { movedFields } from '../expect/settled-fields.ts';
import { type OwnRecord, tagged } from '../records/own-records.ts';
import type { CheckConventions } from '../resource/conventions.ts';
import { demandedFields } from '../resource/reading/record-fields.ts';
import type { Resource } from '../resource/resources.ts';
import type { CheckPlan } from '../session/check-plan.ts';
import type { CheckSession, Session } from '../session/session.ts';
import { richBody } from '../values/rich/rich-values.ts';
import { isSame } from '../values/same.ts';
import { lesser } from './lesser-record.ts';
import { isNothing, remainders } from './remainders.ts';
import { type Judge, replaceOnce } from './replace-once.ts';
import { modifiedMoves, type Replacing, readBack, serviceFieldsStay } from './replaced-service-fields.ts';
import { managedFields } from './service-fields.ts';
import { expectThat, story } from './story.ts';

/** What replacing a record may change, and what it may not. */
export function replaceStories(session: Session, resource: Resource, conventions: CheckConventions): CheckPlan[] {
  const { replace, read, create } = resource;
  if (replace === undefined || read === undefined || create === undefined) return [];
  const { modifiedField } = resource;
  const { isExact } = conventions;
  const rich = richBody(session.contract, resource);
  const replacing: Replacing = {
    resource,
    replace,
    modifiedField,
    managed: managedFields(session, resource, replace),
    replaced: (title, body, judge) =>
      story(replace, title, (running) => replaceOnce(running, resource, rich, body, judge)),
  };
  // Where the name is the id, a new one is another record.
  const isNamed = !isExact && resource.tagField === resource.idField;
  const plans = [sentBack(replacing), ...(isNamed ? [] : [renamed(replacing)])];
  // What is read-only need not be ignored when it is sent; and many an API keeps what a replacement leaves out.
  if (!isExact) return resource.tagField === '' ? plans.slice(0, 1) : plans;
  return [
    ...plans,
    idStays(replacing),
    leftOut(replacing),
    nothingBehind(replacing),
    serviceFieldsStay(replacing),
    ...modifiedMoves(replacing),
  ];
}

function sentBack(replacing: Replacing): CheckPlan {
  const title = 'sending a record back as it was read changes nothing';
  return replacing.replaced(title, readBack(replacing), nothingElse(replacing));
}

function renamed(replacing: Replacing): CheckPlan {
  const { resource, replace, replaced } = replacing;
  const { tagField } = resource;
  const nameFor = (running: CheckSession): unknown =>
    tagged(running, resource, { [tagField]: 'renamed' }, replace)[tagField];
  return replaced(
    'a new name is all that changes',
    (own, running) => ({ ...readBack(replacing)(own), [tagField]: nameFor(running) }),
    (running, exchange, own, record, sent) => {
      const name = nameFor(running);
      const message = `${replace.id} must keep the new ${tagField}.`;
      expectThat(running, exchange, record[tagField] === name, 'update is kept', message, record[tagField], name);
      nothingElse(replacing, tagField)(running, exchange, own, record, sent);
    },
  );
}

function nothingElse({ resource, replace, modifiedField }: Replacing, ...asked: readonly string[]): Judge {
  return (running, exchange, own, record, sent) => {
    const changed = movedFields(running, resource, own.record, record).filter(
      (name) => name !== modifiedField && !asked.includes(name) && !isLess(sent, own, name),
    );
    const message = `${replace.id} must change nothing that it was not asked to; it changed ${changed.join(', ')}.`;
    const isFine = changed.length === 0;
    expectThat(running, exchange, isFine, 'nothing but what was asked', message, record, own.record);
  };
}

/** Whether a field could not be sent back as it was shown: `{ id, name }` is shown of what is sent as `{ id }`. */
function isLess(sent: JsonObject, own: OwnRecord, name: string): boolean {
  return Object.hasOwn(sent, name) && !isSame(sent[name], own.record[name]);
}

function idStays({ resource, replace, replaced }: Replacing): CheckPlan {
  const { idField } = resource;
  return replaced(
    'the id stays, and a record that the body names is left alone',
    (_own, running, neighbour) => tagged(running, resource, { [idField]: neighbour.id }, replace),
    (running, exchange, own, record) => {
      const message = `${replace.id} must not change the ${idField}.`;
      expectThat(running, exchange, record[idField] === own.record[idField], 'id stays', message, record, own.id);
    },
  );
}

function leftOut({ resource, replace, managed, modifiedField, replaced }: Replacing): CheckPlan {
  const { tagField } = resource;
  return replaced(
    'a field that is left out is erased, and what belongs to the service stays',
    (_own, running) => tagged(running, resource, {}, replace),
    (running, exchange, own, record) => {
      // What must be sent was sent again, and what must be shown is given by the service where it was not.
      const sent = tagged(running, resource, {}, replace);
      const stays = new Set([tagField, ...Object.keys(sent), ...demandedFields(running.contract, replace)]);
      const left = Object.keys(own.record).filter(
        (name) => !managed(name) && !stays.has(name) && Object.hasOwn(record, name) && !isNothing(record[name]),
      );
      expectThat(
        running,
        exchange,
        left.length === 0,
        'replace erases',
        `${replace.id} replaces the record: ${left.join(', ')} was left out and must be gone.`,
        record,
        `no ${left.join(', ')}`,
      );
      const lost = Object.keys(own.record).filter(
        (name) => managed(name) && name !== modifiedField && !isSame(record[name], own.record[name]),
      );
      expectThat(
        running,
        exchange,
        lost.length === 0,
        'service fields stay',
        `${replace.id} must leave what belongs to the service, also where it is left out; it changed ${lost.join(', ')}.`,
        record,
        own.record,
      );
    },
  );
}

function nothingBehind({ resource, replace, managed, replaced }: Replacing): CheckPlan {
  const { tagField } = resource;
  const lesserOf = (own: OwnRecord, running: CheckSession): JsonObject =>
    tagged(running, resource, lesser(own.record, managed, tagField), replace);
  return replaced(
    'what is replaced leaves nothing behind, however deep',
    lesserOf,
    (running, exchange, own, record) => {
      const sent = lesserOf(own, running);
      const left = Object.keys(sent).flatMap((name) =>
        name === tagField ? [] : remainders(own.record[name], sent[name], record[name], name),
      );
      const message = `${replace.id} replaces the record: ${left.slice(0, 5).join(', ')} is left of the one before.`;
      expectThat(running, exchange, left.length === 0, 'replace erases', message, record, sent);
    },
  );
}
