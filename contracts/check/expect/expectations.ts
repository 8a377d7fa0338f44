import { isRecord } from '../../../spec/document/document.ts';
import { pointerSegments } from '../../../spec/json/json-pointer.ts';
import { type Operation, responseFor } from '../../../spec/operation/operation.ts';
import { CannotJudgeError } from '../exchange/cannot-judge-error.ts';
import { cutText } from '../exchange/cut-text.ts';
import type { Exchange } from '../exchange/exchange-log.ts';
import type { Fault, Refusal } from '../resource/conventions.ts';
import { isSuccess } from '../resource/named-id.ts';
import type { CheckSession, Session } from '../session/session.ts';
import { isSame } from '../values/same.ts';

/** Expects a success that the document has; tells whether it came. */
export function expectSuccess(session: CheckSession, exchange: Exchange, why: string): boolean {
  const { response, operation } = exchange;
  if (isOfTheState(session, exchange)) {
    const message = `${operation.id} could not be judged: it refuses a valid request with ${response.status}, for a reason that no schema can tell.`;
    throw new CannotJudgeError(operation, message);
  }
  const documented = [...operation.responses.keys()].filter((key) => key.startsWith('2'));
  if (isSuccess(operation, response.status)) return true;
  session.fail(exchange, {
    rule: 'success',
    message: `${operation.id} must succeed: ${why}; it responded with ${response.status}.`,
    received: `${response.status} ${cutText(response.body, 200)}`.trimEnd(),
    documented: documented.join(' or '),
    documentPointer: `${operation.pointer}/responses`,
    place: `status ${response.status}`,
  });
  return false;
}

/** Refusals that the document names and that say something of the state, or of the account, not of the request. */
const ofTheState: ReadonlySet<number> = new Set([402, 403, 409, 412, 423, 424, 428, 429, 451]);

function isOfTheState({ conventions }: Session, { response: { status }, operation }: Exchange): boolean {
  return !conventions.isExact && ofTheState.has(status) && responseFor(operation, status) !== undefined;
}

/** The statuses by which a fault may be refused, `undefined` beside them: any of the range. */
const refusals: Readonly<Record<Fault['kind'], readonly string[]>> = {
  'no-credentials': ['401', '403'],
  'bad-credentials': ['401', '403'],
  'wrong-scheme': ['401', '403'],
  'malformed-credentials': ['400', '401', '403'],
  'malformed-id': ['400', '404', '422'],
  'unknown-record': ['404', '410'],
  'malformed-json': ['400', '422'],
  'empty-body': ['400', '411', '422'],
  'wrong-content-type': ['400', '415', '422'],
  'too-large': ['413'],
  'bad-query': ['400', '404', '422'],
  'invalid-body': ['400', '422'],
  'dangling-reference': ['400', '404', '409', '422'],
  'record-in-use': ['400', '409', '412', '422', '423'],
  'early-delete': ['400', '409', '412', '422', '423'],
  disagreement: ['400', '409', '422'],
  'unlisted-patch': ['400', '403', '409', '422'],
};

/** What the document itself promises to refuse, whether it names a response for it or not. */
const promised: ReadonlySet<Fault['kind']> = new Set([
  ...(['dangling-reference', 'disagreement', 'record-in-use', 'early-delete', 'unlisted-patch'] as const),
]);

/** Whether the document names a response to a fault; where it does not, nobody promised to refuse. */
export function namesRefusal({ responses }: Operation, fault: Fault): boolean {
  return ['4XX', 'default', ...refusals[fault.kind]].some((status) => responses.has(status));
}

/** Whether a document says that a request may be refused so: what it asks for is not there, say. Who is let in is not refused as nobody. */
export function isDocumentedRefusal({ operation, response: { status } }: Exchange): boolean {
  return status >= 400 && status < 500 && status !== 401 && responseFor(operation, status) !== undefined;
}

/** What is in use may be refused with a status of its own, where the document has only that for it. */
function documentedRefusal(
  { responses }: Operation,
  { kind }: Fault,
  refusal: Refusal | undefined,
): Refusal | undefined {
  if (refusal === undefined || kind !== 'record-in-use' || responses.has(String(refusal.status))) return refusal;
  return responses.has('409') ? { ...refusal, status: 409 } : refusal;
}

