import type { SchemaView } from './schema-view.ts';

const all = ['null', 'boolean', 'object', 'array', 'string', 'integer', 'fraction'];

/** The kinds of value that a schema's `type` lets pass; every `number` is an `integer` or has a fraction. */
export function typeSet(view: SchemaView): ReadonlySet<string> {
  if (view.never) return new Set();
  const names = typeNames(view);
  if (names.length === 0) return new Set(all);
  return new Set(names.flatMap((name) => (name === 'number' ? ['integer', 'fraction'] : [name])));
}

/** The types in words. */
export function describeTypes(view: SchemaView): string {
  if (view.never) return 'nothing';
  const names = typeNames(view);
  return names.length === 0 ? 'anything' : names.join(' or ');
}

function typeNames({ keywords }: SchemaView): string[] {
  const type = keywords.get('type')?.value;
  return (Array.isArray(type) ? type : [type]).filter((name) => typeof name === 'string');
}
