/**
 * Texts in which what changes from backend to backend has a name instead of a value, by order of appearance:
 * `{{id:1}}`, `{{time:4}}`, `{{tag}}`.
 *
 * A recording holds templates. Whoever plays it fills them in with the values of its own backend, and matches that
 * backend's answers with them.
 */

const moment = String.raw`\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:?\d\d)`;
const word = String.raw`[\w-]+`;
const placeholder = /\{\{(open|tag|text|id:\d+|time:\d+|repeat:\d+:[\s\S])\}\}/;

/** A text that stands for any text. */
export const anyText = '{{text}}';

/** The longest run of one character that is written out, and the longest that a template may ask for. */
const [longRun, longestRun] = [200, 64 * 1024 * 1024];

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
  const moments = new Map<string, string>();
  const literal = new Set<string>();
  const pattern = new RegExp(`\\{\\{|${escapeRegExp(tag)}|${moment}|${word}`, 'g');
  return {
    learnId: (id) => void (ids.has(id) || ids.set(id, `{{id:${ids.size + 1}}}`)),
    learnMoments: (text) => {
      for (const [value] of text.matchAll(new RegExp(moment, 'g')))
        if (!literal.has(value) && !moments.has(value)) moments.set(value, `{{time:${moments.size + 1}}}`);
    },
    name: (text) =>
      text
        .replaceAll(pattern, (found) => {
          if (found === '{{') return '{{open}}';
          if (found === tag) return '{{tag}}';
          const name = ids.get(found) ?? moments.get(found);
          if (name === undefined && found.includes('T') && found.includes(':')) literal.add(found);
          return name ?? found;
        })
        .replaceAll(new RegExp(`([^{}])\\1{${longRun},}`, 'gs'), (run, one) => `{{repeat:${run.length}:${one}}}`),
  };
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
  const fill = (template: string): string | undefined => {
    let isWhole = true;
    const text = replaceNames(template, (name) => {
      const [, length, one = ''] = /^repeat:(\d+):([\s\S])$/.exec(name) ?? [];
      if (length !== undefined) return one.repeat(Math.min(Number(length), longestRun));
      const value = values.get(name) ?? (name.startsWith('time:') ? '2001-01-01T00:00:00.000Z' : undefined);
      if (value === undefined) isWhole = false;
      return value ?? '';
    });
    return isWhole ? text : undefined;
  };
  return {
    fill,
    match: (template, text) => {
      // No regular expression is as long as these runs can be.
      if (template.includes('{{repeat:')) return fill(template) === text;
      const unbound: string[] = [];
      const source = mapParts(template, escapeRegExp, (name) => {
        if (name === 'text') return String.raw`[\s\S]*`;
        // Two moments that were the same by chance need not be so again: any moment fits.
        const value = name.startsWith('time:') ? undefined : values.get(name);
        if (value !== undefined) return escapeRegExp(value);
        unbound.push(name);
        return name.startsWith('time:') ? `(${moment})` : `(${word})`;
      });
      const found = new RegExp(`^${source}$`).exec(text);
      if (found === null) return false;
      for (const [index, name] of unbound.entries()) {
        const value = found[index + 1];
        if (value !== undefined && !values.has(name)) values.set(name, value);
      }
      return true;
    },
    valueOf: (name) => values.get(name),
  };
}

/** The name that a template consists of and nothing else: `id:1`. */
export function soleName(template: unknown): string | undefined {
  return typeof template === 'string' ? /^\{\{([^{}]+)\}\}$/.exec(template)?.[1] : undefined;
}

function replaceNames(template: string, value: (name: string) => string): string {
  return mapParts(template, (text) => text, value);
}

/** Texts stand at the even places of a split by a group, names at the odd ones. */
function mapParts(template: string, text: (part: string) => string, name: (part: string) => string): string {
  return template
    .split(placeholder)
    .map((part, index) => (index % 2 === 0 ? text(part) : name(part)))
    .join('');
}

function escapeRegExp(text: string): string {
  return text.replaceAll(/[\\^$.*+?()[\]{}|/-]/g, String.raw`\$&`);
}