/** Expects a fault to be refused, in the way that the API promises; tells whether it was. */
export function expectRefusal(session: CheckSession, exchange: Exchange, fault: Fault, why: string): boolean {
  const { response, operation } = exchange;
  const refusal = documentedRefusal(operation, fault, session.conventions.refusal(fault));
  const { status } = response;
  const refused = status >= 400 && status < 500;
  const expected = refusal === undefined ? 'an error of the range 4XX' : String(refusal.status);
  const complain = (rule: string, message: string, received: string, documented: string, place = rule): false => {
    const documentPointer = `${operation.pointer}/responses`;
    session.fail(exchange, { rule, message, received, documented, documentPointer, place });
    return false;
  };
  const isPromised =
    promised.has(fault.kind) ||
    session.conventions.isExact ||
    fault.kind.endsWith('credentials') ||
    namesRefusal(operation, fault);
  if (refusal === undefined && status >= 200 && status < 300 && !isPromised) {
    const message = `${operation.id} takes it where ${why}; the document names no response that would refuse it.`;
    session.leaveUnjudged(operation, message);
    return false;
  }
  if (refusal === undefined ? !refused : status !== refusal.status) {
    return complain(
      `refusal ${fault.kind}`,
      `${operation.id} must be refused with ${expected}: ${why}; it responded with ${status}.`,
      `${status} ${cutText(response.body, 200)}`.trimEnd(),
      expected,
      refusalPlace(fault, status),
    );
  }
  if (refusal === undefined || exchange.request.method === 'HEAD') return true;
  if (refusal.body !== undefined && !isSame(response.value, refusal.body)) {
    return complain(
      `refusal body ${fault.kind}`,
      `${operation.id} must say why it refuses (${why}), in the words of the API.`,
      cutText(response.body, 200),
      JSON.stringify(refusal.body),
    );
  }
  const { entry } = refusal;
  if (entry === undefined) return true;
  const entries = session.conventions.entriesOf(response.value) ?? [];
  const fits = (one: Readonly<Record<string, unknown>>): boolean =>
    Object.entries(entry).every(([key, value]) =>
      Array.isArray(value) ? value.includes(one[key]) : one[key] === value,
    );
  if (!entries.some(fits)) {
    return complain(
      `refusal entry ${fault.kind}`,
      `${operation.id} must name the fault (${why}) in an entry of its errors.`,
      cutText(response.body, 300),
      JSON.stringify(entry),
    );
  }
  const silent = entries.find((one) => typeof one['message'] !== 'string' || one['message'].trim() === '');
  return (
    silent === undefined ||
    complain(
      'refusal message',
      `${operation.id} must say in words why it refuses.`,
      JSON.stringify(silent),
      'a message that is not empty',
    )
  );
}

/** What is at fault where something is not refused as it should be: what was let pass, or the status. */
function refusalPlace(fault: Fault, status: number): string {
  if (status > 299) return `status ${status}`;
  if (fault.kind === 'bad-query') return `query ${fault.parameter}`;
  if ('path' in fault) return `field ${fault.path.filter((step) => step !== '*').join('.')}`;
  const field =
    fault.kind === 'invalid-body' ? pointerSegments(fault.mutation.pointer).filter((one) => !/^\d+$/.test(one)) : [];
  return field.length === 0 ? `status ${status}` : `field ${field.join('.')}`;
}

/** The record in a response; `undefined` where there is none, which is then a failure. */
export function recordIn(session: CheckSession, exchange: Exchange): Readonly<Record<string, unknown>> | undefined {
  const { value, body } = exchange.response;
  if (isRecord(value)) return value;
  session.fail(exchange, {
    rule: 'record',
    message: `${exchange.operation.id} must respond with a record.`,
    received: cutText(body, 200) || 'no body',
    documented: 'a JSON object',
    documentPointer: `${exchange.operation.pointer}/responses`,
  });
  return undefined;
}
