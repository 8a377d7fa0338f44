import { isMultipleOf } from '../../../schema/keyword/multiple-of.ts';
import type { Kind } from './keywords.ts';
import { allWritten, type View } from './view.ts';

/** The tightest of the bounds that are written of one thing: the lower end of a number, a length. */
export interface Bound {
  readonly keyword: string;
  /** As it is written. */
  readonly written: unknown;
  /** Whether all that another bound lets pass passes this one too. */
  readonly admits: (other: Bound) => boolean;
  readonly value: number;
  readonly exclusive: boolean;
}

const counts: Readonly<Partial<Record<Kind, readonly (readonly [lower: string, upper: string])[]>>> = {
  string: [['minLength', 'maxLength']],
  array: [['minItems', 'maxItems']],
  object: [['minProperties', 'maxProperties']],
};

/** The bounds of a view, by what they bind. One that lets everything pass, such as `minLength: 0`, is none. */
export function boundsOf(view: View, kind: Kind): ReadonlyMap<string, Bound> {
  const bounds = new Map<string, Bound>();
  const put = (name: string, bound: Bound): void => {
    const known = bounds.get(name);
    if (known === undefined || known.admits(bound)) bounds.set(name, bound);
  };
  for (const [lower, upper] of counts[kind] ?? []) {
    for (const { value } of allWritten(view, lower)) {
      if (typeof value === 'number' && value > 0) put('lower', end(lower, value, value, false, 1));
    }
    for (const { value } of allWritten(view, upper)) {
      if (typeof value === 'number') put('upper', end(upper, value, value, false, -1));
    }
  }
  if (kind === 'array' && allWritten(view, 'uniqueItems').some(({ value }) => value === true)) {
    bounds.set('unique', { keyword: 'uniqueItems', written: true, value: 1, exclusive: false, admits: () => true });
  }
  if (kind === 'number') {
    for (const part of view.parts) {
      const single = { ...view, parts: [part] };
      for (const [name, bound] of numberEnds(single, view.types)) put(name, bound);
    }
    const factor = factorOf(view);
    if (factor !== undefined) bounds.set('multiple', multiple(factor));
  }
  return bounds;
}

function numberEnds(view: View, types: View['types']): (readonly [string, Bound])[] {
  const isInteger = !types.has('fraction');
  return (['minimum', 'maximum'] as const).flatMap((keyword) => {
    const sign = keyword === 'minimum' ? 1 : -1;
    const strict = `exclusive${keyword === 'minimum' ? 'Minimum' : 'Maximum'}`;
    const plain = allWritten(view, keyword)[0]?.value;
    const exclusive = allWritten(view, strict)[0]?.value;
    const found: (readonly [string, Bound])[] = [];
    // OpenAPI 3.0 wrote `exclusiveMinimum: true` beside the number.
    if (typeof plain === 'number')
      found.push([keyword, numberEnd(keyword, plain, exclusive === true, sign, isInteger)]);
    if (typeof exclusive === 'number') found.push([keyword, numberEnd(strict, exclusive, true, sign, isInteger)]);
    return found;
  });
}

function numberEnd(keyword: string, written: number, exclusive: boolean, sign: 1 | -1, isInteger: boolean): Bound {
  if (!isInteger) return end(keyword, written, written, exclusive, sign);
  // Among integers each end is one that is in: above 0 is from 1.
  const inner = sign * Math.ceil(sign * written);
  return end(keyword, written, exclusive && inner === written ? inner + sign : inner, false, sign);
}

/** `sign` is 1 for a lower end, -1 for an upper one. */
function end(keyword: string, written: unknown, value: number, exclusive: boolean, sign: 1 | -1): Bound {
  return {
    keyword,
    written,
    value,
    exclusive,
    admits: (other) => sign * value < sign * other.value || (value === other.value && (!exclusive || other.exclusive)),
  };
}

/** Whether a number that is not whole may pass: a multiple of a whole number is whole. */
export function hasFractions(view: View): boolean {
  return view.types.has('fraction') && !allWritten(view, 'multipleOf').some(({ value }) => Number.isInteger(value));
}

/** The number of which all must be a multiple: of 2 and of 3 is of 6; 1 binds no integer. */
function factorOf(view: View): number | undefined {
  const isInteger = !view.types.has('fraction');
  const factors = allWritten(view, 'multipleOf').flatMap(({ value }) =>
    typeof value === 'number' && value > 0 ? [value] : [],
  );
  const common = (isInteger ? [1, ...factors] : factors).reduce<number | undefined>(
    (one, other) => (one === undefined ? other : commonMultiple(one, other)),
    undefined,
  );
  return isInteger && common === 1 ? undefined : common;
}

function commonMultiple(one: number, other: number): number {
  const [small, large] = one < other ? [one, other] : [other, one];
  for (let times = 1; times <= 1000; times += 1) {
    if (isMultipleOf(large * times, small)) return large * times;
  }
  return large;
}

function multiple(value: number): Bound {
  return {
    keyword: 'multipleOf',
    written: value,
    value,
    exclusive: false,
    admits: (other) => isMultipleOf(other.value, value),
  };
}

/** What a plain bound does as its number changes; `sign` is 1 for a lower end, -1 for an upper one. */
export function boundMove(
  old: number,
  changed: number,
  sign: 1 | -1,
): 'bound-tightened' | 'bound-loosened' | undefined {
  if (old === changed) return undefined;
  return sign * changed > sign * old ? 'bound-tightened' : 'bound-loosened';
}
