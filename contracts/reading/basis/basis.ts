import type { JsonPointer } from '../../../spec/json/json-pointer.ts';
import type { Operation } from '../../../spec/operation/operation.ts';
import type { Resource } from '../../../spec/resource/resource.ts';
import type { Rulebook } from '../../judge/parts/rulebook.ts';
import type { Sample, SampleOptions } from '../../sample/sample-of.ts';
import type { LooseChecks } from '../../schema/compile/loose-checks.ts';
import { complaints } from '../../schema/schema-validator.ts';
import type { PageFacts } from './page-facts.ts';

/** What a document is read with. */
export interface Basis extends Pick<Rulebook, 'document' | 'checkOf' | 'shapeAt'> {
  readonly operations: readonly Operation[];
  readonly resources: readonly Resource[];
  sample(schema: JsonPointer, options: SampleOptions): Sample;
  /** The same where a value may be of several branches of a `oneOf` at a time; `undefined` where nobody asks for that. */
  readonly loosely?: (Pick<Basis, 'checkOf' | 'sample'> & Pick<LooseChecks, 'isLooser'>) | undefined;
}

/** Whether a schema lets a value through in a response. */
export function fits({ checkOf }: Pick<Basis, 'checkOf'>, schema: JsonPointer, value: unknown): boolean {
  return complaints(checkOf(schema, 'response'), value).length === 0;
}

/** Whether a schema lets a value through in a response, or would if several branches of a `oneOf` could be valid. */
export function fitsLoosely(basis: Pick<Basis, 'checkOf' | 'loosely'>, schema: JsonPointer, value: unknown): boolean {
  return fits(basis, schema, value) || (basis.loosely !== undefined && fits(basis.loosely, schema, value));
}

/** A value of a response that a schema lets through, around what is given; `undefined` where none was found. */
export function sampled(basis: Basis, schema: JsonPointer, options: Omit<SampleOptions, 'direction'> = {}): unknown {
  const sample = sampleAnyway(basis, schema, { direction: 'response', ...options });
  return sample.ok ? sample.value : undefined;
}

/** A record as plain JSON. */
export type PlainRecord = Readonly<Record<string, unknown>>;

/** A response as it is read from a document. */
export interface Reply {
  readonly status: number;
  /** Header names in lower case. */
  readonly headers?: Readonly<Record<string, string>>;
  /** Any JSON value, or the text of another media type; `undefined` for a response without a body. */
  readonly body?: unknown;
  /** Where the records of a list stand among all that there are; a response does not carry it. */
  readonly page?: PageFacts;
}

/** A sample; one of which several branches of a `oneOf` are valid, where none is better. */
export function sampleAnyway(
  { sample, loosely }: Pick<Basis, 'sample' | 'loosely'>,
  schema: JsonPointer,
  options: SampleOptions,
): Sample {
  const best = sample(schema, options);
  if (best.ok || !loosely?.isLooser(schema)) return best;
  const other = loosely.sample(schema, options);
  return other.ok ? other : best;
}
