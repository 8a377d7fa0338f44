import { isRecord, type OpenApiDocument } from '../../spec/document/document.ts';
import { readOperations } from '../../spec/operation/operation.ts';
import { readResources } from '../../spec/resource/reading/read-resources.ts';
import { createShapeReader } from '../../spec/schema/shape.ts';

const prefix = '#/components/schemas/';

/**
 * The JSON Schema of files of seeds: for each resource a list of its records, as the document describes them. An editor
 * completes names by it, shows their descriptions, and marks what the fake would refuse.
 *
 * It has the schemas that records need and no others, without what is said in `x-` words, which no editor knows.
 */
export function seedSchema(document: OpenApiDocument): Readonly<Record<string, unknown>> {
  const basis = { document, shapeAt: createShapeReader(document) };
  const schemas: Readonly<Record<string, unknown>> = document.components?.schemas ?? {};
  const needed = new Set<string>();
  const lists = readResources(basis, readOperations(document)).map(({ name, singular, recordSchema }) => {
    const items =
      recordSchema === undefined ? { type: 'object' } : { $ref: recordSchema, unevaluatedProperties: false };
    return [
      name,
      { type: 'array', description: `The ${singular} records of the account.`, items: rewritten(items, needed) },
    ];
  });
  const definitions: [string, unknown][] = [];
  for (const name of needed) {
    if (!Object.hasOwn(schemas, name)) {
      throw new Error(`Failed to write the schema of seeds: the document has no schema ${JSON.stringify(name)}.`);
    }
    definitions.push([name, rewritten(schemas[name], needed)]);
  }
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: 'https://integrator-testkit.invalid/seed.schema.json',
    title: 'A seed of integrator-testkit',
    description: 'The records that an account of the fake starts with, by resource.',
    type: 'object',
    properties: {
      $schema: { type: 'string', description: 'Where an editor finds this schema.' },
      ...Object.fromEntries(lists),
    },
    additionalProperties: false,
    $defs: Object.fromEntries(definitions.sort(([one], [other]) => (one < other ? -1 : 1))),
  };
}

/** A schema with the places of its references in the new file, and without `x-` words; names what it refers to. */
function rewritten(value: unknown, needed: Set<string>): unknown {
  if (Array.isArray(value)) return value.map((one) => rewritten(one, needed));
  if (!isRecord(value)) return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, part]) => {
      if (key.startsWith('x-')) return [];
      if (key !== '$ref' || typeof part !== 'string') return [[key, rewritten(part, needed)]];
      if (!part.startsWith(prefix)) {
        throw new Error(`Failed to write the schema of seeds: ${part} is no schema of ${prefix}.`);
      }
      const path = part.slice(prefix.length);
      needed.add(path.replace(/\/.*$/, ''));
      return [[key, `#/$defs/${path}`]];
    }),
  );
}
