import { expect } from 'vitest';
import { type ContractExpectations, contractMatchers } from '../matchers/contract-matchers.ts';

declare module 'vitest' {
  interface Matchers<R, T> extends ContractExpectations<T> {}
}

/** Teaches vitest's `expect` the matchers of the contract. */
export function extendExpect(): void {
  expect.extend(contractMatchers);
}
