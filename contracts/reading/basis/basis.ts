import type { JsonPointer } from '../../../spec/json/json-pointer.ts';
import type { Operation } from '../../../spec/operation/operation.ts';
import type { Resource } from '../../../spec/resource/resource.ts';
import type { Rulebook } from '../../judge/parts/rulebook.ts';
import type { Sample, SampleOptions } from '../../sample/sample-of.ts';
import { complaints } from '../../schema/schema-validator.ts';
import type { PageFacts } from './page-facts.ts';

/** What a document is read with. */
export interface Basis extends Pick<Rulebook, 'document' | 'checkOf' | 'shapeAt'> {
  readonly operations: readonly Operation[];
  readonly resources: readonly Resource[];
  sample(schema: JsonPointer, options: SampleOptions): Sample;
}

/** Whether a schema lets a value through in a response. */
export function fits({ checkOf }: Pick<Basis, 'checkOf'>, schema: JsonPointer, value: unknown): boolean {
  return complaints(checkOf(schema, 'response'), value).length === 0;
}

/** A value of a response that a schema lets through, around what is given; `undefined` where none was found. */
export function sampled(basis: Basis, schema: JsonPointer, options: Omit<SampleOptions, 'direction'> = {}): unknown {
  const sample = basis.sample(schema, { direction: 'response', ...options });
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
