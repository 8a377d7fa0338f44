/**
 * The fake in Playwright: a `test` that responds with the pages of a browser, and matchers.
 *
 * @module
 */
import { type Expect, expect as playwrightExpect } from '@playwright/test';
import { needNode } from '../../../spec/errors/needed-node.ts';
import { contractMatchers } from '../matchers/contract-matchers.ts';

export type { ConformanceContext, ConformingSubject } from '../../../contracts/matchers/conforms-to-contract.ts';
export type { ExchangeSource } from '../../../contracts/matchers/exchange/observed-exchange.ts';
export type { ExpectedCall } from '../../../contracts/matchers/has-called.ts';
export type { ViolationOptions } from '../../../contracts/matchers/has-no-violations.ts';
export type { ExpectedRequest } from '../../../contracts/matchers/has-received.ts';
export type { ContractExpectations, OperationName } from '../matchers/contract-matchers.ts';
export { type IntegratorFixtures, type PageIntegrator, test } from './fixture.ts';

needNode();

/** Playwright's `expect`, with the matchers of the contract. */
export const expect: Expect<typeof contractMatchers> = playwrightExpect.extend(contractMatchers);
