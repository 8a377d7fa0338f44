import {
  conformsToContract,
  hasCalled,
  hasNoViolations,
  hasReceived,
} from '../../../contracts/apis/integrator/integrator-matchers.ts';
import type { ConformanceContext, ConformingSubject } from '../../../contracts/matchers/conforms-to-contract.ts';
import type { ExchangeSource } from '../../../contracts/matchers/exchange/observed-exchange.ts';
import type { ExpectedCall } from '../../../contracts/matchers/has-called.ts';
import type { ViolationOptions } from '../../../contracts/matchers/has-no-violations.ts';
import type { ExpectedRequest } from '../../../contracts/matchers/has-received.ts';
import type { MatchResult } from '../../../contracts/matchers/match-result.ts';
import type { OperationName as KnownOperation } from '../../integrator/account/operation-name.ts';
import { isConformingSubject, isExchangeSource } from './received-value.ts';

/** The operations of the Integration API, and whatever a mock of another document has. */
export type OperationName = KnownOperation | (string & {});

/** What `expect` can say of a value; what makes no sense for its type is `never`. */
export interface ContractExpectations<T> {
  /**
   * A request, a response, both, or an entry of a journal keeps the contract.
   *
   * @example
   * await expect(response).toConformToContract();
   */
  toConformToContract: [T] extends [ConformingSubject] ? (context?: ConformanceContext) => Promise<void> : never;
  /**
   * The fake was asked for an operation, with these fields, parameters and status; others may be there as well.
   *
   * @example
   * expect(integrator).toHaveReceived('createIntegration', { body: { name: 'Mine' }, status: 201 });
   */
  toHaveReceived: [T] extends [ExchangeSource] ? (operation: OperationName, expected?: ExpectedRequest) => void : never;
  /**
   * The fake has called a function of the app's code: of a group (`installer`, `uninstaller`, `setting`) or a kind, with
   * these options, and with this result or these errors; others may be there as well.
   *
   * @example
   * expect(integrator).toHaveCalled('installer', 'verifyShop', { result: { success: true } });
   */
  toHaveCalled: [T] extends [ExchangeSource] ? (type: string, name: string, expected?: ExpectedCall) => void : never;
  /**
   * No request broke the contract, and no response did.
   *
   * @example
   * expect(integrator).toHaveNoViolations();
   */
  toHaveNoViolations: [T] extends [ExchangeSource] ? (options?: ViolationOptions) => void : never;
}

/** What a matcher tells the `expect` of a test runner. */
export interface MatcherVerdict {
  readonly pass: boolean;
  readonly message: () => string;
}

/** What a test runner tells a matcher. */
export interface MatcherState {
  readonly isNot?: boolean;
}

/** The matchers of the contract, in the form that the `expect` of vitest, of Jest and of Playwright takes. */
export const contractMatchers = {
  async toConformToContract(
    this: MatcherState,
    received: unknown,
    context?: ConformanceContext,
  ): Promise<MatcherVerdict> {
    if (!isConformingSubject(received)) return verdict(this, wrongKind('a request, a response, or both'));
    return verdict(this, await conformsToContract(received, context));
  },
  toHaveReceived(
    this: MatcherState,
    received: unknown,
    operation: OperationName,
    expected?: ExpectedRequest,
  ): MatcherVerdict {
    if (!isExchangeSource(received)) return verdict(this, wrongKind('the fake or its journal'));
    return verdict(this, hasReceived(received, operation, expected));
  },
  toHaveCalled(
    this: MatcherState,
    received: unknown,
    type: string,
    name: string,
    expected?: ExpectedCall,
  ): MatcherVerdict {
    if (!isExchangeSource(received)) return verdict(this, wrongKind('the fake or its journal'));
    return verdict(this, hasCalled(received, type, name, expected));
  },
  toHaveNoViolations(this: MatcherState, received: unknown, options?: ViolationOptions): MatcherVerdict {
    if (!isExchangeSource(received)) return verdict(this, wrongKind('the fake or its journal'));
    return verdict(this, hasNoViolations(received, options));
  },
};

/** A question that makes no sense fails, whether it is negated or not. */
function verdict({ isNot }: MatcherState, { pass, message, misuse }: MatchResult): MatcherVerdict {
  return { pass: misuse === true ? isNot === true : pass, message: () => message };
}

function wrongKind(wanted: string): MatchResult {
  return {
    pass: false,
    misuse: true,
    message: `Failed to look at the value: it is not ${wanted}. Give that to expect().`,
  };
}
