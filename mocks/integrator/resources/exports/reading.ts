import { isRecord } from '../../../../spec/document/document.ts';
import type { Behaviour } from '../../../engine/behaviours/behaviour.ts';
import type { JsonRecord } from '../../../engine/store/record.ts';
import type { FakeMemory } from '../../define/fake-context.ts';
import { withRecord } from '../../define/records/named-record.ts';
import type { ResourceContext } from '../../define/resource-context.ts';
import { noteSent } from '../connections/debug/sent-requests.ts';
import { invokedRecordsOf } from './invoked-records.ts';
import { mockedRecords, pageOfRecords } from './records/pages.ts';

/**
 * Reads a page of records: what a test has said that the export reads, or else its `mockOutput`.
 *
 * Source: doc; choice for what stands in `pagedExportState`.
 */
export function invoking({ resource, fake }: ResourceContext): Behaviour {
  return withRecord(resource, ({ account, body, now }, { id, record }) => {
    const records = readRecords(fake.memory, account.name, id, record);
    const page = pageOfRecords(records, record, body);
    noteSent(fake.memory, account, { at: now, type: 'export', id, statusCode: 200, response: page.data });
    return { status: 200, body: page };
  });
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
