import { parseMediaType } from '../../../spec/content/media-type.ts';
import { isRecord } from '../../../spec/document/document.ts';
import { isMethod, parseJson, plainText } from './parse-json.ts';
import {
  base64Body,
  type RecordedBody,
  type RecordedExchange,
  type RecordedHeaders,
  type RecordedResponse,
  recordedHeaders,
  textBody,
} from './recorded-exchange.ts';
import { TrafficError } from './traffic-error.ts';

/**
 * Reads a HAR 1.2 recording, its text or the object that it holds, as browsers, Playwright and proxies write it.
 *
 * @throws {TrafficError} where it is no HAR; the message names the entry.
 * @example
 * const exchanges = readHar(await readFile('session.har', 'utf8'));
 * const { entries } = await judgeTraffic(contract, exchanges);
 */
export function readHar(har: unknown): RecordedExchange[] {
  const value = typeof har === 'string' ? parseJson('the HAR', har) : har;
  const log = isRecord(value) ? value['log'] : undefined;
  const entries = isRecord(log) ? log['entries'] : undefined;
  if (!Array.isArray(entries)) {
    throw new TrafficError(
      'Failed to read the HAR: it has no list at log.entries. Save it anew, as "HAR with content" where the browser asks.',
    );
  }
  const exchanges = entries.map((entry, index) => ({ at: startOf(entry), exchange: readEntry(entry, index + 1) }));
  // A recorder may write entries as they end. Where each has its time, they are put as they were sent.
  if (exchanges.every(({ at }) => !Number.isNaN(at))) exchanges.sort((one, other) => one.at - other.at);
  return exchanges.map(({ exchange }) => exchange);
}

function startOf(entry: unknown): number {
  const started = isRecord(entry) ? entry['startedDateTime'] : undefined;
  return typeof started === 'string' ? Date.parse(started) : Number.NaN;
}

function readEntry(entry: unknown, number: number): RecordedExchange {
  const request = isRecord(entry) ? entry['request'] : undefined;
  if (!isRecord(entry) || !isRecord(request)) throw malformed(number, 'it has no request');
  const { method, url } = request;
  if (typeof method !== 'string' || !isMethod(method)) throw malformed(number, 'its request has no method');
  if (typeof url !== 'string') throw malformed(number, 'its request has no url');
  const headers = readHeaders(request, number, 'request', request['postData']);
  return {
    number,
    line: undefined,
    request: { method: method.toUpperCase(), url, headers, body: requestBody(request, method, headers) },
    response: readResponse(entry['response'], number),
  };
}

function readResponse(response: unknown, number: number): RecordedResponse | undefined {
  if (response === undefined || response === null) return undefined;
  if (!isRecord(response)) throw malformed(number, 'its response is no object');
  const { status } = response;
  if (typeof status !== 'number') throw malformed(number, 'its response has no status');
  // Browsers write 0, or Playwright -1, where no response came.
  if (status <= 0) return undefined;
  const headers = readHeaders(response, number, 'response', response['content']);
  return { status, headers, body: responseBody(response, headers) };
}

/** Some recorders have cookies in a list of their own only, and the media type beside the body only. */
function readHeaders(
  { headers: list, cookies }: Readonly<Record<string, unknown>>,
  number: number,
  side: 'request' | 'response',
  content: unknown,
): RecordedHeaders {
  const mimeType = isRecord(content) ? plainText(content['mimeType']) : '';
  const mediaType = mimeType.includes('/') ? mimeType : undefined;
  if (list === undefined || list === null) return recordedHeaders(undefined, mediaType);
  // Each request names its host: a list without anything is that of a recorder that leaves headers out.
  if (side === 'request' && Array.isArray(list) && list.length === 0) return recordedHeaders(undefined, mediaType);
  if (!Array.isArray(list)) throw malformed(number, `the headers of its ${side} are no list`);
  const pairs = list.map((header: unknown): readonly [string, string] => {
    const name = isRecord(header) ? header['name'] : undefined;
    if (!isRecord(header) || typeof name !== 'string') throw malformed(number, `a header of its ${side} has no name`);
    return [name, plainText(header['value'])];
  });
  const name = side === 'request' ? 'cookie' : 'set-cookie';
  const isThere = pairs.length === 0 || pairs.some(([one]) => one.toLowerCase() === name);
  const own = isThere ? [] : cookiePairs(cookies, name);
  return recordedHeaders([...pairs, ...own], mediaType);
}

