import { deepestJson } from '../spec/json-depth.ts';
import { type JsonPointer, valueAt } from '../spec/json-pointer.ts';
import type { Direction } from './schema/marks.ts';

/** One complaint of a schema about a value, as ajv words it. */
export interface SchemaError {
  readonly keyword: string;
  /** Where in the value, as a pointer: `/install/0/name`. */
  readonly instancePath: string;
  /** Where in the compiled schemas: the id of one, and the way from there. */
  readonly schemaPath: string;
  readonly params: Readonly<Record<string, unknown>>;
  readonly message?: string | undefined;
  /** Where in the document the keyword is written, where that is known. */
  readonly place?: JsonPointer | undefined;
}

/** Judges a value by one schema; what it holds is of the last call, so read it at once. */
export interface SchemaCheck {
  (value: unknown): boolean | PromiseLike<unknown>;
  errors?: readonly SchemaError[] | null | undefined;
  /** Why parts of the value could not be judged. */
  unjudged?: readonly string[] | undefined;
}

/** Finds the check for the schema at a pointer of the document, for values that travel one way or stay. */
export type SchemaChecks = (pointer: JsonPointer, direction?: Direction) => SchemaCheck;

/**
 * Gives each complaint of a compiled check its place in the document; `pointers` are those of the schemas, by id.
 *
 * An `if` that is not written there was put around a schema to let null through, and has nothing to say of its own.
 */
export function placedCheck(
  check: SchemaCheck,
  pointers: Readonly<Record<string, JsonPointer>>,
  document: object,
): SchemaCheck {
  const placed: SchemaCheck = (value) => {
    const fine = check(value);
    placed.errors = check.errors
      ?.map((error) => ({ ...error, place: placeOf(error.schemaPath, pointers) }))
      .filter(({ keyword, place = '' }) => keyword !== 'if' || valueAt(document, place) !== undefined);
    placed.unjudged = check.unjudged;
    return fine;
  };
  return placed;
}

function placeOf(schemaPath: string, pointers: Readonly<Record<string, JsonPointer>>): JsonPointer | undefined {
  const slash = schemaPath.indexOf('/');
  const pointer = pointers[slash < 0 ? schemaPath : schemaPath.slice(0, slash)];
  return pointer && pointer + decodeURIComponent(schemaPath.slice(slash));
}

/** What a check has to say of a value. */
export interface Opinion {
  readonly complaints: readonly SchemaError[];
  /** Why parts of it could not be judged. */
  readonly unjudged: readonly string[];
}

const passed: Opinion = { complaints: [], unjudged: [] };

/**
 * Runs a check and hands out what it has to say; no complaints are the only way to pass.
 *
 * A value nested so deeply that a recursive check runs out of stack is a complaint, never a pass.
 */
export function opinionOf(check: SchemaCheck, value: unknown): Opinion {
  try {
    const fine = check(value) === true;
    const { errors, unjudged = [] } = check;
    if (fine) return unjudged.length === 0 ? passed : { complaints: [], unjudged };
    return {
      complaints: errors && errors.length > 0 ? errors : [complaint('false schema', 'must be absent')],
      unjudged,
    };
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
