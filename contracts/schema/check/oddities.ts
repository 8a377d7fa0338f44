import { isRecord } from '../../../spec/document/document.ts';
import { appendPointer, type JsonPointer } from '../../../spec/json/json-pointer.ts';
import { preview } from '../../violations/violation.ts';
import { readPattern } from '../keyword/read-pattern.ts';
import type { SchemaFault } from './document-note.ts';

/** What is not read of a schema as it is written; `unread`: not at all. */
export function* oddities(
  schema: Readonly<Record<string, unknown>>,
  pointer: JsonPointer,
): Generator<SchemaFault & { readonly unread?: boolean }, void, undefined> {
  const { pattern, patternProperties, nullable } = schema;
  const sources = isRecord(patternProperties) ? Object.keys(patternProperties) : [];
  const patterns: [string, JsonPointer][] = sources.map((source) => [
    source,
    appendPointer(pointer, 'patternProperties', source),
  ]);
  if (typeof pattern === 'string') patterns.push([pattern, appendPointer(pointer, 'pattern')]);
  for (const [source, at] of patterns) {
    const keyword = at.endsWith('/pattern') ? 'pattern' : 'patternProperties';
    const read = readPattern(source);
    const text = JSON.stringify(source);
    if (read.kind === 'unreadable') {
      const message = read.foreign
        ? `The pattern ${text} is no regular expression of ECMA-262: ${read.why}. What it asks for is not judged. Write it in that syntax.`
        : `The pattern ${preview(source)} is not judged: ${read.why}. Write it without.`;
      yield { pointer: at, keyword, message, unread: true };
    } else if (read.translated) {
      const message = `The pattern ${text} is in another syntax than ECMA-262 and is read as ${String(read.expression)}.`;
      yield { pointer: at, keyword, message };
    }
  }
  if (nullable === true) {
    const message =
      '`nullable` is no keyword of OpenAPI 3.1. It is read as it was in 3.0: null is let through. Write "null" into `type`.';
    yield { pointer: appendPointer(pointer, 'nullable'), keyword: 'nullable', message };
  }
  for (const keyword of ['enum', 'anyOf', 'oneOf']) {
    const list = schema[keyword];
    if (!Array.isArray(list) || list.length > 0) continue;
    const message = `\`${keyword}\` is empty, so that no value could be valid. It is not judged. Fill it, or take it out.`;
    yield { pointer: appendPointer(pointer, keyword), keyword, message };
  }
}
