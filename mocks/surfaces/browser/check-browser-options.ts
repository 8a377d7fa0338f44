import { checkOptions, either, oneOf, usual } from '../../../contracts/options/check-options.ts';
import type { Parts } from '../../../contracts/options/checked-parts.ts';
import { integratorParts } from '../../integrator/check-options.ts';
import type { BrowserOptions } from './browser-options.ts';

const browserParts: Parts<BrowserOptions> = {
  ...integratorParts,
  workerUrl: either(usual.text, oneOf(false)),
  workerPatience: usual.number,
  persist: either(usual.boolean, usual.object),
};

/** @throws {OptionError} where an option is unknown, or cannot be what it is. */
export function checkBrowserOptions(options: BrowserOptions): void {
  checkOptions('the fake', options, browserParts);
}
