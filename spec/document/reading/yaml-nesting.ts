import { CST, Lexer } from 'yaml';

/** How deep a text may be nested to be read as YAML: its parser works by recursion. */
export const deepestYaml = 400;

const indicators: ReadonlySet<string | null> = new Set(['seq-item-ind', 'explicit-key-ind', 'map-value-ind']);
const between: ReadonlySet<string | null> = new Set(['space', 'newline', 'comment', 'byte-order-mark']);

/** Whether a parser of YAML would have to go too deep, as far as the tokens of a text tell. */
export function isTooDeepForYaml(text: string): boolean {
  if (isFlat(text)) return false;
  let flow = 0;
  let column = 0;
  // Where the key begins that a colon may follow.
  let key: number | undefined;
  // The columns of the maps and lists around a token that are written by indentation.
  const blocks: number[] = [];
  for (const token of new Lexer().lex(text)) {
    const type = CST.tokenType(token);
    if (type === 'flow-map-start' || type === 'flow-seq-start') flow += 1;
    if (type === 'flow-map-end' || type === 'flow-seq-end') flow = Math.max(0, flow - 1);
    if (type === 'newline') key = undefined;
    else if (!between.has(type) && flow === 0) {
      if (indicators.has(type)) {
        const at = type === 'map-value-ind' ? (key ?? column) : column;
        while ((blocks.at(-1) ?? -1) >= at) blocks.pop();
        blocks.push(at);
        key = undefined;
      } else key ??= column;
    }
    if (flow + blocks.length > deepestYaml) return true;
    const end = token.lastIndexOf('\n');
    column = end < 0 ? column + token.length : token.length - end - 1;
  }
  return false;
}

/**
 * Whether a text is so flat that its tokens need not be looked at. Each level takes a bracket, or begins further to the
 * right than the one around it; no more tokens than characters of a line say something else than its text.
 */
function isFlat(text: string): boolean {
  const brackets = text.match(/[[{]/g)?.length ?? 0;
  const longest = text.split('\n').reduce((most, line) => Math.max(most, line.length), 0);
  return brackets + 2 * longest <= deepestYaml;
}
