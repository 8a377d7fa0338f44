import { isRecord } from '../../../spec/document/document.ts';
import { type JsonPointer, valueAt } from '../../../spec/json/json-pointer.ts';
import { readJsonBody } from '../../bodies/json-body.ts';
import { isMark } from '../../redaction/secrets/mark.ts';
import type { Finding } from '../../violations/violation.ts';
import type { RecordedBody } from '../read/recorded-exchange.ts';

/** Keywords that judge a value by what is within it. */
const judgesWithin: ReadonlySet<string> = new Set([
  'anyOf',
  'oneOf',
  'not',
  'if',
  'contains',
  'uniqueItems',
  'propertyNames',
]);

/** Makes a test for findings about a value that the recorder hid, so that nobody can tell whether it was good. */
export function hiddenFindings(body: RecordedBody, findings: readonly Finding[]): (finding: Finding) => boolean {
  let read: { readonly value: unknown } | undefined;
  const bodyValue = (pointer: JsonPointer): unknown => {
    if (read === undefined) {
      const json = body.kind === 'recorded' && body.body !== undefined ? readJsonBody(body.body) : undefined;
      read = { value: json?.ok === true ? json.value : undefined };
    }
    return valueAt(read.value, pointer);
  };
  // Where branches were tried on a hidden value, what each of them says counts for nothing.
  const within = new Set(
    findings
      .filter((finding) => finding.in === 'body' && judgesWithin.has(finding.keyword ?? ''))
      .map(({ pointer }) => pointer)
      .filter((pointer) => hasHidden(bodyValue(pointer))),
  );
  return ({ in: place, pointer, actual }) => {
    const quoted = /"(.*)"/.exec(actual)?.[1];
    if (quoted !== undefined && isMark(quoted)) return true;
    if (place !== 'body') return false;
    // What is said of a text may not quote it, or not to its end.
    const value = bodyValue(pointer);
    if (typeof value === 'string' && isMark(value)) return true;
    return within.size > 0 && placesAbove(pointer).some((above) => within.has(above));
  };
}

/** A place, and those around it. */
function placesAbove(pointer: JsonPointer): JsonPointer[] {
  const places: JsonPointer[] = [pointer];
  for (let slash = pointer.lastIndexOf('/'); slash >= 0; slash = pointer.lastIndexOf('/', slash - 1)) {
    places.push(pointer.slice(0, slash));
    if (slash === 0) break;
  }
  return places;
}

function hasHidden(value: unknown): boolean {
  const open = [value];
  for (const one of open) {
    if (typeof one === 'string' && isMark(one)) return true;
    if (Array.isArray(one) || isRecord(one)) for (const child of Object.values(one)) open.push(child);
  }
  return false;
}
