import { collectionPath } from '../../../spec/resource/crud-parts.ts';
import { type Resource, resourceNamed, type View } from '../../../spec/resource/resource.ts';
import type { OwnBehaviour } from '../behaviours/behaviour.ts';
import { collectionsOf } from '../references/resource-collections.ts';
import type { RulesContext } from '../resources/context/rules-context.ts';
import type { RecordRules } from '../rules/record-rules.ts';
import { RecordCollection } from '../store/collection.ts';
import type { MockResponse } from '../wire/response.ts';
import { chosenRecords } from './chosen-records.ts';
import { conditionOf, recordsWith } from './filtered-records.ts';
import { ShownCollection } from './shown-collection.ts';

/** Lists the records of a resource that refer to the record above; where that one is not there, there is no list. */
export function viewBehaviour(
  { contract, conventions, reading }: RulesContext,
  above: Resource,
  { operation, of, by, filters, sort }: View,
  rulesOf: (resource: Resource) => RecordRules,
): OwnBehaviour {
  const shown = resourceNamed(contract.resources, of) ?? above;
  const part = {
    role: 'list',
    collection: shown.collection,
    resource: shown.singular,
    idParameter: undefined,
  } as const;
  const kind = reading.kindOf(shown.collection);
  const face = (kind && reading.listFace(operation, part, kind)) ?? ((given: MockResponse): MockResponse => given);
  const rules = rulesOf(shown);
  return (call) => {
    const { path, query } = call.parameters;
    const id = String(path[above.idParameter]);
    if (!call.account.collection(collectionPath(above.collection, path)).has(id)) {
      return { problem: { kind: 'unknown-record', resource: above.singular, id } };
    }
    const related = joined(
      collectionsOf(call.account, shown).map((one) => recordsWith(one, conditionOf({ path: by }, id))),
    );
    const chosen = chosenRecords(related, { filters, sort }, query);
    const given = conventions.list(call, new ShownCollection(chosen, rules.shown));
    return 'problem' in given ? given : face(given);
  };
}

function joined(collections: readonly RecordCollection[]): RecordCollection {
  const [only, second] = collections;
  if (only !== undefined && second === undefined) return only;
  const records = collections.flatMap((collection) => [...collection.snapshot()]);
  // Two collections may have the same id.
  return new RecordCollection(new Map(records.map(([id, record], index) => [`${index} ${id}`, record])));
}
