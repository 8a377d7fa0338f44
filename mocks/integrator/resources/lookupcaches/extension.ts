import { oneOf } from '../../../../contracts/options/check-options.ts';
import type { ResourceExtension } from '../../define/define-extension.ts';

/** The status of a deleted lookup cache. */
export type CacheDeleteStatus = 200 | 204;

/** All that there are; the first counts where none is chosen. */
export const cacheDeleteStatuses: readonly [CacheDeleteStatus, ...CacheDeleteStatus[]] = [200, 204];

/** How the lookup caches of a fake are set up. */
export interface LookupCacheOptions {
  /**
   * The status with which a lookup cache is deleted.
   *
   * Source: doc, of this operation, for 200; doc, of all others, for 204.
   *
   * @default 200
   */
  readonly cacheDeleteStatus?: CacheDeleteStatus;
}

/** What lookup caches bring along: an option. */
export const extension: ResourceExtension<object, LookupCacheOptions> = {
  options: { cacheDeleteStatus: oneOf(...cacheDeleteStatuses) },
};
