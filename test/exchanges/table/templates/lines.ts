import { recordLines } from '../partners/lines.ts';
import { strangerId } from '../records.ts';
import type { OperationLine } from '../resources/operations.ts';

/** The operations of templates; those that ask for a token. */
export const templateLines: readonly OperationLine[] = [
  ...recordLines('/v1/templates', 'template', { name: 'A' }),
  { request: `GET /v1/templates/${strangerId}/preview`, record: 'template' },
  { request: `POST /v1/integrations/template/${strangerId}`, record: 'template', send: {} },
];
