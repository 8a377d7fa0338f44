import { isRecord } from '../../../spec/document/document.ts';
import { parseJson } from '../../../spec/json/json-depth.ts';
import type { MockAccount } from '../account/account.ts';
import type { JournalEntry } from '../journal/journal.ts';
import type { OutgoingBody } from './outgoing-body.ts';

/** A request on its way to a program of this machine. */
export interface Delivery extends OutgoingBody {
  readonly account: MockAccount;
  readonly method: string;
  readonly url: string;
  /** What it is sent for: `exchange 12`. Left out where a test sends it. */
  readonly during: string | undefined;
  /** Why it is not to be sent at all. */
  readonly held?: string | undefined;
}

/** How long a program has to respond, in milliseconds. */
const timeLimit = 10_000;

/** How many characters of a response are kept. */
const longest = 65_536;

/** Sends a request, and writes it into the journal of its account, whatever comes of it. */
export async function deliver(delivery: Delivery): Promise<JournalEntry> {
  const { account, url, method, mediaType, body, during } = delivery;
  const at = account.clock.now();
  const text = body === undefined ? undefined : bodyText(mediaType, body);
  const outcome = await outcomeOf(delivery, text);
  const { status, reason, responseBody } = outcome;
  return account.journal.record(
    {
      at,
      duration: account.clock.since(at),
      account: account.name,
      operation: undefined,
      method,
      url: addressOf(url),
      status,
      verdict: reason === undefined ? 'ok' : 'violation',
      violations: [],
      notes: [],
      ...(reason !== undefined && { reason }),
      parameters: undefined,
      requestBody: body,
      responseBody,
      ...(during !== undefined && { during }),
    },
    { requestSize: text?.length ?? 0, responseSize: outcome.size, request: { get: () => null }, response: {} },
  );
}

/** An address for the journal, whose readers take it apart: also of a text that is none, to which nothing was sent. */
function addressOf(text: string): string {
  return URL.canParse(text) ? text : `http://invalid/${encodeURIComponent(text)}`;
}

interface Delivered {
  readonly status: number;
  readonly reason?: string;
  readonly responseBody?: unknown;
  readonly size: number;
}

async function outcomeOf({ url, method, mediaType, held }: Delivery, text: string | undefined): Promise<Delivered> {
  const refused = held ?? refusedTarget(url);
  if (refused !== undefined) return { status: 0, reason: refused, size: 0 };
  try {
    const response = await fetch(url, {
      method,
      ...(text !== undefined && method !== 'GET' && method !== 'HEAD' && { body: text }),
      headers: { ...(mediaType !== undefined && { 'content-type': mediaType }) },
      // Another program of this machine must not lead the request off it.
      redirect: 'manual',
      signal: AbortSignal.timeout(timeLimit),
    });
    const received = await response.text();
    const { status } = response;
    const reason = status < 400 ? {} : { reason: `The receiver responded with ${status}.` };
    return { status, ...reason, responseBody: jsonOrText(received.slice(0, longest)), size: received.length };
  } catch (error) {
    const why = error instanceof Error ? (error.cause instanceof Error ? error.cause.message : error.message) : error;
    return {
      status: 0,
      reason: `Failed to send ${method} ${url}: ${why}. Start the program that receives it.`,
      size: 0,
    };
  }
}

/** Why nothing is sent to a URL: it is none, or not of this machine. */
export function refusedTarget(url: string): string | undefined {
  const parsed = URL.canParse(url) ? new URL(url) : undefined;
  const { protocol, hostname, pathname } = parsed ?? {};
  const isLocal = hostname !== undefined && /^(?:localhost|127(?:\.\d+){3}|\[::1\])$/.test(hostname);
  if (protocol !== undefined && /^https?:$/.test(protocol) && isLocal) {
    if (!/^\/__admin(?:\/|$)/.test(pathname ?? '')) return undefined;
    return `Nothing was sent to ${url}: it is the control API of a fake. Give a path of your own program.`;
  }
  return `Nothing was sent to ${url}: it is no http address of this machine. Give one such as http://localhost:3000/hook.`;
}

function bodyText(mediaType: string | undefined, body: unknown): string {
  if (mediaType === 'application/x-www-form-urlencoded' && isRecord(body))
    return new URLSearchParams(Object.entries(body).map(([name, value]) => [name, String(value)])).toString();
  return typeof body === 'string' && !/json/.test(mediaType ?? '') ? body : JSON.stringify(body);
}

function jsonOrText(text: string): unknown {
  if (text === '') return undefined;
  try {
    return parseJson(text);
  } catch {
    return text;
  }
}
