import { hasNoViolations } from '../../../contracts/matchers/has-no-violations.ts';
import { assertMatch } from '../../../contracts/matchers/match-result.ts';
import type { ExchangeSource } from '../../../contracts/matchers/observed-exchange.ts';
import type { RequestRule, ResponseRule } from '../../../contracts/violation.ts';
import type { OperationName } from '../../integrator/operation-name.ts';

/** What a test can let pass: what breaks a rule, or is of an operation. */
export type AllowedViolation = RequestRule | ResponseRule | OperationName;

/** What a test lets pass of what breaks the contract. */
export interface ViolationAllowance {
  /** Lets pass what breaks these rules or is of these operations; everything, where none is named. */
  allow(...which: readonly AllowedViolation[]): void;
  /**
   * Makes sure that nothing else broke the contract.
   *
   * @throws {ContractAssertionError} where something did.
   */
  check(source: ExchangeSource): void;
  /** Nothing is let pass any more. */
  renew(): void;
}

/** Makes an allowance for one test after the other. */
export function createAllowance(): ViolationAllowance {
  let allowed: readonly string[] | 'everything' = [];
  return {
    allow: (...which) => {
      if (which.length === 0) allowed = 'everything';
      else if (allowed !== 'everything') allowed = [...allowed, ...which];
    },
    check: (source) => {
      if (allowed === 'everything') return;
      const { pass, message } = hasNoViolations(source, { allow: allowed });
      const hint = '\nWhere a test means to do so, let it say so first: integrator.allowViolations().';
      assertMatch({ pass, message: message + hint });
    },
    renew: () => {
      allowed = [];
    },
  };
}
