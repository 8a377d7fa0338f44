import { placeText } from '../../../spec/document/line-map.ts';
import { type Finding, preview } from '../../violations/violation.ts';
import type { ObservedExchange } from './observed-exchange.ts';

/** One exchange in one line: `#3 POST /v1/pets → 201`. */
export function describeExchange({ sequence, method, url, status }: ObservedExchange): string {
  const { pathname, search } = new URL(url);
  return `${sequence === undefined ? '' : `#${sequence} `}${method} ${pathname}${search} → ${status}`;
}

/** One finding in one line: where, what, which rule and which line of the document. */
export function describeFinding(finding: Finding): string {
  const { in: place, pointer, message, rule } = finding;
  const written = placeText(finding);
  const where = place === 'request' || place === 'status' ? place : `${place}${pointer}`;
  return `${where}: ${message} (${rule}${written === undefined ? '' : `, ${written}`})`;
}

/** What is wrong with an exchange: the rules that it breaks, or what strict mode held back. */
export function breachesOf({ verdict, violations, notes }: ObservedExchange): readonly Finding[] {
  return violations.length === 0 && verdict === 'invalid-response' ? notes : violations;
}

/** How many more of these there are than an exchange lists. */
export function breachesLeft(exchange: ObservedExchange): number {
  const { violations = 0, notes = 0 } = exchange.omitted ?? {};
  return breachesOf(exchange) === exchange.violations ? violations : notes;
}

/** Lines of a message, each a step further in; those over a number are counted, and those that are `omitted` with them. */
export function indented(lines: readonly string[], max = 20, omitted = 0): string {
  const shown = lines.slice(0, max).map((line) => `\n  ${line.replaceAll('\n', '\n  ')}`);
  const more = lines.length - shown.length + omitted;
  return shown.join('') + (more > 0 ? `\n  … and ${more.toLocaleString('en')} more` : '');
}

/** How often each operation was called, in words. */
export function tally(exchanges: readonly ObservedExchange[]): string {
  const received = exchanges.filter(({ call }) => call === undefined);
  if (received.length === 0) return 'Nothing was received at all.';
  const counts = new Map<string, number>();
  for (const exchange of received) {
    const name = exchange.operation ?? `${exchange.method} ${preview(new URL(exchange.url).pathname)}`;
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return `Received were ${[...counts].map(([name, count]) => (count === 1 ? name : `${name} ×${count}`)).join(', ')}.`;
}
