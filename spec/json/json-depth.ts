/** No value that a person or a program means is nested deeper; a text or a file of JSON that is will not be read. */
export const deepestJson = 500;

/** Why a text of JSON is not read; `undefined` where it may be. Brackets are counted, so nothing can run out of stack. */
export function tooDeep(json: string | Uint8Array, levels: number = deepestJson): string | undefined {
  if (json.length <= levels || !hasBrackets(json, levels)) return undefined;
  let depth = 0;
  let inString = false;
  for (let index = 0; index < json.length; index++) {
    const code = typeof json === 'string' ? json.charCodeAt(index) : json[index];
    if (code === quote) inString = !inString;
    else if (inString) {
      if (code === backslash) index += 1;
    } else if (code === 0x5b || code === 0x7b) {
      depth += 1;
      if (depth > levels) return `it is nested deeper than ${levels} levels`;
    } else if (code === 0x5d || code === 0x7d) depth -= 1;
  }
  return undefined;
}

/** Whether there are more opening brackets than so many, those in texts included: most texts have few, which is soon seen. */
function hasBrackets(json: string | Uint8Array, more: number): boolean {
  let count = 0;
  for (const bracket of ['[', '{']) {
    const find = (from: number): number =>
      typeof json === 'string' ? json.indexOf(bracket, from) : json.indexOf(bracket.charCodeAt(0), from);
    for (let at = find(0); at >= 0; at = find(at + 1)) if (++count > more) return true;
  }
  return false;
}

const quote = 0x22;
const backslash = 0x5c;

/** Reads a text of the package's own as JSON: how deep it is, is known. */
export function parseOwnJson(text: string): unknown {
  return JSON.parse(text);
}

/**
 * Reads a text as JSON.
 *
 * @throws {SyntaxError} where it is none, or is nested too deeply.
 */
export function parseJson(text: string): unknown {
  const why = tooDeep(text);
  if (why !== undefined) throw new SyntaxError(why);
  return JSON.parse(text);
}
