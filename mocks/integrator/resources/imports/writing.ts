import type { Behaviour } from '../../../engine/behaviours/behaviour.ts';
import { withRecord } from '../../define/records/named-record.ts';
import type { ResourceContext } from '../../define/resource-context.ts';
import { noteSent } from '../connections/debug/sent-requests.ts';
import { mockedResponses } from './mocked-responses.ts';

/**
 * Takes records as if they were written, and tells what came of each: what stands in its place in `mockResponse`, or else
 * the record itself.
 *
 * What arrived is in the journal: `journal.find({ operation: 'invokeImport' })`. Source: client for the request; choice
 * for the response.
 */
export function invoking({ resource, fake }: ResourceContext): Behaviour {
  return withRecord(resource, ({ account, body, now }, { id, record }) => {
    const responses = mockedResponses(record);
    const records: readonly unknown[] = Array.isArray(body) ? body : [];
    const came = records.map((one, at) => ({ statusCode: 200, _json: responses[at] ?? one }));
    noteSent(fake.memory, account, {
      at: now,
      type: 'import',
      id,
      statusCode: 200,
      response: came.map((one) => one._json),
    });
    return { status: 200, body: came };
  });
}

/** Tells what came of an import that is not saved: its `mockResponse`. Source: doc; choice for the response. */
export const previewing: Behaviour = ({ body }) => {
  const data = mockedResponses(body);
  return { status: 200, body: { data, stages: [{ name: 'request', errors: [], data }] } };
};
