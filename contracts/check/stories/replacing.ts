import { isRecord } from '../../../spec/document/document.ts';
import { movedFields } from '../expect/settled-fields.ts';
import { type OwnRecord, tagged } from '../records/own-records.ts';
import type { Dialect } from '../resource/conventions.ts';
import type { Resource } from '../resource/resources.ts';
import { richBody } from '../resource/rich-values.ts';
import type { CheckContext } from '../session/check-context.ts';
import type { CheckPlan } from '../session/check-plan.ts';
import { isSame } from '../values/same.ts';
import { isNothing, remainders } from './remainders.ts';
import { type Judge, replaceOnce } from './replace-once.ts';
import { forgedMoment, forgedValues, managedFields } from './service-fields.ts';
import { expectThat, story } from './story.ts';

type JsonObject = Readonly<Record<string, unknown>>;

/** What replacing a record may change, and what it may not. */
export function replaceStories(context: CheckContext, resource: Resource, dialect: Dialect): CheckPlan[] {
  const { replace, read, create } = resource;
  if (replace === undefined || read === undefined || create === undefined) return [];
  const { idField, tagField } = resource;
  const { modifiedField, isExact } = dialect;
  const managed = managedFields(context, resource, replace);
  const rich = richBody(context.contract, resource);

  const replaced = (
    title: string,
    body: (own: OwnRecord, context: CheckContext, neighbour: OwnRecord) => JsonObject,
    judge: Judge,
  ): CheckPlan => story(replace, title, (running) => replaceOnce(running, resource, rich, body, judge));

  const nothingElse =
    (...asked: readonly string[]): Judge =>
    (running, exchange, own, record) => {
      const changed = movedFields(running, resource, own.record, record).filter(
        (name) => name !== modifiedField && !asked.includes(name),
      );
      expectThat(
        running,
        exchange,
        changed.length === 0,
        'nothing but what was asked',
        `${replace.id} must change nothing that it was not asked to; it changed ${changed.join(', ')}.`,
        record,
        own.record,
      );
    };

  const serviceFieldsStay: Judge = (running, exchange, own, record) => {
    const sent = forgedValues(running, resource, own.record);
    const changed = Object.keys({ ...own.record, ...sent }).filter(
      (name) => managed(name) && name !== modifiedField && !isSame(record[name], own.record[name]),
    );
    expectThat(
      running,
      exchange,
      changed.length === 0,
      'service fields stay',
      `${replace.id} must leave what belongs to the service; it changed ${changed.join(', ')}.`,
      record,
      own.record,
    );
    expectThat(
      running,
      exchange,
      modifiedField === undefined || record[modifiedField] !== forgedMoment,
      'service fields stay',
      `${replace.id} must not take ${modifiedField} from the body.`,
      record,
      'a moment of its own',
    );
  };

  const renamed = (running: CheckContext): unknown =>
    tagged(running, resource, { [tagField]: 'renamed' }, replace)[tagField];
  const plans = [
    replaced('sending a record back as it was read changes nothing', ({ record }) => record, nothingElse()),
    replaced(
      'a new name is all that changes',
      ({ record }, running) => ({ ...record, [tagField]: renamed(running) }),
      (running, exchange, own, record) => {
        const name = renamed(running);
        const message = `${replace.id} must keep the new ${tagField}.`;
        expectThat(running, exchange, record[tagField] === name, 'update is kept', message, record[tagField], name);
        nothingElse(tagField)(running, exchange, own, record);
      },
    ),
  ];
  // What is read-only need not be ignored when it is sent; and many an API keeps what a replacement leaves out.
  if (!isExact) return plans;
  return [
    ...plans,
    replaced(
      'the id stays, and a record that the body names is left alone',
      (_own, running, neighbour) => tagged(running, resource, { [idField]: neighbour.id }, replace),
      (running, exchange, own, record) => {
        const message = `${replace.id} must not change the ${idField}.`;
        expectThat(running, exchange, record[idField] === own.record[idField], 'id stays', message, record, own.id);
      },
    ),
    replaced(
      'a field that is left out is erased, and what belongs to the service stays',
      (_own, running) => tagged(running, resource, {}, replace),
      (running, exchange, own, record) => {
        const left = Object.keys(own.record).filter(
          (name) => !managed(name) && name !== tagField && Object.hasOwn(record, name) && !isNothing(record[name]),
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
    ),
    replaced(
      'what is replaced leaves nothing behind, however deep',
      (own, running) => tagged(running, resource, lesser(own.record, managed, tagField), replace),
      (running, exchange, own, record) => {
        const sent = tagged(running, resource, lesser(own.record, managed, tagField), replace);
        const left = Object.keys(sent).flatMap((name) =>
          name === tagField ? [] : remainders(own.record[name], sent[name], record[name], name),
        );
        expectThat(
          running,
          exchange,
          left.length === 0,
          'replace erases',
          `${replace.id} replaces the record: ${left.slice(0, 5).join(', ')} is left of the one before.`,
          record,
          sent,
        );
      },
    ),
    replaced(
      'fields that belong to the service stay as they were, whatever is sent',
      (own, running) => ({ ...tagged(running, resource, {}, replace), ...forgedValues(running, resource, own.record) }),
      serviceFieldsStay,
    ),
    ...(modifiedField === undefined
      ? []
      : [
          replaced(
            `${modifiedField} is later after each write`,
            ({ record }) => record,
            (running, exchange, own, record) => {
              const before = String(own.record[modifiedField]);
              const moved = Date.parse(String(record[modifiedField])) > Date.parse(before);
              const message = `${replace.id} must move ${modifiedField}.`;
              expectThat(running, exchange, moved, 'modified moves', message, record[modifiedField], `after ${before}`);
            },
          ),
        ]),
  ];
}

/** The same fields with less in them: shorter lists, objects of one key. */
function lesser(record: JsonObject, managed: (name: string) => boolean, tagField: string): JsonObject {
  const entries = Object.entries(record).flatMap(([name, value]): [string, unknown][] => {
    if (managed(name) || name === tagField || typeof value !== 'object' || value === null) return [];
    if (!Array.isArray(value)) return [[name, { only: 'this' }]];
    const [one] = value;
    return [[name, isRecord(one) ? [Object.fromEntries(Object.entries(one).slice(0, 1))] : value.slice(0, 1)]];
  });
  return Object.fromEntries(entries);
}
