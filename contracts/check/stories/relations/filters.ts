import type { JsonPointer } from '../../../../spec/json/json-pointer.ts';
import type { Operation } from '../../../../spec/operation/operation.ts';
import { jsonSchemaOf } from '../../../../spec/operation/operation.ts';
import { type FieldPath, pathText, valuesAt } from '../../../../spec/resource/field-path.ts';
import type { Filter } from '../../../../spec/resource/resource.ts';
import { shortestPath } from '../../../../spec/resource/ring/ring.ts';
import type { Shape } from '../../../../spec/schema/shape.ts';
import { readLinks } from '../../../exchange/link-header.ts';
import { expectSuccess } from '../../expect/expectations.ts';
import { createOwn, type OwnRecord, removeOwn } from '../../records/own-records.ts';
import { idsOf, listedRecords } from '../../resource/pages.ts';
import type { Resource } from '../../resource/resources.ts';
import type { CheckPlan } from '../../session/check-plan.ts';
import type { CheckSession, Session } from '../../session/session.ts';
import { wishAt } from '../../values/paths/wish-at.ts';
import { distinctValues } from '../../values/rich/distinct-values.ts';
import { expectThat, story } from '../story.ts';
import { largestPageOf } from './parts/largest-page.ts';
import { createReferrer } from './parts/referring.ts';

/** A filter leaves only the records whose field has the value that is asked for. */
export function filterStories(_planning: Session, resource: Resource): readonly CheckPlan[] {
  const { list, create } = resource;
  if (list === undefined || create === undefined) return [];
  return resource.filters.map((filter) =>
    story(
      list,
      `the filter ${filter.parameter} shows the records with that ${pathText(filter.path)}, and no other`,
      (session) => lookThrough(session, resource, list, filter),
    ),
  );
}

/** Two records that differ in the field of a filter, and what else was made for them. */
interface Pair {
  readonly own: OwnRecord;
  readonly other: OwnRecord;
  /** In the order in which they are removed. */
  readonly made: readonly (readonly [Resource, OwnRecord])[];
  /** Whether no other record can have the value. */
  readonly isOnly: boolean;
}

async function lookThrough(session: CheckSession, resource: Resource, list: Operation, filter: Filter): Promise<void> {
  const { parameter, path } = filter;
  const pair = await pairOf(session, resource, path);
  if (pair === undefined) {
    const message = `What ${list.id} shows by ${parameter} could not be judged: no two records were made that differ in ${pathText(path)}.`;
    return session.leaveUnjudged(list, message);
  }
  // Each value is asked for: a filter for `false` or 0 is easily taken for none.
  await expectChosen(session, resource, list, filter, pair);
  await expectChosen(session, resource, list, filter, { ...pair, own: pair.other, other: pair.own });
  for (const [of, { id }] of pair.made) await removeOwn(session, of, id);
}

async function expectChosen(
  session: CheckSession,
  resource: Resource,
  list: Operation,
  { parameter, path }: Filter,
  pair: Pair,
): Promise<void> {
  const others = valuesAt(pair.other.record, path).map(({ value }) => String(value));
  const asked = valuesAt(pair.own.record, path).find(({ value }) => !others.includes(String(value)));
  if (asked === undefined) return;
  const exchange = await session.send({
    operation: list,
    query: [[parameter, String(asked.value)], ...largestPageOf(list, resource)],
  });
  if (!expectSuccess(session, exchange, 'the query is valid')) return;
  const records = listedRecords(exchange.response, resource);
  const holds = (record: unknown): boolean | undefined => {
    const values = valuesAt(record, path).map(({ value }) => String(value));
    return values.length === 0 ? undefined : values.includes(String(asked.value));
  };
  const rule = `filter ${parameter}`;
  const strangers = records.filter(
    (record) => String(record[resource.idField]) === pair.other.id || holds(record) === false,
  );
  const only = `${list.id} must show only records whose ${pathText(path)} is what ${parameter} asks for.`;
  const none = `no record with another ${pathText(path)}`;
  expectThat(session, exchange, strangers.length === 0, rule, only, idsOf(strangers, resource), none);
  const isThere = idsOf(records, resource).includes(pair.own.id);
  const isPaged =
    readLinks(exchange.response.headers['link'] ?? '').some(({ relation }) => relation === 'next') ||
    list.parameters.some(({ in: place, name }) => place === 'query' && /page|limit|offset|skip|cursor/i.test(name)) ||
    resource.recordsAt.field !== undefined;
  if (!isThere && !pair.isOnly && isPaged && records.length > 0) {
    const message = `Whether ${list.id} shows a record by ${parameter} could not be judged: it may be on another page.`;
    session.leaveUnjudged(list, message);
    return;
  }
  const all = `${list.id} must show each record whose ${pathText(path)} is what ${parameter} asks for.`;
  expectThat(session, exchange, isThere, rule, all, idsOf(records, resource), pair.own.id);
}

async function pairOf(session: CheckSession, resource: Resource, path: FieldPath): Promise<Pair | undefined> {
  const reference = resource.references.find((one) => pathText(shortestPath(one.path)) === pathText(path));
  const target = session.resources.find(({ name }) => name === reference?.to);
  if (reference !== undefined && target?.create !== undefined) {
    const [one, two] = [await createOwn(session, target), await createOwn(session, target)];
    if (one === undefined || two === undefined) return undefined;
    const own = await createReferrer(session, resource, reference, one, target);
    const other = await createReferrer(session, resource, reference, two, target);
    if (own === undefined || other === undefined) return undefined;
    return {
      own,
      other,
      made: [
        [resource, own],
        [resource, other],
        [target, one],
        [target, two],
      ],
      isOnly: true,
    };
  }
  const isTag = path.length === 1 && path[0] === resource.tagField;
  const [one, two] = isTag ? ['one', 'two'] : valuesFor(session, resource, path);
  if (one === undefined || two === undefined) return undefined;
  const [first, second] = [one, two].map((value) => wishAt(session.contract, resource.create, path, value));
  if (first === undefined || second === undefined) return undefined;
  const own = await createOwn(session, resource, first);
  const other = await createOwn(session, resource, second);
  if (own === undefined || other === undefined) return undefined;
  const [a, b] = [own, other].map(({ record }) => valuesAt(record, path).map(({ value }) => String(value)));
  if (a?.[0] === undefined || b?.includes(a[0]) !== false) return undefined;
  return {
    own,
    other,
    made: [
      [resource, own],
      [resource, other],
    ],
    isOnly: isTag,
  };
}

function valuesFor({ contract }: Session, { create }: Resource, path: FieldPath): readonly unknown[] {
  const schema = jsonSchemaOf(create?.requestBody);
  const pointer = schema === undefined ? undefined : pointerAt(contract.shapeAt(schema), path);
  return pointer === undefined ? [] : distinctValues(contract, pointer);
}

function pointerAt(shape: Shape, [step, ...rest]: FieldPath): JsonPointer | undefined {
  if (step === undefined) return shape.pointer;
  if (step === '*') {
    const items = shape.items();
    return items && pointerAt(items, rest);
  }
  const field = shape.fields?.get(step);
  return field && (rest.length === 0 ? field.pointer : pointerAt(field.shape(), rest));
}
