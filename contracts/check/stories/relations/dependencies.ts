import { isRecord } from '../../../../spec/document/document.ts';
import type { Operation } from '../../../../spec/operation/operation.ts';
import { pathText } from '../../../../spec/resource/field-path.ts';
import type { Reference } from '../../../../spec/resource/resource.ts';
import { cutText } from '../../exchange/cut-text.ts';
import type { Exchange } from '../../exchange/exchange-log.ts';
import { expectSuccess } from '../../expect/expectations.ts';
import { createOwn, type OwnRecord, removeOwn } from '../../records/own-records.ts';
import { type Resource, recordParameters } from '../../resource/resources.ts';
import type { CheckPlan } from '../../session/check-plan.ts';
import type { CheckSession, Session } from '../../session/session.ts';
import { triedFields } from '../../values/paths/tried-fields.ts';
import { wishAt } from '../../values/paths/wish-at.ts';
import { expectThat, story } from '../story.ts';
import { createReferred } from './parts/referring.ts';

/** Whoever asks who refers to a record is shown each that holds its deletion back, and nothing where none does. */
export function dependencyStories({ contract, resources }: Session, resource: Resource): readonly CheckPlan[] {
  const { dependencies, create } = resource;
  if (dependencies === undefined || create === undefined) return [];
  return [
    story(dependencies, 'a record that nothing refers to has no dependencies', async (session) => {
      const own = await createOwn(session, resource);
      if (own === undefined) return;
      const exchange = await ask(session, resource, dependencies, own);
      if (expectSuccess(session, exchange, 'the record is there')) expectNone(session, exchange);
      await removeOwn(session, resource, own.id);
    }),
    ...resources.flatMap((from) =>
      triedFields(from.references)
        .filter(({ to, path }) => to === resource.name && wishAt(contract, from.create, path, 'x') !== undefined)
        .map((reference) =>
          story(dependencies, titleOf(from, reference), (session) =>
            askInUse(session, resource, dependencies, from, reference),
          ),
        ),
    ),
  ];
}

function titleOf(from: Resource, { path, onDelete }: Reference): string {
  const what = `one of ${from.name} that refers to the record by ${pathText(path)}`;
  return onDelete === 'refuse' ? `${what} is named` : `${what} does not hold its deletion back`;
}

async function askInUse(
  session: CheckSession,
  resource: Resource,
  dependencies: Operation,
  from: Resource,
  reference: Reference,
): Promise<void> {
  const pair = await createReferred(session, resource, from, reference);
  if (pair === undefined) return;
  const { target, referrer } = pair;
  const exchange = await ask(session, resource, dependencies, target);
  if (expectSuccess(session, exchange, 'the record is there')) {
    if (reference.onDelete === 'refuse') expectNamed(session, exchange, from, reference, referrer);
    else expectNone(session, exchange);
  }
  await removeOwn(session, from, referrer.id);
  await removeOwn(session, resource, target.id);
}

function ask(session: CheckSession, resource: Resource, operation: Operation, { id }: OwnRecord): Promise<Exchange> {
  return session.send({ operation, pathParameters: recordParameters(resource, id) });
}

function expectNone(session: CheckSession, exchange: Exchange): void {
  const { value, body } = exchange.response;
  const isEmpty =
    value === undefined ||
    (isRecord(value) && Object.values(value).every((one) => Array.isArray(one) && one.length === 0));
  const message = `${exchange.operation.id} must name nothing where nothing holds the deletion of the record back.`;
  expectThat(session, exchange, isEmpty, 'dependencies', message, cutText(body, 200), '{}');
}

function expectNamed(
  session: CheckSession,
  exchange: Exchange,
  from: Resource,
  { path }: Reference,
  { id }: OwnRecord,
): void {
  const { value, body } = exchange.response;
  const named = isRecord(value) ? value[from.name] : undefined;
  const isNamed =
    Array.isArray(named) &&
    named.some((one) =>
      isRecord(one) ? ['id', from.idField].some((field) => String(one[field]) === id) : String(one) === id,
    );
  const message = `${exchange.operation.id} must name the one of ${from.name} that refers to the record by ${pathText(path)}.`;
  const wanted = JSON.stringify({ [from.name]: [{ id }] });
  expectThat(session, exchange, isNamed, 'dependencies', message, cutText(body, 200) || 'nothing', wanted);
}
