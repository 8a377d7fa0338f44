/**
 * The helper that ajv's ahead-of-time code calls.
 *
 * It is CommonJS: Node's default import is its `module.exports`, bundlers and Babel may hand out its `default`.
 */
import ucs2lengthModule from 'ajv/dist/runtime/ucs2length.js';

/** Counts the characters of a text as JSON Schema does: by code point. */
export const codePointLength: (text: string) => number =
  typeof ucs2lengthModule === 'function' ? ucs2lengthModule : ucs2lengthModule.default;
