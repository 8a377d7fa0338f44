import { cacheDeleteStatuses } from '../../../../integrator/resources/lookupcaches/extension.ts';
import type { ResourceFlag } from '../../usage/resource-flag.ts';

/** The flags of `serve` for the options of lookup caches. */
export const flags: readonly ResourceFlag[] = [
  {
    option: 'cacheDeleteStatus',
    what: 'With which status a lookup cache is deleted: 200, or 204',
    choices: cacheDeleteStatuses,
  },
];
