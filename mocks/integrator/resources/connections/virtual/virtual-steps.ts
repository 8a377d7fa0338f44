import { isRecord } from '../../../../../spec/document/document.ts';
import type { Behaviour, Call } from '../../../../engine/behaviours/behaviour.ts';
import type { JsonRecord } from '../../../../engine/store/record.ts';
import { withRecord } from '../../../define/records/named-record.ts';
import type { ResourceContext } from '../../../define/resource-context.ts';
import { mockedRecords, pageOfRecords } from '../../exports/records/pages.ts';
import { mappedRecord } from '../../imports/mapping/mapped-record.ts';
import { MappingFault } from '../../imports/mapping/mapped-value.ts';
import { mockedResponses } from '../../imports/mocked-responses.ts';
import { noteSent } from '../debug/sent-requests.ts';

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

/**
 * Maps records by an import that is not saved, as a run of a flow does; nothing goes over the connection. Source: doc;
 * choice that a record which cannot be mapped has all refused.
 */
export function mapping({ resource }: ResourceContext): Behaviour {
  return withRecord(resource, ({ body }) => {
    const virtual = partOf(body, 'import');
    const work = { lookups: virtual['lookups'], say: () => undefined };
    const mapped: unknown[] = [];
    for (const [at, record] of recordsIn(body).entries()) {
      try {
        mapped.push(mappedRecord(virtual, record, work));
      } catch (error) {
        if (!(error instanceof MappingFault)) throw error;
        return {
          status: 422,
          body: { errors: [{ code: 'mapping_failed', message: error.message, field: `data.${at}` }] },
        };
      }
    }
    return { status: 200, body: mapped };
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
  /** What the application has responded with. */
  readonly response: unknown;
  readonly body: unknown;
  /** What says how the application was asked. */
  readonly as?: JsonRecord;
}

function overConnection({ resource, fake }: ResourceContext, act: (call: Call) => Done): Behaviour {
  return withRecord(resource, (call, { id }) => {
    const { account, now } = call;
    const { response, body, as = {} } = act(call);
    const sending = { at: now, type: 'connection', id, statusCode: 200, response, as } as const;
    noteSent(fake.memory, account, sending);
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
