import { isRecord } from '../../../../spec/document/document.ts';
import type { Call } from '../../../engine/behaviours/behaviour.ts';
import { defineResource, type ResourceDefinition } from '../../define/define-resource.ts';
import { type CsvRules, parsedCsv, writtenCsv } from './csv.ts';

/** What processors do: CSV is read and written; what the others give is the example of the document. */
export const resource: ResourceDefinition = defineResource('processors', {
  operations: {
    parseCsv: ({ body }) => {
      const rules = rulesOf(body, 'hasHeaderRow');
      return { status: 200, body: { data: isRecord(body) ? parsedCsv(String(body['data']), rules) : [] } };
    },
    generateCsv: ({ body }) => {
      const data = isRecord(body) && Array.isArray(body['data']) ? body['data'].filter(isRecord) : [];
      return { status: 200, body: { data: writtenCsv(data, rulesOf(body, 'includeHeader')) } };
    },
  },
});

function rulesOf(body: Call['body'], header: string): CsvRules {
  const sent = isRecord(body) ? body['rules'] : undefined;
  const rules = isRecord(sent) ? sent : {};
  const { columnDelimiter, rowDelimiter } = rules;
  return {
    columnDelimiter: typeof columnDelimiter === 'string' ? columnDelimiter : ',',
    rowDelimiter: typeof rowDelimiter === 'string' ? rowDelimiter : undefined,
    hasHeader: rules[header] !== false,
    trims: rules['trimSpaces'] === true,
    skipped: Number(rules['rowsToSkip'] ?? 0),
  };
}
