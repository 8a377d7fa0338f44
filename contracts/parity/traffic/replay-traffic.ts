import { isRecord } from '../../../spec/document/document.ts';
import { decoded } from '../../../spec/json/decoded.ts';
import { readJsonBody } from '../../bodies/json-body.ts';
import { readLinks } from '../../exchange/link-header.ts';
import type { RecordedBody, RecordedExchange, RecordedResponse } from '../../traffic/read/recorded-exchange.ts';
import { percentAlike } from '../percent-alike.ts';
import { bodyDifferences } from './match-body.ts';
import { PlayedValues } from './played-values.ts';

/** An exchange that came back otherwise than it was recorded. */
export interface TrafficDifference {
  /** Counts from 1 within the recording. */
  readonly number: number;
  /** `POST /pets` */
  readonly request: string;
  /** What differs: `the status is 200, and 201 was recorded`. */
  readonly differences: readonly string[];
}

/** How much of recorded traffic another backend responds to alike. */
export interface TrafficParity {
  readonly compared: number;
  readonly alike: number;
  /** The share of those that are alike, in percent, to one place; 0 where nothing was compared. */
  readonly percent: number;
  readonly differing: readonly TrafficDifference[];
}

/**
 * Asks a backend what was recorded of another, one request after the other, and tells how much comes back alike.
 *
 * Ids, cursors and tags are those that this backend has given itself. Moments need to be written in the same way, and
 * sentences of errors need not be the same.
 *
 * It may change with a minor version: docs/stability.md.
 *
 * @experimental
 * @param send Asks the backend: the `fetch` of a fake, say.
 * @param baseUrl Where it responds: origin and the path before those of the recording. Default: as recorded.
 */
export async function replayTraffic(
  exchanges: readonly RecordedExchange[],
  send: (request: Request) => Promise<Response>,
  baseUrl?: string,
): Promise<TrafficParity> {
  const played = exchanges.filter(({ response }) => response !== undefined);
  const values = new PlayedValues(new Set(played.flatMap(textsOf)));
  const differing: TrafficDifference[] = [];
  for (const exchange of played) {
    const { number, request, response } = exchange;
    const url = addressOf(request.url, baseUrl, values);
    const received = await send(requestOf(exchange, url, values));
    for (const text of textsOf(exchange)) values.sent(text);
    const differences = response === undefined ? [] : await differencesOf(response, received, values);
    if (differences.length > 0)
      differing.push({ number, request: `${request.method} ${new URL(url).pathname}`, differences });
  }
  const [compared, alike] = [played.length, played.length - differing.length];
  return { compared, alike, percent: percentAlike(alike, compared), differing };
}

const relative = 'http://recorded.invalid';

function addressOf(text: string, baseUrl: string | undefined, values: PlayedValues): string {
  const recorded = new URL(text, relative);
  const url = new URL(baseUrl === undefined ? recorded : `${baseUrl.replace(/\/$/, '')}${recorded.pathname}`);
  url.pathname = url.pathname
    .split('/')
    .map((part) => {
      const [plain, own] = [decoded(part), values.filled(decoded(part))];
      // What is the same stays as it was written: `/pets:search`.
      return own === plain ? part : encodeURIComponent(own);
    })
    .join('/');
  url.search = '';
  for (const [name, value] of recorded.searchParams) url.searchParams.append(name, values.filled(value));
  return url.href;
}

/** Headers of a request that say something to the service. */
const meant = ['content-type', 'accept', 'authorization', 'cookie', 'x-api-key', 'if-match', 'if-none-match', 'prefer'];

function requestOf({ request }: RecordedExchange, url: string, values: PlayedValues): Request {
  const headers = meant.flatMap((name): [string, string][] => {
    const value = request.headers.get(name);
    return value === null ? [] : [[name, values.filled(value)]];
  });
  const text = textOf(request.body);
  const json = text === undefined ? undefined : readJsonBody(text);
  const body = json?.ok === true ? JSON.stringify(values.filledJson(json.value)) : text;
  const isBodiless = request.method === 'GET' || request.method === 'HEAD';
  return new Request(url, { method: request.method, headers, ...(!isBodiless && body !== undefined && { body }) });
}

async function differencesOf(recorded: RecordedResponse, received: Response, values: PlayedValues): Promise<string[]> {
  const text = await received.text();
  if (recorded.status !== received.status)
    return [`the status is ${received.status}, and ${recorded.status} was recorded`];
  const differences: string[] = [];
  for (const name of ['content-type', 'location', 'link', 'etag']) {
    const [one, other] = [recorded.headers.get(name), received.headers.get(name)];
    if ((one === null) !== (other === null)) {
      if (name !== 'content-type' || text !== '')
        differences.push(`the header ${name} is ${other ?? 'missing'}, and ${one ?? 'none'} was recorded`);
    } else if (one !== null && other !== null && !isSameHeader(name, one, other, values))
      differences.push(`the header ${name} is ${other}, and ${one} was recorded`);
  }
  // A body that was cut short is like none.
  if (recorded.body.kind === 'not-recorded' || recorded.body.doubt !== undefined) return differences;
  const recordedText = textOf(recorded.body);
  const [one, other] = [jsonOf(recordedText ?? ''), jsonOf(text)];
  return [...differences, ...bodyDifferences(one, other, values, recorded.status >= 400)];
}

function isSameHeader(name: string, recorded: string, received: string, values: PlayedValues): boolean {
  const plain = (type: string): string => (type.split(';')[0] ?? '').trim().toLowerCase();
  if (name === 'content-type') return plain(recorded) === plain(received);
  if (name === 'etag') {
    values.bind(recorded, received);
    return recorded.startsWith('W/') === received.startsWith('W/');
  }
  if (name === 'location') return values.match(recorded, received);
  const [one, other] = [readLinks(recorded), readLinks(received)];
  return (
    one.length === other.length &&
    one.every(({ relation, target }) => {
      const found = other.find((link) => link.relation === relation);
      return found !== undefined && values.match(target, found.target);
    })
  );
}

/** The texts of a request: parts of its path, parameters, and what its body holds. */
function textsOf({ request }: RecordedExchange): string[] {
  const url = new URL(request.url, relative);
  const body = textOf(request.body);
  const tags = ['if-match', 'if-none-match'].flatMap((name) => request.headers.get(name) ?? []);
  return [
    ...url.pathname.split('/').map(decoded),
    ...url.searchParams.values(),
    ...tags,
    ...leaves(jsonOf(body ?? '')),
  ];
}

function leaves(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(leaves);
  if (isRecord(value)) return Object.values(value).flatMap(leaves);
  return typeof value === 'string' ? [value] : [];
}

function textOf(body: RecordedBody): string | undefined {
  if (body.kind !== 'recorded' || body.body === undefined) return undefined;
  return typeof body.body === 'string' ? body.body : new TextDecoder().decode(body.body);
}

function jsonOf(text: string): unknown {
  if (text === '') return undefined;
  const json = readJsonBody(text);
  return json.ok ? json.value : text;
}
