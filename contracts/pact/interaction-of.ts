import { isJson, matchMediaType, parseMediaType } from '../../spec/content/media-type.ts';
import { type Operation, responseFor } from '../../spec/operation/operation.ts';
import { readJsonBody, utf8Text } from '../bodies/json-body.ts';
import type { Contract } from '../contract/contract.ts';
import { type SecretPlaces, secretPlacesOf } from '../redaction/marked-secrets.ts';
import type { Redaction } from '../redaction/redaction.ts';
import { shownTarget } from '../redaction/run-redaction.ts';
import type { RecordedExchange, RecordedRequest, RecordedResponse } from '../traffic/read/recorded-exchange.ts';
import { expectedBody } from './body/body-rules.ts';
import { describedAt } from './body/described.ts';
import type { Interaction, MatchingRules, PactBody } from './format/pact-file.ts';

/** Headers of a request that say what it is about; the others are those of a client, or secret. */
const sentHeaders: ReadonlySet<string> = new Set(['accept', 'content-type', 'if-match', 'if-none-match', 'prefer']);

/** An exchange as an interaction, and what it showed; or why it is none. */
export type Written =
  | { readonly kind: 'interaction'; readonly interaction: Interaction; readonly texts: readonly unknown[] }
  | { readonly kind: 'left-out'; readonly why: string };

/** Writes an exchange with an operation as an interaction, without the state that it needs. */
export function interactionOf(
  contract: Contract,
  operation: Operation,
  { request, response }: RecordedExchange,
  url: URL,
  redaction: Redaction,
): Written {
  if (response === undefined) return leftOut('no response came');
  const { status } = response;
  if (status === 401) return leftOut('its credentials are secret, so that they cannot be sent again');
  if (status === 429 || status >= 500) return leftOut(`a response ${status} tells of a moment, and of no state`);
  if (isSecret(url.pathname, operation, redaction))
    return leftOut('its path has a secret, so that it cannot be sent again');
  const places = secretPlacesOf(contract, operation, status);
  const sent = bodyOf(request, redaction, places.sent);
  const returned = bodyOf(response, redaction, places.returned);
  if (sent === 'unknown') return leftOut('the recording has not the body of its request');
  if (sent === 'no text') return leftOut('the body of its request is no text, in which secrets could be found');
  const headers = headersOf(operation, response, redaction);
  const shown = typeof returned === 'string' ? undefined : returned;
  const expected = shown && expectedOf(contract, operation, status, shown);
  const query = queryOf(new URL(redaction.url(url.href)));
  return {
    kind: 'interaction',
    texts: [sent?.content, ...(status < 300 ? [] : [shown?.content])],
    interaction: {
      type: 'Synchronous/HTTP',
      description: `${operation.id} responds with ${status}`,
      pending: false,
      request: {
        method: request.method,
        path: url.pathname,
        ...(query !== undefined && { query }),
        ...requestHeaders(request),
        ...(sent !== undefined && { body: sent }),
      },
      response: {
        status,
        ...headers.part,
        ...(expected !== undefined && { body: expected.body }),
        matchingRules: { header: headers.rules, ...(expected !== undefined && { body: expected.rules }) },
      },
    },
  };
}

/** Whether what a path has in the place of a parameter is secret: the words of the document are none. */
function isSecret(pathname: string, { path }: Operation, redaction: Redaction): boolean {
  const words = new Set(path.split('/'));
  const given = pathname.split('/').filter((segment) => segment !== '' && !words.has(segment));
  return given.some((segment) => shownTarget(redaction, `/${segment}`) !== `/${segment}`);
}

function leftOut(why: string): Written {
  return { kind: 'left-out', why };
}

