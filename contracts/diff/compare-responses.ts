import { appendPointer } from '../../spec/json-pointer.ts';
import type { DocumentedResponse, Operation, ResponseHeader } from '../../spec/operation.ts';
import { compareContent } from './compare-bodies.ts';
import { compareSchemas } from './compare-schemas.ts';
import type { Comparison } from './comparison.ts';
import { nameOf } from './match-operations.ts';

/** Compares the answers of an operation: which statuses there are, and what each carries. */
export function compareResponses(comparison: Comparison, old: Operation, changed: Operation): void {
  const operation = changed.id;
  for (const [key, before] of old.responses) {
    const after = changed.responses.get(key);
    const subject = `the answer ${key} of ${nameOf(changed)}`;
    if (after !== undefined) {
      const draft = { subject, operation, old: before.pointer, new: after.pointer };
      compareContent(comparison, draft, 'response', before, after);
      compareHeaders(comparison, draft, before, after);
      continue;
    }
    const places = {
      old: appendPointer(old.pointer, 'responses', key),
      new: appendPointer(changed.pointer, 'responses'),
    };
    comparison.report(isSuccess(key) ? 'success-removed' : 'refusal-removed', { subject, operation, ...places });
  }
  for (const key of changed.responses.keys()) {
    if (old.responses.has(key)) continue;
    const places = {
      old: appendPointer(old.pointer, 'responses'),
      new: appendPointer(changed.pointer, 'responses', key),
    };
    const subject = `the answer ${key} of ${nameOf(changed)}`;
    comparison.report(isSuccess(key) ? 'success-added' : 'refusal-added', { subject, operation, ...places });
  }
}

function compareHeaders(
  comparison: Comparison,
  { operation, ...holders }: { readonly operation: string; readonly old: string; readonly new: string },
  old: DocumentedResponse,
  changed: DocumentedResponse,
): void {
  const before = headersOf(old);
  const after = headersOf(changed);
  for (const [name, header] of before) {
    const match = after.get(name);
    const subject = `the header \`${header.name}\` of answers`;
    if (match === undefined) {
      const rule = header.required ? 'required-header-removed' : 'header-removed';
      comparison.report(rule, { subject, operation, old: header.pointer, new: holders.new });
      continue;
    }
    if (header.required !== match.required) {
      const rule = match.required ? 'header-required' : 'header-optional';
      comparison.report(rule, { subject, operation, old: header.pointer, new: match.pointer });
    }
    compareSchemas(
      comparison,
      { direction: 'response', operation, label: subject },
      { schema: header.schema, holder: header.pointer },
      { schema: match.schema, holder: match.pointer },
    );
  }
  for (const [name, header] of after) {
    if (before.has(name)) continue;
    const subject = `the header \`${header.name}\` of answers`;
    const rule = header.required ? 'required-header-added' : 'header-added';
    comparison.report(rule, { subject, operation, old: holders.old, new: header.pointer });
  }
}

function headersOf({ headers }: DocumentedResponse): ReadonlyMap<string, ResponseHeader> {
  return new Map(headers.map((header) => [header.name.toLowerCase(), header]));
}

function isSuccess(key: string): boolean {
  return key.startsWith('2');
}
