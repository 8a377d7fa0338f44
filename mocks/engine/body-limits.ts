import type { Problem } from './problem.ts';

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
  if (body.length > limits.depth && depthOf(body) > limits.depth) {
    return { kind: 'malformed-body', why: `it is nested deeper than ${limits.depth} levels` };
  }
  return undefined;
}

const quote = 0x22;
const backslash = 0x5c;

/** How deep brackets stand in one another, those within strings not counted. */
function depthOf(json: Uint8Array): number {
  let depth = 0;
  let deepest = 0;
  let inString = false;
  for (let index = 0; index < json.length; index++) {
    const byte = json[index];
    if (byte === quote) inString = !inString;
    else if (inString) {
      if (byte === backslash) index += 1;
    } else if (byte === 0x5b || byte === 0x7b) {
      depth += 1;
      if (depth > deepest) deepest = depth;
    } else if (byte === 0x5d || byte === 0x7d) depth -= 1;
  }
  return deepest;
}
