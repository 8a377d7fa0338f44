import { expect, test } from 'vitest';
import { createContract, DocumentError } from '../../../contracts/index.ts';
import { inShort, jsonContract, judgeJson } from '../one-body.ts';

/** A document whose only schema stands on line 10. */
function textOf(schema: string, components = ''): string {
  return [
    'openapi: 3.1.0',
    'info: { title: A schema that is not read, version: "1" }',
    'paths:',
    '  /a:',
    '    get:',
    '      responses:',
    '        "200":',
    '          description: ok',
    '          content:',
    `            application/json: { schema: ${schema} }`,
    components,
  ].join('\n');
}

function errorOf(text: string): DocumentError {
  try {
    createContract(text);
  } catch (error) {
    if (error instanceof DocumentError) return error;
    throw error;
  }
  throw new Error('Failed to see an error.');
}

test.each<[schema: string, at: string, message: RegExp]>([
  ['{ type: number, exclusiveMinimum: true }', '/exclusiveMinimum', /in place of `minimum`/],
  ['{ exclusiveMaximum: false }', '/exclusiveMaximum', /in place of `maximum`/],
  ['{ properties: { a: { type: string, required: true } } }', '/properties/a/required', /of the object that has it/],
  ['{ type: strng }', '/type', /Did you mean string\?/],
  ['{ type: [string, nul] }', '/type', /a list with "string", "nul"/],
  ['{ type: [] }', '/type', /one or several of/],
  ['{ items: [] }', '/items', /prefixItems/],
  ['{ items: [{ type: string }] }', '/items', /prefixItems/],
  ['{ minLength: -1 }', '/minLength', /a whole number/],
  ['{ maxItems: "5" }', '/maxItems', /a whole number/],
  ['{ minimum: "0" }', '/minimum', /a number/],
  ['{ multipleOf: 0 }', '/multipleOf', /above 0/],
  ['{ pattern: 5 }', '/pattern', /a text/],
  ['{ enum: a }', '/enum', /a list/],
  ['{ uniqueItems: "true" }', '/uniqueItems', /true or false/],
  ['{ required: [1] }', '/required', /a list of names/],
  ['{ properties: [a] }', '/properties', /schemas by name/],
  ['{ properties: { a: string } }', '/properties', /schemas by name/],
  ['{ allOf: { type: string } }', '/allOf', /a list of schemas/],
  ['{ additionalProperties: string }', '/additionalProperties', /a schema/],
  ['{ not: [] }', '/not', /a schema/],
  [
    '{ allOf: [{ $ref: "#/components/schemas/Nobody" }] }',
    '/allOf/0/$ref',
    /leads to #\/components\/schemas\/Nobody, where nothing stands/,
  ],
  ['{ items: { $ref: "other.yaml#/A" } }', '/items/$ref', /only references within the document/],
  ['{ items: { $ref: "#nobody" } }', '/items/$ref', /only references within the document/],
])('%s is a DocumentError with pointer and line', (schema, at, message) => {
  const error = errorOf(textOf(schema));
  const pointer = `#/paths/~1a/get/responses/200/content/application~1json/schema${at}`;
  expect([error.pointer, error.line]).toEqual([pointer, 10]);
  expect(error.message).toMatch(message);
  expect(error.message).toContain('(line 10)');
});

test('a $ref to nothing at the top of a body is a DocumentError that names the line of the $ref', () => {
  const error = errorOf(textOf('{ $ref: "#/components/schemas/Nobody" }'));
  expect([error.pointer, error.line]).toEqual(['#/components/schemas/Nobody', 10]);
});

test('several faults are reported at once', () => {
  expect(errorOf(textOf('{ type: strng, minimum: a, items: { maxLength: -1 } }')).message).toMatch(
    /3 places.*`type`.*`minimum`.*`maxLength`/,
  );
});

