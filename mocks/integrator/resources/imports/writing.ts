import { isRecord } from '../../../../spec/document/document.ts';
import type { Behaviour } from '../../../engine/behaviours/behaviour.ts';
import type { ResourceContext } from '../../define/resource-context.ts';

/**
 * Takes records as if they were written, and tells what came of each: what stands in its place in `mockResponse`, or else
 * the record itself.
 *
 * What arrived is in the journal: `journal.find({ operation: 'invokeImport' })`. Source: client for the request; choice
 * for the response.
 */
export function invoking({ resource }: ResourceContext): Behaviour {
  return ({ account, parameters, body }) => {
    const id = String(parameters.path[resource.idParameter]);
    const record = account.collection(resource.collection).get(id);
    if (record === undefined) return { problem: { kind: 'unknown-record', resource: resource.singular, id } };
    const responses = mockedIn(record);
    const records: readonly unknown[] = Array.isArray(body) ? body : [];
    return { status: 200, body: records.map((one, at) => ({ statusCode: 200, _json: responses[at] ?? one })) };
  };
}

/** Tells what came of an import that is not saved: its `mockResponse`. Source: doc; choice for the response. */
export const previewing: Behaviour = ({ body }) => {
  const data = mockedIn(body);
  return { status: 200, body: { data, stages: [{ name: 'request', errors: [], data }] } };
};

function mockedIn(record: unknown): readonly unknown[] {
  const responses = isRecord(record) ? record['mockResponse'] : undefined;
  return Array.isArray(responses) ? responses : [];
}
