import fc from 'fast-check';
import { diffDocuments } from '../../../contracts/diff/diff-documents.ts';
import { isOpenApiDocument, isRecord, type OpenApiDocument } from '../../../spec/document/document.ts';

type Schema = Readonly<Record<string, unknown>>;

const name = fc.constantFrom('a', 'b', 'c');
const type = fc.constantFrom('string', 'integer', 'boolean', 'null');
const scalar: fc.Arbitrary<Schema> = fc.oneof(
  fc.record({ type: fc.uniqueArray(type, { minLength: 1, maxLength: 3 }) }),
  fc.record(
    { type: fc.constant('string'), minLength: fc.nat(9), pattern: fc.constantFrom('a', 'b') },
    { requiredKeys: ['type'] },
  ),
  fc.record(
    { type: fc.constant('integer'), minimum: fc.nat(9), multipleOf: fc.constantFrom(2, 3) },
    { requiredKeys: ['type'] },
  ),
  fc.record({ enum: fc.uniqueArray(fc.constantFrom('x', 'y', 1, 2, null), { minLength: 1, maxLength: 4 }) }),
);
const schemas = fc.letrec<{ any: Schema }>((tie) => ({
  any: fc.oneof(
    { depthSize: 'small' },
    scalar,
    fc.record(
      {
        type: fc.constant('object'),
        properties: fc.dictionary(name, tie('any'), { maxKeys: 3 }),
        required: fc.uniqueArray(name, { maxLength: 2 }),
        additionalProperties: fc.oneof(fc.boolean(), tie('any')),
        dependentRequired: fc.constant({ a: ['b'] }),
      },
      { requiredKeys: ['type', 'properties'] },
    ),
    fc.record(
      {
        type: fc.constant('array'),
        items: tie('any'),
        prefixItems: fc.array(tie('any'), { minLength: 1, maxLength: 2 }),
      },
      { requiredKeys: ['type'] },
    ),
    fc.record({ anyOf: fc.array(tie('any'), { minLength: 2, maxLength: 3 }) }),
    fc.record({ allOf: fc.array(tie('any'), { minLength: 1, maxLength: 2 }) }),
    fc.tuple(tie('any'), tie('any')).map(
      ([when, then]): Schema =>
        Object.fromEntries([
          ['type', 'object'],
          ['if', when],
          ['then', then],
        ]),
    ),
  ),
})).any;

/** Ways to write the same: each takes a schema and gives another that lets the same values pass. */
const rewrites: readonly ((schema: Schema, components: Record<string, unknown>) => Schema)[] = [
  (schema) => ({ allOf: [schema] }),
  (schema) => ({ anyOf: [schema], title: 'One' }),
  (schema) => ({ oneOf: [schema] }),
  (schema) => ({ $comment: 'the same', ...Object.fromEntries(Object.entries(schema).reverse()) }),
  (schema) => ({ ...schema, uniqueItems: false, minProperties: 0 }),
  (schema) => ({ allOf: [schema, {}], description: 'Both' }),
  ({ type: types, ...rest }) =>
    Array.isArray(types)
      ? { anyOf: types.map((own: unknown) => ({ ...rest, type: own })) }
      : { ...rest, ...(types === undefined ? {} : { type: [types] }) },
  (schema) => (Array.isArray(schema['enum']) ? { ...schema, enum: schema['enum'].toReversed() } : schema),
  (schema) => (Array.isArray(schema['anyOf']) ? { ...schema, anyOf: schema['anyOf'].toReversed() } : schema),
  (schema) => (Array.isArray(schema['allOf']) ? { ...schema, allOf: schema['allOf'].toReversed() } : schema),
  (schema) => (Array.isArray(schema['required']) ? { ...schema, required: schema['required'].toReversed() } : schema),
  (schema, components) => {
    const key = `Part${Object.keys(components).length}`;
    components[key] = schema;
    return { $ref: `#/components/schemas/${key}` };
  },
];

/** Rewrites a schema everywhere, the choices taken in turn. */
function rewrite(schema: unknown, choices: readonly number[], components: Record<string, unknown>): unknown {
  let turn = 0;
  const go = (value: unknown): unknown => {
    if (!isRecord(value)) return value;
    const inner = Object.fromEntries(
      Object.entries(value).map(([key, child]) => {
        if (['anyOf', 'allOf', 'prefixItems'].includes(key) && Array.isArray(child)) return [key, child.map(go)];
        if (key === 'properties' && isRecord(child)) {
          return [
            key,
            Object.fromEntries(
              Object.entries(child)
                .map(([field, own]) => [field, go(own)])
                .reverse(),
            ),
          ];
        }
        return [key, ['items', 'additionalProperties', 'if', 'then'].includes(key) ? go(child) : child];
      }),
    );
    const choice = choices[turn++ % choices.length] ?? 0;
    return rewrites[choice]?.(inner, components) ?? inner;
  };
  return go(schema);
}

/** A schema, and what is reported of it when it is rewritten everywhere, there and back: nothing may be. */
export function rewritten(): fc.IProperty<[Schema, number[]]> {
  const choices = fc.array(fc.nat(rewrites.length - 1), { minLength: 1, maxLength: 9 });
  return fc.property(schemas, choices, (schema, turns) => {
    const components: Record<string, unknown> = {};
    const other = rewrite(schema, turns, components);
    const [old, changed] = [documentOf(schema, {}), documentOf(other, components)];
    const reported = [...diffDocuments(old, changed), ...diffDocuments(changed, old)]
      .filter(({ rule }) => rule !== 'words-changed')
      .map(({ message }) => message);
    if (reported.length > 0) throw new Error(`Reported what is the same: ${reported.join(' ')}`);
  });
}

function documentOf(schema: unknown, components: Record<string, unknown>): OpenApiDocument {
  const content = { 'application/json': { schema } };
  const value: unknown = {
    openapi: '3.1.0',
    info: { title: 'Pets', version: '1.0.0' },
    components: { schemas: components },
    paths: { '/pets': { post: { requestBody: { content }, responses: { '200': { description: 'ok', content } } } } },
  };
  if (!isOpenApiDocument(value)) throw new TypeError('unreachable');
  return value;
}
