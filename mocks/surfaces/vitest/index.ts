/**
 * The fake in vitest: a `test` that brings it along, and matchers.
 *
 * @module
 */
import type { TestAPI } from 'vitest';
import { needNode } from '../../../spec/errors/needed-node.ts';
import { createTest, type IntegratorFixtures } from './fixture.ts';
import { launchInNode } from './launch/launch-in-node.ts';
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

needNode();

/**
 * vitest's `test`, with the fake between it and the network.
 *
 * The fake starts by itself, is as new for each test, and fails a test whose code sent something against the contract.
 *
 * @example
 * test('creates an integration', async ({ integrator }) => {
 *   await createMyIntegration();
 *   expect(integrator).toHaveReceived('createIntegration', { body: { name: 'Mine' } });
 * });
 */
export const test: TestAPI<IntegratorFixtures> = createTest(launchInNode);

extendExpect();
