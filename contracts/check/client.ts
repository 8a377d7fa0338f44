import type { Contract } from '../contract.ts';
import { readJsonBody } from '../json-body.ts';
import type { Exchange, ReceivedAnswer, RequestDraft, SentRequest } from './exchange-log.ts';
import type { Pace } from './pace.ts';
import { authorization, sentRequest } from './sent-request.ts';
import { completeDraft } from './values/required-parameters.ts';

/** The backend that is judged, and how to talk to it. */
export interface Target {
  /** Up to and with the base path: `http://127.0.0.1:4010/v1`. */
  readonly baseUrl: string;
  readonly token: string;
  readonly fetch: typeof fetch;
  /** How long one answer may take, in milliseconds. @default 30000 */
  readonly timeout?: number;
}

/** The backend cannot be judged: nobody answers, or nobody lets us in. */
export class UnjudgedError extends Error {
  override readonly name = 'UnjudgedError' as const;
}

/** One request gets no answer, twice, from a backend that answers others. */
export class NoAnswerError extends Error {
  override readonly name = 'NoAnswerError' as const;
  readonly exchange: Exchange;

  constructor(message: string, exchange: Exchange) {
    super(message);
    this.exchange = exchange;
  }
}

/** Sends requests at the run's pace and keeps what came back. */
export interface Client {
  /** `onLimited` is shown each 429 that the client waits for and sends again after. */
  send(draft: RequestDraft, onLimited?: (exchange: Exchange) => Promise<void>): Promise<Exchange>;
  /** How many requests were sent. */
  readonly sent: number;
  /** How many were let in: sent with the token, and answered by something other than 401, 429 and 502 to 504. */
  readonly admitted: number;
  /** How many got no answer, or that of a gateway, and were sent again. */
  readonly repeated: number;
}

/** How often a request that was told to wait is sent again. */
const patience = 5;

/** How many 429s in a row end the run. */
const exhausted = 20;

/** How often, in a whole run, a request is sent again after a 502, 503 or 504. */
const gatewayPatience = 5;

const gatewayStatuses: ReadonlySet<number> = new Set([502, 503, 504]);

/** Makes a client of a backend. */
export function createClient(contract: Contract, target: Target, pace: Pace): Client {
  let sent = 0;
  let admitted = 0;
  let answered = 0;
  let limitedInARow = 0;
  let repeated = 0;
  let gatewayLeft = gatewayPatience;
  const base = target.baseUrl.replace(/\/+$/, '');
  const limits = contract.operations.some((operation) => operation.responses.has('429'));

  async function once(request: SentRequest): Promise<ReceivedAnswer> {
    await pace.turn();
    sent += 1;
    const response = await target.fetch(base + request.target, {
      method: request.method,
      headers: { ...request.headers, ...authorization(request.credentials, target.token) },
      redirect: 'manual',
      signal: AbortSignal.timeout(target.timeout ?? 30_000),
      ...(request.body !== undefined && { body: request.body }),
    });
    const bytes = new Uint8Array(await response.arrayBuffer());
    const json = readJsonBody(bytes);
    answered += 1;
    return {
      status: response.status,
      headers: Object.fromEntries(response.headers),
      bytes,
      body: new TextDecoder().decode(bytes),
      value: json.ok ? json.value : undefined,
    };
  }

  /** Sends a request; once more where no answer comes, for a network may stumble. */
  async function attempt(draft: RequestDraft, request: SentRequest): Promise<ReceivedAnswer> {
    try {
      return await once(request);
    } catch {
      repeated += 1;
    }
    try {
      return await once(request);
    } catch (error) {
      const what = `${request.method} ${base}${request.target}`;
      if (answered > 0 && (await isThere())) {
        const answer = { status: 0, headers: {}, bytes: new Uint8Array(), body: '', value: undefined };
        throw new NoAnswerError(`${draft.operation.id} must answer; ${what} got no answer: ${causeOf(error)}.`, {
          operation: draft.operation,
          request,
          answer,
        });
      }
      throw new UnjudgedError(
        `Failed to send ${what}: ${causeOf(error)}. Check the base URL, and that the backend runs.`,
        { cause: error },
      );
    }
  }

  /** Whether the backend answers anything at all. */
  async function isThere(): Promise<boolean> {
    const plain = contract.operations.find(({ method, path }) => method === 'GET' && !path.includes('{'));
    if (plain === undefined) return true;
    try {
      await once(sentRequest(completeDraft(contract, { operation: plain })));
      return true;
    } catch {
      return false;
    }
  }

  return {
    send: async (draft, onLimited) => {
      const { operation } = draft;
      const request = sentRequest(completeDraft(contract, draft));
      let answer = await attempt(draft, request);
      for (let tries = 0; limits && answer.status === 429 && tries < patience; tries++) {
        if (++limitedInARow > exhausted) {
          throw new UnjudgedError('Failed to go on: every request is answered 429, however long the run waits.');
        }
        await onLimited?.({ operation, request, answer });
        if (!(await pace.obey(answer.headers['retry-after']))) {
          const asked = answer.headers['retry-after'];
          throw new UnjudgedError(`Failed to go on: the backend asks to wait for ${asked} seconds. Try again later.`);
        }
        answer = await attempt(draft, request);
      }
      if (answer.status !== 429) limitedInARow = 0;
      while (gatewayStatuses.has(answer.status) && gatewayLeft > 0) {
        gatewayLeft -= 1;
        repeated += 1;
        await pace.obey(answer.headers['retry-after']);
        answer = await attempt(draft, request);
      }
      const refused = answer.status === 401 || answer.status === 429 || gatewayStatuses.has(answer.status);
      if (request.credentials === 'good' && !refused) admitted += 1;
      return { operation, request, answer };
    },
    get sent() {
      return sent;
    },
    get admitted() {
      return admitted;
    },
    get repeated() {
      return repeated;
    },
  };
}

function causeOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return error.cause instanceof Error ? `${error.message}: ${error.cause.message}` : error.message;
}
