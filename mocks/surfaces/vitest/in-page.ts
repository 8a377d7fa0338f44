/**
 * The fake in vitest's browser mode: a `test` that brings it along, and matchers.
 *
 * @module
 */
import type { TestAPI } from 'vitest';
import { createTest, type IntegratorFixtures } from './fixture.ts';
import { launchInPage } from './launch/launch-in-page.ts';
import { extendExpect } from './matchers.ts';

export type { ConformanceContext, ConformingSubject } from '../../../contracts/matchers/conforms-to-contract.ts';
export type { ExchangeSource } from '../../../contracts/matchers/exchange/observed-exchange.ts';
export type { ExpectedCall } from '../../../contracts/matchers/has-called.ts';
export type { ViolationOptions } from '../../../contracts/matchers/has-no-violations.ts';
export type { ExpectedRequest } from '../../../contracts/matchers/has-received.ts';
export type { ContractExpectations, OperationName } from '../matchers/contract-matchers.ts';
export type { IntegratorFixtures, TestIntegrator } from './fixture.ts';
export type { TestOptions } from './launch/launch.ts';
export type { VitestExpectations } from './matchers.ts';

/** As in Node; the fake responds in the page. */
export const test: TestAPI<IntegratorFixtures> = createTest(launchInPage);

extendExpect();
