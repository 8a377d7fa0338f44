import { type FunctionKind, functionKinds } from '../../../../contracts/apis/extension/kinds.ts';
import { resultSize } from '../../../../contracts/rules/result-size.ts';
import { unserializableResult } from '../../../../contracts/rules/unserializable-result.ts';
import { type Violation, violation } from '../../../../contracts/violations/violation.ts';
import type { HostOutcome } from '../interface/app-host.ts';

/** What a stack has refused of a result that it alone has seen: it tells no place. */
export function refusedResult(kind: FunctionKind, outcome: HostOutcome, max: number): readonly Violation[] {
  if (outcome.status !== 422 || 'result' in outcome) return [];
  const called = { kind, documentPointer: `#/components/schemas/${functionKinds[kind].result}` };
  return outcome.errors.flatMap(({ code }): Violation[] => {
    if (code === 'invalid_extension_response') {
      const what = 'or holds something that JSON cannot carry, such as a date or a function';
      const draft = unserializableResult(called, { pointer: '', what, advice: 'give texts and numbers in its place' });
      return [violation(draft, () => undefined)];
    }
    if (code !== 'response_size_exceeded') return [];
    const draft = resultSize(called, { size: max, max });
    const message = `The result has more characters as JSON than the ${max.toLocaleString('en')} that the caller takes: give less at a time.`;
    return [violation({ ...draft, actual: 'more', message }, () => undefined)];
  });
}
