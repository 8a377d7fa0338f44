import { isJson, parseMediaType } from '../../../spec/content/media-type.ts';
import { type Operation, responseFor } from '../../../spec/operation/operation.ts';
import type { Contract } from '../../contract/contract.ts';
import { judgeResponse } from '../../judge/judge-response.ts';
import type { ReceivedResponse } from '../exchange/exchange-log.ts';

/** What came of one request of the preflight. */
export interface Sight {
  readonly operation: Operation;
  /** Path and query below the base URL. */
  readonly target: string;
  readonly url: string;
  /** `undefined`: none came, for the reason in `error`. */
  readonly response: ReceivedResponse | undefined;
  readonly error: unknown;
  /** Whether a path that is in no document is served alike: then it is no response of the API's own. */
  readonly isAnywhere?: boolean;
  /** Whether the response was beyond a limit, and is here in part only. */
  readonly isGivenUp?: boolean;
}

/**
 * What a response looks like, whoever gave it.
 *
 * `own`: the API itself, well or badly; `page`: a website; `other`: something that no API of this document says.
 */
export type Looks = 'own' | 'page' | 'redirect' | 'absent' | 'broken' | 'refused' | 'forbidden' | 'silent' | 'other';

/** Tells what a response looks like. */
export function looksOf({ operation, response, isAnywhere = false, isGivenUp = false }: Sight): Looks {
  if (response === undefined) return 'silent';
  const { status } = response;
  // Nobody knows what it would have been; that it is too much is for the checks to say.
  if (isGivenUp && status < 300 && !isPage(response)) return 'own';
  if (status === 429) return 'own';
  if (status === 401 || status === 407) return 'refused';
  if (status === 403) return 'forbidden';
  if (status === 404 || status === 405 || status === 410) return 'absent';
  if (status >= 500) return 'broken';
  const documented = responseFor(operation, status);
  if (status >= 300 && status < 400)
    return documented === undefined || response.headers['location'] !== undefined ? 'redirect' : 'own';
  if (isPage(response) && !promises(operation, 'text/html')) return 'page';
  const isResponse = response.body === '' || response.value !== undefined || isJsonType(response);
  if (isAnywhere) return 'other';
  if (status < 300) return isResponse || promises(operation, mediaTypeOf(response)) ? 'own' : 'other';
  // What asks for no more than its path has no reason to refuse the request.
  return documented !== undefined && isResponse && needsMore(operation) ? 'own' : 'other';
}

/** Marks the successes that are given anywhere, by what was returned where nothing is. */
export function markAnywhere(sights: readonly Sight[], nowhere: readonly Sight[]): Sight[] {
  return sights.map((sight) => ({
    ...sight,
    isAnywhere: isSuccess(sight) && sight.isGivenUp !== true && nowhere.some((one) => isAlike(sight, one)),
  }));
}

/** Whether a response is one that the document allows. */
export function isValid(contract: Contract, { operation, response }: Sight): boolean {
  if (response === undefined) return false;
  const facts = {
    method: 'GET',
    status: response.status,
    headers: new Headers(response.headers),
    body: response.bytes,
  };
  return judgeResponse(contract, operation, facts).violations.length === 0;
}

/** Whether a request got a success. */
export function isSuccess({ response }: Sight): boolean {
  return response !== undefined && response.status >= 200 && response.status < 300;
}

/** Whether two responses say the same, but for what they repeat of the request, numbers and ids. */
export function isAlike(one: Sight, other: Sight): boolean {
  const [a, b] = [one.response, other.response];
  if (a === undefined || b === undefined) return a === b;
  if (a.status >= 500 && b.status >= 500) return true;
  if (a.status !== b.status) return false;
  // Pages are full of what differs from one to the next.
  if (a.value === undefined || b.value === undefined) return (a.value === undefined) === (b.value === undefined);
  return plainText(one, a) === plainText(other, b);
}

/** Whether a response is a page for a browser. */
export function isPage(response: ReceivedResponse): boolean {
  if (response.value !== undefined) return false;
  return /html/i.test(response.headers['content-type'] ?? '') || /^\s*<(!doctype|html|head|body)/i.test(response.body);
}

function plainText({ target, url }: Sight, { body }: ReceivedResponse): string {
  const path = new URL(url).pathname;
  // A slash alone is the path of the top, and stands in much that repeats nothing.
  return [url, path, target, target.slice(1)]
    .filter((own) => own.length > 1)
    .reduce((text, own) => text.replaceAll(own, ' '), body)
    .replaceAll(/[0-9a-f]{8}[0-9a-f-]*|\d+/gi, '#');
}

function isJsonType(response: ReceivedResponse): boolean {
  const type = mediaTypeOf(response);
  return type !== '' && isJson(type);
}

function mediaTypeOf(response: ReceivedResponse): string {
  return parseMediaType(response.headers['content-type'] ?? '')?.essence ?? '';
}

function needsMore({ parameters }: Operation): boolean {
  return parameters.some(({ required, in: place }) => required && place !== 'path');
}

function promises(operation: Operation, mediaType: string): boolean {
  return [...operation.responses.values()].some(({ content }) => content.has(mediaType));
}
