import type { Operation, ResponseHeader } from '../../spec/operation/operation.ts';
import type { SchemaError } from '../schema/schema-validator.ts';
import type { FindingDraft } from '../violations/violation.ts';
import { type SchemaSubject, schemaWords } from './wording/schema-words.ts';

/** A response lacks a header that the document promises. */
export function missingHeader(
  operation: Operation,
  header: ResponseHeader,
  status: number,
): FindingDraft<'response-header'> {
  return {
    rule: 'response-header',
    operation: operation.id,
    in: 'header',
    pointer: `/${header.name.toLowerCase()}`,
    documentPointer: header.pointer,
    keyword: 'required',
    expected: `a ${header.name} header`,
    actual: 'nothing',
    message: `The ${status} of ${operation.id} must carry a ${header.name} header, but has none.`,
  };
}

/** A header of a response is not what its schema asks for. */
export function wrongHeader(subject: SchemaSubject, error: SchemaError): FindingDraft<'response-header'> {
  return { rule: 'response-header', ...schemaWords(subject, error) };
}
