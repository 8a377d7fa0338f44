import type { RequestFacts } from '../../../contracts/exchange/exchange.ts';
import type { RecordReading } from '../../../contracts/reading/record-reading.ts';
import type { Note } from '../../../contracts/violations/violation.ts';
import { parseMediaType } from '../../../spec/content/media-type.ts';
import { type Operation, responseFor } from '../../../spec/operation/operation.ts';
import { documentedBodies } from '../../../spec/operation/success.ts';
import type { Refusal } from '../wire/problem.ts';
import { jsonContentType, type MockResponse } from '../wire/response.ts';
import { type Liking, likedBest, readAccept } from './accept.ts';
import { type Preference, preferenceParameters, readPreference } from './preference.ts';

/** What a caller may ask of the response itself: which one, and in which media type. */
export interface Asking {
  /**
   * The response that `Prefer` or the query asks for, from the document alone; `undefined` where none is asked for.
   *
   * @param only The status that may be asked for. Default: any.
   */
  preferred(
    reading: RecordReading,
    operation: Operation,
    request: RequestFacts,
    only?: number,
  ): MockResponse | Refusal | undefined;
  /** A response in a media type that `Accept` takes, or a refusal; the response itself where it will do. */
  accepted(
    reading: RecordReading,
    operation: Operation,
    request: RequestFacts,
    response: MockResponse,
  ): MockResponse | Refusal;
  /** The notes of a request but for those of the query parameters that are read here. */
  others(notes: readonly Note[]): readonly Note[];
}

/** What every fake of a document lets its callers ask for. */
export const asking: Asking = {
  preferred: (reading, operation, request, only) => {
    const wanted = readPreference(request, operation);
    if (wanted === undefined || (wanted.code ?? wanted.example ?? (isTrue(wanted.dynamic) || undefined)) === undefined)
      return undefined;
    const { code, example, dynamic } = wanted;
    if (only !== undefined && Number(code) !== only) return undefined;
    if (code !== undefined && !/^[2-5]\d\d$/.test(code)) {
      return unknownResponse(operation, wanted, 'a code is a status from 200 to 599');
    }
    const liking = readAccept(request.headers.get('accept'));
    const found = reading.responseTo(operation, {
      ...(code !== undefined && { status: Number(code) }),
      ...(example !== undefined && { example }),
      generated: isTrue(dynamic),
      // An error may go out in a type that nobody asked for: it says more than a 406.
      ...(liking && { choose: (types) => likedBest(types, liking) ?? (Number(code) >= 400 ? types[0] : undefined) }),
    });
    if (found.response !== undefined) return { ...found.response, sampled: found.source };
    const unaccepted = liking && unacceptable(operation, request, Number(code ?? 0), liking);
    return unaccepted ?? unknownResponse(operation, wanted, found.why);
  },

  accepted: (reading, operation, request, response) => {
    const { status, body, headers } = response;
    const liking = readAccept(request.headers.get('accept'));
    if (liking === undefined || status >= 400 || body === undefined) return response;
    const own = headers?.['content-type'] ?? jsonContentType;
    const types = typesOf(operation, status);
    const best = likedBest([parseMediaType(own)?.essence ?? own, ...types], liking);
    if (best !== undefined && !types.includes(best)) return response;
    if (best !== undefined && liking(own) >= liking(best)) return response;
    if (best === undefined) return unacceptable(operation, request, status, liking) ?? response;
    // A record goes out as another JSON that has it so, or is written as XML with the response; what the document shows
    // may be there as that.
    const isRecord = response.sampled === undefined && typeof body === 'object';
    if (isRecord && reading.writtenAs(operation, status, best, body)?.isFit === true)
      return { ...response, headers: { ...headers, 'content-type': best } };
    const shown = reading.responseTo(operation, { status, choose: () => best });
    return shown.response === undefined ? response : { ...shown.response, sampled: shown.source };
  },

  others: (notes) =>
    notes.filter(({ rule, pointer }) => rule !== 'unknown-parameter' || !preferenceParameters.has(pointer.slice(1))),
};

function isTrue(dynamic: string | undefined): boolean {
  return dynamic !== undefined && /^(true|1|)$/i.test(dynamic);
}

function typesOf(operation: Operation, status: number): readonly string[] {
  const documented = responseFor(operation, status);
  if (documented === undefined) return [];
  return documentedBodies({ ...documented, key: String(status) }).map(({ type }) => type);
}

/** A refusal where the document has bodies for a status, and the caller takes none of them. */
function unacceptable(
  operation: Operation,
  { headers }: RequestFacts,
  status: number,
  liking: Liking,
): Refusal | undefined {
  const content = responseFor(operation, status)?.content ?? new Map();
  const types = typesOf(operation, status);
  // A range such as `*/*` in the document may be any type.
  const isOpen = [...content.keys()].some((range) => range.includes('*'));
  if (types.length === 0 || isOpen || likedBest(types, liking) !== undefined) return undefined;
  const message = `The response of ${operation.id} is there as ${types.join(' and ')}, but the request takes ${headers.get('accept')} only. Send another Accept.`;
  return { problem: { kind: 'not-acceptable', message } };
}

function unknownResponse({ id }: Operation, wanted: Preference, why: string): Refusal {
  const words = Object.entries(wanted).map(([name, value]) => `${name}=${value}`);
  const message = `Failed to respond to ${id} as preferred (${words.join(', ')}): ${why}. Prefer a response that the document has.`;
  return { problem: { kind: 'unknown-response', message } };
}
