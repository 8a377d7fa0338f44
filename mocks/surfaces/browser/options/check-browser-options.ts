import { checkOptions, either, oneOf, usual } from '../../../../contracts/options/check-options.ts';
import type { Parts } from '../../../../contracts/options/checked-parts.ts';
import { integratorParts } from '../../../integrator/check-options.ts';
import type { BrowserOptions } from './browser-options.ts';

/** A page has few accounts, and the journal of each has its own bound: what counts all of them stays out of it. */
const { maxJournalBytes: _left, ...pageParts } = integratorParts;

const browserParts: Parts<BrowserOptions> = {
  ...pageParts,
  workerUrl: either(usual.text, oneOf(false)),
  workerTimeoutMs: usual.number,
  workerPatience: usual.number,
  persist: either(usual.boolean, usual.object),
  inspector: usual.boolean,
  quiet: usual.boolean,
};

/** @throws {OptionError} where an option is unknown, or cannot be what it is. */
export function checkBrowserOptions(options: BrowserOptions): void {
  checkOptions('the fake', options, browserParts);
}
