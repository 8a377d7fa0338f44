import { isJson } from '../content/media-type.ts';
import type { JsonPointer } from '../json/json-pointer.ts';
import type { Content, DocumentedResponse, Operation } from './operation.ts';

/** How an operation responds when all is well. */
export interface Success {
  readonly status: number;
  readonly documented: DocumentedResponse;
}

/**
 * The first success that the document names: a status, else a range or a redirect, else the `default`.
 *
 * `undefined` where it names none.
 */
export function successOf({ responses }: Operation, usual = 200): Success | undefined {
  for (const isGood of [/^2\d\d$/, /^2XX$/i, /^3\d\d$/, /^default$/]) {
    for (const [key, documented] of responses) {
      if (isGood.test(key)) return { status: Number(key) || usual, documented };
    }
  }
  return undefined;
}

/** The first response that the document names at all; of a range, the first status of it. */
export function firstResponse({ responses }: Operation): Success | undefined {
  for (const [key, documented] of responses) {
    const status = Number(key.replace(/XX$/i, '00')) || 200;
    if (status >= 200) return { status, documented };
  }
  return undefined;
}

/** A body that the document promises. */
export interface DocumentedBody {
  /** The media type that it goes out as. */
  readonly type: string;
  readonly content: Content;
}

/** Statuses to which HTTP gives no body, whatever a document says of them. */
const bodiless: ReadonlySet<string> = new Set(['204', '205', '304']);

/** The body of a response: the JSON one, where there are several; `undefined` where there is none. */
export function documentedBody(documented: DocumentedResponse): DocumentedBody | undefined {
  return documentedBodies(documented)[0];
}

/** Each body that a response may have, the JSON ones first, and of these the one that is nothing more. */
export function documentedBodies({ key, content }: DocumentedResponse): DocumentedBody[] {
  if (bodiless.has(key)) return [];
  const bodies = [...content].map(([essence, one]) => ({
    type: essence.includes('*') ? typeIn(essence) : essence,
    content: one,
  }));
  const rank = (type: string): number => (isJson(type) ? Number(type !== 'application/json') : 2);
  return bodies.sort((one, other) => rank(one.type) - rank(other.type));
}

/** A media type of a range: of all that is text, sound or pictures, one that everybody reads; else JSON. */
function typeIn(range: string): string {
  const usual = { text: 'plain', image: 'png', audio: 'mpeg', video: 'mp4' };
  for (const [kind, subtype] of Object.entries(usual)) if (range === `${kind}/*`) return `${kind}/${subtype}`;
  return 'application/json';
}

/** The schema of what an operation responds with when all is well; `undefined` where the document gives none. */
export function successSchema(operation: Operation | undefined): JsonPointer | undefined {
  const success = operation && successOf(operation);
  return success && documentedBody(success.documented)?.content.schema;
}
