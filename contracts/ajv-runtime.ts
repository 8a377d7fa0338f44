/**
 * The helpers that ajv's ahead-of-time code calls.
 *
 * They are CommonJS: Node's default import is their `module.exports`, bundlers and Babel may hand out its `default`.
 */
import ucs2lengthModule from 'ajv/dist/runtime/ucs2length.js';
import * as formatsModule from 'ajv-formats/dist/formats.js';

/** Counts the characters of a text as JSON Schema does: by code point. */
export const codePointLength: (text: string) => number =
  typeof ucs2lengthModule === 'function' ? ucs2lengthModule : ucs2lengthModule.default;

/** The `date-time` format, as ajv-formats knows it. */
export const dateTime: { readonly validate: (text: string) => boolean } = readDateTime();

function readDateTime(): { readonly validate: (text: string) => boolean } {
  const format = formatsModule.fullFormats['date-time'];
  if (typeof format === 'object' && 'validate' in format && typeof format.validate === 'function') {
    const { validate } = format;
    return { validate: (text) => Boolean(Reflect.apply(validate, undefined, [text])) };
  }
  throw new TypeError('Failed to find the date-time format in ajv-formats. Install ajv-formats 3.');
}
