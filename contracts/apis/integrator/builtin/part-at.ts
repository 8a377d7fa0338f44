import { parts } from '../../../generated/parts.ts';
import type { BuiltinPart } from '../../../schema/part-checks.ts';

/**
 * Hands out a part of the document; `undefined` where there is none of that number.
 *
 * Node has part-at-in-node.ts in the place of this file, by `imports` in package.json.
 */
export const partAt = (part: number): BuiltinPart | undefined => parts[part];
