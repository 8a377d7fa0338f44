import { hidingOf } from '../../../../contracts/redaction/hiding.ts';
import { truncated } from '../../faults/rule/fault.ts';
import type { JournalEntry, RecordedMessages } from '../entry/entry.ts';
import { type PublicEntry, redactEntry } from '../entry/redact-entry.ts';
import type { Har, HarCreator, HarEntry, HarPair, HarRequest, HarResponse } from './har-format.ts';

const noType = 'x-unknown';

/** Writes exchanges down as a HAR, without secrets. */
export function harOf(
  entries: readonly JournalEntry[],
  messagesOf: (entry: JournalEntry) => RecordedMessages | undefined,
  creator: HarCreator,
): Har {
  return {
    log: {
      version: '1.2',
      creator,
      entries: entries.flatMap((entry) => {
        const hiding = hidingOf(entry);
        // What the fake itself has called is no exchange with the API.
        return hiding === undefined || entry.call !== undefined ? [] : [harEntry(entry, hiding, messagesOf(entry))];
      }),
      comment: 'Secrets are redacted. Cookies are left out. Bodies are written anew from their JSON.',
    },
  };
}

function harEntry(
  raw: JournalEntry,
  hiding: NonNullable<ReturnType<typeof hidingOf>>,
  messages: RecordedMessages | undefined,
): HarEntry {
  const { redaction, sent, returned } = hiding;
  const entry = redactEntry(raw, redaction);
  const request = requestOf(entry, pairsOf(sent), messages?.requestSize ?? -1, messages?.request.get('content-type'));
  const response = responseOf(entry, pairsOf(returned), messages, isCut(raw, messages));
  const comment = commentOf(entry, request, response, messages);
  return {
    startedDateTime: entry.time,
    time: entry.duration,
    request,
    response,
    cache: {},
    timings: { send: 0, wait: entry.duration, receive: 0 },
    ...(comment !== '' && { comment }),
    _sequence: entry.sequence,
    _account: entry.account,
    _operation: entry.operation ?? null,
    _verdict: entry.verdict,
    _violations: [...entry.violations],
    _notes: [...entry.notes],
    ...(entry.omitted && { _omitted: entry.omitted }),
  };
}

function requestOf(
  { method, url: href, requestBody }: PublicEntry,
  headers: HarPair[],
  bodySize: number,
  type: string | null | undefined,
): HarRequest {
  const url = new URL(href);
  const text = requestBody === undefined ? undefined : JSON.stringify(requestBody);
  return {
    method,
    url: asUri(url),
    httpVersion: 'HTTP/1.1',
    cookies: [],
    headers,
    queryString: pairsOf(url.searchParams),
    ...(text !== undefined && { postData: { mimeType: type ?? 'application/json', text } }),
    headersSize: -1,
    bodySize,
  };
}

/** Where the connection broke no response arrived: a browser writes status 0 then, and nothing else. */
function responseOf(
  { method, status, responseBody }: PublicEntry,
  headers: HarPair[],
  messages: RecordedMessages | undefined,
  cut: boolean,
): HarResponse {
  const arrived = status > 0;
  const whole = arrived && method !== 'HEAD' && responseBody !== undefined ? JSON.stringify(responseBody) : undefined;
  const text = cut && whole !== undefined ? truncated(whole) : whole;
  const lost = arrived && method !== 'HEAD' ? (messages?.responseSize ?? -1) : 0;
  return {
    status,
    statusText: '',
    httpVersion: 'HTTP/1.1',
    cookies: [],
    headers: arrived ? headers : [],
    content: {
      size: text === undefined ? lost : new TextEncoder().encode(text).length,
      mimeType: messages?.response['content-type'] ?? noType,
      ...(text !== undefined && { text }),
    },
    redirectURL: (arrived && headers.find(({ name }) => name === 'location')?.value) || '',
    headersSize: -1,
    bodySize: text === undefined ? lost : -1,
  };
}

/** Whether a fault cut the body of the response short: less went over the wire than was meant to. */
function isCut({ notes, responseBody }: JournalEntry, messages: RecordedMessages | undefined): boolean {
  if (messages === undefined || responseBody === undefined) return false;
  const isInjected = notes.some(({ rule }) => rule === 'injected-fault');
  return isInjected && messages.responseSize < JSON.stringify(responseBody).length;
}

/** What a reader has to know: a body that is not here, a fault that applied. */
function commentOf(
  { forgotten, notes, status }: PublicEntry,
  request: HarRequest,
  { content }: HarResponse,
  messages: RecordedMessages | undefined,
): string {
  const lacksRequest = request.postData === undefined && request.bodySize !== 0;
  const lacksResponse = content.text === undefined && content.size !== 0;
  return [
    ...notes.filter(({ rule }) => rule === 'injected-fault').map(({ message }) => message),
    ...(status === 0 ? ['No response arrived.'] : []),
    ...(messages === undefined ? ['Its headers are not known.'] : []),
    ...(forgotten ? ['Its bodies are no longer in the journal, which keeps only the last.'] : []),
    ...(lacksRequest && !forgotten ? ['The body of the request is not here: it was not read, or is no JSON.'] : []),
    ...(lacksResponse && !forgotten ? ['The body of the response is not here: it is no JSON.'] : []),
  ].join(' ');
}

function pairsOf(pairs: Iterable<readonly [name: string, value: string]>): HarPair[] {
  return [...pairs].map(([name, value]) => ({ name, value }));
}

/** HAR wants an RFC 3986 URI; a `URL` leaves a few characters as they are that have no place in one. */
function asUri({ href, origin }: URL): string {
  // One that is not of the web has no origin to begin with.
  const start = href.startsWith(origin) ? origin : '';
  return start + href.slice(start.length).replaceAll(/[{}|\\^`[\]]/g, encodeURIComponent);
}
