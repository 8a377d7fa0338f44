import { checkOptions } from '../../../contracts/options/check-options.ts';
import { integratorParts } from '../../integrator/check-options.ts';
import { createCore } from '../../integrator/integrator.ts';
import type { IntegratorOptions } from '../../integrator/options.ts';
import { respondingToPages } from '../cors/page-responses.ts';
import { assembleIntegrator, type Integrator } from './assemble-integrator.ts';

export type { Integrator } from './assemble-integrator.ts';

/**
 * Makes a stateful, contract-true fake of integrator.io.
 *
 * Two fakes share nothing. Without options each account holds the sample of the seed document and one integration of
 * each other kind; any token that is not empty is good; the same calls give the same bytes.
 *
 * @throws {OptionError} where an option cannot be.
 * @throws {RecordError} where a record of the seed breaks the contract.
 * @example
 * const integrator = createIntegrator();
 * const response = await integrator.fetch('https://api.integrator.io/v1/integrations', {
 *   headers: { authorization: 'Bearer my_api_token' },
 * });
 * console.log((await response.json()).length); // 6
 */
export function createIntegrator(options: IntegratorOptions = {}): Integrator {
  checkOptions('the fake', options, integratorParts);
  const core = createCore(options);
  return assembleIntegrator(core, respondingToPages(core.fetch));
}
