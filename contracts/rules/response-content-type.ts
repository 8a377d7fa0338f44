import type { FindingDraft } from '../violations/violation.ts';
import { contentTypeWords, type WrongContentType } from './wording/content-type-words.ts';

/** A response's body is of a type that the document does not give it. */
export function responseContentType(wrong: WrongContentType): FindingDraft<'response-content-type'> {
  return { rule: 'response-content-type', ...contentTypeWords(wrong) };
}
