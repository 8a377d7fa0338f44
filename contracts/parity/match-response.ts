import { isRecord } from '../../spec/document/document.ts';
import type { ReceivedResponse } from '../check/exchange/exchange-log.ts';
import { brief } from '../check/expect/meaning.ts';
import { redacted } from '../redaction/secrets/mark.ts';
import type { BodyPattern } from './recording/recorded-step.ts';
import { shapeConflicts, shapeOf, typeName } from './recording/shape.ts';
import { anyText, type Bindings, soleName } from './recording/template/template.ts';

/** Something in which a response is not like the recorded one. */
export interface Difference {
  /** What differs: `status`, `header link`, `shape /name`, `meaning /name`. */
  readonly rule: string;
  readonly recorded: string;
  readonly received: string;
}

/** How a body is compared. */
export interface BodyMatch {
  readonly bindings: Bindings;
  readonly idField: string;
  /** Whether both accounts hold equally many records of others, so that their pages are the same. */
  readonly sameSize: boolean;
}

/** Compares a body with a recorded one. */
export function matchBody(pattern: BodyPattern, response: ReceivedResponse, options: BodyMatch): Difference[] {
  const kind = response.body === '' ? 'none' : response.value === undefined ? 'text' : 'JSON';
  const expected = pattern.kind === 'none' || pattern.kind === 'text' ? pattern.kind : 'JSON';
  // Of two accounts one may be empty, and an empty list may have no body.
  if (pattern.kind === 'list' && kind === 'none' && !options.sameSize) return [];
  if (kind !== expected) return [{ rule: 'shape', recorded: expected, received: kind }];
  switch (pattern.kind) {
    case 'none':
    case 'text':
      return [];
    case 'value':
      return matchValue(pattern.value, response.value, options.bindings);
    case 'shape':
      return matchShape(pattern.shape, [response.value]);
    case 'list':
      return matchList(pattern, response.value, options);
  }
}

/** Compares a JSON value with its pattern; names without a value get theirs from it. */
export function matchValue(pattern: unknown, value: unknown, bindings: Bindings, where = ''): Difference[] {
  // A secret may have been a number.
  if (pattern === anyText && typeof value === 'number') return [];
  if (typeof pattern === 'string' && (typeof value === 'string' || isNumberedId(pattern, value))) {
    return bindings.match(pattern, String(value)) ? [] : [difference('meaning', where, pattern, value)];
  }
  if (Array.isArray(pattern) && Array.isArray(value)) {
    if (pattern.length !== value.length)
      return [{ rule: ruleAt('shape', where), recorded: `${pattern.length} items`, received: `${value.length} items` }];
    return pattern.flatMap((item, index) => matchValue(item, value[index], bindings, `${where}/*`));
  }
  if (isRecord(pattern) && isRecord(value)) {
    const hidden = Object.keys(pattern).filter((name) => name.includes(redacted));
    return [...new Set([...Object.keys(pattern), ...Object.keys(value)])].flatMap((name) => {
      const at = `${where}/${name}`;
      // A name that was hidden may be any name: what has none of its own here stands behind it.
      if (hidden.includes(name) || (hidden.length > 0 && !Object.hasOwn(pattern, name))) return [];
      if (Object.hasOwn(pattern, name) && Object.hasOwn(value, name))
        return matchValue(pattern[name], value[name], bindings, at);
      return [difference('shape', at, own(pattern, name), own(value, name))];
    });
  }
  if (typeName(pattern) !== typeName(value)) return [difference('shape', where, pattern, value)];
  return pattern === value ? [] : [difference('meaning', where, pattern, value)];
}

function isNumberedId(pattern: string, value: unknown): boolean {
  return typeof value === 'number' && soleName(pattern)?.startsWith('id:') === true;
}

function matchShape(shape: Parameters<typeof shapeConflicts>[0], values: readonly unknown[]): Difference[] {
  const other = shapeOf(values);
  return shapeConflicts(shape, other).map((where) => ({
    rule: ruleAt('shape', where),
    recorded: shape[where]?.join(' or ') ?? 'nothing',
    received: other[where]?.join(' or ') ?? 'nothing',
  }));
}

function matchList(
  pattern: Extract<BodyPattern, { kind: 'list' }>,
  value: unknown,
  { bindings, idField, sameSize }: BodyMatch,
): Difference[] {
  if (!Array.isArray(value)) return [{ rule: 'shape', recorded: 'array', received: typeName(value) }];
  const idOf = (record: unknown): string => (isRecord(record) ? String(record[idField]) : '');
  // A record that could not be created here was reported when that went wrong.
  const own = pattern.own.flatMap((record): [id: string, record: unknown][] => {
    const id = isRecord(record) ? bindings.valueOf(soleName(record[idField]) ?? '') : undefined;
    return id === undefined ? [] : [[id, record]];
  });
  const ids = new Set(own.map(([id]) => id));
  const strangers = value.filter((record) => !ids.has(idOf(record)));
  const differences = matchShape(pattern.shape, strangers);
  // What stands on a page depends on how much there is.
  if (!sameSize && !pattern.whole) return differences;
  const found = value.filter((record) => ids.has(idOf(record)));
  if (found.map(idOf).join() !== own.map(([id]) => id).join()) {
    const rule = found.length === own.length ? 'meaning order' : 'meaning records';
    return [...differences, { rule, recorded: `${own.length} records of the run`, received: brief(found.map(idOf)) }];
  }
  return [...differences, ...own.flatMap(([, record], index) => matchValue(record, found[index], bindings, '/*'))];
}

function own(value: Readonly<Record<string, unknown>>, name: string): unknown {
  return Object.hasOwn(value, name) ? value[name] : undefined;
}

function difference(kind: 'shape' | 'meaning', where: string, recorded: unknown, received: unknown): Difference {
  return { rule: ruleAt(kind, where), recorded: brief(recorded), received: brief(received) };
}

function ruleAt(kind: string, where: string): string {
  return where === '' ? kind : `${kind} ${where}`;
}
