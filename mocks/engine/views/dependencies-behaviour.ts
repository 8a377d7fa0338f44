import { documentedBody, successOf } from '../../../spec/operation/success.ts';
import { collectionPath } from '../../../spec/resource/crud-parts.ts';
import type { Resource } from '../../../spec/resource/resource.ts';
import type { OwnBehaviour } from '../behaviours/behaviour.ts';
import { planRemoval } from '../references/plan-removal.ts';
import type { RulesContext } from '../resources/context/rules-context.ts';
import type { JsonRecord } from '../store/record.ts';
import type { Referrer } from '../wire/problem.ts';

/**
 * Tells who holds a record, by the graph that a delete goes by: nobody exactly where the delete is let through.
 *
 * Of one that would go with it, those who hold that one are reported.
 */
export function dependenciesBehaviour({ contract, conventions }: RulesContext, resource: Resource): OwnBehaviour {
  const success = resource.dependencies && successOf(resource.dependencies);
  const schema = success && documentedBody(success.documented)?.content.schema;
  const deletes = { ...conventions, resources: contract.resources };
  const fits = (body: unknown): boolean =>
    schema === undefined || contract.checkValue(schema, body, 'response').length === 0;
  return (call) => {
    const { path } = call.parameters;
    const id = String(path[resource.idParameter]);
    const collection = call.account.collection(collectionPath(resource.collection, path));
    if (!collection.has(id)) return { problem: { kind: 'unknown-record', resource: resource.singular, id } };
    const { holders } = planRemoval(call.account.whole, deletes, { resource, collection, id });
    const bodies = forms.map((form) => byResource(holders, form));
    const body = holders.length === 0 ? {} : (bodies.find(fits) ?? bodies[0]);
    return { status: success?.status ?? 200, body };
  };
}

/** A referrer as it may be reported: whole, or as much of it as the document has a place for. */
const forms: readonly ((referrer: Referrer) => unknown)[] = [
  (referrer) => ({ ...short(referrer), accessLevel: 'owner' }),
  short,
  ({ id, paths }) => ({ id, paths }),
  ({ id }) => ({ id }),
  ({ id }) => id,
];

function short({ id, record, paths }: Referrer): JsonRecord {
  const name = record['name'];
  return { id, ...(typeof name === 'string' && { name }), paths };
}

function byResource(referrers: readonly Referrer[], form: (referrer: Referrer) => unknown): unknown {
  const reported = new Map<string, unknown[]>();
  for (const referrer of referrers)
    reported.set(referrer.resource, [...(reported.get(referrer.resource) ?? []), form(referrer)]);
  return Object.fromEntries(reported);
}
