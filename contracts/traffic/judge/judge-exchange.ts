import { isJson, parseMediaType } from '../../../spec/content/media-type.ts';
import { type Operation, type RequestBody, responseFor } from '../../../spec/operation/operation.ts';
import type { Contract, Verdict } from '../../contract/contract.ts';
import type { HeaderReader } from '../../exchange/exchange.ts';
import { isMark } from '../../redaction/secrets/mark.ts';
import { chooseContent } from '../../rules/content-type.ts';
import { andMore, mostListed, type Omitted, omittedOf, together } from '../../violations/omitted.ts';
import { type Finding, violation } from '../../violations/violation.ts';
import type { RecordedHeaders, RecordedRequest, RecordedResponse } from '../read/recorded-exchange.ts';
import { hiddenFindings } from './hidden-values.ts';
import type { TrafficFinding } from './traffic-finding.ts';

/** What is wrong with an exchange, and what could not be told. */
export interface ExchangeJudgement {
  readonly operation: string | undefined;
  readonly violations: readonly TrafficFinding[];
  readonly notes: readonly TrafficFinding[];
  readonly omitted: Omitted | undefined;
  readonly unknown: readonly string[];
}

/** So many are looked at before what a recorder hid is taken out: that must push nothing out which counts. */
const mostLookedAt = 10_000;

/** Judges both sides of an exchange, as far as the recording goes. */
export async function judgeExchange(
  contract: Contract,
  request: RecordedRequest,
  response: RecordedResponse,
  url: URL,
): Promise<ExchangeJudgement> {
  const judged = await judgeAll(contract, request, response, url, mostLookedAt);
  const isUnsure = judged.violations.length === 0 && (judged.omitted?.violations ?? 0) > 0;
  const { violations, notes, omitted, unknown, ...others } = isUnsure
    ? await judgeAll(contract, request, response, url, Infinity)
    : judged;
  const over = ({ length }: readonly unknown[]): number => Math.max(0, length - mostListed);
  const left = over(unknown);
  return {
    ...others,
    violations: violations.slice(0, mostListed),
    notes: notes.slice(0, mostListed),
    omitted: together(omitted, omittedOf(over(violations), over(notes))),
    unknown: [...unknown.slice(0, mostListed), ...(left > 0 ? [andMore(left)] : [])],
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
  // Where the request leads to nothing, the document says nothing of the answer either.
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
  const answer = await judgeAnswer(contract, operation, method, url, response, unknown, maxListed);
  return {
    operation: operation.id,
    violations: [...(refused ? [] : reliable.map(requestSide)), ...answer.violations.map(sideOf('response'))],
    notes: [
      ...(refused ? reliable.map((finding) => ({ ...requestSide(finding), grade: 'note' as const })) : []),
      ...requestNotes,
      ...answer.notes.map(sideOf('response')),
    ],
    omitted: together(refused ? asNotes(sent.omitted) : sent.omitted, answer.omitted),
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
  maxListed: number,
): Promise<Pick<Verdict, 'omitted'> & { readonly violations: readonly Finding[]; readonly notes: readonly Finding[] }> {
  const { status, body } = response;
  const verdict = await contract.checkResponse(
    { method, url },
    {
      status,
      headers: knownHeaders(response.headers, responseFor(operation, status)),
      body: body.kind === 'recorded' ? body.body : undefined,
    },
    { maxListed },
  );
  const { omitted } = verdict;
  const isHidden = hiddenFindings(body, verdict.violations);
  let violations = doubtful(verdict.violations, 'the answer', response, unknown).filter((finding) => {
    const lost =
      finding.rule === 'response-header' && finding.pointer === '/set-cookie' && finding.actual === 'nothing';
    if (lost) unknown.push('the cookies of the answer: the recording has none');
    else if (isHidden(finding)) unknown.push(`${placeOf(finding)} of the answer: the recorder hid it`);
    else return true;
    return false;
  });
  if (!response.headers.recorded) {
    unknown.push('the headers of the answer: the recorder left them out');
    violations = violations.filter((finding) => finding.in !== 'header');
  }
  const documented = responseFor(operation, status);
  if (body.kind === 'recorded' || method === 'HEAD' || !documented || documented.content.size === 0) {
    return { violations, notes: verdict.notes, ...(omitted && { omitted }) };
  }
  unknown.push(`the body of the answer: ${body.why}`);
  violations = violations.filter(({ rule }) => rule !== 'missing-body');
  // Without a body the contract does not get as far as its type, but the recording may well have it.
  const type = response.headers.get('content-type');
  const choice = chooseContent('response-content-type', operation, documented, type);
  const wrong = 'wrong' in choice && type !== null ? [violation(choice.wrong, contract.lineOf)] : [];
  return { violations: [...violations, ...wrong], notes: verdict.notes, ...(omitted && { omitted }) };
}

/** What is wrong with a request that was refused is worth a note only. */
function asNotes(omitted: Omitted | undefined): Omitted | undefined {
  return omitted && omittedOf(0, omitted.violations + omitted.notes);
}

/** Without any headers a body is taken for what the recording or else the document says that it is. */
function knownHeaders(headers: RecordedHeaders, holder: Pick<RequestBody, 'content'> | undefined): HeaderReader {
  if (headers.recorded) return headers;
  const documented = [...(holder?.content.keys() ?? [])].filter((range) => !range.includes('*'));
  const usual = documented.find(isJson) ?? documented[0] ?? 'application/json';
  return { get: (name) => (name === 'content-type' ? (headers.mediaType ?? usual) : null) };
}

/** Leaves out what is wrong with a body that may not be the one which went over the wire. */
function doubtful<Rule extends string>(
  findings: readonly Finding<Rule>[],
  side: string,
  { body, headers }: Pick<RecordedResponse, 'body' | 'headers'>,
  unknown: string[],
): readonly Finding<Rule>[] {
  if (body.kind !== 'recorded' || body.doubt === undefined) return findings;
  // JSON that can be read is whole.
  const essence = parseMediaType(headers.get('content-type') ?? headers.mediaType ?? '')?.essence ?? 'application/json';
  const isWhole = isJson(essence) && !findings.some(({ rule }) => rule === 'malformed-body');
  if (isWhole || !findings.some((finding) => finding.in === 'body')) return findings;
  unknown.push(`the body of ${side}: ${body.doubt}`);
  return findings.filter((finding) => finding.in !== 'body');
}

function placeOf({ in: place, pointer }: Finding): string {
  return place === 'body'
    ? `the value at ${pointer === '' ? 'the root' : pointer}`
    : `the ${place} \`${pointer.slice(1)}\``;
}

/**
 * Whether credentials were sent though the recording has none: browsers and proxies leave them out or blank them, and
 * a service that answers something else than 401 has seen some.
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
