import type { Operation } from '../../../../../spec/operation/operation.ts';
import type { Exchange, RequestDraft } from '../../../../check/exchange/exchange-log.ts';
import type { Complaint } from '../../../../check/failures/findings.ts';
import { judgeExchange } from '../../../../check/failures/judge-exchange.ts';
import type { CheckSession, Session } from '../../../../check/session/session.ts';
import type { FunctionExample } from './function-example.ts';

/** How a call is known to a stack that has the app: by a connector, or as nobody's. */
export type ModuleName = Pick<FunctionExample, 'diy' | '_connectorId'>;

/** The operation of a name. */
export function operationOf({ contract }: Pick<Session, 'contract'>, id: string): Operation {
  const operation = contract.operations.find((one) => one.id === id);
  if (operation === undefined) throw new Error(`Failed to ask a stack: its document has no ${id}.`);
  return operation;
}

/** Calls a function, and judges what comes back by the document; a body that is wrong on purpose is sent as it is. */
export async function callStack(
  session: CheckSession,
  body: unknown,
  how: Pick<RequestDraft, 'credentials'> = {},
): Promise<Exchange> {
  const operation = operationOf(session, 'callFunction');
  // It is judged here: a result of nothing is no body, which the document cannot say.
  const exchange = await session.send({ operation, json: body, judged: false, ...how });
  if (!isNothing(exchange)) await judgeExchange(session, session, exchange, false);
  return exchange;
}

/** Whether a function called back with nothing. */
export function isNothing({ response }: Exchange): boolean {
  return response.status === 200 && response.bytes.length === 0;
}

/** The entries of an error. */
export function errorsOf({ response }: Pick<Exchange, 'response'>): readonly ErrorEntry[] {
  const { value } = response;
  if (typeof value !== 'object' || value === null || !('errors' in value) || !Array.isArray(value.errors)) return [];
  return value.errors.filter(
    (one: unknown): one is ErrorEntry => typeof one === 'object' && one !== null && 'code' in one,
  );
}

/** An entry of an error, as far as it matters here. */
export interface ErrorEntry {
  readonly code: unknown;
  readonly message?: unknown;
}

/** What a call must be refused with. */
export interface WantedRefusal {
  readonly rule: string;
  /** What is wrong with the call, behind "a call": `without a function`. */
  readonly call: string;
  readonly status: number;
  /** One of them has to be there; left out where any will do. */
  readonly codes?: readonly string[];
  /** How many entries there have to be at least. @default 1 */
  readonly entries?: number;
}

/** Holds a response to the refusal that it must be; what the document does not have at all has been reported. */
export function holdToRefusal(
  session: Pick<CheckSession, 'fail'>,
  exchange: Exchange,
  { rule, call, status, codes, entries = 1 }: WantedRefusal,
): void {
  const { response, operation } = exchange;
  const fail = (complaint: Pick<Complaint, 'message' | 'received' | 'documented' | 'place'>): void =>
    session.fail(exchange, {
      rule,
      documentPointer: `${operation.pointer}/responses/${status}`,
      ...complaint,
    });
  if (response.status !== status) {
    if (!operation.responses.has(String(response.status))) return;
    fail({
      message: `A call ${call} must be refused with ${status}, but gets ${response.status}.`,
      received: String(response.status),
      documented: String(status),
      place: `status ${response.status}`,
    });
    return;
  }
  const found = errorsOf(exchange);
  if (codes === undefined || found.length === 0) return;
  const own = found.filter(({ code }) => codes.some((one) => one === code));
  if (own.length >= entries) return;
  const wanted = codes.join(' or ');
  const received = found.map(({ code }) => String(code)).join(', ');
  fail({
    message:
      own.length === 0
        ? `A call ${call} must be refused with the code ${wanted}; received ${received}.`
        : `A call ${call} must have each fault listed: ${entries} errors with the code ${wanted}; received ${received}.`,
    received,
    documented: entries > 1 ? `${entries} errors with the code ${wanted}` : wanted,
    place: 'field errors.code',
  });
}
