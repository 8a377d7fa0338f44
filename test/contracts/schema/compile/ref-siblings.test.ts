import { expect, test } from 'vitest';
import { inShort, jsonContract, judgeJson } from '../../one-body.ts';
import { contractOf } from '../../small-contract.ts';

const schemas = {
  S: { type: 'object', properties: { x: { type: 'integer' } } },
  Count: { type: 'integer', minimum: 1 },
  Again: { $ref: '#/components/schemas/S', minProperties: 2 },
};
const s = '#/components/schemas/S';
const count = '#/components/schemas/Count';

test.each<[siblings: object, value: unknown, broken: readonly string[]]>([
  [{ required: ['x'] }, {}, ['/x required']],
  [{ unevaluatedProperties: false }, { x: 1, y: 1 }, ['/y unevaluatedProperties']],
  [{ properties: { y: { type: 'string' } } }, { y: 1 }, ['/y type']],
  [{ type: 'object', maxProperties: 1, description: 'One' }, { x: 1, y: 1 }, [' maxProperties']],
  [{ $ref: '#/components/schemas/Again' }, { x: 1 }, [' minProperties']],
  [{ not: { required: ['y'] } }, { y: 1 }, [' not']],
])('%j beside the $ref of a body counts, both ways', async (siblings, value, broken) => {
  const contract = jsonContract({ $ref: s, ...siblings }, schemas);
  for (const way of ['request', 'response'] as const) {
    expect(inShort(await judgeJson(contract, way, value))[0]).toEqual(broken);
    expect((await judgeJson(contract, way, { x: 1, ...('$ref' in siblings && { z: 1 }) })).ok).toBe(true);
  }
});

test('the finding names the line beside the $ref, and what is behind it counts too', async () => {
  const contract = jsonContract({ $ref: s, required: ['x'] }, schemas);
  const place = '#/paths/~1thing/post/requestBody/content/application~1json/schema';
  expect((await judgeJson(contract, 'request', {})).violations[0]?.documentPointer).toBe(`${place}/required`);
  expect((await judgeJson(contract, 'request', { x: 'a' })).violations[0]?.documentPointer).toBe(
    `${s}/properties/x/type`,
  );
});

test('words beside the $ref of a parameter and of a header count', async () => {
  const contract = contractOf(
    {
      parameters: [
        { name: 'page', in: 'query', schema: { $ref: count, maximum: 10 } },
        { name: 'x-page', in: 'header', schema: { $ref: count, multipleOf: 5 } },
      ],
      responses: { 200: { description: 'ok', headers: { 'X-Count': { schema: { $ref: count, maximum: 3 } } } } },
    },
    { components: { schemas } },
  );
  const judge = (page: string, header: string): Promise<unknown> =>
    contract
      .checkRequest(new Request(`https://a.example/thing?page=${page}`, { headers: { 'x-page': header } }))
      .then(inShort);
  expect(await judge('11', '5')).toEqual([['/page maximum'], []]);
  expect(await judge('0', '5')).toEqual([['/page minimum'], []]);
  expect(await judge('10', '7')).toEqual([['/x-page multipleOf'], []]);
  const given = await contract.checkResponse(
    new Request('https://a.example/thing'),
    new Response(null, { headers: { 'x-count': '4' } }),
  );
  expect(inShort(given)).toEqual([['/x-count maximum'], []]);
});

test('words beside the $ref of anything else are a summary and a description, and change nothing', async () => {
  const received = { $ref: '#/components/responses/Fine', description: 'Better', content: { 'text/plain': {} } };
  const contract = contractOf(
    { responses: { 200: received } },
    {
      components: {
        responses: { Fine: { description: 'ok', content: { 'application/json': { schema: { type: 'string' } } } } },
      },
    },
  );
  const response = Response.json(5);
  expect(inShort(await contract.checkResponse(new Request('https://a.example/thing'), response))[0]).toEqual([' type']);
});
