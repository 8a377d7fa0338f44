import type { Contract } from '../../../contracts/contract/contract.ts';
import type { ExchangeSource } from '../../../contracts/matchers/exchange/observed-exchange.ts';
import { hasNoViolations } from '../../../contracts/matchers/has-no-violations.ts';
import { assertMatch } from '../../../contracts/matchers/match-result.ts';
import { didYouMean, nearMiss } from '../../../contracts/violations/near-miss.ts';
import type { FunctionRule, RequestRule, ResponseRule } from '../../../contracts/violations/violation.ts';
import type { OperationName } from '../../integrator/account/operation-name.ts';
import { OptionError } from '../../integrator/errors/option-error.ts';

/** What a test can let pass: what breaks a rule, or is of an operation. */
export type AllowedViolation = RequestRule | ResponseRule | FunctionRule | OperationName;

/** What a test lets pass of what breaks the contract. */
export interface ViolationAllowance {
  /**
   * Lets pass what breaks these rules or is of these operations; everything, where none is named.
   *
   * @throws {OptionError} where there is no such rule and no such operation.
   */
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
export function createAllowance({ operations }: Pick<Contract, 'operations'>): ViolationAllowance {
  const known = [...Object.keys(rules), ...operations.map(({ id }) => id)];
  let allowed: readonly string[] | 'everything' = [];
  return {
    allow: (...which) => {
      for (const name of which) checkName(name, known);
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

// The type makes sure that none is missing.
const rules: Readonly<Record<RequestRule | ResponseRule | FunctionRule, true>> = {
  'unknown-path': true,
  'unknown-method': true,
  'missing-credentials': true,
  parameter: true,
  'request-content-type': true,
  'missing-body': true,
  'malformed-body': true,
  'request-body': true,
  'undocumented-status': true,
  'response-content-type': true,
  'unexpected-body': true,
  'response-header': true,
  'response-body': true,
  'function-options': true,
  'function-result': true,
  'result-length': true,
  'result-size': true,
  'unserializable-result': true,
  'missing-callback': true,
  'repeated-callback': true,
  'thrown-error': true,
};

function checkName(name: string, known: readonly string[]): void {
  if (known.includes(name)) return;
  const near = didYouMean(nearMiss(name, known)) || '.';
  throw new OptionError(
    `Failed to allow ${JSON.stringify(name)}: there is no such rule, and no such operation${near} Known are ${known.join(', ')}.`,
  );
}
