import { isRecord } from '../../../../spec/document/document.ts';
import { appendPointer, type JsonPointer } from '../../../../spec/json/json-pointer.ts';
import { mayMatch } from '../../../schema/keyword/may-match.ts';
import type { Pointers } from './alternatives.ts';
import { allWritten, type View } from './view.ts';

/** The fields that an alternative speaks of; each must meet every schema that speaks of it. */
export interface ObjectView {
  readonly properties: ReadonlyMap<string, Pointers>;
  /** Where each is required. */
  readonly required: ReadonlyMap<string, JsonPointer>;
  readonly patterns: ReadonlyMap<string, Pointers>;
  /** What fields must meet that are not named; empty where they are free. */
  readonly others: Pointers;
}

/** Gathers the fields of all parts of an alternative. */
export function objectViewOf(view: View): ObjectView {
  const { parts } = view;
  const names = new Set(parts.flatMap(({ value }) => keysOf(value['properties'])));
  const properties = new Map([...names].map((name) => [name, fieldOf(view, name)]));
  const required = new Map<string, JsonPointer>();
  for (const { value, pointer } of allWritten(view, 'required')) {
    for (const name of Array.isArray(value) ? value : []) {
      if (typeof name === 'string' && !required.has(name)) required.set(name, pointer);
    }
  }
  const patterns = new Map<string, Pointers>();
  for (const { value, pointer } of allWritten(view, 'patternProperties')) {
    for (const pattern of keysOf(value)) {
      patterns.set(pattern, [...(patterns.get(pattern) ?? []), appendPointer(pointer, pattern)]);
    }
  }
  const others = parts.flatMap(({ pointer, value }) => {
    // Beside `additionalProperties` nothing is left unevaluated.
    const keyword = value['additionalProperties'] === undefined ? 'unevaluatedProperties' : 'additionalProperties';
    const isFree = value[keyword] === undefined || value[keyword] === true;
    return isFree ? [] : [appendPointer(pointer, keyword)];
  });
  return { properties, required, patterns, others };
}

/** Every schema that binds a field: those of its name, of a pattern, and of "any other" in parts that do not name it. */
function fieldOf({ parts }: View, name: string): Pointers {
  const pointers: JsonPointer[] = [];
  for (const { pointer, value } of parts) {
    const { properties, patternProperties, additionalProperties } = value;
    const isNamed = isRecord(properties) && Object.hasOwn(properties, name);
    if (isNamed) pointers.push(appendPointer(pointer, 'properties', name));
    const matching = keysOf(patternProperties).filter((pattern) => mayMatch(pattern, name) === true);
    for (const pattern of matching) pointers.push(appendPointer(pointer, 'patternProperties', pattern));
    if (isNamed || matching.length > 0) continue;
    if (additionalProperties === false || isRecord(additionalProperties)) {
      pointers.push(appendPointer(pointer, 'additionalProperties'));
    }
  }
  // What is written under the name comes first: that is where a person looks.
  return pointers.sort((one, other) => Number(other.includes('/properties/')) - Number(one.includes('/properties/')));
}

function keysOf(value: unknown): string[] {
  return isRecord(value) ? Object.keys(value) : [];
}
