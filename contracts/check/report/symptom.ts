import type { CheckFailure } from '../failures/failure.ts';

/**
 * How directly a failure shows what is wrong, the most direct first.
 *
 * `direct`: one response breaks the document, or is not what the request asked for. `wording`: it refuses as it should,
 * and says something else than it should. `compared`: what was returned at one time does not fit what was returned at
 * another, which often is the echo of something else.
 */
export const directnesses = ['direct', 'wording', 'compared'] as const;

/** How directly a failure shows what is wrong. */
export type Directness = (typeof directnesses)[number];

/** A failure, read for its cause. */
export interface Symptom {
  readonly failure: CheckFailure;
  /** The kind of promise that is broken, without the field or the query that it was tried with. */
  readonly kind: string;
  /** Failures of one key have one cause. */
  readonly key: string;
  /** What is at fault, in words. */
  readonly title: string;
  /** The field that is at fault: `settings`, `errors.code`. */
  readonly field: string | undefined;
  readonly directness: Directness;
}

const document =
  /^(undocumented-status|response-content-type|unexpected-body|missing-body|malformed-body|response-header|response-body)\b/;

/** What is judged by one response alone, beside what the document says of it. */
const single =
  /^(success|responds|record|created id|distinct ids|own records|the record asked for|kept|added|refusal|refused|function-result|result-length|result-size|missing-callback|calls back|expected|stays up)\b/;

/** What a refusal says. */
const wording = /^refusal (entry|body|message)\b/;

/** Reads a failure for its cause. */
export function symptomOf(failure: CheckFailure): Symptom {
  const { rule, place, operation } = failure;
  const field = place.startsWith('field ') ? place.slice('field '.length) : undefined;
  const kind = kindOf(rule, operation);
  const isStatus = place.startsWith('status ');
  const expected = isStatus && rule !== 'undocumented-status' ? ` for ${expectedOf(failure)}` : '';
  // Which success it was that should have been a refusal depends on the operation only.
  const status = rule === 'success' ? place : place.replace(/^status 2\d\d/, 'status 2XX');
  const seen = rule === 'success' ? ` ${seenIn(failure.received)}` : '';
  return {
    failure,
    kind,
    key: isStatus ? `${status}${expected}${seen}` : field === undefined ? `${kind} ${place}` : place,
    title: isStatus ? statusTitle(failure) : place,
    field,
    directness: directnessOf(rule),
  };
}

/** Whether a failure is a broken rule of the document itself. */
export function isOfDocument({ failure }: Symptom): boolean {
  return document.test(failure.rule);
}

function directnessOf(rule: string): Directness {
  if (wording.test(rule)) return 'wording';
  return document.test(rule) || single.test(rule) ? 'direct' : 'compared';
}

function kindOf(rule: string, operation: string): string {
  const known = /^(kept|added|copy|projection)\b/.exec(rule)?.[0];
  if (known !== undefined) return known;
  if (rule.startsWith(`${operation} `)) return 'state after the operation';
  return (rule.split(' /')[0] ?? rule).trim();
}

function statusTitle(failure: CheckFailure): string {
  const { rule, place, documented } = failure;
  return rule === 'undocumented-status'
    ? `${place}, which is not in the document`
    : `${place} instead of ${documented}`;
}

function expectedOf({ documented }: CheckFailure): string {
  return documented.startsWith('2') ? 'success' : documented;
}

/** What was returned, but for ids, moments and numbers: two refusals of valid requests may have two causes. */
function seenIn(received: string): string {
  return received
    .slice(0, 2000)
    .replaceAll(/"(?:[^"\\]|\\.){0,200}?[0-9a-f]{8}[^"]*"/gi, '"#"')
    .replaceAll(/\d+/g, '#')
    .slice(0, 120);
}

/** Failures by what may be the cause of them. */
export type Groups = Map<string, Symptom[]>;
