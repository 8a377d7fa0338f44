import { readPattern } from '../../schema/keyword/read-pattern.ts';

/**
 * Makes short texts for a regular expression: enough for the patterns that documents have, and no engine.
 *
 * What stands for one character (`[…]`, `\d`, `\p{L}`, `.`) is found by trying characters on it. Looks ahead and behind
 * are passed over and back references not understood: whoever asks must try the text on the whole pattern.
 */
export function patternText(source: string, wish: PatternWish): string | undefined {
  if (readPattern(source).kind === 'unreadable') return undefined;
  const reader = { source, at: 0, wish };
  try {
    const text = readAlternatives(reader);
    return reader.at === source.length ? text : undefined;
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

/** Which of the many texts of a pattern is wanted. */
export interface PatternWish {
  /** How often what may be repeated is repeated beyond what it must be. */
  readonly more: number;
  /** Which of several alternatives, and which of several characters, is taken. */
  readonly choice: number;
}

/** Longer texts are not made. */
const longestText = 100_000;

interface Reader {
  readonly source: string;
  at: number;
  readonly wish: PatternWish;
}

/** Characters that are tried, the plainest first. */
const characters: readonly string[] = [
  ...'abcxyz019ABCXYZ -_.:/@',
  ...Array.from({ length: 95 }, (_, index) => String.fromCharCode(32 + index)),
  ...'éß中あ한ñ😀\n\t',
];

function readAlternatives(reader: Reader): string {
  const texts = [readSequence(reader)];
  while (reader.source[reader.at] === '|') {
    reader.at += 1;
    texts.push(readSequence(reader));
  }
  return texts[reader.wish.choice % texts.length] ?? '';
}

function readSequence(reader: Reader): string {
  let text = '';
  while (reader.at < reader.source.length && !'|)'.includes(reader.source[reader.at] ?? '')) {
    const start = reader.at;
    const atom = readAtom(reader);
    const [min, max] = readQuantifier(reader);
    const times = Math.min(min + reader.wish.more, max);
    if (text.length + atom.length * times > longestText) throw new SyntaxError('its text is too long');
    text += atom.repeat(times);
    if (reader.at === start) throw new SyntaxError('nothing was read');
  }
  return text;
}

function readAtom(reader: Reader): string {
  const { source } = reader;
  const character = String.fromCodePoint(source.codePointAt(reader.at) ?? 0);
  if (character === '^' || character === '$') {
    reader.at += 1;
    return '';
  }
  if (character === '(') return readGroup(reader);
  if (character === '[') return oneOf(reader, /\[(?:\\.|[^\]\\])*\]/sy);
  if (character === '.') return oneOf(reader, /\./y);
  if (character !== '\\') {
    reader.at += character.length;
    return character;
  }
  if (/[bB]/.test(source[reader.at + 1] ?? '')) {
    reader.at += 2;
    return '';
  }
  if (/[1-9k]/.test(source[reader.at + 1] ?? '')) throw new SyntaxError('a back reference');
  return oneOf(reader, /\\(?:p\{[^}]*\}|P\{[^}]*\}|u\{[^}]*\}|u[0-9a-fA-F]{4}|x[0-9a-fA-F]{2}|c[a-zA-Z]|.)/sy);
}

function readGroup(reader: Reader): string {
  const opening = /\((?:\?(?:[:=!]|<[=!]|<[^>]*>))?/y;
  opening.lastIndex = reader.at;
  const [open = '('] = opening.exec(reader.source) ?? [];
  reader.at += open.length;
  const text = readAlternatives(reader);
  if (reader.source[reader.at] !== ')') throw new SyntaxError('a group is not closed');
  reader.at += 1;
  return /[=!]$/.test(open) ? '' : text;
}

/** Reads what stands for one character, and finds a character that fits it. */
function oneOf(reader: Reader, atom: RegExp): string {
  atom.lastIndex = reader.at;
  const [found] = atom.exec(reader.source) ?? [];
  if (found === undefined) throw new SyntaxError('a class is not closed');
  reader.at += found.length;
  const test = characterTest(found);
  const fitting = characters.filter((character) => test?.test(character));
  const text = fitting[reader.wish.choice % Math.max(1, Math.min(fitting.length, 6))];
  if (text !== undefined) return text;
  const escaped = /^\\(?:u|x)/.test(found) ? Number.parseInt(found.replaceAll(/[^0-9a-fA-F]/g, ''), 16) : Number.NaN;
  if (Number.isNaN(escaped) || escaped > 0x10ffff) throw new SyntaxError('no character fits');
  return String.fromCodePoint(escaped);
}

function readQuantifier(reader: Reader): [min: number, max: number] {
  const quantifier = /(?:[*+?]|\{(\d+)(,(\d*))?\})\??/y;
  quantifier.lastIndex = reader.at;
  const found = quantifier.exec(reader.source);
  if (found === null) return [1, 1];
  reader.at += found[0].length;
  const [text, min, range, max] = found;
  if (text.startsWith('*')) return [0, Number.POSITIVE_INFINITY];
  if (text.startsWith('+')) return [1, Number.POSITIVE_INFINITY];
  if (text.startsWith('?')) return [0, 1];
  if (range === undefined) return [Number(min), Number(min)];
  return [Number(min), max === '' ? Number.POSITIVE_INFINITY : Number(max)];
}

/** Finds out whether a character fits what stands for one. */
function characterTest(atom: string): RegExp | undefined {
  for (const flags of ['u', '']) {
    try {
      return new RegExp(`^${atom}$`, flags);
    } catch {
      // The next way to read it may do.
    }
  }
  return undefined;
}
