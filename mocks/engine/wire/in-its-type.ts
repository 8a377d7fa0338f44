import type { RecordReading } from '../../../contracts/reading/record-reading.ts';
import { isXml, parseMediaType } from '../../../spec/content/media-type.ts';
import type { Operation } from '../../../spec/operation/operation.ts';
import type { MockResponse } from './response.ts';

/** A response whose value is written as the media type that it goes out in, where that is XML and not JSON. */
export function inItsType(reading: RecordReading, operation: Operation, response: MockResponse): MockResponse {
  const { status, headers, body } = response;
  const type = headers?.['content-type'];
  if (type === undefined || body === undefined || typeof body === 'string') return response;
  const essence = parseMediaType(type)?.essence ?? type;
  const written = isXml(essence) ? reading.writtenAs(operation, status, essence, body) : undefined;
  return written === undefined ? response : { ...response, body: written.text };
}
