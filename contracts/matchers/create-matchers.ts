import type { Contract } from '../contract/contract.ts';
import { type ConformanceContext, type ConformingSubject, conformsToContract } from './conforms-to-contract.ts';
import type { ExchangeSource } from './exchange/observed-exchange.ts';
import { type ExpectedCall, hasCalled } from './has-called.ts';
import { hasNoViolations, type ViolationOptions } from './has-no-violations.ts';
import { type ExpectedRequest, hasReceived } from './has-received.ts';
import { assertMatch, type MatchResult } from './match-result.ts';

/** Questions about exchanges, and the same as assertions, for any test framework. */
export interface ContractMatchers {
  /** Whether a request, a response, both, or an entry of a journal keeps the contract. */
  conformsToContract(subject: ConformingSubject, context?: ConformanceContext): Promise<MatchResult>;
  /** Whether an operation was called, with these fields, parameters and status. */
  hasReceived(source: ExchangeSource, operationId: string, expected?: ExpectedRequest): MatchResult;
  /** Whether the fake has called a function, with these options, and with this result or these errors. */
  hasCalled(source: ExchangeSource, type: string, name: string, expected?: ExpectedCall): MatchResult;
  /** Whether nothing broke the contract. */
  hasNoViolations(source: ExchangeSource, options?: ViolationOptions): MatchResult;
  /** Throws where {@link conformsToContract} does not pass. */
  assertConforms(subject: ConformingSubject, context?: ConformanceContext): Promise<void>;
  /** Throws where {@link hasReceived} does not pass. */
  assertReceived(source: ExchangeSource, operationId: string, expected?: ExpectedRequest): void;
  /** Throws where {@link hasCalled} does not pass. */
  assertCalled(source: ExchangeSource, type: string, name: string, expected?: ExpectedCall): void;
  /** Throws where {@link hasNoViolations} does not pass. */
  assertNoViolations(source: ExchangeSource, options?: ViolationOptions): void;
}

/**
 * Makes the matchers of a contract.
 *
 * @example
 * const { assertReceived } = createMatchers(mock.contract);
 * assertReceived(mock, 'createPet', { body: { name: 'Rex' } });
 */
export function createMatchers(contract: Contract): ContractMatchers {
  return {
    conformsToContract: (subject, context) => conformsToContract(contract, subject, context),
    hasReceived: (source, operationId, expected) => hasReceived(contract, source, operationId, expected),
    hasCalled,
    hasNoViolations,
    assertConforms: async (subject, context) => assertMatch(await conformsToContract(contract, subject, context)),
    assertReceived: (source, operationId, expected) =>
      assertMatch(hasReceived(contract, source, operationId, expected)),
    assertCalled: (source, type, name, expected) => assertMatch(hasCalled(source, type, name, expected)),
    assertNoViolations: (source, options) => assertMatch(hasNoViolations(source, options)),
  };
}
