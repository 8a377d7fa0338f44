import { appendPointer, type JsonPointer, valueAt } from '../../../spec/json/json-pointer.ts';
import { functionOptions } from '../../rules/function-options.ts';
import { functionResult } from '../../rules/function-result.ts';
import { missingCallback } from '../../rules/missing-callback.ts';
import { repeatedCallback } from '../../rules/repeated-callback.ts';
import { resultLength } from '../../rules/result-length.ts';
import { resultSize } from '../../rules/result-size.ts';
import { thrownError } from '../../rules/thrown-error.ts';
import { unserializableResult } from '../../rules/unserializable-result.ts';
import type { FunctionCall } from '../../rules/wording/function-call.ts';
import type { SchemaSubject } from '../../rules/wording/schema-words.ts';
import { opinionOf, type SchemaError } from '../../schema/schema-validator.ts';
import { Findings } from '../../violations/findings.ts';
import { maxListedFindings } from '../../violations/omitted.ts';
import {
  type FindingDraft,
  type FunctionRule,
  preview,
  type Violation,
  violation,
} from '../../violations/violation.ts';
import { extensionContract } from './extension-contract.ts';
import { type FunctionKind, functionKinds } from './kinds.ts';
import { findNoPlainJson } from './plain-json.ts';

/** How a result is judged. */
export interface ResultLimits {
  /**
   * How many characters the result may have as JSON. @default 5,242,880, which is what the document says
   */
  readonly maxResponseSize?: number | undefined;
}

/** Judges what a function of a kind is given, as it is sent: dates are texts. */
export function judgeOptions(kind: FunctionKind, options: unknown): readonly Violation[] {
  return judgeShape(functionKinds[kind].options, 'options', options, (subject, error) =>
    functionOptions({ kind }, subject, error),
  );
}

/**
 * Judges what a function of a kind called back with: that it is plain JSON, its shape, its length, its size.
 *
 * @param options What the function was given: the length of some results follows from it.
 */
export function judgeResult(
  kind: FunctionKind,
  options: unknown,
  result: unknown,
  { maxResponseSize }: ResultLimits = {},
): readonly Violation[] {
  const call = callOf(kind);
  const faults = findNoPlainJson(result, maxListedFindings);
  // What it would be as JSON is not known.
  if (faults.length > 0) return faults.map((fault) => worded(unserializableResult(call, fault)));
  const shape = judgeShape(functionKinds[kind].result, 'result', result, (subject, error) =>
    functionResult({ kind }, subject, error),
  );
  const length = judgeLength(call, options, result);
  const size = judgeSize(kind, result, maxResponseSize);
  return [...shape, ...[length, size].flatMap((draft) => (draft === undefined ? [] : [worded(draft)]))];
}

/** Says that a function has not called back within so many milliseconds. */
export function neverCalledBack(kind: FunctionKind, name: string, waited: number): Violation {
  return worded(missingCallback(callOf(kind), { name, waited }));
}

/** Says that a function has called back a second time. */
export function calledBackAgain(kind: FunctionKind, name: string): Violation {
  return worded(repeatedCallback(callOf(kind), { name }));
}

/** Says that a function threw, and did not call back with its error. */
export function threw(kind: FunctionKind, name: string, error: unknown): Violation {
  const thrown = error instanceof Error ? `${error.name}: ${error.message}` : preview(error);
  return worded(thrownError(callOf(kind), { name, thrown }));
}

function judgeShape(
  name: string,
  place: 'options' | 'result',
  value: unknown,
  word: (subject: SchemaSubject, error: SchemaError) => FindingDraft<FunctionRule>,
): readonly Violation[] {
  const { document, lineOf, shapeAt, checkOf } = extensionContract();
  const schema = schemaOf(name);
  const found = new Findings<FunctionRule>('violation', lineOf);
  const subject = {
    document,
    operation: undefined,
    in: place,
    prefix: '',
    value,
    schema,
    shape: shapeAt(schema),
  } as const;
  for (const error of opinionOf(checkOf(schema), value).complaints) found.tell(word(subject, error));
  return found.listed;
}

/** Some results have an element for each of those that the function was given; the document names their field. */
function judgeLength(call: FunctionCall, options: unknown, result: unknown): FindingDraft<FunctionRule> | undefined {
  const documentPointer = appendPointer(call.documentPointer, 'x-length-of');
  const field = valueAt(extensionContract().document, documentPointer);
  if (typeof field !== 'string' || !Array.isArray(result)) return undefined;
  const given = valueAt(options, appendPointer('', field));
  if (!Array.isArray(given) || given.length === result.length) return undefined;
  return resultLength({ ...call, documentPointer }, { field, wanted: given.length, length: result.length });
}

const sizePointer = '#/components/schemas/Call/properties/maxResponseSize';

function judgeSize(kind: FunctionKind, result: unknown, limit?: number): FindingDraft<FunctionRule> | undefined {
  const usual = valueAt(extensionContract().document, `${sizePointer}/default`);
  const max = limit ?? (typeof usual === 'number' ? usual : Number.POSITIVE_INFINITY);
  // The text of nothing at all is none.
  const text: string | undefined = JSON.stringify(result);
  const size = text?.length ?? 0;
  return size > max ? resultSize({ kind, documentPointer: sizePointer }, { size, max }) : undefined;
}

function callOf(kind: FunctionKind): FunctionCall {
  return { kind, documentPointer: schemaOf(functionKinds[kind].result) };
}

function schemaOf(name: string): JsonPointer {
  return appendPointer('#/components/schemas', name);
}

function worded(draft: FindingDraft<FunctionRule>): Violation {
  return violation(draft, extensionContract().lineOf);
}
