/** How far a text of JSON reaches. */
export interface JsonExtent {
  readonly isTooDeep: boolean;
  readonly isTooMany: boolean;
}

const [quote, backslash, comma, openBracket, closeBracket, openBrace, closeBrace] = [...'"\\,[]{}'].map((one) =>
  one.charCodeAt(0),
);

/**
 * Tells, in one pass over the bytes and without keeping any of them, whether JSON is nested deeper than it may be or has
 * more values: what is parsed first and looked at later may have cost the memory already.
 */
export function jsonExtent(bytes: Uint8Array, maxDepth: number, maxValues: number): JsonExtent {
  let depth = 0;
  let values = 1;
  let isText = false;
  if (bytes.length <= maxDepth) return { isTooDeep: false, isTooMany: false };
  for (let at = 0; at < bytes.length; at++) {
    const byte = bytes[at];
    if (isText) {
      if (byte === backslash) at += 1;
      else if (byte === quote) isText = false;
    } else if (byte === quote) isText = true;
    else if (byte === openBracket || byte === openBrace) {
      depth += 1;
      values += 1;
      if (depth > maxDepth) return { isTooDeep: true, isTooMany: false };
    } else if (byte === closeBracket || byte === closeBrace) depth -= 1;
    else if (byte === comma) values += 1;
    if (values > maxValues) return { isTooDeep: false, isTooMany: true };
  }
  return { isTooDeep: false, isTooMany: false };
}

/** Whether bytes may be a JSON text that has others in it: an array or an object. */
export function looksNested(bytes: Uint8Array): boolean {
  const first = bytes.find((byte) => byte > 0x20);
  return first === openBracket || first === openBrace;
}
