import type { Behaviour } from '../../../../engine/behaviours/behaviour.ts';
import type { ResourceContext } from '../../../define/resource-context.ts';
import { withRecycled } from './recycled-type.ts';

/** Purges a record that was deleted. Source: doc. */
export function purgingRecycled(context: ResourceContext): Behaviour {
  return withRecycled(context, (_call, { _id }, bin) => {
    bin.delete(_id);
    return { status: 204 };
  });
}
