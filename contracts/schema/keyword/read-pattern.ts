import { makePattern, type Pattern } from '../../pattern/make-pattern.ts';
import { longestPattern, PatternLimitError } from '../../pattern/syntax.ts';

/** A pattern of a document, read. */
export type ReadPattern =
  | { readonly kind: 'read'; readonly pattern: Pattern; readonly expression: RegExp; readonly translated: boolean }
  /** It is no expression of ECMA-262, or one that could take for ever. */
  | { readonly kind: 'unreadable'; readonly why: string; readonly foreign: boolean };

const known = new Map<string, ReadPattern>();
const maxKnown = 1000;

/**
 * Reads a pattern as JSON Schema asks for it, an expression of ECMA-262 under the `u` flag.
 *
 * Very many documents have patterns that are good without that flag only, such as `^[\w\-\.\@]+$`; they are taken for
 * what they mean there. What another syntax writes otherwise and means alike is translated; the rest is unreadable.
 */
export function readPattern(source: string): ReadPattern {
  const before = known.get(source);
  if (before !== undefined) return before;
  const read = readAnew(source);
  if (known.size < maxKnown) known.set(source, read);
  return read;
}

function readAnew(source: string): ReadPattern {
  if (source.length > longestPattern)
    return { kind: 'unreadable', why: `it is longer than ${longestPattern} characters`, foreign: false };
  const foreign = foreignPart(source);
  if (foreign === undefined) {
    const plain = compile(source, 'u');
    if (plain instanceof RegExp) return patternOf(plain, false);
  } else if (!foreign.known)
    return { kind: 'unreadable', why: `${foreign.text} belongs to another syntax`, foreign: true };

  const flags = /^\(\?([ims]+)\)/.exec(source);
  const rest = flags === null ? source : source.slice(flags[0].length);
  const strict = compile(rewrite(rest), `u${flags?.[1] ?? ''}`);
  if (strict instanceof RegExp) return patternOf(strict, foreign !== undefined);
  // Without the flag, `\p{…}` would be the letter p.
  const loose = foreign === undefined && !/\\[pP]\{|\\u\{/.test(source) ? compile(source, '') : strict;
  if (loose instanceof RegExp) return patternOf(loose, false);
  // The engine puts the expression before its reason.
  const why = strict.split(': ').at(-1) ?? strict;
  return { kind: 'unreadable', why, foreign: true };
}

function patternOf(expression: RegExp, translated: boolean): ReadPattern {
  try {
    return { kind: 'read', pattern: makePattern(expression), expression, translated };
  } catch (error) {
    if (!(error instanceof PatternLimitError)) throw error;
    return { kind: 'unreadable', why: error.message, foreign: false };
  }
}

function compile(source: string, flags: string): RegExp | string {
  try {
    return new RegExp(source, [...new Set(flags)].join(''));
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

/** What a pattern has that means something else, or nothing, in ECMA-262. */
function foreignPart(source: string): { readonly text: string; readonly known: boolean } | undefined {
  const flags = /^\(\?[a-zA-Z]+\)/.exec(source)?.[0];
  let inClass = false;
  let part: { text: string; known: boolean } | undefined;
  if (flags !== undefined) part = { text: flags, known: /^\(\?[ims]+\)$/.test(flags) };
  const found = (text: string, isKnown: boolean): void => {
    if (part === undefined || (part.known && !isKnown)) part = { text, known: isKnown };
  };
  let before = '';
  let emptyClass: string | undefined;
  for (const { text } of tokensOf(source.slice(flags?.length ?? 0))) {
    if (inClass) {
      if (text === ']') {
        inClass = false;
        if (before === '[') emptyClass = '[]';
      } else if (text.startsWith('[:')) found(text, Object.hasOwn(posix, text.slice(2, -2)));
      else if (text === '&&') found(text, false);
    } else if (text === '[') inClass = true;
    // `[]a]` is a class with a bracket in it elsewhere, and one that nothing matches here.
    else if (text === ']' && emptyClass !== undefined) found(emptyClass, false);
    else if (/^\{,/.test(text)) found(text, false);
    else if (/^\(\?(P|>|#|R|\||[a-zA-Z]+\))/.test(text)) found(text, text.startsWith('(?P') && text !== '(?P>');
    if (/^\\[AzZGhHRKQEXNaegCoyYjlLmMiIqUF]/.test(text)) found(text, !inClass && (text === '\\A' || text === '\\z'));
    if (/^\\([pP][A-Z]|x\{)/.test(text)) found(text, true);
    if (!(text === '^' && before === '[')) before = text;
  }
  return part;
}

const posix: Readonly<Record<string, string>> = {
  alpha: 'a-zA-Z',
  digit: '0-9',
  alnum: 'a-zA-Z0-9',
  upper: 'A-Z',
  lower: 'a-z',
  xdigit: '0-9A-Fa-f',
  word: 'a-zA-Z0-9_',
  blank: ' \\t',
};

/** Rewrites what is good without the `u` flag, or in another syntax, into what means the same under it. */
function rewrite(source: string): string {
  let result = '';
  let inClass = false;
  let before = '';
  for (const { text, next } of tokensOf(source)) {
    const escaped = /^\\([^a-zA-Z0-9])$/s.exec(text)?.[1];
    let to = text.replace(/^\\x\{/, '\\u{').replace(/^\\([pP])([A-Z])$/, '\\$1{$2}');
    if (escaped !== undefined)
      to = '^$\\.*+?()[]{}|/'.includes(escaped) || (inClass && escaped === '-') ? text : escaped;
    else if (inClass) {
      if (text === ']') inClass = false;
      else if (text.startsWith('[:')) to = posix[text.slice(2, -2)] ?? text;
      // `[\w-.]`: a range that has a class at one of its ends is none.
      else if (text === '-' && (isClass(before) || (isClass(next) && before !== '['))) to = '\\-';
    } else if (text === '[') inClass = true;
    else if (text === ']' || text === '}') to = `\\${text}`;
    else if (text === '{') to = '\\{';
    else if (text === '\\A') to = '^';
    else if (text === '\\z') to = '$';
    else if (text.startsWith('(?P<')) to = `(?<${text.slice(4)}`;
    else if (text.startsWith('(?P=')) to = `\\k<${text.slice(4, -1)}>`;
    result += to;
    before = text;
  }
  return result;
}

function isClass(text: string): boolean {
  return /^(\\[wWdDsSpP]|\[:)/.test(text);
}

/** The parts of a pattern that mean something together. */
function* tokensOf(source: string): Generator<{ readonly text: string; readonly next: string }, void, undefined> {
  const inside = /\\[pP]\{[^}]{0,99}\}|\\[pP][A-Z]|\\[ux]\{[^}]{0,99}\}|\\.|\[:\w{1,9}:\]|&&|./gsu;
  const outside =
    /\\[pP]\{[^}]{0,99}\}|\\[pP][A-Z]|\\[ux]\{[^}]{0,99}\}|\\.|\(\?P[<=]\w{1,99}[>)]|\(\?P?.|\{\d{1,20}(?:,\d{0,20})?\}|\{,\d{1,20}\}|./gsu;
  let inClass = false;
  let at = 0;
  while (at < source.length) {
    const text = tokenAt(inClass ? inside : outside, source, at);
    const before = inClass;
    if (inClass ? text === ']' : text === '[') inClass = !inClass;
    at += text.length;
    yield { text, next: before && at < source.length ? tokenAt(inside, source, at) : '' };
  }
}

function tokenAt(expression: RegExp, source: string, at: number): string {
  expression.lastIndex = at;
  return expression.exec(source)?.[0] ?? source.slice(at);
}
