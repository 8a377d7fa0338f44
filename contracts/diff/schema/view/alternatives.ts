import { isRecord } from '../../../../spec/document/document.ts';
import { appendPointer, type JsonPointer, pointerSegments } from '../../../../spec/json/json-pointer.ts';
import type { DocumentReader } from '../../document/reader.ts';

/** Schemas that must all be met: a property that two branches of an `allOf` name has two. */
export type Pointers = readonly JsonPointer[];

/** The keywords that one schema object gives by itself. */
export interface Part {
  readonly pointer: JsonPointer;
  readonly value: Readonly<Record<string, unknown>>;
}

/** One way to pass a schema: parts that must all be met, and no `anyOf` or `oneOf` left among them. */
export interface Alternative {
  readonly parts: readonly Part[];
  /** What a person calls it: the component that it refers to, or its title. */
  readonly label: string | undefined;
  /** Of each `oneOf` that it comes from, which branch: a value must not pass a second one. */
  readonly branches: ReadonlyMap<JsonPointer, number>;
}

const everything: Alternative = { parts: [], label: undefined, branches: new Map() };

/** More alternatives than these are not multiplied out: the list is then compared as a text. */
const max = 256;

/** Multiplies schemas out into their alternatives; `$ref`, `allOf`, `anyOf`, `oneOf` and `nullable` dissolve in it. */
export function alternativesOf(reader: DocumentReader, pointers: Pointers): readonly Alternative[] {
  return pointers.reduce<readonly Alternative[]>(
    (all, pointer) => multiply(all, expand(reader, pointer, []), pointer, ''),
    [everything],
  );
}

/** The parts that every value must meet: those of the schema itself, of its `$ref`s and of its `allOf`. */
export function commonParts(reader: DocumentReader, pointers: Pointers): readonly Part[] {
  const parts = new Map<JsonPointer, Part>();
  const take = (pointer: JsonPointer): void => {
    const value = reader.valueAt(pointer);
    if (parts.has(pointer) || !isRecord(value)) return;
    parts.set(pointer, { pointer, value });
    for (const target of [referredBy(reader, pointer, value)]) if (target !== undefined) take(target);
    for (const keyword of ['allOf', 'anyOf', 'oneOf']) {
      const list = value[keyword];
      if (!Array.isArray(list) || (keyword !== 'allOf' && list.length > 1)) continue;
      for (const index of list.keys()) take(appendPointer(pointer, keyword, index));
    }
  };
  for (const pointer of pointers) take(pointer);
  return [...parts.values()];
}

function expand(reader: DocumentReader, pointer: JsonPointer, trail: Pointers): readonly Alternative[] {
  const value = reader.valueAt(pointer);
  if (value === false) return [];
  // A schema that takes itself in adds nothing.
  if (!isRecord(value) || trail.includes(pointer)) return [everything];
  const inner = [...trail, pointer];
  const title = typeof value['title'] === 'string' ? value['title'] : undefined;
  let result: readonly Alternative[] = [{ parts: [{ pointer, value }], label: title, branches: new Map() }];
  const target = referredBy(reader, pointer, value);
  if (target !== undefined) {
    const name = pointerSegments(target).at(-1);
    const referred = expand(reader, target, inner);
    const named = referred.map((one) => ({ ...one, label: referred.length > 1 ? one.label : name }));
    result = multiply(result, named, pointer, '$ref');
  }
  for (const keyword of ['allOf', 'anyOf', 'oneOf']) {
    const list = value[keyword];
    if (!Array.isArray(list) || list.length === 0) continue;
    const branches = [...list.keys()].map((index) => expand(reader, appendPointer(pointer, keyword, index), inner));
    if (keyword === 'allOf') {
      for (const branch of branches) result = multiply(result, branch, pointer, keyword);
    } else {
      const all = keyword === 'anyOf' || list.length === 1 ? branches.flat() : branchesOf(pointer, branches);
      result = multiply(result, all, pointer, keyword);
    }
  }
  if (value['nullable'] === true && value['type'] === undefined) {
    result = [...result, { ...everything, parts: [{ pointer, value: { type: 'null' } }] }];
  }
  return result;
}

function branchesOf(pointer: JsonPointer, branches: readonly (readonly Alternative[])[]): readonly Alternative[] {
  return branches.flatMap((branch, index) =>
    branch.map((one) => ({ ...one, branches: new Map([...one.branches, [pointer, index] as const]) })),
  );
}

/** Whether a value that passes both passes neither: they are branches of one `oneOf`. */
export function areRivals(one: Alternative, other: Alternative): boolean {
  return [...one.branches].some(([pointer, index]) => (other.branches.get(pointer) ?? index) !== index);
}

function multiply(
  left: readonly Alternative[],
  right: readonly Alternative[],
  pointer: JsonPointer,
  keyword: string,
): readonly Alternative[] {
  if (left.length * right.length > max) {
    const parts = right.flatMap((one) => one.parts).map((part) => part.value);
    const part = { pointer, value: { [`${keyword} of more than ${max} alternatives`]: parts } };
    return left.map((one) => ({ ...one, parts: [...one.parts, part] }));
  }
  return left.flatMap((one) =>
    right.map((other) => ({
      parts: [...one.parts, ...other.parts.filter((part) => !one.parts.some(({ pointer: at }) => at === part.pointer))],
      label: other.label ?? one.label,
      branches: new Map([...one.branches, ...other.branches]),
    })),
  );
}

function referredBy(
  reader: DocumentReader,
  pointer: JsonPointer,
  value: Readonly<Record<string, unknown>>,
): JsonPointer | undefined {
  const ref = value['$ref'];
  return typeof ref === 'string' ? reader.target(ref, pointer) : undefined;
}
