import { isRecord } from '../../../spec/document/document.ts';
import type { Shape } from './recorded-step.ts';

/** The name of a JSON value's type. */
export function typeName(value: unknown): string {
  if (value === null) return 'null';
  return Array.isArray(value) ? 'array' : typeof value;
}

/** The shape of values: the types that their top-level fields have. */
export function shapeOf(values: readonly unknown[]): Shape {
  const types = new Map<string, Set<string>>();
  const add = (where: string, value: unknown): void =>
    void types.set(where, (types.get(where) ?? new Set<string>()).add(typeName(value)));
  for (const value of values) {
    add('', value);
    if (isRecord(value)) for (const [name, child] of Object.entries(value)) add(`/${name}`, child);
  }
  return Object.fromEntries([...types].map(([where, names]) => [where, [...names].sort()]));
}

/** Where two shapes cannot be those of the same kind of record. A field may be absent, and `null` goes with anything. */
export function shapeConflicts(one: Shape, other: Shape): string[] {
  return Object.entries(one).flatMap(([where, types]) => {
    const others = other[where];
    if (others === undefined || types.includes('null') || others.includes('null')) return [];
    return types.some((type) => others.includes(type)) ? [] : [where];
  });
}
