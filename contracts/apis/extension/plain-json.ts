import { deepestJson } from '../../../spec/json/json-depth.ts';
import { appendPointer, type JsonPointer } from '../../../spec/json/json-pointer.ts';

/** Something that JSON cannot say, or says otherwise. */
export interface NoPlainJson {
  readonly pointer: JsonPointer;
  /** What stands there: `a Date`. */
  readonly what: string;
  /** What to do about it. */
  readonly advice: string;
}

interface Visit {
  readonly value: unknown;
  readonly pointer: JsonPointer;
  /** The objects that it stands in. */
  readonly within: Ancestor | undefined;
}

interface Ancestor {
  readonly value: object;
  readonly depth: number;
  readonly above: Ancestor | undefined;
}

/**
 * Finds what is no plain JSON in a value: the first places, in the order in which they are written.
 *
 * A field whose value is `undefined` counts as left out, as in JSON; an element of an array does not: null would be in its
 * place.
 *
 * @param max How many places are found at most.
 */
export function findNoPlainJson(value: unknown, max: number): readonly NoPlainJson[] {
  const found: NoPlainJson[] = [];
  const open: Visit[] = [{ value, pointer: '', within: undefined }];
  for (let visit = open.pop(); visit !== undefined && found.length < max; visit = open.pop()) {
    const fault = faultOf(visit);
    if (fault !== undefined) found.push({ pointer: visit.pointer, ...fault });
    else open.push(...partsOf(visit).reverse());
  }
  return found;
}

type Fault = Omit<NoPlainJson, 'pointer'>;

function faultOf({ value, within }: Visit): Fault | undefined {
  switch (typeof value) {
    case 'undefined':
      // Nothing as the whole result is no fault: the function may have nothing to say.
      return within === undefined ? undefined : { what: 'undefined', advice: 'give null, or leave the element out' };
    case 'bigint':
      return { what: `the BigInt ${String(value).slice(0, 40)}`, advice: 'give a number or a text' };
    case 'function':
      return { what: 'a function', advice: 'leave it out' };
    case 'symbol':
      return { what: 'a symbol', advice: 'give a text' };
    case 'number':
      return Number.isFinite(value) ? undefined : { what: String(value), advice: 'give a finite number, or null' };
    case 'object':
      return value === null ? undefined : objectFault(value, within);
    default:
      return undefined;
  }
}

function objectFault(value: object, within: Ancestor | undefined): Fault | undefined {
  for (let above = within; above !== undefined; above = above.above) {
    if (above.value === value) return { what: 'an object that it stands in itself', advice: 'break the cycle' };
  }
  if ((within?.depth ?? 0) >= deepestJson) {
    return { what: `nested more than ${deepestJson} levels deep`, advice: 'give it less deeply' };
  }
  if (Array.isArray(value)) return undefined;
  const tag = Object.prototype.toString.call(value).slice('[object '.length, -1);
  if (tag === 'Date') return { what: 'a Date', advice: 'give its text, by toISOString()' };
  if (tag === 'String' || tag === 'Number' || tag === 'Boolean') return undefined;
  if (tag === 'Object' && isPlain(value)) return undefined;
  return { what: `an object of the class ${classOf(value) ?? tag}`, advice: 'give a plain object with what is meant' };
}

/** An object of no class; it may come from another context, whose `Object` is not this one. */
function isPlain(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}

function classOf(value: object): string | undefined {
  const name: unknown = value.constructor?.name;
  return typeof name === 'string' && name !== '' && name !== 'Object' ? name.slice(0, 60) : undefined;
}

function partsOf({ value, pointer, within }: Visit): Visit[] {
  if (typeof value !== 'object' || value === null) return [];
  const own: Ancestor = { value, depth: (within?.depth ?? 0) + 1, above: within };
  const visit = (key: string | number, part: unknown): Visit => ({
    value: part,
    pointer: appendPointer(pointer, key),
    within: own,
  });
  // A hole is an element that is missing, which only a loop by number meets.
  if (Array.isArray(value)) return Array.from(value, (part: unknown, index) => visit(index, part));
  return Object.entries(value).flatMap(([key, part]) => (part === undefined ? [] : [visit(key, part)]));
}
