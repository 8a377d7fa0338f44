import type { Operation } from '../../spec/operation/operation.ts';
import type { RequestFacts } from '../exchange/exchange.ts';
import type { FindingDraft } from '../violations/violation.ts';

/** What faults have done to an exchange. */
export interface InjectedFaults {
  readonly names: readonly string[];
  /** What was done, one by one: `status 503`, `40 ms of latency`. */
  readonly done: readonly string[];
  /** Whether the service had acted before. */
  readonly hasActed: boolean;
}

/** A test has the fake respond otherwise than it would. */
export function injectedFault(
  operation: Operation,
  { method, url }: Pick<RequestFacts, 'method' | 'url'>,
  { names, done, hasActed }: InjectedFaults,
): FindingDraft<'injected-fault'> {
  const [faults, were] = names.length === 1 ? ['fault', 'was'] : ['faults', 'were'];
  const list = names.map((name) => `\`${name}\``).join(', ');
  const acted = hasActed ? ' The service had acted before.' : '';
  return {
    rule: 'injected-fault',
    operation: operation.id,
    in: 'status',
    pointer: '',
    documentPointer: operation.pointer,
    expected: 'the service as it is',
    actual: done.join(', '),
    message: `The ${faults} ${list} ${were} applied to ${method} ${url.pathname}: ${done.join(', ')}.${acted}`,
  };
}
