import { deepestJson } from '../../spec/json/json-depth.ts';
import { type JsonPointer, valueAt } from '../../spec/json/json-pointer.ts';
import { Complaints, type Holding, holdingOn } from '../bounds/complaints.ts';
import type { SchemaError } from '../bounds/schema-error.ts';
import { maxListedFindings } from '../violations/omitted.ts';
import type { Direction } from './keyword/marks.ts';

export type { SchemaError };

/** A check as ajv compiles it; what it holds is of the last call. */
export interface CompiledCheck {
  (value: unknown): boolean | PromiseLike<unknown>;
  errors?: unknown;
  /** Why parts of the value could not be judged. */
  unjudged?: readonly string[] | undefined;
}

/** What a check has to say of a value. */
export interface Opinion {
  /** The first of them. */
  readonly complaints: readonly SchemaError[];
  /** How many more there are. */
  readonly omitted: number;
  /** Why parts of it could not be judged. */
  readonly unjudged: readonly string[];
}

/** Judges a value by one schema. */
export type SchemaCheck = (value: unknown, holding: Holding) => Opinion;

/** Finds the check for the schema at a pointer of the document, for values that travel one way or stay. */
export type SchemaChecks = (pointer: JsonPointer, direction?: Direction) => SchemaCheck;

const passed: Opinion = { complaints: [], omitted: 0, unjudged: [] };

/**
 * Makes a check of a compiled one, which gives each complaint its place in the document; `pointers` are those of the
 * schemas, by id.
 *
 * An `if` that is not written there was put around a schema to let null through, and has nothing to say of its own.
 */
export function placedCheck(
  check: CompiledCheck,
  pointers: Readonly<Record<string, JsonPointer>>,
  document: object,
): SchemaCheck {
  const placed = (error: SchemaError): SchemaError => ({
    ...error,
    place: placeOf(error.schemaPath, pointers),
  });
  const isWritten = ({ keyword, schemaPath }: SchemaError): boolean =>
    keyword !== 'if' || valueAt(document, placeOf(schemaPath, pointers) ?? '') !== undefined;
  return (value, { max, counts }) =>
    holdingOn({ max, counts: (error) => isWritten(error) && counts?.(error) !== false }, () => {
      const fine = check(value) === true;
      const { errors, unjudged = [] } = check;
      if (fine) return unjudged.length === 0 ? passed : { ...passed, unjudged };
      if (!(errors instanceof Complaints)) {
        return { ...passed, complaints: [complaint('false schema', 'must be absent')], unjudged };
      }
      return { complaints: errors.held.map(placed), omitted: errors.count - errors.held.length, unjudged };
    });
}

function placeOf(schemaPath: string, pointers: Readonly<Record<string, JsonPointer>>): JsonPointer | undefined {
  const slash = schemaPath.indexOf('/');
  const pointer = pointers[slash < 0 ? schemaPath : schemaPath.slice(0, slash)];
  return pointer && pointer + decodeURIComponent(schemaPath.slice(slash));
}

/**
 * Runs a check and hands out what it has to say; no complaints are the only way to pass.
 *
 * A value nested so deeply that a recursive check runs out of stack is a complaint, never a pass.
 */
export function opinionOf(check: SchemaCheck, value: unknown, holding: Holding = { max: maxListedFindings }): Opinion {
  try {
    return check(value, holding);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    if (depthOf(value) > deepestJson)
      return { ...passed, complaints: [complaint('depth', 'must be nested less deeply')] };
    // A pattern says why it gives up.
    const why = error.name === 'RangeError' ? 'its schema is nested too deeply' : error.message;
    return { ...passed, unjudged: [why] };
  }
}

/** Runs a check and hands out its complaints; an empty list is the only way to pass. */
export function complaints(check: SchemaCheck, value: unknown): readonly SchemaError[] {
  return opinionOf(check, value).complaints;
}

function depthOf(value: unknown): number {
  let depth = 0;
  for (let level = [value]; level.length > 0 && depth <= deepestJson; depth += 1) {
    level = level.flatMap((one) => (typeof one === 'object' && one !== null ? Object.values(one) : []));
  }
  return depth;
}

function complaint(keyword: string, message: string): SchemaError {
  return { keyword, instancePath: '', schemaPath: '#', params: {}, message };
}
