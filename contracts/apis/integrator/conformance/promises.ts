import { isRecord } from '../../../../spec/document/document.ts';
import type { Operation } from '../../../../spec/operation/operation.ts';
import type { Exchange } from '../../../check/exchange/exchange-log.ts';
import { recordPath } from '../../../check/exchange/request-url.ts';
import { expectRefusal, expectSuccess } from '../../../check/expect/expectations.ts';
import { isUnmoved } from '../../../check/expect/settled-fields.ts';
import { createOwn, removeOwn } from '../../../check/records/own-records.ts';
import type { Resource } from '../../../check/resource/resources.ts';
import type { CheckPlan, PlanMaker } from '../../../check/session/check-plan.ts';
import type { CheckSession } from '../../../check/session/session.ts';
import { expectThat, story } from '../../../check/stories/story.ts';
import { isSame } from '../../../check/values/same.ts';
import { promisesOf } from '../generated/promises.ts';
import { clonePlans } from '../promises/copies/cloning.ts';
import { appPlans } from '../promises/life-of-an-app.ts';
import { projectionPlans } from '../promises/projections.ts';

/** What integrator.io promises beside what any document of this kind calls for. */
export const integratorPlans: PlanMaker = ({ contract, judged }) => {
  const tokenInfo = contract.operations.find(({ id }) => id === 'getTokenInfo');
  return [
    ...judged.flatMap((resource) => [
      ...projectionPlans({ contract }, resource),
      ...slashPlans(resource),
      ...unroutedPlans(resource),
      ...clonePlans(resource),
      ...appPlans(resource),
      ...(promisesOf[resource.name]?.(resource, contract) ?? []),
    ]),
    ...(tokenInfo === undefined ? [] : [sameUserPlan(tokenInfo), trailingSlash(tokenInfo, () => tokenInfo.path)]),
  ];
};

/** A token belongs to one user. */
function sameUserPlan(operation: Operation): CheckPlan {
  return {
    ...story(operation, 'a token belongs to the same user each time', async (session) => {
      const one = await session.send({ operation });
      const other = await session.send({ operation });
      const message = `${operation.id} must name the same user for the same token.`;
      const { value } = one.response;
      expectThat(
        session,
        other,
        isSame(value, other.response.value),
        'same user',
        message,
        other.response.value,
        value,
      );
    }),
    writes: false,
  };
}

/** A slash at the end of a path is accepted, and lets nobody in who is not let in without it. */
function slashPlans(resource: Resource): CheckPlan[] {
  const { list, read } = resource;
  if (list === undefined || read === undefined) return [];
  return [
    trailingSlash(list, () => resource.collection),
    story(read, 'a slash at the end of the path is accepted', async (session) => {
      const own = await createOwn(session, resource);
      if (own === undefined) return;
      const exchange = await session.send({
        operation: read,
        path: `${recordPath(read, resource.collection, own.id)}/`,
      });
      const same = isUnmoved(session, resource, own.record, exchange.response.value);
      const message = `${read.id} must respond with the same with a slash at the end of the path.`;
      expectThat(session, exchange, same, 'trailing slash', message, exchange.response.body.slice(0, 200), own.record);
      await removeOwn(session, resource, own.id);
    }),
  ];
}

function trailingSlash(operation: Operation, plain: () => string): CheckPlan {
  return {
    ...story(operation, 'a slash at the end of the path is accepted', async (session) => {
      const path = `${plain()}/`;
      // What stands below a record has no path before the run has made one.
      if (path.includes('{')) return;
      expectSuccess(session, await session.send({ operation, path }), 'a slash at the end of the path is accepted');
      const stranger = await session.send({ operation, path, credentials: 'none' });
      expectRefusal(session, stranger, { kind: 'no-credentials' }, 'no credentials are sent');
    }),
    writes: false,
  };
}

/** Paths and methods that lead nowhere. */
function unroutedPlans(resource: Resource): CheckPlan[] {
  const { list, read, create } = resource;
  if (list === undefined || read === undefined || create === undefined) return [];
  return [
    {
      ...story(list, 'a path that the document does not have is not found', async (session) => {
        const path = `${resource.collection}-there-are-none`;
        expectNotFound(session, await session.send({ operation: list, path, judged: false }));
      }),
      phase: 'negative',
      writes: false,
    },
    {
      ...story(create, 'a method that a path does not have is not found', async (session) => {
        const own = await createOwn(session, resource);
        if (own === undefined) return;
        const path = recordPath(create, resource.collection, own.id);
        const json = { name: `${session.ledger.tag} unrouted` };
        expectNotFound(session, await session.send({ operation: create, path, json, judged: false }));
        await removeOwn(session, resource, own.id);
      }),
      phase: 'negative',
    },
  ];
}

function expectNotFound(session: CheckSession, exchange: Exchange): void {
  const { response, request } = exchange;
  const where = `${request.method} ${request.target.replace(/[0-9a-f]{24}/, '{_id}')}`;
  const message = `${where} is in no document, and must get 404 with the code not_found.`;
  const status = response.status === 404;
  if (!expectThat(session, exchange, status, 'not found', message, String(response.status), '404')) return;
  const wrong = session.contract.checkValue('#/components/schemas/ErrorList', response.value);
  const errors = isRecord(response.value) && Array.isArray(response.value['errors']) ? response.value['errors'] : [];
  const fits = wrong.length === 0 && errors.some((one) => isRecord(one) && one['code'] === 'not_found');
  expectThat(
    session,
    exchange,
    fits,
    'not found',
    message,
    response.body.slice(0, 200),
    'an entry with the code not_found',
  );
}
