import { maxConcurrencies } from '../../../../integrator/resources/connections/extension.ts';
import type { ResourceFlag } from '../../usage/resource-flag.ts';

/** The flags of `serve` for the options of connections. */
export const flags: readonly ResourceFlag[] = [
  {
    option: 'maxConcurrency',
    what: 'What a larger concurrencyLevel of a connection is lowered to: 25, or 50',
    choices: maxConcurrencies,
  },
];
