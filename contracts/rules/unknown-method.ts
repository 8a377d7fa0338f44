import type { FindingDraft } from '../violations/violation.ts';

/** The path is there, but not with this method. */
export function unknownMethod(
  method: string,
  pathname: string,
  allowed: readonly string[],
): FindingDraft<'unknown-method'> {
  return {
    rule: 'unknown-method',
    operation: undefined,
    in: 'request',
    pointer: '',
    documentPointer: '#/paths',
    expected: allowed.join(', '),
    actual: method,
    message: `${pathname} has no ${method}; it has ${allowed.join(', ')}.`,
  };
}