function bodyOf(
  { body, headers }: RecordedRequest | RecordedResponse,
  redaction: Redaction,
  places: SecretPlaces['sent'],
): PactBody | 'unknown' | 'no text' | undefined {
  if (body.kind !== 'recorded' || body.doubt !== undefined) return 'unknown';
  if (body.body === undefined || body.body.length === 0) return undefined;
  const contentType = parseMediaType(headers.get('content-type') ?? headers.mediaType ?? '')?.essence;
  const text = utf8Text(body.body);
  if (text === undefined) return 'no text';
  const read = readJsonBody(text);
  const isOfJson = contentType === undefined || isJson(contentType) || contentType === 'text/json';
  if (read.ok && isOfJson)
    return {
      content: redaction.json(redaction.marked(read.value, places)),
      contentType: contentType ?? 'application/json',
      encoded: false,
    };
  const content = redaction.text(text);
  // What is said to be JSON and is none would become a text of JSON.
  if (isOfJson && contentType !== undefined) return { content: inBase64(content), contentType, encoded: 'base64' };
  return { content, contentType: contentType ?? 'text/plain', encoded: false };
}

function inBase64(text: string): string {
  return btoa(Array.from(new TextEncoder().encode(text), (byte) => String.fromCharCode(byte)).join(''));
}

function expectedOf(
  contract: Contract,
  operation: Operation,
  status: number,
  body: PactBody,
): { readonly body: PactBody; readonly rules: MatchingRules } {
  const media = responseFor(operation, status)?.content;
  const documented = media && (matchMediaType(media, body.contentType) ?? media.get('application/json'));
  const schema = documented?.schema;
  if (body.encoded !== false || !(isJson(body.contentType) || body.contentType === 'text/json')) {
    const matchers = [{ match: 'contentType', value: body.contentType }] as const;
    return { body, rules: { $: { combine: 'AND', matchers } } };
  }
  const described = schema === undefined ? [] : describedAt(contract.document, schema);
  const { content, rules } = expectedBody(contract.document, body.content, described);
  return { body: { ...body, content }, rules };
}

function headersOf(
  operation: Operation,
  { headers, status }: RecordedResponse,
  redaction: Redaction,
): { readonly part: Pick<Interaction['response'], 'headers'>; readonly rules: MatchingRules } {
  const demanded = [...(responseFor(operation, status)?.headers.values() ?? [])].filter(({ required }) => required);
  const found = ['content-type', ...demanded.map(({ name }) => name)].flatMap((name): [string, string][] => {
    const value = headers.get(name);
    return value === null ? [] : [[name, value]];
  });
  const rules = found.map(([name, value]) => {
    const essence = name === 'content-type' ? parseMediaType(value)?.essence : undefined;
    const regex = essence === undefined ? '^.*$' : `^${essence.replaceAll(/[.+*/]/g, '\\$&')}.*$`;
    return [name, { combine: 'AND', matchers: [{ match: 'regex', regex }] }] as const;
  });
  const part = Object.fromEntries(redaction.headers(found).map(([name, value]) => [name, [value]]));
  return { part: found.length === 0 ? {} : { headers: part }, rules: Object.fromEntries(rules) };
}

function requestHeaders({ headers, body }: RecordedRequest): Pick<Interaction['request'], 'headers'> {
  const pairs = [...(headers.entries?.() ?? [])].filter(([name]) => sentHeaders.has(name.toLowerCase()));
  const hasType = pairs.some(([name]) => name.toLowerCase() === 'content-type');
  const isSent = body.kind === 'recorded' && body.body !== undefined && body.body.length > 0;
  if (isSent && !hasType) pairs.push(['content-type', headers.mediaType ?? 'application/json']);
  return pairs.length === 0 ? {} : { headers: Object.fromEntries(pairs.map(([name, value]) => [name, [value]])) };
}

function queryOf({ searchParams }: URL): Readonly<Record<string, readonly string[]>> | undefined {
  const names = [...new Set(searchParams.keys())];
  return names.length === 0
    ? undefined
    : Object.fromEntries(names.map((name) => [name, searchParams.getAll(name)] as const));
}
