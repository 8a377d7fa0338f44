import type { SchemaError } from '../schema/schema-validator.ts';
import type { FindingDraft } from '../violations/violation.ts';
import type { FunctionCall } from './wording/function-call.ts';
import { type SchemaSubject, schemaWords } from './wording/schema-words.ts';

/** What a function calls back with must be what the schema of its kind asks for. */
export function functionResult(
  { kind }: Pick<FunctionCall, 'kind'>,
  subject: SchemaSubject,
  error: SchemaError,
): FindingDraft<'function-result'> {
  return { rule: 'function-result', ...schemaWords(subject, error), operation: kind };
}
