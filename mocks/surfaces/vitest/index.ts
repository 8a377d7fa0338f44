/**
 * The fake in vitest: a `test` that brings it along, and matchers.
 *
 * @module
 */
import { extendExpect } from './matchers.ts';

export type { ConformanceContext, ConformingSubject } from '../../../contracts/matchers/conforms-to-contract.ts';
export type { ViolationOptions } from '../../../contracts/matchers/has-no-violations.ts';
export type { ExpectedRequest } from '../../../contracts/matchers/has-received.ts';
export type { ExchangeSource } from '../../../contracts/matchers/observed-exchange.ts';
export type { ContractExpectations, OperationName } from '../matchers/contract-matchers.ts';
export { type IntegratorFixtures, type TestIntegrator, test } from './fixture.ts';
export type { VitestExpectations } from './matchers.ts';

extendExpect();