test('a fault that no operation can meet is a note, and an error for who asks for it', () => {
  const contract = createContract(textOf('{ type: string }', 'components: { schemas: { Odd: { type: strng } } }'));
  expect(contract.notes).toEqual([
    expect.objectContaining({ pointer: '#/components/schemas/Odd/type', line: 11, keyword: 'type' }),
  ]);
  expect(() => contract.checkValue('#/components/schemas/Odd', 1)).toThrow(DocumentError);
});

test.each<[schema: object, good: readonly unknown[], bad: readonly unknown[]]>([
  [{ type: 'string', nullable: true }, [null, 'a'], [1]],
  [{ nullable: true, allOf: [{ type: 'object' }] }, [null, {}], [1]],
  [{ nullable: true, $ref: '#/components/schemas/Pet' }, [null, {}], [1]],
  [{ nullable: true, oneOf: [{ type: 'object' }, { type: 'string' }] }, [null, 'a'], [1]],
  [{ nullable: true, type: 'object', allOf: [{ $ref: '#/components/schemas/Pet' }] }, [null, {}], [1]],
  [{ nullable: true, minimum: 2, enum: [2, 3] }, [null, 2], [1, 4]],
  [{ nullable: false, type: 'string' }, ['a'], [null]],
])('nullable of %j is read as it was', async (schema, good, bad) => {
  const contract = jsonContract({ items: schema }, { Pet: { type: 'object' } });
  for (const value of good) expect((await judgeJson(contract, 'request', [value])).ok, String(value)).toBe(true);
  for (const value of bad) {
    const { violations } = await judgeJson(contract, 'request', [value]);
    expect(violations.length, String(value)).toBeGreaterThan(0);
    expect(violations.map(({ keyword }) => keyword)).not.toContain('if');
  }
  expect(contract.notes.map(({ keyword }) => keyword)).toEqual(
    'nullable' in schema && schema.nullable === true ? ['nullable', 'nullable'] : [],
  );
});

test('an empty enum and an empty anyOf are reported, and refuse nothing', async () => {
  const contract = jsonContract({ properties: { a: { enum: [] }, b: { anyOf: [] }, c: { oneOf: [] } } });
  expect((await judgeJson(contract, 'request', { a: 1, b: 2, c: 3 })).ok).toBe(true);
  expect(new Set(contract.notes.map(({ keyword }) => keyword))).toEqual(new Set(['enum', 'anyOf', 'oneOf']));
});

test('fields that are called like keywords are fields', async () => {
  const names = [
    'type',
    '$ref',
    'properties',
    'required',
    'items',
    'enum',
    'default',
    'example',
    'const',
    '$id',
    '$anchor',
    'nullable',
    'writeOnly',
    'constructor',
  ];
  const properties = Object.fromEntries(names.map((name) => [name, { type: 'integer' }]));
  const example = { $ref: '#/nowhere', $id: 'a', type: 'strng', required: true };
  const contract = jsonContract({
    type: 'object',
    required: names,
    properties,
    additionalProperties: false,
    example,
    default: example,
  });
  expect(contract.notes).toEqual([]);
  const value = Object.fromEntries(names.map((name) => [name, 1]));
  expect((await judgeJson(contract, 'request', value)).ok).toBe(true);
  for (const name of names) {
    expect(inShort(await judgeJson(contract, 'request', { ...value, [name]: 'a' }))[0]).toEqual([`/${name} type`]);
  }
});

test('data of enum, const and default is no schema', async () => {
  const data = { $ref: '#/nowhere', type: 'strng' };
  const contract = jsonContract({ properties: { a: { enum: [data] }, b: { const: data }, c: { default: data } } });
  expect((await judgeJson(contract, 'request', { a: data, b: data })).ok).toBe(true);
  expect(inShort(await judgeJson(contract, 'request', { a: 1, b: 1 }))[0]).toEqual(['/a enum', '/b const']);
});

