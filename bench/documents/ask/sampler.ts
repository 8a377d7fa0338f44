import type { JsonObject } from '../../../spec/json/json-object.ts';
import type { Peers } from '../servers/in-peers.ts';
import { isObject } from './documents.ts';

/** Makes a value of a schema, as a request would hold it. */
export type Sampler = (schema: unknown) => unknown;

/** The sampler of others, so that nobody is asked with what suits us. */
export async function samplerFor(document: JsonObject, peers: Peers): Promise<Sampler> {
  const loaded = await peers.load('openapi-sampler');
  if (!isSampling(loaded)) throw new Error('openapi-sampler has no sample.');
  return (schema) => {
    if (!isObject(schema)) return 'text';
    try {
      return loaded.sample(schema, { skipReadOnly: true, quiet: true }, document) ?? 'text';
    } catch {
      return 'text';
    }
  };
}

function isSampling(
  value: unknown,
): value is { sample(schema: JsonObject, options: object, document: JsonObject): unknown } {
  return typeof value === 'object' && value !== null && typeof Reflect.get(value, 'sample') === 'function';
}
