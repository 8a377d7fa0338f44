import type { CheckFailure } from '../../../../contracts/check/failures/failure.ts';

/** A failure of a test: what matters to it, and else what is plain. */
export type Failed = Partial<CheckFailure> & Pick<CheckFailure, 'id' | 'rule'>;

/** An exchange with a path, which several failures may be seen in. */
export function seenAt(target: string, method = 'GET'): NonNullable<CheckFailure['exchange']> {
  return {
    request: { method, target, headers: {}, body: '' },
    response: { status: 200, headers: {}, body: '' },
  };
}

/** A failure, each in an exchange of its own unless one is given. */
export function failed(more: Failed): CheckFailure {
  return {
    phase: 'positive',
    operation: 'getPet',
    check: 'a check',
    message: 'It must not be.',
    received: 'this',
    documented: 'that',
    documentPointer: '#/paths',
    line: undefined,
    curl: 'curl -H "Authorization: Bearer $TOKEN" https://pets.example/pets',
    place: 'elsewhere',
    exchange: seenAt('/pets/1'),
    ...more,
  };
}
