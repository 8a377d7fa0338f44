import { isRecord } from '../../../spec/document/document.ts';
import { parseJson } from '../../../spec/json/json-depth.ts';
import { withoutMark } from './parse-json.ts';
import { TrafficError } from './traffic-error.ts';

/** What a file is that is neither traffic nor records, though somebody may well give it; `undefined` of any other. */
export function otherFile(text: string): string | undefined {
  const plain = withoutMark(text);
  // In YAML, a document starts with its version, after a comment at most.
  const first = plain.split('\n', 200).find((line) => line.trim() !== '' && !/^(#|---|%)/.test(line)) ?? '';
  const word = /^(openapi|swagger|overlay) *: *["']?\d/.exec(first)?.[1];
  if (word !== undefined) return names[word];
  const value = /^\s*\{/.test(plain) ? parsed(plain) : undefined;
  if (!isRecord(value)) return undefined;
  const { info, item, interactions, messages } = value;
  const own = ['openapi', 'swagger', 'overlay'].find((name) => /^\d\.\d/.test(String(value[name] ?? '')));
  if (own !== undefined) return names[own];
  if (isRecord(info) && Array.isArray(item)) return 'a Postman collection';
  const isPact = isRecord(value['consumer']) && isRecord(value['provider']);
  return isPact && (Array.isArray(interactions) || Array.isArray(messages)) ? 'a Pact file' : undefined;
}

const names: Readonly<Record<string, string>> = {
  openapi: 'an OpenAPI document',
  swagger: 'a Swagger document',
  overlay: 'an OpenAPI Overlay',
};

/** @throws {TrafficError} where a file is one of another kind. */
export function refuseOther(text: string): void {
  const other = otherFile(text);
  if (other === undefined) return;
  const isDocument = other.endsWith('document');
  throw new TrafficError(
    `Failed to read it as traffic or records: it is ${other}. Give a HAR, NDJSON or JSON of records${isDocument ? ', and the document with --document' : ''}.`,
  );
}

function parsed(text: string): unknown {
  try {
    return parseJson(text);
  } catch {
    return undefined;
  }
}
