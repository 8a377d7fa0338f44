import type { Contract } from '../../contract/contract.ts';
import { type ContractMatchers, createMatchers } from '../../matchers/create-matchers.ts';
import type { ExchangeSource } from '../../matchers/exchange/observed-exchange.ts';
import { integratorContract } from './builtin/builtin.ts';

/**
 * Whether a request, a response, both, or an entry of a journal keeps the contract of the Integration API.
 *
 * @example
 * const { pass, message } = await conformsToContract(await integrator.fetch(url, { headers }));
 */
export const conformsToContract: ContractMatchers['conformsToContract'] = (subject, context) =>
  matchers().conformsToContract(subject, context);

/**
 * Whether an operation was called, with these fields, parameters and status. Where it was not, the message tells what
 * came closest.
 *
 * @example
 * const { pass, message } = hasReceived(integrator, 'createIntegration', { body: { name: 'Mine' }, status: 201 });
 */
export const hasReceived: ContractMatchers['hasReceived'] = (source, operationId, expected) =>
  matchers(source).hasReceived(source, operationId, expected);

/**
 * Whether the code of an app was called: a function of a group (`installer`, `setting`), with these options, and with this
 * result or these errors. Where it was not, the message tells what came closest.
 *
 * @example
 * const { pass, message } = hasCalled(integrator, 'installer', 'verifyShop', { result: { success: true } });
 */
export const hasCalled: ContractMatchers['hasCalled'] = (source, type, name, expected) =>
  matchers(source).hasCalled(source, type, name, expected);

/**
 * Whether no request broke the contract and no response did.
 *
 * @example
 * const { pass, message } = hasNoViolations(integrator, { allow: ['missing-credentials'] });
 */
export const hasNoViolations: ContractMatchers['hasNoViolations'] = (source, options) =>
  matchers(source).hasNoViolations(source, options);

/**
 * Throws where a request, a response, both, or an entry of a journal breaks the contract.
 *
 * @example
 * await assertConforms(await integrator.fetch(url, { headers }));
 */
export const assertConforms: ContractMatchers['assertConforms'] = (subject, context) =>
  matchers().assertConforms(subject, context);

/**
 * Throws where an operation was not called with these fields, parameters and status; says what came closest.
 *
 * @example
 * assertReceived(integrator, 'createIntegration', { body: { name: 'Mine' }, status: 201 });
 */
export const assertReceived: ContractMatchers['assertReceived'] = (source, operationId, expected) =>
  matchers(source).assertReceived(source, operationId, expected);

/**
 * Throws where the code of an app was not called with these options, and with this result or these errors; says what came
 * closest.
 *
 * @example
 * assertCalled(integrator, 'installer', 'verifyShop', { errors: [{ code: 'bad_credentials' }] });
 */
export const assertCalled: ContractMatchers['assertCalled'] = (source, type, name, expected) =>
  matchers(source).assertCalled(source, type, name, expected);

/**
 * Throws where a request or a response broke the contract.
 *
 * @example
 * afterEach(() => assertNoViolations(integrator));
 */
export const assertNoViolations: ContractMatchers['assertNoViolations'] = (source, options) =>
  matchers(source).assertNoViolations(source, options);

/** Those of the source's own contract where it has one, so that any mock can be asked. */
function matchers(source?: ExchangeSource): ContractMatchers {
  return createMatchers(source !== undefined && 'contract' in source ? asContract(source.contract) : builtin());
}

let contract: Contract | undefined;

/** Made when it is first needed, and once: it never changes. */
function builtin(): Contract {
  contract ??= integratorContract();
  return contract;
}

function asContract(value: unknown): Contract {
  return isContract(value) ? value : builtin();
}

function isContract(value: unknown): value is Contract {
  return typeof value === 'object' && value !== null && 'operations' in value && 'checkRequest' in value;
}
