import { expect } from 'vitest';
import { type ContractExpectations, contractMatchers } from '../matchers/contract-matchers.ts';

/** What vitest's `expect` can say of a value; what makes no sense for its type is `never`. */
export interface VitestExpectations<T> extends ContractExpectations<T> {}

// vitest 3 and 4 have one parameter here, `T`. With defaults for both, this declaration fits theirs too.
declare module 'vitest' {
  interface Matchers<R extends void | Promise<void> = void | Promise<void>, T = unknown>
    extends VitestExpectations<T> {}
}

/** Teaches vitest's `expect` the matchers of the contract. */
export function extendExpect(): void {
  expect.extend(contractMatchers);
}
