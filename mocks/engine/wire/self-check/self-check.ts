import type { Contract } from '../../../../contracts/contract/contract.ts';
import { judgeResponse, type ResponseSubject } from '../../../../contracts/judge/judge-response.ts';
import { ambiguousResponse } from '../../../../contracts/rules/ambiguous-response.ts';
import { andMore, type Omitted } from '../../../../contracts/violations/omitted.ts';
import { type Note, note, type Violation } from '../../../../contracts/violations/violation.ts';
import { placeText } from '../../../../spec/document/line-map.ts';
import { type Operation, responseFor } from '../../../../spec/operation/operation.ts';
import { foundFine, isFine } from '../../store/known-records.ts';
import { headerReader, type MockResponse, type WireResponse } from '../response.ts';
import { FineLists } from './fine-lists.ts';

/** Why a response was held back: it breaks the contract, or the engine is strict about what the request did. */
export interface Failure {
  readonly findings: readonly (Violation | Note)[];
  /** How many more findings there are. */
  readonly omitted?: number;
  /** A sentence for each finding: operation, rule, pointer, line. */
  readonly message: string;
  /** What it gets. Default: 500. */
  readonly status?: number;
}

/** A response that the document is to blame for: it goes out, with a note. */
export interface Marked {
  readonly mark: Note;
}

/** Judges the fake's own response before it leaves; `undefined` where it keeps the contract. */
export type SelfCheck = (
  operation: Operation,
  method: string,
  response: MockResponse,
  wire: WireResponse,
) => Failure | Marked | undefined;

/** Makes a self check; a frozen record, or the same list of them, is judged once for each response that it is given as. */
export function createSelfCheck(contract: Contract): SelfCheck {
  const lists = new FineLists();
  return (operation, method, response, wire) => {
    const { body, headers } = response;
    const documented = responseFor(operation, wire.status);
    // Headers of its own may be wrong each time anew, and a response to `HEAD` is judged without its body.
    const isWhole = documented !== undefined && headers === undefined && method !== 'HEAD';
    if (isWhole && (isFine(body, documented) || lists.isFine(body, documented))) return undefined;

    const subject = {
      status: wire.status,
      headers: headerReader(wire.headers),
      body: method === 'HEAD' ? undefined : wire.body,
      method,
      value: body,
      notes: false,
    };
    const judged = judgeResponse(contract, operation, subject);
    const choice = judged.violations.find(({ keyword }) => keyword === 'oneOf');
    if (choice !== undefined && isAmbiguous(contract, operation, subject))
      return { mark: note(ambiguousResponse(operation, choice), contract.lineOf) };
    if (judged.violations.length > 0) return invalidResponse(operation, judged.violations, judged.omitted);
    if (isWhole) {
      foundFine(body, documented);
      lists.foundFine(body, documented);
    }
    return undefined;
  };
}

/** Whether nothing is wrong with a response but that several branches of a `oneOf` let it through. */
function isAmbiguous(contract: Contract, operation: Operation, subject: ResponseSubject): boolean {
  const { document, lineOf, shapeAt, readBody, loosely } = contract;
  if (loosely === undefined) return false;
  const rulebook = { document, lineOf, shapeAt, readBody, checkOf: loosely.checkOf };
  return judgeResponse(rulebook, operation, subject).violations.length === 0;
}

/** Words the violations of a response as a failure. */
export function invalidResponse(operation: Operation, violations: readonly Violation[], left?: Omitted): Failure {
  const omitted = left?.violations ?? 0;
  return {
    findings: violations,
    omitted,
    message: `Failed to respond to ${operation.id}: the response breaks the contract. ${describe(violations, omitted)} Mend the record, the behaviour or the override that it comes from.`,
  };
}

/** Turns notes into a failure, for an engine that is strict about them. */
export function strictFailure(operation: Operation, notes: readonly Note[], omitted = 0): Failure {
  return {
    findings: notes,
    omitted,
    message: `Failed to accept ${operation.id}: the request is accepted by the service, but not in strict mode. ${describe(notes, omitted)} Mend the request, or turn strict mode off.`,
  };
}

/** Says that nobody knows how to respond to an operation: only that one, the others are served as ever. */
export function noResponseFailure(message: string): Failure {
  return { findings: [], message, status: 501 };
}

/** The response in the place of one that was held back: it fails loudly, and says why. */
export function failureResponse({ findings, omitted, message, status = 500 }: Failure): MockResponse {
  if (status === 501) return { status, body: { error: 'unknown-operation', message } };
  return {
    status,
    headers: { 'x-contract-violation': findings[0]?.rule ?? 'unknown' },
    body: { error: 'contract-violation', message, findings, ...(omitted && { omitted }) },
  };
}

function describe(findings: Failure['findings'], omitted: number): string {
  const reasons = findings.slice(0, 5).map((finding) => {
    const { rule, pointer, documentPointer, message } = finding;
    const written = placeText(finding);
    const place = written === undefined ? documentPointer : `${documentPointer}, ${written}`;
    return `${rule} at ${pointer === '' ? 'the root' : pointer}: ${message} (${place})`;
  });
  const more = findings.length - reasons.length + omitted;
  return [...reasons, ...(more > 0 ? [andMore(more)] : [])].join(' ');
}
