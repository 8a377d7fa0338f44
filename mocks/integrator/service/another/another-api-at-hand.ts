/**
 * What counts for a document of another API, loaded with this file.
 *
 * Node has another-api-in-node.ts in the place of it, by `imports` in package.json.
 */
import { anotherApi as madeAtHand } from './another-api.ts';

export const anotherApi: typeof madeAtHand = madeAtHand;
