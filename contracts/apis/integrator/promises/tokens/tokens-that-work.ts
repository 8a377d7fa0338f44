import type { Operation } from '../../../../../spec/operation/operation.ts';
import { accessLevelOf } from '../../../../../spec/resource/access/access-words.ts';
import type { Exchange } from '../../../../check/exchange/exchange-log.ts';
import { writeBeforeRemoval } from '../../../../check/records/before-removal.ts';
import { createOwn, type OwnRecord, readRecord, removeOwn } from '../../../../check/records/own-records.ts';
import { listedRecords } from '../../../../check/resource/pages.ts';
import { type Resource, recordParameters } from '../../../../check/resource/resources.ts';
import type { CheckPlan } from '../../../../check/session/check-plan.ts';
import type { CheckSession } from '../../../../check/session/session.ts';
import { expectThat, story } from '../../../../check/stories/story.ts';
import type { Contract } from '../../../../contract/contract.ts';

/** A token that was made lets in, as far as it is for, until it is revoked; and it is shown once. Source: doc. */
export function tokenPlans(resource: Resource, contract: Contract): CheckPlan[] {
  const { create, list } = resource;
  const info = contract.operations.find(({ id }) => id === 'getTokenInfo');
  if (create === undefined || list === undefined || info === undefined) return [];
  return [
    story(create, 'a token that was made lets in until it is revoked', async (session) => {
      const own = await createOwn(session, resource, { fullAccess: true });
      if (own === undefined) return;
      expectStatus(session, await askAs(session, own, info), 200, 'the token was made just now');
      await writeBeforeRemoval((draft) => session.send(draft), resource, own.id);
      expectStatus(session, await askAs(session, own, info), 401, 'the token is revoked');
      await removeOwn(session, resource, own.id);
    }),
    story(create, 'a token is shown when it is made, and never again', async (session) => {
      const own = await createOwn(session, resource, { fullAccess: true });
      if (own === undefined) return;
      const token = tokenOf(own);
      const isToken = token !== undefined && !/^\*+$/.test(token);
      const message = `${create.id} must show the token, this once.`;
      expectThat(session, own.exchange, isToken, 'a token is shown once', message, 'none', 'a token in the clear');
      const read = await readRecord(session, resource, own.id);
      for (const exchange of [read, await session.send({ operation: list })]) {
        if (exchange === undefined || token === undefined || !isToken) continue;
        const isHidden = !exchange.response.body.includes(token);
        const promise = `${exchange.operation.id} must not show a token in the clear.`;
        expectThat(session, exchange, isHidden, 'a token is shown once', promise, 'the token', 'a mask');
      }
      await removeOwn(session, resource, own.id);
    }),
    ...scopePlans(resource, contract, create),
  ];
}

/** A token for some records lists these alone, and is refused with 403 for the others and for what it is not for. */
function scopePlans(resource: Resource, contract: Contract, create: Operation): CheckPlan[] {
  const [field] = resource.references.filter(({ path }) => path.length === 2 && path[1] === '*');
  if (field === undefined) return [];
  const title = `a token for one of ${field.to} is for that one alone`;
  return [
    story(create, title, async (session) => {
      const target = session.resources.find(({ name }) => name === field.to);
      if (target?.list === undefined || target.read === undefined) return;
      const inside = await createOwn(session, target);
      const outside = await createOwn(session, target);
      const own = inside && (await createOwn(session, resource, { [String(field.path[0])]: [inside.id] }));
      if (inside !== undefined && outside !== undefined && own !== undefined) {
        const read = (id: string): Promise<Exchange> => askAs(session, own, target.read, recordParameters(target, id));
        expectStatus(session, await read(inside.id), 200, 'the token is for it');
        expectStatus(session, await read(outside.id), 403, 'the token is not for it');
        const listed = await askAs(session, own, target.list);
        const ids = listedRecords(listed.response, target).map((record) => record[target.idField]);
        const isAlone = listed.response.status < 300 && ids.length === 1 && ids[0] === inside.id;
        const message = `${target.list.id} must show the records that the token is for, and no others.`;
        expectThat(session, listed, isAlone, 'the scope of a token', message, JSON.stringify(ids), inside.id);
        const other = otherList(contract, session.resources, resource);
        if (other !== undefined)
          expectStatus(session, await askAs(session, own, other), 403, 'the token is not for that');
      }
      if (own !== undefined) await removeOwn(session, resource, own.id);
      for (const one of [inside, outside]) if (one !== undefined) await removeOwn(session, target, one.id);
    }),
  ];
}

/** The list of something that no token can be for. */
function otherList(
  contract: Contract,
  resources: readonly Resource[],
  { references }: Resource,
): Operation | undefined {
  const other = resources.find(
    ({ name, list, template }) =>
      list !== undefined &&
      !template.includes('{') &&
      accessLevelOf(contract.document, list) === 'monitor' &&
      references.every(({ to }) => to !== name),
  );
  return other?.list;
}

function tokenOf({ record }: OwnRecord): string | undefined {
  const { token } = record;
  return typeof token === 'string' ? token : undefined;
}

/** Asks with a token of the run's own. */
async function askAs(
  session: CheckSession,
  own: OwnRecord,
  operation: Operation | undefined,
  pathParameters: Readonly<Record<string, string>> = {},
): Promise<Exchange> {
  if (operation === undefined)
    throw new Error('Failed to ask with a token: there is no operation. This is a defect of the kit.');
  const headers = { authorization: `Bearer ${tokenOf(own) ?? ''}` };
  return session.send({ operation, pathParameters, headers, credentials: 'none', wrong: true });
}

function expectStatus(session: CheckSession, exchange: Exchange, status: number, why: string): void {
  const { operation, response } = exchange;
  const message = `${operation.id} must respond with ${status}: ${why}.`;
  expectThat(
    session,
    exchange,
    response.status === status,
    'what a token may do',
    message,
    String(response.status),
    String(status),
  );
}
