import { mayMatch } from '../../schema/keyword/may-match.ts';
import type { Demand } from '../demand/demand.ts';
import { largest, smallest, textsOf } from '../demand/keywords.ts';
import { patternText } from '../demand/pattern-text.ts';

/** Texts of the formats that JSON Schema and OpenAPI name, short ones first. */
const formatTexts: Readonly<Record<string, readonly string[]>> = {
  'date-time': ['2024-01-01T00:00:00Z', '2024-01-01T00:00:00.000Z', '2024-01-02T00:00:00Z', '2024-01-03T00:00:00Z'],
  'iso-date-time': ['2024-01-01T00:00:00Z'],
  date: ['2024-01-01', '2024-01-02', '2024-01-03'],
  time: ['00:00:00Z', '00:00:01Z', '00:00:02Z'],
  'iso-time': ['00:00:00Z'],
  duration: ['P1D', 'PT1H', 'PT1M'],
  email: ['a@example.com', 'b@example.com', 'c@example.com'],
  'idn-email': ['a@example.com', 'b@example.com'],
  hostname: ['example.com', 'a.example.com', 'b.example.com'],
  'idn-hostname': ['example.com'],
  ipv4: ['192.0.2.1', '192.0.2.2', '192.0.2.3'],
  ipv6: ['2001:db8::1', '2001:db8::2', '2001:db8::3'],
  uri: ['https://example.com/', 'https://example.com/a', 'https://example.com/b'],
  url: ['https://example.com/', 'https://example.com/a', 'https://example.com/b'],
  iri: ['https://example.com/'],
  'uri-reference': ['/a', '/b', '/c'],
  'iri-reference': ['/a', '/b'],
  'uri-template': ['/a', '/b'],
  uuid: [
    '00000000-0000-4000-8000-000000000001',
    '00000000-0000-4000-8000-000000000002',
    '00000000-0000-4000-8000-000000000003',
  ],
  'json-pointer': ['/a', '/b', ''],
  'json-pointer-uri-fragment': ['#/a', '#/b'],
  'relative-json-pointer': ['0', '1', '2'],
  regex: ['a', 'b', 'c'],
  byte: ['AAAA', 'BBBB', 'CCCC'],
};

/** Longer than this no text is made; a document that demands more is not served. */
const longest = 100_000;

/** Makes texts that fit the format, the patterns and the length that a demand asks for, as far as it knows how. */
export function* textValues(demand: Demand): Generator<string> {
  const min = largest(demand, 'minLength') ?? 0;
  const max = smallest(demand, 'maxLength') ?? Number.POSITIVE_INFINITY;
  const sources = textsOf(demand, 'pattern');
  const fits = (text: string): boolean => {
    const length = [...text].length;
    return length >= min && length <= max && sources.every((source) => mayMatch(source, text) !== false);
  };
  if (min > longest) return;
  const seen = new Set<string>();
  for (const text of texts(demand, sources, min, max)) {
    if (seen.has(text) || !fits(text)) continue;
    seen.add(text);
    yield text;
  }
}

function* texts(demand: Demand, sources: readonly string[], min: number, max: number): Generator<string> {
  for (const format of textsOf(demand, 'format')) {
    for (const text of formatTexts[format] ?? []) {
      yield text;
      if (text.length < min) yield* lengthened(format, text, min);
    }
  }
  for (const source of sources) {
    for (const choice of [0, 1, 2, 3, 4, 5]) {
      for (const more of [0, 1, 2, 4, 8, 16, min, Math.min(max, min + 1)]) {
        if (more > longest) continue;
        const text = patternText(source, { more, choice });
        if (text === undefined) continue;
        yield text;
        // A pattern without an end says nothing of what follows.
        if (text.length < min) {
          yield text.padEnd(min, 'x');
          yield text.padStart(min, 'x');
        }
      }
    }
  }
  if (textsOf(demand, 'contentEncoding').includes('base64')) yield* ['AAAA', 'BBBB', 'CCCC'];
  for (const word of ['text', 'a', 'b', 'c', '0', '1', '']) {
    const short = word.slice(0, Math.min(max, word.length));
    yield short.padEnd(min, short === '' ? 'x' : short);
  }
  for (let count = 2; count < 60; count++) {
    const text = `text ${count}`;
    yield text.padStart(min, 'x').slice(-Math.max(1, max));
  }
}

/** Texts of a format that are as long as they must be at least. */
function* lengthened(format: string, text: string, min: number): Generator<string> {
  const more = 'a'.repeat(min - text.length);
  if (/email/.test(format)) yield `a${text}`.replace('@', `@${more.slice(1)}`);
  if (/uri|url|iri|pointer/.test(format)) yield text + more;
  if (format === 'hostname' || format === 'regex') yield more + text;
  if (format === 'byte') yield text.padEnd(Math.ceil(min / 4) * 4, 'A');
  if (format === 'date-time') yield `2024-01-01T00:00:00.${'0'.repeat(Math.max(1, min - 21))}Z`;
}
