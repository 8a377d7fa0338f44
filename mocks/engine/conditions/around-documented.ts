import type { Surrounded } from '../behaviours/around.ts';
import type { OwnBehaviour } from '../behaviours/behaviour.ts';
import { withDistinct } from './distinct-fields.ts';
import { withConditions } from './entity-tags.ts';
import { withKeys } from './idempotency.ts';

/**
 * What counts around the behaviours of any document: `If-Match` and `If-None-Match` where it has them or their statuses,
 * and keys that make a repeated request the same one.
 */
export function aroundDocumented(surrounded: Surrounded, behaviour: OwnBehaviour): OwnBehaviour {
  return withKeys(surrounded, withConditions(surrounded, withDistinct(surrounded, behaviour)));
}
