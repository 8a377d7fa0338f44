/** A part of a regular expression. */
export type Syntax =
  /** One character, by the source that stands for it: `a`, `.`, `[a-z]`, `\d`. */
  | { readonly kind: 'atom'; readonly source: string; readonly flags: string }
  | { readonly kind: 'sequence' | 'choice'; readonly parts: readonly Syntax[] }
  | { readonly kind: 'repeat'; readonly body: Syntax; readonly min: number; readonly max: number }
  | { readonly kind: 'edge'; readonly of: Edge; readonly flags: string }
  | { readonly kind: 'look'; readonly ahead: boolean; readonly negative: boolean; readonly body: Syntax };

/** A place between two characters: `^`, `$`, `\b`, `\B`. */
export type Edge = 'start' | 'end' | 'word' | 'no word';

/** Why a pattern is not judged, though it is a regular expression. */
export class PatternLimitError extends Error {
  override readonly name = 'PatternLimitError' as const;
}

/** How many groups may stand in one another. */
const deepest = 100;

/** How long a pattern may be, in characters. */
export const longestPattern = 20_000;

interface Reader {
  readonly source: string;
  at: number;
  depth: number;
  flags: string;
}

/**
 * Reads a regular expression that JavaScript takes, with its flags.
 *
 * @throws {PatternLimitError} where it has a back reference, or groups nested too deeply.
 */
export function readSyntax(source: string, flags: string): Syntax {
  if (source.length > longestPattern) throw new PatternLimitError(`it is longer than ${longestPattern} characters`);
  return readChoice({ source, at: 0, depth: 0, flags });
}

function readChoice(reader: Reader): Syntax {
  const parts = [readSequence(reader)];
  while (reader.source[reader.at] === '|') {
    reader.at += 1;
    parts.push(readSequence(reader));
  }
  return parts.length === 1 && parts[0] !== undefined ? parts[0] : { kind: 'choice', parts };
}

function readSequence(reader: Reader): Syntax {
  const parts: Syntax[] = [];
  while (reader.at < reader.source.length && !'|)'.includes(reader.source[reader.at] ?? '')) {
    const body = readTerm(reader);
    const [min, max] = readQuantifier(reader);
    parts.push(min === 1 && max === 1 ? body : { kind: 'repeat', body, min, max });
  }
  return parts.length === 1 && parts[0] !== undefined ? parts[0] : { kind: 'sequence', parts };
}

function readTerm(reader: Reader): Syntax {
  const { flags } = reader;
  const next = reader.source[reader.at];
  if (next === '(') return readGroup(reader);
  const edge = taken(reader, /\^|\$|\\[bB]/y);
  if (edge !== undefined) return { kind: 'edge', of: edges[edge] ?? 'start', flags };
  if (taken(reader, /\\(?:[1-9]|k)/y) !== undefined)
    throw new PatternLimitError('it has a back reference, and finding one can take longer than anybody waits');
  const source = taken(reader, flags.includes('u') ? unicodeAtom : plainAtom) ?? '';
  return { kind: 'atom', source: syntaxCharacters.includes(source) ? `\\${source}` : source, flags };
}

const edges: Readonly<Record<string, Edge>> = { '^': 'start', $: 'end', '\\b': 'word', '\\B': 'no word' };
/** Those that stand for themselves where nothing is to be repeated, and that no expression may begin with. */
const syntaxCharacters = [...'{}]*+?'];
const unicodeAtom =
  /\[(?:\\.|[^\]\\])*\]|\\(?:[pP]\{[^}]{0,99}\}|u\{[^}]{0,99}\}|u[dD][89abAB][\da-fA-F]{2}\\u[dD][c-fC-F][\da-fA-F]{2}|u[\da-fA-F]{4}|x[\da-fA-F]{2}|c[a-zA-Z]|.)|./suy;
const plainAtom = /\[(?:\\.|[^\]\\])*\]|\\(?:u[\da-fA-F]{4}|x[\da-fA-F]{2}|c[a-zA-Z]|.)|./sy;

function readGroup(reader: Reader): Syntax {
  const open = taken(reader, /\((?:\?(?:<?[=!]|<[^>]{0,99}>|[ims]{0,3}(?:-[ims]{1,3})?:))?/y) ?? '(';
  const { flags } = reader;
  const [on = '', off = ''] = open.startsWith('(?') && open.endsWith(':') ? open.slice(2, -1).split('-') : [];
  reader.flags = [...new Set(flags + on)].filter((flag) => !off.includes(flag)).join('');
  reader.depth += 1;
  if (reader.depth > deepest) throw new PatternLimitError(`its groups are nested deeper than ${deepest} levels`);
  const body = readChoice(reader);
  reader.depth -= 1;
  reader.at += 1;
  reader.flags = flags;
  if (!/^\(\?<?[=!]$/.test(open)) return body;
  return { kind: 'look', ahead: !open.includes('<'), negative: open.endsWith('!'), body };
}

function readQuantifier(reader: Reader): [min: number, max: number] {
  const text = taken(reader, /(?:[*+?]|\{\d+(?:,\d*)?\})\??/y);
  if (text === undefined) return [1, 1];
  if (!text.startsWith('{')) return [text.startsWith('+') ? 1 : 0, text.startsWith('?') ? 1 : Number.POSITIVE_INFINITY];
  const [min = '', max = min] = text.slice(1, text.indexOf('}')).split(',');
  return [Number(min), max === '' ? Number.POSITIVE_INFINITY : Number(max)];
}

function taken(reader: Reader, expression: RegExp): string | undefined {
  expression.lastIndex = reader.at;
  const text = expression.exec(reader.source)?.[0];
  reader.at += text?.length ?? 0;
  return text;
}
