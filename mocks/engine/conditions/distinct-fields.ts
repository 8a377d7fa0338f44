import type { Contract } from '../../../contracts/contract/contract.ts';
import { isRecord } from '../../../spec/document/document.ts';
import type { JsonPointer } from '../../../spec/json/json-pointer.ts';
import { type CrudPart, collectionPath } from '../../../spec/resource/crud-parts.ts';
import { extensions } from '../../../spec/resource/marks/extension.ts';
import { schemaAt } from '../../../spec/schema/schema.ts';
import type { Surrounded } from '../behaviours/around.ts';
import type { Call, OwnBehaviour } from '../behaviours/behaviour.ts';

/** Refuses a write that gives a record what another one has, in a field that is `x-distinct`. */
export function withDistinct({ contract, part }: Surrounded, behaviour: OwnBehaviour): OwnBehaviour {
  const isWrite = part?.role === 'create' || part?.role === 'replace' || part?.role === 'merge';
  if (!isWrite || !contract.isMarked) return behaviour;
  const names = distinctFields(contract, part);
  if (names.length === 0) return behaviour;
  return (call) => {
    const id = takenBy(call, part, names);
    return id === undefined ? behaviour(call) : { problem: { kind: 'record-exists', resource: part.resource, id } };
  };
}

/** The fields of a collection's records of which no two have the same value. */
function distinctFields(contract: Contract, { collection }: CrudPart): readonly string[] {
  const schema = contract.resources.find((one) => one.collection === collection)?.recordSchema;
  const fields: Iterable<readonly [string, { readonly pointer: JsonPointer }]> =
    (schema === undefined ? undefined : contract.shapeAt(schema).fields) ?? [];
  return [...fields]
    .filter(([, { pointer }]) => schemaAt(contract.document, pointer).keywords[extensions.distinct] === true)
    .map(([name]) => name);
}

/** The id of another record that has what is sent; `undefined` where none has. */
function takenBy({ account, body, parameters }: Call, part: CrudPart, names: readonly string[]): string | undefined {
  const [only, second] = isRecord(body) ? Object.values(body) : [];
  // What is sent may stand in an envelope.
  const sent = second === undefined && isRecord(only) ? only : body;
  if (!isRecord(sent)) return undefined;
  const own = part.idParameter === undefined ? undefined : String(parameters.path[part.idParameter]);
  const given = names.filter((name) => sent[name] !== undefined && sent[name] !== null);
  const records = account.collection(collectionPath(part.collection, parameters.path)).snapshot();
  for (const [id, record] of given.length === 0 ? [] : records)
    if (id !== own && given.some((name) => record[name] === sent[name])) return id;
  return undefined;
}
