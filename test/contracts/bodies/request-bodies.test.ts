import fc from 'fast-check';
import { expect, test } from 'vitest';
import { contractOf, jsonContent } from '../small-contract.ts';

const url = 'https://things.example/thing';

function post(contentType: string | undefined, body: string | Uint8Array<ArrayBuffer>): Request {
  const bytes = typeof body === 'string' ? new TextEncoder().encode(body) : body;
  return new Request(url, { method: 'POST', body: bytes, headers: contentType ? { 'content-type': contentType } : {} });
}

const contract = contractOf(
  { requestBody: { required: true, ...jsonContent({ type: 'object' }) } },
  { method: 'post' },
);

test.each([
  'application/json',
  'application/json; charset=utf-8',
  'Application/JSON;CHARSET="UTF-8"',
  'application/json; charset=us-ascii',
  'application/json; profile=x',
])('a JSON body may come as %s', async (contentType) => {
  expect((await contract.checkRequest(post(contentType, '{}'))).violations).toEqual([]);
});

test.each([undefined, 'text/plain', 'application/jsonp', 'json'])(
  'a JSON body may not come as %s',
  async (contentType) => {
    expect((await contract.checkRequest(post(contentType, '{}'))).violations).toEqual([
      expect.objectContaining({
        rule: 'request-content-type',
        pointer: '/content-type',
        expected: 'application/json',
        actual: contentType ?? 'no Content-Type',
        message: `Content-Type must be application/json; received ${contentType ?? 'none'}.`,
      }),
    ]);
  },
);

test.each(['latin1', 'iso-8859-1', 'utf-16', '""'])(
  'JSON in the charset %s is refused, and the charset is named',
  async (charset) => {
    const contentType = `application/json; charset=${charset}`;
    expect((await contract.checkRequest(post(contentType, '{}'))).violations).toEqual([
      expect.objectContaining({
        rule: 'request-content-type',
        expected: 'application/json in UTF-8',
        actual: contentType,
        message: `Content-Type must be application/json in UTF-8; received ${contentType}.`,
      }),
    ]);
  },
);

test('the narrowest range of media types decides which schema judges', async () => {
  const content = {
    '*/*': { schema: { not: {} } },
    'application/*': { schema: { type: 'string' } },
    'application/json': { schema: { type: 'object' } },
  };
  const ranges = contractOf({ requestBody: { content } }, { method: 'post' });
  const verdicts = ['application/json', 'application/a+json', 'text/a+json'].map(async (contentType) =>
    (await ranges.checkRequest(post(contentType, '{}'))).violations.map(({ keyword }) => keyword),
  );
  expect(await Promise.all(verdicts)).toEqual([[], ['type'], ['not']]);
});

test.each<[what: string, body: string | Uint8Array<ArrayBuffer>, why: RegExp]>([
  ['a text cut short', '{"name": "Re', /JSON/],
  ['no JSON at all', 'name=Rex', /JSON/],
  ['two values', '{}{}', /JSON/],
  ['bytes that are not UTF-8', Uint8Array.of(0x22, 0xff, 0xfe, 0x22), /it is not UTF-8/],
])('%s: the body is malformed', async (_what, body, why) => {
  const { ok, violations } = await contract.checkRequest(post('application/json', body));
  expect(ok).toBe(false);
  expect(violations).toEqual([
    expect.objectContaining({
      rule: 'malformed-body',
      operation: 'theThing',
      in: 'body',
      pointer: '',
      documentPointer: '#/paths/~1thing/post/requestBody/content/application~1json',
      expected: 'JSON in UTF-8',
      message: expect.stringMatching(/^The body is not valid JSON: .+\.$/),
    }),
  ]);
  expect(violations[0]?.actual).toMatch(why);
});

test('a body is required only where the document says so', async () => {
  const optional = contractOf({ requestBody: jsonContent({ type: 'object' }) }, { method: 'post' });
  const empty = new Request(url, { method: 'POST' });
  expect((await optional.checkRequest(empty)).violations).toEqual([]);
  expect((await contract.checkRequest(empty)).violations.map(({ rule }) => rule)).toEqual(['missing-body']);
  expect((await contract.checkRequest(post('application/json', ''))).violations).toHaveLength(1);
});

test('a body where the document names none is not looked at', async () => {
  const none = contractOf({}, { method: 'post' });
  expect((await none.checkRequest(post('application/json', '{'))).violations).toEqual([]);
});

test('read-only fields are forgiven at every level: missing, wrong in itself, wrong below', async () => {
  const owner = { required: ['id'], properties: { id: { type: 'string', readOnly: true } } };
  const schema = {
    required: ['stamp'],
    properties: {
      stamp: { readOnly: true, required: ['by'], properties: { by: { type: 'string' } } },
      owners: { type: 'array', items: owner },
    },
  };
  const managed = contractOf({ requestBody: jsonContent(schema) }, { method: 'post' });
  const judge = async (body: unknown): Promise<string[]> => {
    const { violations } = await managed.checkRequest(post('application/json', JSON.stringify(body)));
    return violations.map(({ pointer }) => pointer);
  };
  expect(await judge({ owners: [{}] })).toEqual([]);
  expect(await judge({ stamp: 7 })).toEqual([]);
  expect(await judge({ stamp: { by: 7 } })).toEqual([]);
  expect(await judge({ owners: [{ id: 7 }] })).toEqual([]);
  expect(await judge({ owners: 7 })).toEqual(['/owners']);
});

test('a recursive schema judges every level, and what is too deep to be judged is refused', async () => {
  const node = {
    type: 'object',
    properties: { next: { $ref: '#/components/schemas/Node' }, leaf: { type: 'string' } },
  };
  const pointer = '#/components/schemas/Node';
  const nodes = contractOf({}, { components: { schemas: { Node: node } } });
  const nested = (depth: number, leaf: unknown): unknown =>
    JSON.parse(`${'{"next":'.repeat(depth)}{"leaf":${JSON.stringify(leaf)}}${'}'.repeat(depth)}`);

  fc.assert(
    fc.property(fc.nat(150), (depth) => {
      expect(nodes.checkValue(pointer, nested(depth, 'green'))).toEqual([]);
      expect(nodes.checkValue(pointer, nested(depth, 7)).map((finding) => finding.pointer)).toEqual([
        `${'/next'.repeat(depth)}/leaf`,
      ]);
    }),
    { numRuns: 25 },
  );
  expect(nodes.checkValue(pointer, nested(100_000, 7))).toEqual([
    expect.objectContaining({
      grade: 'violation',
      pointer: '',
      documentPointer: pointer,
      keyword: 'depth',
      message: 'The body must be nested less deeply, but is an object.',
    }),
  ]);
});

test('a deep body is refused by checkRequest too, and the next request is judged afresh', async () => {
  const node = { type: 'object', properties: { next: { $ref: '#/components/schemas/Node' } } };
  const nodes = contractOf(
    { requestBody: jsonContent({ $ref: '#/components/schemas/Node' }) },
    { method: 'post', components: { schemas: { Node: node } } },
  );
  const deep = `${'{"next":'.repeat(100_000)}{}${'}'.repeat(100_000)}`;
  expect((await nodes.checkRequest(post('application/json', deep))).ok).toBe(false);
  expect((await nodes.checkRequest(post('application/json', '{"next":{}}'))).violations).toEqual([]);
});
