import type { RequestJudgement } from '../../../contracts/judge/judge-request.ts';
import type { Violation } from '../../../contracts/violations/violation.ts';
import type { JsonRecord } from '../store/record.ts';

/** A field that names a record which is not there. */
export interface InvalidReference {
  /** Where it stands in the record, or in the body of an action: `['pages', 0, 'authorId']`. */
  readonly place: readonly (string | number)[];
  /** The name of the resource that it would be a record of. */
  readonly resource: string;
  /** The id. */
  readonly value: string | number;
}

/** A record that refers to another one. */
export interface Referrer {
  /** The name of its resource: `pages`. */
  readonly resource: string;
  /** What one record is called: `page`. */
  readonly type: string;
  readonly id: string;
  readonly record: JsonRecord;
  /** Where in it the other one is named: `sections[0].authorId`. */
  readonly paths: readonly string[];
}

/** Why a request is refused; the conventions word it in the API's own words. */
export type Problem =
  | { readonly kind: 'misdirected'; readonly message: string }
  | { readonly kind: 'unknown-path'; readonly method: string; readonly pathname: string }
  | {
      readonly kind: 'unknown-method';
      readonly method: string;
      readonly pathname: string;
      readonly allowed: readonly string[];
    }
  | { readonly kind: 'missing-credentials' }
  | {
      readonly kind: 'bad-credentials';
      /** What is wrong with them, in a sentence, without the credentials themselves. */
      readonly why?: string;
      /** Whether they are not written as credentials are. */
      readonly isMalformed?: boolean;
    }
  | {
      readonly kind: 'forbidden';
      /** What the caller may not do, in a sentence; left out where it may only read. */
      readonly why?: string;
    }
  | { readonly kind: 'payload-too-large'; readonly limit: number }
  | { readonly kind: 'unsupported-media-type'; readonly violation: Violation }
  | {
      readonly kind: 'malformed-body';
      readonly why: string;
      /** What it should have been. Default: JSON. */
      readonly expected?: string;
    }
  | { readonly kind: 'invalid-parameters'; readonly violations: readonly Violation[]; readonly omitted?: number }
  | { readonly kind: 'invalid-query'; readonly message: string }
  | {
      readonly kind: 'invalid-body';
      /** The first of them. */
      readonly violations: readonly Violation[];
      /** How many more there are. */
      readonly omitted?: number;
      readonly body: unknown;
    }
  | { readonly kind: 'unknown-record'; readonly resource: string; readonly id: string }
  | {
      readonly kind: 'unknown-response';
      /** Says in a sentence which response was asked for, and what there is. */
      readonly message: string;
    }
  | {
      readonly kind: 'not-acceptable';
      /** Says in a sentence what the caller takes, and what there is. */
      readonly message: string;
    }
  | { readonly kind: 'record-exists'; readonly resource: string; readonly id: string }
  | {
      readonly kind: 'invalid-reference';
      /** The first of them. */
      readonly references: readonly InvalidReference[];
      /** How many more there are. */
      readonly omitted?: number;
      /** Says so in a sentence. */
      readonly message: string;
    }
  | {
      readonly kind: 'record-in-use';
      readonly resource: string;
      readonly id: string;
      /** The first of those who hold it. */
      readonly referrers: readonly Referrer[];
      /** How many more there are. */
      readonly omitted?: number;
      /** Says so in a sentence. */
      readonly message: string;
    }
  | {
      readonly kind: 'not-yet-deletable';
      readonly resource: string;
      readonly id: string;
      /** The field that the record has to have before, and its value. */
      readonly field: string;
      readonly value: unknown;
      readonly message: string;
    }
  | {
      readonly kind: 'unpatchable-path';
      /** The place that the document does not let a PATCH change: `/createdAt`. */
      readonly path: string;
      readonly message: string;
    }
  | {
      readonly kind: 'invalid-patch';
      /** The operation that cannot be applied, from 0. */
      readonly index: number;
      readonly why: string;
      readonly message: string;
    }
  | { readonly kind: 'failed-test'; readonly index: number; readonly path: string; readonly message: string }
  /** What `If-Match` or `If-None-Match` asks for does not hold. */
  | { readonly kind: 'precondition-failed'; readonly message: string }
  /** A write says nothing of how the record has to be, where the document asks for that. */
  | { readonly kind: 'precondition-required'; readonly message: string }
  /** A key that stands for one request came with another. */
  | { readonly kind: 'key-reused'; readonly message: string }
  | { readonly kind: 'rate-limited'; readonly retryAfter: number };

/** What comes out of a behaviour when it refuses. */
export interface Refusal {
  readonly problem: Problem;
}

/** The problem that a judged request has, the first of these kinds that it shows; `undefined` where it has none. */
export function problemOf(
  { violations, omitted: more }: Pick<RequestJudgement, 'violations' | 'omitted'>,
  body: unknown,
): Problem | undefined {
  if (violations.length === 0) return undefined;
  const ofRule = (...rules: readonly Violation['rule'][]): Violation[] =>
    violations.filter((violation) => rules.includes(violation.rule));

  const omitted = more?.violations ?? 0;
  const path = ofRule('parameter').filter((violation) => violation.in === 'path');
  if (path.length > 0) return { kind: 'invalid-parameters', violations: path, omitted };
  const parameters = ofRule('parameter');
  if (parameters.length > 0) return { kind: 'invalid-parameters', violations: parameters, omitted };
  const [missing] = ofRule('missing-body');
  if (missing !== undefined) return { kind: 'malformed-body', why: 'it is empty' };
  const [mediaType] = ofRule('request-content-type');
  if (mediaType !== undefined) return { kind: 'unsupported-media-type', violation: mediaType };
  const [malformed] = ofRule('malformed-body');
  if (malformed !== undefined) {
    const { actual: why, expected } = malformed;
    return { kind: 'malformed-body', why, ...(expected === 'XML' && { expected }) };
  }
  const invalid = ofRule('request-body');
  if (invalid.length > 0) return { kind: 'invalid-body', violations: invalid, omitted, body };
  return undefined;
}
