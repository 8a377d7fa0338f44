import { isRecord } from '../../../../spec/document/document.ts';

/** What an import says that the application responds with, record by record. */
export function mockedResponses(record: unknown): readonly unknown[] {
  const responses = isRecord(record) ? record['mockResponse'] : undefined;
  return Array.isArray(responses) ? responses : [];
}
