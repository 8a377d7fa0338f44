import type { SchemaError } from '../schema/schema-validator.ts';
import type { FindingDraft } from '../violations/violation.ts';
import type { FunctionCall } from './wording/function-call.ts';
import { type SchemaSubject, schemaWords } from './wording/schema-words.ts';

/** What a function is given must be what the schema of its kind asks for. */
export function functionOptions(
  { kind }: Pick<FunctionCall, 'kind'>,
  subject: SchemaSubject,
  error: SchemaError,
): FindingDraft<'function-options'> {
  return { rule: 'function-options', ...schemaWords(subject, error), operation: kind };
}
