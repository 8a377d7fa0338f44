import { type Operation, responseFor } from '../../spec/operation.ts';
import type { Contract } from '../contract.ts';
import type { HeaderReader } from '../exchange.ts';
import { chooseContent } from '../rules/content-type.ts';
import { type Finding, violation } from '../violation.ts';
import type { RecordedHeaders, RecordedRequest, RecordedResponse } from './recorded-exchange.ts';
import type { TrafficFinding } from './traffic-finding.ts';

/** What is wrong with an exchange, and what could not be told. */
export interface ExchangeJudgement {
  readonly operation: string | undefined;
  readonly violations: readonly TrafficFinding[];
  readonly notes: readonly TrafficFinding[];
  readonly unknown: readonly string[];
}

/** Judges both sides of an exchange, as far as the recording goes. */
export async function judgeExchange(
  contract: Contract,
  request: RecordedRequest,
  response: RecordedResponse,
  url: URL,
): Promise<ExchangeJudgement> {
  const { method } = request;
  const found = contract.route(method, url.pathname);
  const sent = await contract.checkRequest({
    method,
    url,
    headers: knownHeaders(request.headers),
    body: request.body.kind === 'recorded' ? request.body.body : undefined,
  });
  const requestSide = sideOf('request');
  const requestNotes = sent.notes.map(requestSide);
  // Where the request leads to nothing, the document says nothing of the answer either.
  if (found.kind !== 'operation') {
    return { operation: undefined, violations: sent.violations.map(requestSide), notes: requestNotes, unknown: [] };
  }

  const unknown: string[] = [];
  const { operation } = found;
  const reliable = sent.violations.filter((finding) => {
    if (finding.rule === 'missing-body' && request.body.kind === 'not-recorded') return false;
    if (finding.rule === 'missing-credentials' && credentialsTaken(request.headers, response.status)) {
      unknown.push('the credentials of the request: the recording has none');
      return false;
    }
    return request.headers.recorded || finding.in !== 'header';
  });
  if (request.body.kind === 'not-recorded' && operation.requestBody !== undefined) {
    unknown.push(`the body of the request: ${request.body.why}`);
  }
  const refused = response.status >= 400 && responseFor(operation, response.status) !== undefined;
  const answer = await judgeAnswer(contract, operation, method, url, response, unknown);
  return {
    operation: operation.id,
    violations: [...(refused ? [] : reliable.map(requestSide)), ...answer.violations.map(sideOf('response'))],
    notes: [
      ...(refused ? reliable.map((finding) => ({ ...requestSide(finding), grade: 'note' as const })) : []),
      ...requestNotes,
      ...answer.notes.map(sideOf('response')),
    ],
    unknown,
  };
}

async function judgeAnswer(
  contract: Contract,
  operation: Operation,
  method: string,
  url: URL,
  response: RecordedResponse,
  unknown: string[],
): Promise<{ readonly violations: readonly Finding[]; readonly notes: readonly Finding[] }> {
  const { status, body } = response;
  const verdict = await contract.checkResponse(
    { method, url },
    { status, headers: knownHeaders(response.headers), body: body.kind === 'recorded' ? body.body : undefined },
  );
  let violations: readonly Finding[] = verdict.violations;
  if (!response.headers.recorded) {
    unknown.push('the headers of the answer: the recorder left them out');
    violations = violations.filter((finding) => finding.in !== 'header');
  }
  const documented = responseFor(operation, status);
  if (body.kind === 'recorded' || method === 'HEAD' || !documented || documented.content.size === 0) {
    return { violations, notes: verdict.notes };
  }
  unknown.push(`the body of the answer: ${body.why}`);
  violations = violations.filter(({ rule }) => rule !== 'missing-body');
  // Without a body the contract does not get as far as its type, but the recording may well have it.
  const type = response.headers.get('content-type');
  const choice = chooseContent('response-content-type', operation, documented, type);
  const wrong = 'wrong' in choice && type !== null ? [violation(choice.wrong, contract.lineOf)] : [];
  return { violations: [...violations, ...wrong], notes: verdict.notes };
}

/** Without any headers a body is taken for what the document says that it is. */
function knownHeaders(headers: RecordedHeaders): HeaderReader {
  return headers.recorded ? headers : { get: (name) => (name === 'content-type' ? 'application/json' : null) };
}

/**
 * Whether credentials were sent though the recording has none: browsers and proxies leave them out or blank them, and
 * a service that answers something else than 401 has seen some.
 */
function credentialsTaken(headers: RecordedHeaders, status: number): boolean {
  const text = headers.get('authorization');
  return status !== 401 && (text === null || /redacted|removed|hidden|filtered|^\W*$|\*{3}/i.test(text));
}

function sideOf(side: TrafficFinding['side']): (finding: Finding) => TrafficFinding {
  return (finding) => ({ side, ...finding });
}
