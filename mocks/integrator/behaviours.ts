import type { operations } from '../../spec/generated/types.ts';
import type { Behaviours } from '../engine/behaviour.ts';
import { objectId } from '../engine/ids.ts';

/** The operations that are more than create, read, update and delete. */
export const behaviours: Behaviours<operations> = {
  getTokenInfo: ({ world }) => ({
    status: 200,
    body: { _userId: objectId({ sequence: 0, now: 0, world: world.name }) },
  }),
};