test.each<[kind: string, schema: object, value: unknown, broken: readonly string[]]>([
  ['an anchor', { items: { $ref: '#name' } }, [1], ['/0 type']],
  ['an id', { items: { $ref: 'https://schemas.example/name' } }, [1], ['/0 type']],
  ['a pointer within an id', { items: { $ref: 'https://schemas.example/pet' } }, [{ tag: 1 }], ['/0/tag type']],
  [
    '$defs',
    {
      $defs: { A: { type: 'null' } },
      items: { $ref: '#/paths/~1thing/post/requestBody/content/application~1json/schema/$defs/A' },
    },
    [1],
    ['/0 type'],
  ],
  ['a dynamic anchor, as it stands', { $ref: 'https://schemas.example/page' }, { items: [1] }, []],
  ['a dynamic anchor, as another has it', { $ref: 'https://schemas.example/pets' }, { items: [1] }, ['/items/0 type']],
])('%s leads to the schema that judges', async (_kind, schema, value, broken) => {
  const contract = jsonContract(schema, {
    Anchored: { $anchor: 'name', type: 'string' },
    Name: { $id: 'https://schemas.example/name', type: 'string' },
    Pet: {
      $id: 'https://schemas.example/pet',
      $defs: { tag: { type: 'string' } },
      properties: { tag: { $ref: '#/$defs/tag' } },
    },
    Page: {
      $id: 'https://schemas.example/page',
      properties: { items: { items: { $dynamicRef: '#item' } } },
      $defs: { any: { $dynamicAnchor: 'item' } },
    },
    Pets: {
      $id: 'https://schemas.example/pets',
      $ref: 'page',
      $defs: { item: { $dynamicAnchor: 'item', type: 'string' } },
    },
  });
  expect(inShort(await judgeJson(contract, 'request', value))[0]).toEqual(broken);
});

test('a parameter that may stand there empty is not judged by its schema then', async () => {
  const parameter = { name: 'flag', in: 'query', allowEmptyValue: true, schema: { type: 'integer' } };
  const contract = createContract(
    JSON.stringify({
      openapi: '3.1.0',
      info: { title: 'T', version: '1' },
      paths: { '/a': { get: { parameters: [parameter], responses: {} } } },
    }),
  );
  const judge = async (query: string): Promise<boolean> =>
    (await contract.checkRequest(new Request(`https://a.example/a?${query}`))).ok;
  expect([await judge('flag'), await judge('flag='), await judge('flag=1'), await judge('flag=a')]).toEqual([
    true,
    true,
    true,
    false,
  ]);
});

test.each<[schema: object, good: readonly unknown[], bad: readonly unknown[]]>([
  [{ type: 'string', enum: ['a'], nullable: true }, ['a', null], ['b', 1]],
  [{ type: 'integer', const: 1, nullable: true }, [1, null], [2]],
  [
    { properties: { w: { nullable: true, writeOnly: true, allOf: [{ type: 'string' }] } } },
    [{}],
    [{ w: null }, { w: 'a' }],
  ],
])('nullable lets null through beside other words: %j', async (schema, good, bad) => {
  const contract = jsonContract(schema);
  for (const value of good) expect((await judgeJson(contract, 'response', value)).ok).toBe(true);
  for (const value of bad) expect((await judgeJson(contract, 'response', value)).ok).toBe(false);
});

test('the second of two templates for one place is reported, where both have the method', () => {
  const method = '{ responses: { "200": { description: ok } } }';
  const { notes } = createContract(
    `openapi: 3.1.0
info: { title: Files, version: '1' }
paths:
  /files/{id}: { get: ${method}, put: ${method} }
  /files/{name}: { get: ${method}, delete: ${method} }
  /files/{name}/: { get: ${method} }`,
  );
  expect(notes).toEqual([
    {
      pointer: '#/paths/~1files~1{name}/get',
      line: 5,
      keyword: 'get',
      message:
        'No request leads to `GET /files/{name}`: it is the same place as `GET /files/{id}`, which stands first. Leave it out.',
    },
  ]);
});
