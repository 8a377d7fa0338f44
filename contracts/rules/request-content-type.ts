import type { FindingDraft } from '../violations/violation.ts';
import { contentTypeWords, type WrongContentType } from './wording/content-type-words.ts';

/** A request's body is of a type that the document does not give it. */
export function requestContentType(wrong: WrongContentType): FindingDraft<'request-content-type'> {
  return { rule: 'request-content-type', ...contentTypeWords(wrong) };
}

/** Where a violation points that is about the encoding of a body, and not about its type. */
export const contentEncoding = '/content-encoding';

/** A request's body has a `Content-Encoding` that nobody here can undo. */
export function unknownContentEncoding(name: string): FindingDraft<'request-content-type'> {
  return {
    rule: 'request-content-type',
    operation: undefined,
    in: 'header',
    pointer: contentEncoding,
    documentPointer: '',
    expected: 'gzip, deflate, br or identity',
    actual: name,
    message: `The Content-Encoding ${JSON.stringify(name)} is not known; send gzip, deflate, br or none.`,
  };
}
