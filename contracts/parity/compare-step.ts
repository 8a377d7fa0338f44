import type { Operation } from '../../spec/operation/operation.ts';
import type { Exchange } from '../check/exchange/exchange-log.ts';
import { type BodyMatch, type Difference, matchBody } from './match-response.ts';
import type { RecordedStep } from './recording/recorded-step.ts';
import { comparableHeaders, headersThatMatter } from './recording/response-headers.ts';

/** How what a backend sent differs from what a step has recorded. */
export function differencesOf(
  { response: recorded }: RecordedStep,
  { operation, response }: Exchange,
  comparison: BodyMatch,
): Difference[] {
  const { bindings, sameSize } = comparison;
  const isEmptied = recorded.body.kind === 'list' && !sameSize && response.status >= 200 && response.status < 300;
  if (recorded.status !== response.status && isOfNone(operation, recorded.status, response.status)) return [];
  if (recorded.status !== response.status && !isEmptied) {
    // Another success may have made the same: what it is called here is learnt from it all the same.
    if ([recorded.status, response.status].every((status) => status >= 200 && status < 300))
      matchBody(recorded.body, response, comparison);
    return [
      {
        rule: 'status',
        recorded: String(recorded.status),
        received: response.status === 0 ? 'no response' : String(response.status),
      },
    ];
  }
  const headers = comparableHeaders(response, operation);
  const differing = headersThatMatter.filter((name) => {
    const [one, other] = [recorded.headers[name], headers[name]];
    // Which neighbours a page has depends on how much there is; an empty list may have no body.
    if (isEmptied || (name === 'link' && !sameSize)) return false;
    return one === undefined || other === undefined ? one !== other : !bindings.match(one, other);
  });
  return [
    ...differing.map((name) => ({
      rule: `header ${name}`,
      recorded: recorded.headers[name] ?? 'no such header',
      received: headers[name] ?? 'no such header',
    })),
    ...matchBody(recorded.body, response, comparison),
  ];
}

/** Whether one of two responds with 204 as who has none of it: how much an account holds is no difference of backends. */
function isOfNone({ method, path, responses }: Operation, one: number, other: number): boolean {
  const isOfAccount = method === 'GET' && !path.includes('{') && responses.has('200') && responses.has('204');
  return isOfAccount && [one, other].every((status) => status === 200 || status === 204);
}
