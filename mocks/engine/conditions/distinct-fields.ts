import type { Contract } from '../../../contracts/contract/contract.ts';
import { isRecord } from '../../../spec/document/document.ts';
import type { JsonPointer } from '../../../spec/json/json-pointer.ts';
import { type CrudPart, collectionPath } from '../../../spec/resource/crud-parts.ts';
import { extensions } from '../../../spec/resource/marks/extension.ts';
import { schemaAt } from '../../../spec/schema/schema.ts';
import type { Surrounded } from '../behaviours/around.ts';
import type { Call, OwnBehaviour } from '../behaviours/behaviour.ts';
import { idInCall } from '../behaviours/crud/beside/call-id.ts';
import type { JsonRecord } from '../store/record.ts';

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

/** The id of another record that has what is sent, or what two of those that are sent have; `undefined` where none has. */
function takenBy(call: Call, part: CrudPart, names: readonly string[]): string | undefined {
  const sent = new Map(names.map((name) => [name, new Set<unknown>()]));
  for (const record of recordsIn(call.body)) {
    for (const [name, values] of sent) {
      const value = record[name];
      if (value === undefined || value === null) continue;
      if (values.has(value)) return String(value);
      values.add(value);
    }
  }
  if ([...sent.values()].every(({ size }) => size === 0)) return undefined;
  const own = idInCall(part, call);
  const records = call.account.collection(collectionPath(part.collection, call.parameters.path)).snapshot();
  for (const [id, record] of records)
    if (id !== own && names.some((name) => sent.get(name)?.has(record[name]))) return id;
  return undefined;
}

/** The records that are sent, of which there may be several; they may stand in an envelope. */
function recordsIn(body: unknown): readonly JsonRecord[] {
  const [only, second] = isRecord(body) ? Object.values(body) : [];
  const sent: unknown = second === undefined && typeof only === 'object' && only !== null ? only : body;
  return (Array.isArray(sent) ? sent : [sent]).filter(isRecord);
}
