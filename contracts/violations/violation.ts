import { type LineOf, placeOf } from '../../spec/document/line-map.ts';
import type { JsonPointer } from '../../spec/json/json-pointer.ts';
import { cutText } from './cut-text.ts';

/** The rules that a request is judged by. */
export type RequestRule =
  | 'unknown-path'
  | 'unknown-method'
  | 'missing-credentials'
  | 'parameter'
  | 'request-content-type'
  | 'missing-body'
  | 'malformed-body'
  | 'request-body';

/** The rules that a response is judged by. */
export type ResponseRule =
  | 'undocumented-status'
  | 'response-content-type'
  | 'unexpected-body'
  | 'missing-body'
  | 'malformed-body'
  | 'response-header'
  | 'response-body';

/** The rules that a function of an app is judged by: what it is given, how it calls back, and with what. */
export type FunctionRule =
  | 'function-options'
  | 'function-result'
  | 'result-length'
  | 'result-size'
  | 'unserializable-result'
  | 'missing-callback'
  | 'repeated-callback'
  | 'thrown-error';

/** What is accepted, but worth knowing. */
export type NoteRule =
  | 'unknown-parameter'
  | 'unknown-field'
  | 'read-only-field'
  | 'undocumented-field'
  | 'erased-field'
  | 'create-only'
  | 'not-judged'
  | 'undocumented-error'
  | 'undocumented-success'
  | 'ambiguous-response'
  | 'injected-fault'
  | 'scripted-function'
  | 'async-function';

/** The part of an exchange that a finding is about; of the call of a function, its options or its result. */
export type Place = 'request' | 'path' | 'query' | 'header' | 'cookie' | 'body' | 'status' | 'options' | 'result';

/** One thing that the contract has to say of an exchange, as plain data. */
export interface Finding<Rule extends string = string> {
  /** `violation`: the contract is broken. `note`: accepted, but the caller should know. */
  readonly grade: 'violation' | 'note';
  readonly rule: Rule;
  /** The `operationId`, or `undefined` where the request leads to none; of a function, its kind. */
  readonly operation: string | undefined;
  readonly in: Place;
  /** Where in the value: `/install/0/completed` in a body, `/limit` in a query. */
  readonly pointer: JsonPointer;
  /** Where in the document the rule is written. */
  readonly documentPointer: JsonPointer;
  /** The file of the document, from the folder of its root file; absent where the document is one text. */
  readonly documentFile?: string;
  /** The line of that file, from 1; `undefined` where the document's text is not known. */
  readonly line: number | undefined;
  /** The keyword of the schema that was broken: `type`, `enum`, `required`. */
  readonly keyword: string | undefined;
  readonly expected: string;
  readonly actual: string;
  /** A sentence: what is wrong, and how to mend it. */
  readonly message: string;
  /** The name that was probably meant, where a key is misspelt. */
  readonly suggestion: string | undefined;
}

/** A broken rule. */
export type Violation = Finding<RequestRule | ResponseRule | FunctionRule>;

/** Something accepted that the caller should know. */
export type Note = Finding<NoteRule>;

/** What a rule has to say; the rest of a finding is filled in from where it stands. */
export type FindingDraft<Rule extends string> = Omit<
  Finding<Rule>,
  'grade' | 'documentFile' | 'line' | 'keyword' | 'suggestion'
> &
  Partial<Pick<Finding<Rule>, 'keyword' | 'suggestion'>>;

/** What a rule has to say, whichever it is: several may say the same. */
export type FindingWords = Omit<FindingDraft<string>, 'rule'>;

/** Completes a violation with its line. */
export function violation<Rule extends string>(draft: FindingDraft<Rule>, lineOf: LineOf): Finding<Rule> {
  return finding('violation', draft, lineOf);
}

/** Completes a note with its line. */
export function note<Rule extends string>(draft: FindingDraft<Rule>, lineOf: LineOf): Finding<Rule> {
  return finding('note', draft, lineOf);
}

/** A short picture of a value for a message. */
export function preview(value: unknown): string {
  if (value === undefined) return 'nothing';
  if (typeof value === 'object' && value !== null) {
    return Array.isArray(value) ? `an array of ${value.length}` : 'an object';
  }
  // Of a long text only the start is written as JSON.
  const text = typeof value === 'string' ? JSON.stringify(value.slice(0, 100)) : String(value);
  return cutText(text, 78);
}

/** Completes a finding with its line, and cuts what is long in it: who sends a body must not decide how large that is. */
export function finding<Rule extends string>(
  grade: 'violation' | 'note',
  draft: FindingDraft<Rule>,
  lineOf: LineOf,
): Finding<Rule> {
  return {
    keyword: undefined,
    suggestion: undefined,
    ...draft,
    pointer: cutText(draft.pointer, 2000),
    documentPointer: cutText(lineOf.writtenAt?.(draft.documentPointer) ?? draft.documentPointer, 1000),
    expected: cutText(draft.expected, 500),
    actual: cutText(draft.actual, 300),
    message: cutText(draft.message, 1000),
    grade,
    ...placeOf(lineOf, draft.documentPointer),
  };
}
