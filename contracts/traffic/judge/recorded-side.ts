import { isJson, parseMediaType } from '../../../spec/content/media-type.ts';
import type { RequestBody } from '../../../spec/operation/operation.ts';
import type { HeaderReader } from '../../exchange/exchange.ts';
import type { Finding } from '../../violations/violation.ts';
import type { RecordedHeaders, RecordedResponse } from '../read/recorded-exchange.ts';

/** Without any headers a body is taken for what the recording or else the document says that it is. */
export function knownHeaders(headers: RecordedHeaders, holder: Pick<RequestBody, 'content'> | undefined): HeaderReader {
  if (headers.recorded) return headers;
  const documented = [...(holder?.content.keys() ?? [])].filter((range) => !range.includes('*'));
  const usual = documented.find(isJson) ?? documented[0] ?? 'application/json';
  return { get: (name) => (name === 'content-type' ? (headers.mediaType ?? usual) : null) };
}

/** Leaves out what is wrong with a body that may not be the one which went over the wire. */
export function doubtful<Rule extends string>(
  findings: readonly Finding<Rule>[],
  side: string,
  { body, headers }: Pick<RecordedResponse, 'body' | 'headers'>,
  unknown: string[],
): readonly Finding<Rule>[] {
  if (body.kind !== 'recorded' || body.doubt === undefined) return findings;
  // JSON that can be read is whole.
  const essence = parseMediaType(headers.get('content-type') ?? headers.mediaType ?? '')?.essence ?? 'application/json';
  const isWhole = isJson(essence) && !findings.some(({ rule }) => rule === 'malformed-body');
  if (isWhole || !findings.some((finding) => finding.in === 'body')) return findings;
  unknown.push(`the body of ${side}: ${body.doubt}`);
  return findings.filter((finding) => finding.in !== 'body');
}

export function placeOf({ in: place, pointer }: Finding): string {
  return place === 'body'
    ? `the value at ${pointer === '' ? 'the root' : pointer}`
    : `the ${place} \`${pointer.slice(1)}\``;
}
