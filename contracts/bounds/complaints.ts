import type { SchemaError } from './schema-error.ts';

/** What a run of a check holds on to. */
export interface Holding {
  /** How many complaints; the others are only counted. */
  readonly max: number;
  /** Whether a complaint counts. Asked before the bound, so that what counts for nothing pushes nothing out. */
  readonly counts?: ((error: SchemaError) => boolean) | undefined;
}

let holding: Holding = { max: 100 };

/** Runs a check, which is never asynchronous, and lets it hold on to so much. */
export function holdingOn<T>(to: Holding, run: () => T): T {
  const before = holding;
  holding = to;
  try {
    return run();
  } finally {
    holding = before;
  }
}

/** Branches that lead to the same schema count what it says each anew; beyond this it is many, and not how many. */
const maxCounted = 1e6;

/**
 * The complaints of a check: the first of them, and how many there are.
 *
 * It stands where ajv's code would have an array, which that code fills, cuts back and joins with others.
 */
export class Complaints {
  held: SchemaError[] = [];
  /** How many of those before a length count for nothing, wherever that changed. */
  readonly #idle: { readonly at: number; readonly count: number }[] = [];
  #length = 0;

  get length(): number {
    return this.#length;
  }

  /** Takes back those after the first so many: a branch that failed is no complaint where another passes. */
  set length(length: number) {
    while ((this.#idle.at(-1)?.at ?? 0) > length) this.#idle.pop();
    this.#length = length;
    this.held.length = Math.min(this.held.length, this.count);
  }

  /** How many count. */
  get count(): number {
    return this.#length - this.#idleCount;
  }

  get #idleCount(): number {
    return this.#idle.at(-1)?.count ?? 0;
  }

  push(error: SchemaError | { readonly keyword?: undefined }): void {
    // What ajv only needs to count, within `not` and `if`, says nothing.
    const isIdle = error.keyword === undefined || holding.counts?.(error) === false;
    this.#add(isIdle ? [] : [error], isIdle ? 0 : 1, isIdle ? 1 : 0);
  }

  /** Takes in those of another, and is the same still: a copy of all each time would be quadratic. */
  concat(others: Complaints): this {
    this.#add(others.held, Math.min(others.count, maxCounted), Math.min(others.#idleCount, maxCounted));
    return this;
  }

  #add(errors: readonly SchemaError[], count: number, idle: number): void {
    for (const error of errors) if (this.held.length < holding.max) this.held.push(error);
    this.#length += count + idle;
    if (idle > 0) this.#idle.push({ at: this.#length, count: this.#idleCount + idle });
  }
}

/** Adds a complaint where there may be none yet. */
export function complain(to: Complaints | null, error: SchemaError): Complaints {
  const complaints = to ?? new Complaints();
  complaints.push(error);
  return complaints;
}

/** The complaints of two checks. */
export function joined(to: Complaints | null, others: Complaints): Complaints {
  return to?.concat(others) ?? others;
}

const segmentsOf = new Map<string, readonly string[]>();

/** Adds a complaint whose keyword, and whose place in the value, follow from the place in the schema. */
export function complainAt(
  to: Complaints | null,
  from: string,
  schemaPath: string,
  params: SchemaError['params'],
  ...indexes: readonly number[]
): Complaints {
  let segments = segmentsOf.get(schemaPath);
  if (segments === undefined) {
    segments = schemaPath.split('/');
    segmentsOf.set(schemaPath, segments);
  }
  const last = segments.length - 1;
  let instancePath = from;
  let items = 0;
  for (let at = 1; at < last; at++) {
    if (segments[at] === 'properties') instancePath += `/${segments[++at]}`;
    else if (segments[at] === 'items') instancePath += `/${indexes[items++]}`;
  }
  return complain(to, { instancePath, schemaPath, keyword: segments[last] ?? '', params });
}