function cookiePairs(cookies: unknown, name: string): [string, string][] {
  const texts = (Array.isArray(cookies) ? cookies : [])
    .filter(isRecord)
    .map((cookie) => `${plainText(cookie['name'])}=${plainText(cookie['value'])}`);
  if (texts.length === 0) return [];
  return name === 'cookie' ? [[name, texts.join('; ')]] : texts.map((text) => [name, text]);
}

function requestBody(
  request: Readonly<Record<string, unknown>>,
  method: string,
  headers: RecordedHeaders,
): RecordedBody {
  const data = request['postData'];
  if (isRecord(data)) {
    const { text, params, encoding } = data;
    if (typeof text === 'string' && text !== '') {
      return encoding === 'base64' ? base64Body(text, headers.get('content-encoding')) : textBody(text, -1);
    }
    if (Array.isArray(params) && params.length > 0) {
      return formBody(params, headers.get('content-type') ?? headers.mediaType ?? '');
    }
  }
  const size = numberOf(request['bodySize']);
  const unknown = size > 0 || numberOf(headers.get('content-length')) > 0 || (size < 0 && mayHaveBody(method, headers));
  return unknown ? { kind: 'not-recorded', why: 'the recorder left it out' } : { kind: 'recorded', body: undefined };
}

/** A size of -1 says nothing; then the headers do, or else the method. */
function mayHaveBody(method: string, headers: RecordedHeaders): boolean {
  return headers.get('content-length') === null && /^(POST|PUT|PATCH)$/i.test(method);
}

/** A form of which the recorder kept the fields, written anew. */
function formBody(params: readonly unknown[], type: string): RecordedBody {
  const fields = params
    .filter(isRecord)
    .map((param) => ({ ...param, name: plainText(param['name']), value: plainText(param['value']) }));
  const { essence, parameters } = parseMediaType(type) ?? {};
  if (essence?.startsWith('multipart/') !== true) {
    return { kind: 'recorded', body: new URLSearchParams(fields.map(({ name, value }) => [name, value])).toString() };
  }
  const boundary = parameters?.get('boundary');
  if (boundary === undefined) return { kind: 'not-recorded', why: 'the recorder left out the boundary of its parts' };
  const parts = fields.map(({ name, value, ...rest }: Record<string, unknown>) => {
    const file = typeof rest['fileName'] === 'string' ? `; filename="${inQuotes(rest['fileName'])}"` : '';
    const own = typeof rest['contentType'] === 'string' ? `\r\nContent-Type: ${rest['contentType']}` : '';
    return `--${boundary}\r\nContent-Disposition: form-data; name="${inQuotes(plainText(name))}"${file}${own}\r\n\r\n${plainText(value)}\r\n`;
  });
  return { kind: 'recorded', body: `${parts.join('')}--${boundary}--\r\n` };
}

/** A name as browsers write it into the head of a part. */
function inQuotes(name: string): string {
  return name.replaceAll(/["\r\n]/g, encodeURIComponent);
}

function responseBody(response: Readonly<Record<string, unknown>>, headers: RecordedHeaders): RecordedBody {
  const content = isRecord(response['content']) ? response['content'] : {};
  const { text, encoding, size } = content;
  if (typeof text === 'string' && text !== '') {
    const bytes = numberOf(size);
    return encoding === 'base64' ? base64Body(text, headers.get('content-encoding'), bytes) : textBody(text, bytes);
  }
  // `content.size` is that of the body as it was read, `bodySize` that on the wire, compressed or not: any that is
  // more than nothing tells of a body.
  const sizes = [size, response['bodySize'], headers.get('content-length')].map(numberOf);
  const lost = sizes.some((one) => one > 0) || (typeof text !== 'string' && !sizes.includes(0));
  return lost ? { kind: 'not-recorded', why: 'the recorder left it out' } : { kind: 'recorded', body: undefined };
}

/** A size; -1 where it is not known, as HAR says it. */
function numberOf(value: unknown): number {
  if (typeof value === 'string' && /^\d+$/.test(value)) return Number(value);
  return typeof value === 'number' ? value : -1;
}

function malformed(number: number, why: string): TrafficError {
  return new TrafficError(
    `Failed to read the HAR: entry ${number} cannot be used, ${why}. Save it anew, or take that entry out.`,
  );
}
