import { isRecord } from '../../../../../spec/document/document.ts';
import { pointerSegments } from '../../../../../spec/json/json-pointer.ts';
import type { Call } from '../../../../engine/behaviours/behaviour.ts';
import type { JsonRecord } from '../../../../engine/store/record.ts';
import { integrationsPath } from '../life-cycle/life-cycle.ts';

/** The fields of an integration that hold groups. */
const groupings = ['flowGroupings', 'apiGroupings'];

/** Gives an `_id` to each group of a record that has none. Source: client, which uses that of the last. */
export function givenGroupIds(call: Call, record: JsonRecord): JsonRecord {
  const fields = groupings.flatMap((name) => {
    const given = withIds(call, record[name]);
    return given === record[name] ? [] : [[name, given]];
  });
  return Object.fromEntries(fields);
}

/** A JSON Patch in which each group that it puts somewhere has an `_id`: what comes of a patch is judged as it is. */
export function patchedGroups(call: Call): unknown {
  if (!Array.isArray(call.body)) return call.body;
  return call.body.map((step: unknown) => {
    if (!isRecord(step) || typeof step['path'] !== 'string') return step;
    const [name = '', , ...below] = pointerSegments(step['path']);
    return groupings.includes(name) && below.length === 0 ? { ...step, value: withIds(call, step['value']) } : step;
  });
}

/** A group with an `_id`, or groups; anything else as it is. */
function withIds(call: Call, value: unknown): unknown {
  if (Array.isArray(value)) {
    const given = value.map((one: unknown) => withIds(call, one));
    return given.every((one, at) => one === value[at]) ? value : given;
  }
  if (!isRecord(value) || value['_id'] !== undefined) return value;
  return { _id: String(call.account.newId(call.account.collection(integrationsPath), call.now)), ...value };
}
