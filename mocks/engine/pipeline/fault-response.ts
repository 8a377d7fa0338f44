import type { Contract } from '../../../contracts/contract/contract.ts';
import { bodiless } from '../../../contracts/judge/judge-response.ts';
import { nodeAt } from '../../../spec/document/document.ts';
import { appendPointer, valueAt } from '../../../spec/json/json-pointer.ts';
import { type Operation, responseFor } from '../../../spec/operation/operation.ts';
import type { Conventions } from '../behaviours/conventions.ts';
import type { FaultRule } from '../faults/rule/fault.ts';
import type { MockResponse } from '../wire/response.ts';

/** Words the response of a fault: its own body, or the one that the document shows, or that of the conventions. */
export function faultResponse(
  contract: Contract,
  conventions: Conventions,
  operation: Operation,
  status: number,
  rule: FaultRule,
): MockResponse {
  const retryAfter = rule.retryAfter ?? (status === 429 ? 1 : undefined);
  const documented = documentedBody(contract, operation, status, rule.example);
  const shown = rule.example === undefined ? undefined : documented;
  const usual = conventions.fault({ status, retryAfter, documented });
  const body = Object.hasOwn(rule, 'body') ? rule.body : (shown ?? usual.body);
  const headers = {
    ...usual.headers,
    ...(retryAfter !== undefined && { 'retry-after': String(retryAfter) }),
    ...lowerCased(rule.headers ?? {}),
  };
  return { status, headers, ...(body !== undefined && !bodiless.has(status) && { body }) };
}

/** The value of an example of this response, the one named or the first; of another operation where this one has none. */
function documentedBody(
  { document, operations }: Contract,
  operation: Operation,
  status: number,
  name?: string,
): unknown {
  for (const documented of [operation, ...operations]) {
    for (const { pointer } of responseFor(documented, status)?.content.values() ?? []) {
      const examples = appendPointer(pointer, 'examples');
      const names = Object.keys(Object(valueAt(document, examples)));
      const chosen = name === undefined ? names[0] : names.find((one) => one === name);
      if (chosen !== undefined) return nodeAt(document, appendPointer(examples, chosen)).value['value'];
    }
  }
  return undefined;
}

function lowerCased(headers: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));
}
