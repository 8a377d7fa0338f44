import { tooDeep } from '../../../../spec/json/json-depth.ts';
import type { Problem } from '../problem.ts';

/** How much of a body is taken. */
export interface BodyLimits {
  /** In bytes. */
  readonly bytes: number;
  /** How many arrays and objects may stand in one another. */
  readonly depth: number;
}

/** One mebibyte, nested two hundred deep. */
export const defaultBodyLimits: BodyLimits = { bytes: 1_048_576, depth: 200 };

/** What is wrong with the size of a body; `undefined` where nothing is. */
export function bodyProblem(body: Uint8Array | undefined, limits: BodyLimits): Problem | undefined {
  if (body === undefined) return undefined;
  if (body.length > limits.bytes) return { kind: 'payload-too-large', limit: limits.bytes };
  const why = tooDeep(body, limits.depth);
  return why === undefined ? undefined : { kind: 'malformed-body', why };
}
