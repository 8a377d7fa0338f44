import { readJsonBody } from '../../../bodies/json-body.ts';
import type { ReceivedResponse } from '../../exchange/exchange-log.ts';
import { limitTime } from '../../time/time-limit.ts';
import { unlessStopped } from '../../time/unjudged-error.ts';
import { jsonExtent, looksNested } from './json-extent.ts';
import type { OneAtATime } from './one-at-a-time.ts';
import { readBody } from './read-body.ts';
import { ResponseLimitError } from './response-limit-error.ts';
import { maxContentCodings, maxHeaderCharacters, maxJsonDepth, maxJsonValues } from './response-limits.ts';

/** What sends the requests of a run, and how much it takes of a response. */
export interface Sender {
  readonly fetch: typeof fetch;
  readonly timeoutMs: number;
  readonly maxResponseBytes: number;
  readonly turn: OneAtATime;
  /** Lets timers have their turn now and then. */
  readonly breath: () => Promise<void> | undefined;
}

/** A request, ready to be sent. */
export interface WireRequest {
  readonly url: string;
  readonly method: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string | undefined;
}

/**
 * Sends a request and reads what comes back: the only place from which a run sends anything.
 *
 * It follows no redirect, takes no more of a response than its limits let, and waits no longer than its time, also where
 * the `fetch` that it was given hears no signal.
 *
 * @throws {ResponseLimitError} where the response is beyond a limit.
 */
export async function sendOnce(
  { fetch, timeoutMs, maxResponseBytes, turn, breath }: Sender,
  { url, method, headers, body }: WireRequest,
  stopped: AbortSignal | undefined,
): Promise<ReceivedResponse> {
  const time = limitTime(timeoutMs);
  const all = stopped === undefined ? time.signal : AbortSignal.any([stopped, time.signal]);
  const work = async (): Promise<ReceivedResponse> => {
    await breath();
    if (all.aborted) throw all.reason;
    const sent = fetch(url, {
      method,
      headers,
      redirect: 'manual',
      signal: all,
      ...(body !== undefined && { body }),
    });
    const response = await time.within(sent);
    const returned = { status: response.status, headers: Object.fromEntries(response.headers) };
    checkHeaders(returned);
    const { bytes, isCut } = await readBody(response, { maxBytes: maxResponseBytes, time, turn, breath });
    if (isCut)
      throw new ResponseLimitError(
        'too large',
        `more than ${bytesText(maxResponseBytes)}`,
        `at most ${bytesText(maxResponseBytes)} for one response (--max-response, \`maxResponseBytes\`)`,
        received(returned, bytes),
      );
    checkJson(returned, bytes);
    return received(returned, bytes);
  };
  try {
    return await unlessStopped(work(), stopped);
  } catch (error) {
    time.giveUp();
    throw error;
  } finally {
    time.release();
  }
}

type Head = Pick<ReceivedResponse, 'status' | 'headers'>;

function checkHeaders({ status, headers }: Head): void {
  const characters = Object.entries(headers).reduce((sum, [name, value]) => sum + name.length + value.length, 0);
  const none = new Uint8Array();
  if (characters > maxHeaderCharacters)
    throw new ResponseLimitError(
      'too many headers',
      `${characters.toLocaleString('en')} characters of headers`,
      `at most ${maxHeaderCharacters.toLocaleString('en')} characters`,
      received({ status, headers: {} }, none),
    );
  const codings = (headers['content-encoding'] ?? '').split(',').length;
  if (codings > maxContentCodings)
    throw new ResponseLimitError(
      'too many codings',
      `${codings} content codings on top of each other`,
      `at most ${maxContentCodings}`,
      received({ status, headers }, none),
    );
}

function checkJson(head: Head, bytes: Uint8Array): void {
  if (!looksNested(bytes)) return;
  const { isTooDeep, isTooMany } = jsonExtent(bytes, maxJsonDepth, maxJsonValues);
  const beginning = bytes.subarray(0, 200);
  if (isTooDeep)
    throw new ResponseLimitError(
      'too deep',
      `JSON of more than ${maxJsonDepth} levels`,
      `at most ${maxJsonDepth} levels`,
      received(head, beginning),
    );
  if (isTooMany)
    throw new ResponseLimitError(
      'too many values',
      `JSON of more than ${maxJsonValues.toLocaleString('en')} values`,
      `at most ${maxJsonValues.toLocaleString('en')} values`,
      received(head, beginning),
    );
}

/** Made at first use: where Jest stands in for a page, there is none at import. */
let utf8: TextDecoder | undefined;

/** A response of its parts; its text is made only where somebody looks at it. */
function received({ status, headers }: Head, bytes: Uint8Array): ReceivedResponse {
  const json = readJsonBody(bytes);
  let text: string | undefined;
  return {
    status,
    headers,
    bytes,
    get body() {
      utf8 ??= new TextDecoder();
      text ??= utf8.decode(bytes);
      return text;
    },
    value: json.ok ? json.value : undefined,
  };
}

/** A number of bytes in words: `64 MiB`, `1,500 bytes`. */
function bytesText(bytes: number): string {
  const mebibytes = bytes / 2 ** 20;
  return Number.isInteger(mebibytes) ? `${mebibytes} MiB` : `${bytes.toLocaleString('en')} bytes`;
}
