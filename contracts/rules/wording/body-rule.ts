import type { JsonPointer } from '../../../spec/json/json-pointer.ts';
import type { Operation } from '../../../spec/operation/operation.ts';
import type { BodyFault } from '../../bodies/body-fault.ts';
import type { SchemaError } from '../../schema/schema-validator.ts';
import { type FindingDraft, type FindingWords, preview } from '../../violations/violation.ts';
import type { SchemaSubject } from './schema-words.ts';

/** A rule that a body breaks where its schema does not let it through. */
export interface BodyRule<Rule extends string> {
  readonly code: Rule;
  /** Words a complaint of the body's schema. */
  readonly wrong: (subject: SchemaSubject, error: SchemaError) => FindingDraft<Rule>;
  /** Words what is wrong with a part of a form. */
  readonly faultyPart: (operation: Operation, documentPointer: JsonPointer, fault: BodyFault) => FindingDraft<Rule>;
}

/** A part of a form is not written as the document has it. */
export function partWords(operation: Operation, documentPointer: JsonPointer, fault: BodyFault): FindingWords {
  return { operation: operation.id, in: 'body', documentPointer, ...fault, actual: preview(fault.actual) };
}
