import { matchPieces, type Piece } from './match-parts.ts';
import { templateParts } from './template-parts.ts';

/**
 * Texts in which what changes from backend to backend has a name instead of a value, by order of appearance:
 * `{{id:1}}`, `{{time:4}}`, `{{tag}}`.
 *
 * A recording holds templates. Whoever plays it fills them in with the values of its own backend, and matches that
 * backend's responses with them.
 */

const moments = /\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:?\d\d)/g;
const opening = '{{';

/** What may have a name: what opens one, a moment, a word. */
const nameable = /\{\{|\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:?\d\d)|[\w-]+/g;

/** A text that stands for any text. */
export const anyText = '{{text}}';

/** A run of one character that is too long to be written out. */
const longRun = /([^{}])\1{200,}/gs;

/** The most characters that a template may ask for; what is longer is not filled in. */
const maxFilled = 64 * 1024 * 1024;

/** Turns texts of one backend into templates. */
export interface Namer {
  /** From now on this id has a name. */
  learnId(id: string): void;
  /** From now on the moments of this text have names; those that a client made up do not get any. */
  learnMoments(text: string): void;
  /** Writes a text as a template. */
  name(text: string): string;
}

/** Makes a namer; `tag` is that of the run. */
export function createNamer(tag: string): Namer {
  const ids = new Map<string, string>();
  const times = new Map<string, string>();
  const literal = new Set<string>();
  const named = (found: string): string => {
    if (found === opening) return '{{open}}';
    const name = ids.get(found) ?? times.get(found);
    if (name === undefined && found.includes('T') && found.includes(':')) literal.add(found);
    return name ?? found;
  };
  return {
    learnId: (id) => void (ids.has(id) || ids.set(id, `{{id:${ids.size + 1}}}`)),
    learnMoments: (text) => {
      for (const [value] of text.matchAll(moments))
        if (!literal.has(value) && !times.has(value)) times.set(value, `{{time:${times.size + 1}}}`);
    },
    name: (text) => nameAll(text, tag, named).replaceAll(longRun, (run, one) => `{{repeat:${run.length}:${one}}}`),
  };
}

/** Puts names in the place of what has one; the tag counts where a word begins, or another tag ends. */
function nameAll(text: string, tag: string, named: (found: string) => string): string {
  const parts: string[] = [];
  for (let at = 0; ; ) {
    if (at > 0 && text.startsWith(tag, at)) {
      parts.push('{{tag}}');
      at += tag.length;
      continue;
    }
    nameable.lastIndex = at;
    const match = nameable.exec(text);
    if (match === null) return parts.join('') + text.slice(at);
    const isTag = text.startsWith(tag, match.index);
    parts.push(text.slice(at, match.index), isTag ? '{{tag}}' : named(match[0]));
    at = match.index + (isTag ? tag : match[0]).length;
  }
}

/** The values that the names of a recording have on another backend. */
export interface Bindings {
  /** The text with its names filled in; `undefined` where one of them has no value yet. */
  fill(template: string): string | undefined;
  /** Whether a text fits; names without a value get theirs from it. */
  match(template: string, text: string): boolean;
  /** The value of a name such as `id:1`. */
  valueOf(name: string): string | undefined;
}

/** Makes bindings without values; `tag` is that of the run on the other backend. */
export function createBindings(tag: string): Bindings {
  const values = new Map<string, string>([
    ['tag', tag],
    ['open', '{{'],
  ]);
  const filledIn = (name: string): string | undefined =>
    values.get(name) ?? (name.startsWith('time:') ? '2001-01-01T00:00:00.000Z' : undefined);
  const fill = (template: string): string | undefined => {
    const texts: string[] = [];
    let filled = 0;
    for (const part of templateParts(template)) {
      const [, length, one = ''] = ('name' in part && /^repeat:(\d+):([\s\S])$/.exec(part.name)) || [];
      const run = length === undefined ? 0 : Number(length);
      const text = 'text' in part ? part.text : length === undefined ? filledIn(part.name) : one;
      if (text === undefined) return undefined;
      filled += Math.max(run, text.length);
      if (filled > maxFilled) return undefined;
      texts.push(length === undefined ? text : one.repeat(run));
    }
    return texts.join('');
  };
  return {
    fill,
    match: (template, text) => {
      // What is filled in is the whole text, however long its runs are.
      if (template.includes('{{repeat:')) return fill(template) === text;
      const found = matchPieces(piecesOf(template, values), text);
      for (const [name, value] of found ?? []) if (!values.has(name)) values.set(name, value);
      return found !== undefined;
    },
    valueOf: (name) => values.get(name),
  };
}

/** The name that a template consists of and nothing else: `id:1`. */
export function soleName(template: unknown): string | undefined {
  return typeof template === 'string' ? /^\{\{([^{}]+)\}\}$/.exec(template)?.[1] : undefined;
}

/** What each part of a template takes; names with a value take that. */
function piecesOf(template: string, values: ReadonlyMap<string, string>): Piece[] {
  return templateParts(template).map((part) => {
    if ('text' in part) return { kind: 'text', text: part.text };
    const { name } = part;
    if (name === 'text') return { kind: 'any' };
    // Two moments that were the same by chance need not be so again: any moment fits.
    if (name.startsWith('time:')) return { kind: 'moment', name };
    const value = values.get(name);
    return value === undefined ? { kind: 'word', name } : { kind: 'text', text: value };
  });
}
