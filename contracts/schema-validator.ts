import type { JsonPointer } from '../spec/json-pointer.ts';

/** One complaint of a schema about a value, as ajv words it. */
export interface SchemaError {
  readonly keyword: string;
  /** Where in the value, as a pointer: `/install/0/name`. */
  readonly instancePath: string;
  /** Where in the document's schemas. */
  readonly schemaPath: string;
  readonly params: Readonly<Record<string, unknown>>;
  readonly message?: string | undefined;
}

/** Judges a value by one schema; `errors` holds the complaints of the last call, so read them at once. */
export interface SchemaCheck {
  (value: unknown): boolean | PromiseLike<unknown>;
  errors?: readonly SchemaError[] | null | undefined;
}

/** Finds the check for the schema at a pointer of the document. */
export type SchemaChecks = (pointer: JsonPointer) => SchemaCheck;

const passed: readonly SchemaError[] = [];

/**
 * Runs a check and hands out its complaints; an empty list is the only way to pass.
 *
 * A value nested so deeply that a recursive check runs out of stack is a complaint, never a pass.
 */
export function complaints(check: SchemaCheck, value: unknown): readonly SchemaError[] {
  try {
    if (check(value) === true) return passed;
    const { errors } = check;
    if (errors && errors.length > 0) return errors;
    return [complaint('false schema', 'must be absent')];
  } catch (error) {
    if (error instanceof RangeError) return [complaint('depth', 'must be nested less deeply')];
    throw error;
  }
}

function complaint(keyword: string, message: string): SchemaError {
  return { keyword, instancePath: '', schemaPath: '#', params: {}, message };
}
