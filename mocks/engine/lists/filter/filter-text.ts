import { foundAt } from '../../../../spec/resource/change-at.ts';
import { compareTexts } from '../../../../spec/resource/choosing/compare-texts.ts';
import { plainName } from '../../../../spec/resource/plain-name.ts';
import type { JsonRecord } from '../../store/record.ts';
import type { AskedFields } from './asked-fields.ts';

type Condition = (record: JsonRecord) => boolean;

/** How an expression compares, in the words of OData, of SCIM, and in signs. */
const comparisons: Readonly<Record<string, (value: string, wanted: string) => boolean>> = {
  eq: (value, wanted) => value === wanted,
  ne: (value, wanted) => value !== wanted,
  gt: (value, wanted) => compareTexts(value, wanted) > 0,
  ge: (value, wanted) => compareTexts(value, wanted) >= 0,
  lt: (value, wanted) => compareTexts(value, wanted) < 0,
  le: (value, wanted) => compareTexts(value, wanted) <= 0,
  co: (value, wanted) => value.toLowerCase().includes(wanted.toLowerCase()),
  sw: (value, wanted) => value.startsWith(wanted),
  ew: (value, wanted) => value.endsWith(wanted),
};

const spellings: Readonly<Record<string, string>> = {
  '=': 'eq',
  '==': 'eq',
  '!=': 'ne',
  '>': 'gt',
  '>=': 'ge',
  '<': 'lt',
  '<=': 'le',
  contains: 'co',
  startswith: 'sw',
  endswith: 'ew',
};

/** Texts in quotes, in which two single ones stand for one; signs; and words. */
const token = /\s*('(?:[^']|'')*'|"(?:[^"\\]|\\.)*"|[()[\],]|[<>!=]=?|[^\s()[\],<>!='"]+)/gy;

/** An expression that nests deeper, or compares more often, is more than anybody writes, and is not read. */
const deepest = 50;
const maxComparisons = 100;

/**
 * Reads what a filter in one text asks of records: `Name eq 'Tea' and Price gt 3`, `contains(Name,'Te')`,
 * `emails.value eq "a@b.example"`, `price >= 3`. `undefined` where it says something else, or names no field of theirs.
 */
export function filterText(text: string, fields: AskedFields): Condition | undefined {
  const found = [...text.trim().matchAll(token)];
  if (found.map(([all]) => all).join('') !== text.trim()) return undefined;
  const reader = new Reader(
    found.map(([, one = '']) => one),
    fields,
  );
  const condition = reader.either();
  return reader.isAtEnd ? condition : undefined;
}

/** Reads an expression from left to right; what gives `undefined` could not be read. */
class Reader {
  readonly #tokens: readonly string[];
  readonly #fields: AskedFields;
  #place = 0;
  #depth = 0;
  #comparisons = 0;

  constructor(tokens: readonly string[], fields: AskedFields) {
    this.#tokens = tokens;
    this.#fields = fields;
  }

  get isAtEnd(): boolean {
    return this.#place === this.#tokens.length;
  }

  either(): Condition | undefined {
    const all = this.#list('or', () => this.#both());
    return all && ((record): boolean => all.some((one) => one(record)));
  }

  #both(): Condition | undefined {
    const all = this.#list('and', () => this.#single());
    return all && ((record): boolean => all.every((one) => one(record)));
  }

  #list(word: string, read: () => Condition | undefined): readonly Condition[] | undefined {
    const all: Condition[] = [];
    do {
      const one = read();
      if (one === undefined) return undefined;
      all.push(one);
    } while (this.#takes(word));
    return all;
  }

  #single(): Condition | undefined {
    if (this.#depth >= deepest) return undefined;
    this.#depth += 1;
    const found = this.#unnested();
    this.#depth -= 1;
    return found;
  }

  #unnested(): Condition | undefined {
    if (this.#takes('not')) {
      const denied = this.#single();
      return denied && ((record): boolean => !denied(record));
    }
    if (this.#takes('(')) {
      const inner = this.either();
      return this.#takes(')') ? inner : undefined;
    }
    this.#comparisons += 1;
    if (this.#comparisons > maxComparisons) return undefined;
    const name = this.#take();
    const called = spellings[name.toLowerCase()];
    if (called !== undefined && this.#takes('(')) {
      const field = this.#take();
      const wanted = this.#takes(',') ? this.#take() : '';
      return this.#takes(')') ? compared(this.#fields, field, called, [wanted]) : undefined;
    }
    const word = this.#take().toLowerCase();
    if (word === 'pr') return withValues(this.#fields, name, (values) => values.length > 0);
    if (word !== 'in') return compared(this.#fields, name, spellings[word] ?? word, [this.#take()]);
    const choices = this.#choices();
    return choices && compared(this.#fields, name, 'eq', choices);
  }

  /** Values in parentheses, with commas between them. */
  #choices(): readonly string[] | undefined {
    if (!this.#takes('(')) return undefined;
    const choices = [this.#take()];
    while (this.#takes(',')) choices.push(this.#take());
    return this.#takes(')') ? choices : undefined;
  }

  #take(): string {
    this.#place += 1;
    return this.#tokens[this.#place - 1] ?? '';
  }

  #takes(word: string): boolean {
    const isThere = this.#tokens[this.#place]?.toLowerCase() === word;
    if (isThere) this.#place += 1;
    return isThere;
  }
}

function compared(fields: AskedFields, field: string, word: string, written: readonly string[]): Condition | undefined {
  const compare = Object.hasOwn(comparisons, word) ? comparisons[word] : undefined;
  if (compare === undefined || written.includes('')) return undefined;
  const wanted = written.map(literal);
  const isDenied = word === 'ne';
  if (wanted.includes(null)) return withValues(fields, field, (values) => values.length > 0 === isDenied);
  const known = new Set<unknown>(wanted);
  const holds = (value: string): boolean =>
    word === 'eq' ? known.has(value) : wanted.some((one) => compare(value, String(one)));
  return withValues(fields, field, (values) => (isDenied ? values.every(holds) : values.some(holds)));
}

/** What holds of the plain values of a field, or of the items of its list. */
function withValues(
  { shape, pathTo }: AskedFields,
  field: string,
  test: (values: readonly string[]) => boolean,
): Condition | undefined {
  const [first = '', ...rest] = field.split(/[./]/);
  const name = [...(shape.fields?.keys() ?? [])].find((one) => plainName(one) === plainName(first));
  if (name === undefined) return undefined;
  const path = pathTo(name);
  return (record) => {
    const start = foundAt(record, path).flatMap((value) => (Array.isArray(value) ? value : [value]));
    const found = start.flatMap((value) => foundAt(value, rest));
    return test(found.filter((value) => value !== null && value !== undefined).map(String));
  };
}

/** A value as an expression has it: a text in quotes, `null`, or anything else as it is written. */
function literal(written: string): string | null {
  if (written.startsWith("'")) return written.slice(1, -1).replaceAll("''", "'");
  if (written.startsWith('"')) return written.slice(1, -1).replaceAll(/\\(.)/g, '$1');
  return written.toLowerCase() === 'null' ? null : written;
}
