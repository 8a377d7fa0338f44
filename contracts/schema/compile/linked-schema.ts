import { isRecord } from '../../../spec/document/document.ts';
import { preview } from '../../violations/violation.ts';
import { applicators } from '../keyword/keywords.ts';
import { readPattern } from '../keyword/read-pattern.ts';

/** A schema as the compiler wants it: plain JSON Schema whose every `$ref` is the id of another one. */
export type LinkedSchema = Record<string, unknown>;

export function leaveUnjudged(
  out: LinkedSchema,
  { pattern, patternProperties }: Readonly<Record<string, unknown>>,
): void {
  const names = isRecord(patternProperties) ? Object.keys(patternProperties) : [];
  const unreadable = [...(typeof pattern === 'string' ? [pattern] : []), ...names].filter(
    (source) => readPattern(source).kind === 'unreadable',
  );
  if (typeof pattern === 'string' && unreadable.includes(pattern)) delete out['pattern'];
  out['unjudged'] = unreadable.map((source) => ({
    of: source === pattern ? 'string' : 'object',
    why: `the pattern ${source.length > 80 ? preview(source) : source} cannot be ${isForeign(source) ? 'read' : 'tried'}`,
  }));
}

function isForeign(source: string): boolean {
  const read = readPattern(source);
  return read.kind === 'unreadable' && read.foreign;
}

/** Takes out what a compiler stumbles over, and what is not required in this view. */
export function adjust(out: LinkedSchema, spared: readonly string[]): void {
  if (Array.isArray(out['enum']) && out['enum'].length === 0) delete out['enum'];
  if (spared.length === 0) return;
  const kept = (names: unknown): unknown =>
    Array.isArray(names) ? names.filter((name) => !spared.includes(name)) : names;
  if (out['required'] !== undefined) out['required'] = kept(out['required']);
  if (isRecord(out['dependentRequired'])) {
    out['dependentRequired'] = Object.fromEntries(
      Object.entries(out['dependentRequired']).map(([name, names]) => [name, kept(names)]),
    );
  }
}

/** Whether `nullable`, left over from OpenAPI 3.0, can say no more than that null is one of the types. */
export function hasPlainType(schema: Readonly<Record<string, unknown>>): boolean {
  return (
    'type' in schema &&
    !Object.keys(schema).some(
      (keyword) => applicators.get(keyword)?.inPlace || ['$ref', 'enum', 'const'].includes(keyword),
    )
  );
}

export function append(out: LinkedSchema, keyword: string, value: unknown): void {
  const list: unknown = out[keyword];
  if (Array.isArray(list)) list.push(value);
  else out[keyword] = [value];
}

/** Own keys are defined, not assigned: `__proto__` may be one of them. */
export function define(out: LinkedSchema, keyword: string, name: string, value: unknown): void {
  const map = isRecord(out[keyword]) ? out[keyword] : {};
  Object.defineProperty(map, name, { value, enumerable: true, configurable: true, writable: true });
  out[keyword] = map;
}

export function asObject(linked: unknown): LinkedSchema {
  return isRecord(linked) ? linked : linked === false ? { not: {} } : {};
}
