import { schemaAt } from '../../../spec/schema/schema.ts';
import type { RequestDraft } from '../exchange/exchange-log.ts';
import { expectRefusal } from '../expect/expectations.ts';
import { plainPatch } from '../patching/plain-patch.ts';
import { createOwn, removeOwn } from '../records/own-records.ts';
import type { Fault } from '../resource/conventions.ts';
import { type Resource, recordParameters } from '../resource/resources.ts';
import type { CheckPlan } from '../session/check-plan.ts';
import type { Session } from '../session/session.ts';
import { isRefused } from '../values/held-against.ts';
import { mutationsOf } from '../values/variants/mutation.ts';
import { expectUnchanged } from './refused-write.ts';

type Wrong = readonly [title: string, body: Partial<RequestDraft>, fault: Fault];

/** Patches that are an object of fields, wrong in one place or altogether: refused, and nothing is changed by them. */
export function patchBodyPlans(planning: Session, resource: Resource): CheckPlan[] {
  const { contract, conventions } = planning;
  const { patch, create } = resource;
  if (conventions.isExact || patch === undefined || create === undefined || patch.kind === 'json-patch') return [];
  const { operation } = patch;
  const plain = plainPatch(planning, resource);
  const [[contentType, content] = []] = [...(operation.requestBody?.content ?? [])];
  if (plain === undefined || content?.schema === undefined || contentType === undefined) return [];
  const mutations = mutationsOf(contract.document, schemaAt(contract.document, content.schema), plain.json);
  const wrong: Wrong[] = [...new Map(mutations.map((mutation) => [mutation.what, mutation])).values()].map(
    (mutation) => [
      `a patch where ${mutation.what}`,
      { json: mutation.value, contentType },
      { kind: 'invalid-body', mutation },
    ],
  );
  wrong.push(['a patch that is no JSON', { text: '{"a": ', contentType }, { kind: 'malformed-json' }]);
  const isWrong = ([, body]: Wrong): boolean => isRefused(contract, { operation, ...body });
  return wrong.filter(isWrong).map(
    ([title, body, fault]): CheckPlan => ({
      phase: 'negative',
      operation,
      title: `${title} is refused`,
      writes: true,
      run: async (session) => {
        const own = await createOwn(session, resource);
        if (own === undefined) return;
        const pathParameters = recordParameters(resource, own.id);
        const exchange = await session.send({ operation, pathParameters, ...body, wrong: true });
        expectRefusal(session, exchange, fault, title);
        if (exchange.response.status >= 400)
          await expectUnchanged(session, resource, own, operation, `when it refuses: ${title}`);
        await removeOwn(session, resource, own.id);
      },
    }),
  );
}
