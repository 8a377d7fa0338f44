import { schemaAt } from '../../../spec/schema/schema.ts';
import { plainPatch } from '../patching/plain-patch.ts';
import { type Resource, recordParameters } from '../resource/resources.ts';
import type { CheckPlan } from '../session/check-plan.ts';
import type { Session } from '../session/session.ts';
import { mutationsOf } from '../values/variants/mutation.ts';
import { refusedOnOwn, type Wrong } from './refused-on-own.ts';

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
  return refusedOnOwn(contract, resource, operation, wrong, {
    ask: (session, own, body) =>
      session.send({ operation, pathParameters: recordParameters(resource, own.id), ...body, wrong: true }),
    looksAfter: ({ response }) => response.status >= 400,
  });
}
