import type { Operation } from '../../spec/operation/operation.ts';
import type { Parameter } from '../../spec/parameter/parameter.ts';
import type { SchemaError } from '../schema/schema-validator.ts';
import { type FindingDraft, preview } from '../violations/violation.ts';
import { type SchemaSubject, schemaWords } from './wording/schema-words.ts';

/** A parameter that must be there is not. */
export function missingParameter(operation: Operation, parameter: Parameter): FindingDraft<'parameter'> {
  return {
    rule: 'parameter',
    operation: operation.id,
    in: parameter.in,
    pointer: `/${parameter.name}`,
    documentPointer: parameter.pointer,
    keyword: 'required',
    expected: `the ${parameter.in} parameter \`${parameter.name}\``,
    actual: 'nothing',
    message: `The ${parameter.in} parameter \`${parameter.name}\` is missing; add it.`,
  };
}

/** A parameter is there, but not written in the way that its style asks for. */
export function unreadableParameter(
  operation: Operation,
  parameter: Parameter,
  text: string,
  why: string,
): FindingDraft<'parameter'> {
  return {
    rule: 'parameter',
    operation: operation.id,
    in: parameter.in,
    pointer: `/${parameter.name}`,
    documentPointer: parameter.pointer,
    // One that is described by its content has no style.
    ...(parameter.json
      ? { keyword: 'content', expected: 'JSON' }
      : { keyword: 'style', expected: `the style "${parameter.style}"` }),
    actual: preview(text),
    message: `The ${parameter.in} parameter \`${parameter.name}\` cannot be read: ${why}.`,
  };
}

/** A parameter's value is not what its schema asks for. */
export function wrongParameter(subject: SchemaSubject, error: SchemaError): FindingDraft<'parameter'> {
  return { rule: 'parameter', ...schemaWords(subject, error) };
}
