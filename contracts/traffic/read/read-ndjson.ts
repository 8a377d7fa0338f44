import { isRecord } from '../../../spec/document/document.ts';
import { isMethod, parseJson, plainText, withoutMark } from './parse-json.ts';
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
 * Reads exchanges from a text with one JSON object a line:
 * `{"request":{"method","url","headers","body"},"response":{"status","headers","body"}}`.
 *
 * Headers are an object, or a list of pairs. A body is a text, or the JSON value itself; with `"encoding":"base64"`
 * beside it, the text is base64. What is left out counts as not recorded, except for a body that is `null`: none.
 *
 * @throws {TrafficError} where a line cannot be used; the message names it.
 * @example
 * const exchanges = readNdjson('{"request":{"method":"GET","url":"/pets"},"response":{"status":200,"body":[]}}');
 */
export function readNdjson(text: string): RecordedExchange[] {
  const exchanges: RecordedExchange[] = [];
  for (const [index, line] of withoutMark(text).split('\n').entries()) {
    if (line.trim() === '') continue;
    exchanges.push(readExchange(parseJson(`line ${index + 1}`, line), exchanges.length + 1, index + 1));
  }
  return exchanges;
}

function readExchange(value: unknown, number: number, line: number): RecordedExchange {
  const request = isRecord(value) ? value['request'] : undefined;
  if (!isRecord(value) || !isRecord(request)) throw malformed(line, 'it has no request');
  const { method, url } = request;
  if (typeof method !== 'string' || !isMethod(method)) throw malformed(line, 'its request has no method');
  if (typeof url !== 'string') throw malformed(line, 'its request has no url');
  const headers = readHeaders(request['headers'], line);
  const bodiless = method.toUpperCase() === 'GET' || method.toUpperCase() === 'DELETE';
  return {
    number,
    line,
    request: { method: method.toUpperCase(), url, headers, body: readBody(request, headers, bodiless) },
    response: readResponse(value['response'], line),
  };
}

function readResponse(response: unknown, line: number): RecordedResponse | undefined {
  if (response === undefined || response === null) return undefined;
  const status = isRecord(response) ? response['status'] : undefined;
  if (!isRecord(response) || typeof status !== 'number') throw malformed(line, 'its response has no status');
  // Recorders write 0 or -1 where no response came.
  if (status <= 0) return undefined;
  const headers = readHeaders(response['headers'], line);
  return { status, headers, body: readBody(response, headers, status === 204) };
}

function readHeaders(value: unknown, line: number): RecordedHeaders {
  if (value === undefined || value === null) return recordedHeaders(undefined);
  const entries: readonly unknown[] | undefined = Array.isArray(value)
    ? value
    : isRecord(value)
      ? Object.entries(value)
      : undefined;
  if (entries === undefined) throw malformed(line, 'its headers are neither an object nor a list of pairs');
  return recordedHeaders(
    entries.flatMap((entry): [string, string][] => {
      const [name, values]: readonly unknown[] = Array.isArray(entry) ? entry : [];
      if (typeof name !== 'string') throw malformed(line, 'one of its headers has no name');
      return (Array.isArray(values) ? values : [values]).map((one) => [name, plainText(one)]);
    }),
  );
}

function readBody(
  message: Readonly<Record<string, unknown>>,
  headers: RecordedHeaders,
  bodiless: boolean,
): RecordedBody {
  const { body, encoding } = message;
  if (body === undefined && !bodiless) return { kind: 'not-recorded', why: 'the recorder left it out' };
  if (body === undefined || body === null) return { kind: 'recorded', body: undefined };
  if (typeof body !== 'string') return { kind: 'recorded', body: JSON.stringify(body) };
  if (encoding === 'base64') return base64Body(body, headers.get('content-encoding'));
  // The length of a compressed body says nothing of the text.
  const length = headers.get('content-encoding') === null ? Number(headers.get('content-length') ?? -1) : -1;
  return textBody(body, length);
}

function malformed(line: number, why: string): TrafficError {
  return new TrafficError(
    `Failed to read line ${line}: ${why}. Write one {"request": …, "response": …} a line, or take the line out.`,
  );
}
