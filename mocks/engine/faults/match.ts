import type { RequestFacts } from '../../../contracts/exchange.ts';
import type { Operation } from '../../../spec/operation.ts';
import type { FaultRule } from './fault.ts';

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
    (path?.test(request.url.pathname) ?? true) &&
    (predicate?.(request) ?? true);
}

/** A pattern for the end of a path; `*` stands for anything but a slash, `**` for anything. */
export function pathPattern(path: string): RegExp {
  const source = path
    .replaceAll(/[\\^$.|?+()[\]{}]/g, String.raw`\$&`)
    .replaceAll(/\*\*|\*/g, (stars) => (stars === '**' ? '.*' : '[^/]*'));
  return new RegExp(`${source}/?$`);
}
