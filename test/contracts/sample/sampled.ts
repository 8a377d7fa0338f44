import { type Sample, type SampleOptions, sampleOf } from '../../../contracts/sample/sample-of.ts';
import { contractOf } from '../small-contract.ts';

/** Samples a schema, beside which others may stand to be referred to. */
export function sampled(
  schema: unknown,
  options: Partial<SampleOptions> = {},
  schemas: Readonly<Record<string, unknown>> = {},
): Sample {
  const contract = contractOf({}, { components: { schemas: { Subject: schema, ...schemas } } });
  return sampleOf(contract, '#/components/schemas/Subject', { direction: 'request', ...options });
}

/** A schema of any text. */
export const text = { type: 'string' };
/** A schema of an object with one property of text. */
export const named = (property: string, ...required: string[]): object => ({
  type: 'object',
  required,
  properties: { [property]: text },
});
