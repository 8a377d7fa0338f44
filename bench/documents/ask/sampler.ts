import type { JsonObject } from '../../../spec/json/json-object.ts';
import type { Peers } from '../servers/in-peers.ts';
import { isObject } from './documents.ts';
import { sendableBy } from './sendable.ts';

/**
 * Makes a value of a schema, as a request would hold it: the example that is given where the schema allows it, else one
 * that it allows.
 */
export type Sampler = (schema: unknown, example?: unknown) => unknown;

/**
 * The samplers of others, so that nobody is asked with what suits us: openapi-sampler, and json-schema-faker where the
 * first makes what the schema refuses, as it does of patterns.
 */
export async function samplerFor(document: JsonObject, peers: Peers): Promise<Sampler> {
  const sampling = await peers.load('openapi-sampler');
  const faking = await peers.load('json-schema-faker');
  if (!isSampling(sampling)) throw new Error('openapi-sampler has no sample.');
  if (!isFaking(faking)) throw new Error('json-schema-faker has no JSONSchemaFaker.');
  const { JSONSchemaFaker: faker } = faking;
  faker.option({
    failOnInvalidTypes: false,
    failOnInvalidFormat: false,
    optionalsProbability: 0,
    random: () => 0.4,
  });
  const isSendable = sendableBy(document);
  const sampled = (schema: JsonObject): unknown =>
    sampling.sample(schema, { skipReadOnly: true, quiet: true }, document);
  const faked = (schema: JsonObject): unknown => faker.generate({ ...schema, components: document['components'] });
  return (schema, example) => {
    if (!isObject(schema)) return example ?? 'text';
    const plain = madeBy(() => sampled(schema));
    for (const make of [() => example, () => plain, () => faked(schema)]) {
      const value = madeBy(make);
      if (value !== undefined && isSendable(schema, value)) return value;
    }
    return plain ?? example ?? 'text';
  };
}

function madeBy(make: () => unknown): unknown {
  try {
    return make();
  } catch {
    return undefined;
  }
}

function isSampling(
  value: unknown,
): value is { sample(schema: JsonObject, options: object, document: JsonObject): unknown } {
  return typeof value === 'object' && value !== null && typeof Reflect.get(value, 'sample') === 'function';
}

interface Faker {
  option(options: object): void;
  generate(schema: JsonObject): unknown;
}

function isFaking(value: unknown): value is { readonly JSONSchemaFaker: Faker } {
  const faker = typeof value === 'object' && value !== null ? Reflect.get(value, 'JSONSchemaFaker') : undefined;
  return faker !== undefined && typeof Reflect.get(faker, 'generate') === 'function';
}
