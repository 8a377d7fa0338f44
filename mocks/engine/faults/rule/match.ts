import type { RequestFacts } from '../../../../contracts/exchange/exchange.ts';
import type { Operation } from '../../../../spec/operation/operation.ts';
import type { FaultRule } from './fault.ts';
import { pathPattern } from './path-pattern.ts';

/** Makes the test of whether an exchange is one of those that a rule is about. */
export function matcherOf(rule: FaultRule): (operation: Operation, request: RequestFacts) => boolean {
  const operations = rule.operation === undefined ? undefined : new Set([rule.operation].flat());
  const methods =
    rule.method === undefined ? undefined : new Set([rule.method].flat().map((method) => method.toUpperCase()));
  const path = rule.path === undefined ? undefined : pathPattern(rule.path);
  const { predicate } = rule;
  return (operation, request) =>
    (operations?.has(operation.id) ?? true) &&
    (methods?.has(request.method) ?? true) &&
    (path?.(request.url.pathname) ?? true) &&
    (predicate?.(request) ?? true);
}
