import { recordLines } from '../partners/lines.ts';
import { strangerId } from '../records.ts';
import type { OperationLine } from '../resources/operations.ts';

const kinds: Readonly<Record<string, object>> = {
  asyncHelper: { name: 'A', http: { status: { _exportId: strangerId } } },
  fileDefinition: { name: 'A', version: '2', format: 'fixed', rules: [] },
  ediProfile: { name: 'A', fileType: 'edifact' },
};

/** The operations of async helpers, file definitions and EDI profiles; those that ask for a token. */
export const fileAndAsyncLines: readonly OperationLine[] = [
  ...Object.entries(kinds).flatMap(([record, send]): OperationLine[] => {
    const collection = `/v1/${record.toLowerCase()}s`;
    return [
      ...recordLines(collection, record, send),
      { request: `GET ${collection}/${strangerId}/dependencies`, record },
      { request: `GET ${collection}/${strangerId}/audit`, record },
    ];
  }),
  { request: `GET /v1/integrations/${strangerId}/asynchelpers`, record: 'integration' },
];
