import { contentWith } from '../../../spec/content/content.ts';
import { isJson, type MediaType, matchMediaType, parseMediaType } from '../../../spec/content/media-type.ts';
import type { JsonPointer } from '../../../spec/json/json-pointer.ts';
import type { Content, Operation } from '../../../spec/operation/operation.ts';
import type { WrongContentType } from '../../rules/wording/content-type-words.ts';
import type { FindingDraft } from '../../violations/violation.ts';

/** The documented content that a `Content-Type` falls under, or what is wrong with it. */
export type ContentChoice<Rule extends string> =
  | { readonly content: Content; readonly mediaType: MediaType }
  | { readonly wrong: FindingDraft<Rule> };

/**
 * Judges the `Content-Type` of a body against the media types that the document gives it.
 *
 * @param word Words what is wrong with it.
 */
export function chooseContent<Rule extends string>(
  word: (wrong: WrongContentType) => FindingDraft<Rule>,
  operation: Operation,
  holder: { readonly pointer: JsonPointer; readonly content: ReadonlyMap<string, Content> },
  header: string | null,
): ContentChoice<Rule> {
  const mediaType = header === null ? undefined : parseMediaType(header);
  const content = mediaType && matchMediaType(holder.content, mediaType.essence);
  const isDocumented = content !== undefined && mediaType !== undefined;
  if (isDocumented && hasGoodCharset(mediaType))
    return { content: contentWith(content, mediaType.parameters), mediaType };
  const expected = isDocumented ? `${mediaType.essence} in UTF-8` : [...holder.content.keys()].join(' or ');
  return { wrong: word({ operation, documentPointer: `${holder.pointer}/content`, expected, header }) };
}

/** JSON is UTF-8; other texts may be written otherwise. */
function hasGoodCharset({ essence, parameters }: MediaType): boolean {
  const charset = parameters.get('charset')?.toLowerCase() ?? 'utf-8';
  return !isJson(essence) || charset === 'utf-8' || charset === 'utf8' || charset === 'us-ascii';
}
