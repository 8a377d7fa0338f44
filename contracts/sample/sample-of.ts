import { isRecord } from '../../spec/document/document.ts';
import { appendPointer, type JsonPointer, pointerSegments, valueAt } from '../../spec/json/json-pointer.ts';
import type { Rulebook } from '../judge/parts/rulebook.ts';
import { complaints, type SchemaError } from '../schema/schema-validator.ts';
import { targetOf } from './demand/demand.ts';
import type { Direction, Sampling } from './demand/sampling.ts';
import { makeValues } from './make-values.ts';

/** A value that a schema lets through, or why none was found. */
export type Sample = { readonly ok: true; readonly value: unknown } | { readonly ok: false; readonly why: string };

/** What the value is for, and what of it is settled already. */
export interface SampleOptions {
  /** `request`: without what is `readOnly`; `response`: without what is `writeOnly`. */
  readonly direction: Direction;
  /** A part of the value, which is kept; what it lacks is filled in. */
  readonly given?: unknown;
  /** Whether properties that may be left out are filled in too. @default false */
  readonly optional?: boolean;
}

/** How often another choice is made where a value does not fit. */
const maxTries = 400;

/** How many values are looked at in a search, parts of values included. */
const maxValues = 50_000;

/**
 * Makes the smallest value that the schema at a pointer lets through, the same each time.
 *
 * The contract's own check has passed it. Where none is found within a bounded search, the result says why; nothing is
 * thrown.
 *
 * @example
 * const sample = sampleOf(contract, '#/components/schemas/Pet', { direction: 'request', given: { name: 'Rex' } });
 * if (sample.ok) await send(sample.value);
 */
export function sampleOf(
  { document, checkOf }: Pick<Rulebook, 'document' | 'checkOf'>,
  schema: JsonPointer,
  { direction, given, optional = false }: SampleOptions,
): Sample {
  if (given !== undefined) return searched({ document, checkOf }, schema, { direction, given, optional });
  const known = knownBy.get(checkOf) ?? new Map<string, Sample>();
  knownBy.set(checkOf, known);
  // What several responses refer to is searched for once: where nothing fits, that takes long.
  const key = `${direction} ${optional} ${onlyReference(document, schema) ?? schema}`;
  const found = known.get(key) ?? searched({ document, checkOf }, schema, { direction, optional });
  known.set(key, found);
  return found.ok ? { ok: true, value: structuredClone(found.value) } : found;
}

/** The samples of each contract that nothing was given for. */
const knownBy = new WeakMap<object, Map<string, Sample>>();

/** Where a schema leads that is a `$ref` and nothing else. */
function onlyReference(document: Rulebook['document'], schema: JsonPointer): JsonPointer | undefined {
  const value = valueAt(document, schema);
  return isRecord(value) && Object.keys(value).length === 1 && '$ref' in value ? targetOf(document, schema) : undefined;
}

function searched(
  { document, checkOf }: Pick<Rulebook, 'document' | 'checkOf'>,
  schema: JsonPointer,
  { direction, given, optional = false }: SampleOptions,
): Sample {
  const budget = { left: maxValues };
  const passedOver = new Map<JsonPointer, number>();
  let last: SchemaError | undefined;
  let at: JsonPointer = '';
  let before = '';
  try {
    const check = checkOf(schema);
    for (let tries = 0; tries < maxTries; tries++) {
      const sampling: Sampling = {
        document,
        direction,
        optional,
        passedOver,
        exhausted: new Set(),
        hidden: new Set(),
        budget,
      };
      const place = { at: '', within: new Set<JsonPointer>(), depth: 0 };
      const { value, done } = makeValues(sampling, [schema], place, given).next();
      if (done !== true) {
        const wrong = complaints(check, value);
        if (wrong.length === 0) return { ok: true, value: without(value, sampling.hidden, '') };
        last = placeToChange(wrong);
        // The same value again: nothing was chosen at that place, but at one that it is part of.
        const text = JSON.stringify(value);
        at = text === before ? parentOf(at) : last.instancePath;
        before = text;
        passOver(passedOver, at);
      } else if (!retreat(passedOver, sampling.exhausted)) break;
    }
  } catch (error) {
    // A schema that cannot be compiled, or one so large that making a value runs out of stack.
    return { ok: false, why: `the schema at ${schema} cannot be used: ${messageOf(error)}` };
  }
  const reason =
    last === undefined
      ? 'it demands more than could be made: itself without end, a pattern that is not understood, or what excludes itself'
      : `${last.instancePath === '' ? 'the value' : last.instancePath} ${last.message ?? `breaks ${last.keyword}`}`;
  return { ok: false, why: `no value was found that the schema at ${schema} lets through: ${reason}` };
}

function passOver(passedOver: Map<JsonPointer, number>, at: JsonPointer): void {
  passedOver.set(at, (passedOver.get(at) ?? 0) + 1);
}

/** Goes back from places that have nothing left to choose to what they are part of; `false` where nothing is left at all. */
function retreat(passedOver: Map<JsonPointer, number>, exhausted: ReadonlySet<JsonPointer>): boolean {
  const spent = [...passedOver.keys()]
    .filter((at) => exhausted.has(at))
    .sort((one, other) => depthOf(other) - depthOf(one));
  const [at] = spent;
  if (at === undefined || at === '') return false;
  passedOver.delete(at);
  passOver(passedOver, parentOf(at));
  return true;
}

function parentOf(pointer: JsonPointer): JsonPointer {
  return pointer.slice(0, Math.max(0, pointer.lastIndexOf('/')));
}

/** The complaint that another value settles: that of a choice, for what its branches say may be of no account. */
function placeToChange(errors: readonly SchemaError[]): SchemaError {
  const ofChoices = errors.filter(({ keyword }) => ['oneOf', 'anyOf', 'if', 'not'].includes(keyword));
  return (ofChoices.length > 0 ? ofChoices : errors).reduce((one, other) =>
    depthOf(other.instancePath) > depthOf(one.instancePath) ? other : one,
  );
}

function depthOf(pointer: JsonPointer): number {
  return pointerSegments(pointer).length;
}

/** A value without what belongs to the other side. */
function without(value: unknown, hidden: ReadonlySet<JsonPointer>, at: JsonPointer): unknown {
  if (hidden.size === 0) return value;
  if (Array.isArray(value)) return value.map((item, index) => without(item, hidden, appendPointer(at, index)));
  if (!isRecord(value)) return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([name, child]) => {
      const below = appendPointer(at, name);
      return hidden.has(below) ? [] : [[name, without(child, hidden, below)]];
    }),
  );
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
