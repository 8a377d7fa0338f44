/**
 * Counts the characters of a text as JSON Schema does: by code point.
 *
 * ajv's own helper is CommonJS, and what a bundler puts around that weighs more than the loop.
 */
export function codePointLength(text: string): number {
  let { length } = text;
  for (let index = 1; index < text.length; index += 1) {
    if (isHigh(text.charCodeAt(index - 1)) && isLow(text.charCodeAt(index))) length -= 1;
  }
  return length;
}

function isHigh(unit: number): boolean {
  return unit >= 0xd800 && unit <= 0xdbff;
}

function isLow(unit: number): boolean {
  return unit >= 0xdc00 && unit <= 0xdfff;
}
