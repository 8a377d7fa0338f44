import { isRecord } from '../../../../../spec/document/document.ts';
import type { Behaviour, Call } from '../../../../engine/behaviours/behaviour.ts';
import type { JsonRecord } from '../../../../engine/store/record.ts';
import { withRecord } from '../../../define/records/named-record.ts';
import type { ResourceContext } from '../../../define/resource-context.ts';
import { mockedRecords, pageOfRecords } from '../../exports/records/pages.ts';
import { mockedResponses } from '../../imports/mocked-responses.ts';
import { noteSent } from '../debug/sent-requests.ts';
import { mappedRecord } from './mapped-record.ts';

/** Reads over a connection by an export that is not saved: its `mockOutput`. Source: doc. */
export function exporting(context: ResourceContext): Behaviour {
  return overConnection(context, ({ body }) => {
    const virtual = partOf(body, 'export');
    const data = mockedRecords(virtual);
    return { response: data, body: { data, dataURIs: [] }, as: virtual };
  });
}

/** As {@link exporting}, a page at a time. Source: doc; choice for what stands in `pagedExportState`. */
export function exportingPages(context: ResourceContext): Behaviour {
  return overConnection(context, ({ body }) => {
    const virtual = partOf(body, 'export');
    const { data, ...more } = pageOfRecords(mockedRecords(virtual), virtual, body);
    return { response: data, body: { data, dataURIs: [], ...more }, as: virtual };
  });
}

/** Writes over a connection by an import that is not saved: its `mockResponse`, or the records. Source: doc. */
export function importing(context: ResourceContext): Behaviour {
  return overConnection(context, ({ body }) => {
    const virtual = partOf(body, 'import');
    const responses = mockedResponses(virtual);
    const came = recordsIn(body).map((record, at) => {
      const _json = responses[at] ?? record;
      const id = idIn(_json) ?? idIn(record);
      return { statusCode: 200, ...(id !== undefined && { id }), _json };
    });
    return { response: came.map(({ _json }) => _json), body: came, as: virtual };
  });
}

/** Maps records by an import that is not saved; nothing goes over the connection. Source: doc. */
export function mapping(context: ResourceContext): Behaviour {
  return overConnection(context, ({ body }) => {
    const { mapping: given } = partOf(body, 'import');
    return { body: recordsIn(body).map((record) => (isRecord(given) ? mappedRecord(record, given) : record)) };
  });
}

/** Sends something over a connection that no export or import is about. */
export function proxying(context: ResourceContext): Behaviour {
  return overConnection(context, ({ parameters: { header } }) => {
    const http = { method: header['Integrator-Method'], relativeURI: header['Integrator-Relative-URI'] };
    return { response: {}, body: {}, as: { http } };
  });
}

/** What came of something that was done over a connection. */
interface Done {
  /** What the application has responded with; left out where it was not asked. */
  readonly response?: unknown;
  readonly body: unknown;
  /** What says how the application was asked. */
  readonly as?: JsonRecord;
}

function overConnection({ resource, fake }: ResourceContext, act: (call: Call) => Done): Behaviour {
  return withRecord(resource, (call, { id }) => {
    const { account, now } = call;
    const { response, body, as = {} } = act(call);
    const sending = { at: now, type: 'connection', id, statusCode: 200, response, as } as const;
    if (response !== undefined) noteSent(fake.memory, account, sending);
    return { status: 200, body };
  });
}

function partOf(body: unknown, name: 'export' | 'import'): JsonRecord {
  const part = isRecord(body) ? body[name] : undefined;
  return isRecord(part) ? part : {};
}

function recordsIn(body: unknown): readonly unknown[] {
  const data = isRecord(body) ? body['data'] : undefined;
  return Array.isArray(data) ? data : [];
}

function idIn(record: unknown): string | undefined {
  const id = isRecord(record) ? (record['id'] ?? record['_id']) : undefined;
  return typeof id === 'string' || typeof id === 'number' ? String(id) : undefined;
}
