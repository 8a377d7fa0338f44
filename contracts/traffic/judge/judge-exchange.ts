import { responseFor } from '../../../spec/operation/operation.ts';
import type { Contract } from '../../contract/contract.ts';
import { isMark } from '../../redaction/secrets/mark.ts';
import { andMore, maxListedFindings, type Omitted, omittedOf, together } from '../../violations/omitted.ts';
import type { Finding } from '../../violations/violation.ts';
import type { RecordedRequest, RecordedResponse } from '../read/recorded-exchange.ts';
import { hiddenFindings } from './hidden-values.ts';
import { judgeReceived } from './judge-recorded-response.ts';
import { doubtful, knownHeaders, placeOf } from './recorded-side.ts';
import type { TrafficFinding } from './traffic-finding.ts';

/** What is wrong with an exchange, and what could not be judged. */
export interface ExchangeJudgement {
  readonly operation: string | undefined;
  readonly violations: readonly TrafficFinding[];
  readonly notes: readonly TrafficFinding[];
  readonly omitted: Omitted | undefined;
  readonly unknown: readonly string[];
}

/** So many are looked at before what a recorder hid is taken out: that must push nothing out which counts. */
const maxLookedAt = 10_000;

/** Judges both sides of an exchange, as far as the recording goes. */
export async function judgeExchange(
  contract: Contract,
  request: RecordedRequest,
  response: RecordedResponse,
  url: URL,
): Promise<ExchangeJudgement> {
  const judged = await judgeAll(contract, request, response, url, maxLookedAt);
  const isUnsure = judged.violations.length === 0 && (judged.omitted?.violations ?? 0) > 0;
  const { violations, notes, omitted, unknown, ...others } = isUnsure
    ? await judgeAll(contract, request, response, url, Infinity)
    : judged;
  const over = ({ length }: readonly unknown[]): number => Math.max(0, length - maxListedFindings);
  const left = over(unknown);
  return {
    ...others,
    violations: violations.slice(0, maxListedFindings),
    notes: notes.slice(0, maxListedFindings),
    omitted: together(omitted, omittedOf(over(violations), over(notes))),
    unknown: [...unknown.slice(0, maxListedFindings), ...(left > 0 ? [andMore(left)] : [])],
  };
}

async function judgeAll(
  contract: Contract,
  request: RecordedRequest,
  response: RecordedResponse,
  url: URL,
  maxListed: number,
): Promise<ExchangeJudgement> {
  const { method } = request;
  const found = contract.route(method, url.pathname);
  const headers = knownHeaders(request.headers, found.kind === 'operation' ? found.operation.requestBody : undefined);
  const body = request.body.kind === 'recorded' ? request.body.body : undefined;
  const sent = await contract.checkRequest({ method, url, headers, body }, { maxListed });
  const requestSide = sideOf('request');
  const requestNotes = sent.notes.map(requestSide);
  // Where the request leads to nothing, the document says nothing of the response either.
  if (found.kind !== 'operation') {
    const violations = sent.violations.map(requestSide);
    return { operation: undefined, violations, notes: requestNotes, omitted: sent.omitted, unknown: [] };
  }

  const unknown: string[] = [];
  const { operation } = found;
  const isHidden = hiddenFindings(request.body, sent.violations);
  const reliable = doubtful(sent.violations, 'the request', request, unknown).filter((finding) => {
    if (finding.rule === 'missing-body' && request.body.kind === 'not-recorded') return false;
    if (finding.rule === 'missing-credentials' && credentialsTaken(finding, request, response.status, url)) {
      unknown.push('the credentials of the request: the recording has none');
      return false;
    }
    if (finding.in === 'cookie' && request.headers.get('cookie') === null) {
      unknown.push('the cookies of the request: the recording has none');
      return false;
    }
    if (isHidden(finding)) {
      unknown.push(`${placeOf(finding)} of the request: the recorder hid it`);
      return false;
    }
    return request.headers.recorded || finding.in !== 'header';
  });
  if (request.body.kind === 'not-recorded' && operation.requestBody !== undefined) {
    unknown.push(`the body of the request: ${request.body.why}`);
  }
  const refused = response.status >= 400 && responseFor(operation, response.status) !== undefined;
  const received = await judgeReceived(contract, operation, method, url, response, unknown, maxListed);
  return {
    operation: operation.id,
    violations: [...(refused ? [] : reliable.map(requestSide)), ...received.violations.map(sideOf('response'))],
    notes: [
      ...(refused ? reliable.map((finding) => ({ ...requestSide(finding), grade: 'note' as const })) : []),
      ...requestNotes,
      ...received.notes.map(sideOf('response')),
    ],
    omitted: together(refused ? asNotes(sent.omitted) : sent.omitted, received.omitted),
    unknown,
  };
}

/** What is wrong with a request that was refused is worth a note only. */
function asNotes(omitted: Omitted | undefined): Omitted | undefined {
  return omitted && omittedOf(0, omitted.violations + omitted.notes);
}

/**
 * Whether credentials were sent though the recording has none: browsers and proxies leave them out or blank them, and
 * a service that responds with something else than 401 has seen some.
 */
function credentialsTaken(
  { in: place, pointer }: Finding,
  { headers }: RecordedRequest,
  status: number,
  url: URL,
): boolean {
  const name = pointer.slice(1);
  const text = place === 'query' ? url.searchParams.get(name) : headers.get(place === 'cookie' ? 'cookie' : name);
  return status !== 401 && (text === null || text.split(/\s+/).some(isMark) || /redacted|removed|^\W*$/i.test(text));
}

function sideOf(side: TrafficFinding['side']): (finding: Finding) => TrafficFinding {
  return (finding) => ({ side, ...finding });
}
