import { isRecord } from '../../../../spec/document/document.ts';
import type { Behaviour } from '../../../engine/behaviours/behaviour.ts';
import type { JsonRecord } from '../../../engine/store/record.ts';
import type { FakeMemory } from '../../define/fake-context.ts';
import type { ResourceContext } from '../../define/resource-context.ts';
import { invokedRecordsOf } from './invoked-records.ts';

/** How many records a page holds where the export does not say. Source: doc. */
const usualPageSize = 20;

/**
 * Reads a page of records: what a test has said that the export reads, or else its `mockOutput`.
 *
 * Source: doc; choice for what stands in `pagedExportState`.
 */
export function invoking({ resource, fake }: ResourceContext): Behaviour {
  return ({ account, parameters, body }) => {
    const id = String(parameters.path[resource.idParameter]);
    const record = account.collection(resource.collection).get(id);
    if (record === undefined) return { problem: { kind: 'unknown-record', resource: resource.singular, id } };
    const records = readRecords(fake.memory, account.name, id, record);
    const start = positionIn(body);
    const end = start + pageSizeOf(record);
    const data = records.slice(start, end);
    return { status: 200, body: { data, ...(end < records.length && { pagedExportState: { position: end } }) } };
  };
}

/** Tells what an export would read that is not saved: its `mockOutput`. Source: doc; choice for the name of the stage. */
export const previewing: Behaviour = ({ body }) => {
  const data = isRecord(body) ? mockedRecords(body) : [];
  return { status: 200, body: { data, dataURIs: [], stages: [{ name: 'request', errors: [], data }] } };
};

/** All records that an export reads: what a test has said, or else its `mockOutput`. */
export function readRecords(memory: FakeMemory, account: string, id: string, record: JsonRecord): readonly object[] {
  return invokedRecordsOf(memory).get(account, id) ?? mockedRecords(record);
}

/** The records of `mockOutput`. */
function mockedRecords({ mockOutput }: JsonRecord): readonly object[] {
  const page = isRecord(mockOutput) ? mockOutput['page_of_records'] : undefined;
  return (Array.isArray(page) ? page : []).flatMap((one: unknown) =>
    isRecord(one) && isRecord(one['record']) ? [one['record']] : [],
  );
}

function pageSizeOf({ pageSize }: JsonRecord): number {
  return typeof pageSize === 'number' && pageSize >= 1 ? pageSize : usualPageSize;
}

function positionIn(body: unknown): number {
  const state = isRecord(body) ? body['pagedExportState'] : undefined;
  const position = isRecord(state) ? state['position'] : undefined;
  return typeof position === 'number' && position >= 0 ? Math.floor(position) : 0;
}
