import { isRecord } from '../../../spec/document/document.ts';
import { parseJson } from '../../../spec/json/json-depth.ts';
import { withoutMark } from './parse-json.ts';
import { readHar } from './read-har.ts';
import { readNdjson } from './read-ndjson.ts';
import type { RecordedExchange } from './recorded-exchange.ts';

/** What a file turned out to hold. */
export type Recording =
  | { readonly kind: 'har' | 'ndjson'; readonly exchanges: readonly RecordedExchange[] }
  | { readonly kind: 'fixture' };

/**
 * Tells from its name, or else from its text, what a file holds, and reads it where it is recorded traffic.
 *
 * @throws {TrafficError} where it is traffic that cannot be read.
 */
export function readRecording(text: string, name = ''): Recording {
  if (/\.(ndjson|jsonl)$/i.test(name)) return { kind: 'ndjson', exchanges: readNdjson(text) };
  if (/\.har$/i.test(name)) return { kind: 'har', exchanges: readHar(text) };
  const whole = parse(withoutMark(text));
  if (whole !== undefined) {
    if (isRecord(whole) && Object.hasOwn(whole, 'log')) return { kind: 'har', exchanges: readHar(whole) };
    if (!isExchange(whole)) return { kind: 'fixture' };
    return { kind: 'ndjson', exchanges: readNdjson(JSON.stringify(whole)) };
  }
  // A text that is no JSON as a whole but starts with a line that is: one value a line.
  const [first = ''] = withoutMark(text).trimStart().split('\n', 1);
  if (isExchange(parse(first))) return { kind: 'ndjson', exchanges: readNdjson(text) };
  // A HAR that was cut short is reported in the right words by its own reader.
  if (/^\s*\{\s*"log"/.test(withoutMark(text))) return { kind: 'har', exchanges: readHar(text) };
  return { kind: 'fixture' };
}

function isExchange(value: unknown): boolean {
  return isRecord(value) && isRecord(value['request']);
}

function parse(text: string): unknown {
  try {
    return parseJson(text);
  } catch {
    return undefined;
  }
}
