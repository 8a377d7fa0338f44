import { expect, test } from 'vitest';
import { inShort, jsonContract } from '../one-body.ts';
import { contractOf, jsonContent } from '../small-contract.ts';

const whole = { type: 'integer' };
const url = 'https://things.example/thing';
const unread = { type: 'string', pattern: 'a++' };
const type = { 'content-type': 'application/json' };

test('a body is judged by its media type, and what cannot be judged is said', async () => {
  const multipart = {
    content: {
      'multipart/form-data': {
        schema: { type: 'object', properties: { n: whole, o: { type: 'object' } } },
        encoding: { n: { contentType: 'text/plain' } },
      },
    },
  };
  const contract = contractOf(
    {
      requestBody: {
        required: true,
        content: { 'application/json': { schema: whole }, 'image/*': {}, ...multipart.content },
      },
      responses: { 200: { description: 'Fine', ...jsonContent(whole) } },
    },
    { method: 'post' },
  );
  const sent = async (body: BodyInit | undefined, contentType: string, headers: object = {}): Promise<unknown> =>
    inShort(
      await contract.checkRequest(
        new Request(url, {
          method: 'POST',
          headers: { 'content-type': contentType, ...headers },
          ...(body !== undefined && { body }),
        }),
      ),
    );
  expect(await sent('7', 'application/json')).toEqual([[], []]);
  expect(await sent('{', 'application/json')).toEqual([[' malformed-body'], []]);
  expect(await sent('{', 'application/json', { 'content-encoding': 'gzip' })).toEqual([[' malformed-body'], []]);
  expect(await sent(undefined, 'application/json')).toEqual([[' missing-body'], []]);
  expect(await sent('x', 'text/csv')).toEqual([['/content-type request-content-type'], []]);
  expect(await sent('x', 'image/png')).toEqual([[], ['not-judged']]);
  const part = (type: string, name: string, content: string): string =>
    `--B\r\nContent-Disposition: form-data; name="${name}"\r\nContent-Type: ${type}\r\n\r\n${content}\r\n`;
  const form = 'multipart/form-data; boundary=B';
  expect(await sent(`${part('text/plain', 'n', '1')}--B--`, form)).toEqual([[], []]);
  // What is wrong with how a part is written is said once.
  expect(await sent(`${part('image/png', 'n', 'x')}--B--`, form)).toEqual([['/n contentType'], []]);
  expect(await sent(`${part('text/plain', 'n', 'x')}--B--`, form)).toEqual([['/n type'], []]);
  expect(await sent(`${part('application/xml', 'o', '<a/>')}--B--`, form)).toEqual([['/o type'], ['not-judged']]);
  const post = new Request(url, { method: 'POST' });
  const returned = async (headers: Readonly<Record<string, string>>): Promise<unknown> =>
    inShort(await contract.checkResponse(post, new Response('{', { headers: { ...type, ...headers } })));
  expect(await returned({})).toEqual([[' malformed-body'], []]);
  expect(await returned({ 'content-encoding': 'identity' })).toEqual([[' malformed-body'], []]);
  expect(await returned({ 'content-encoding': 'br' })).toEqual([[], ['not-judged']]);
});

test('a pattern that cannot be read is said of the body, and what is not for a client is forgiven', async () => {
  const contract = jsonContract({
    type: 'object',
    required: ['id', 'key'],
    properties: { a: unread, id: { ...whole, readOnly: true }, key: { type: 'string', writeOnly: true } },
  });
  const post = { method: 'POST', headers: type };
  const asked = async (value: object): Promise<unknown> =>
    inShort(await contract.checkRequest(new Request(url, { ...post, body: JSON.stringify(value) })));
  const returned = async (value: object): Promise<unknown> =>
    inShort(
      await contract.checkResponse(new Request(url, post), new Response(JSON.stringify(value), { headers: type })),
    );
  expect(await asked({ a: 'x', key: 'k' })).toEqual([[], ['not-judged']]);
  expect(await asked({ id: 'wrong', key: 'k' })).toEqual([[], ['read-only-field']]);
  expect(await asked({})).toEqual([['/key required'], []]);
  expect(await returned({ id: 1 })).toEqual([[], []]);
  expect(await returned({ id: 1, key: 'k' })).toEqual([['/key writeOnly'], []]);
  expect(await returned({})).toEqual([['/id required'], []]);
});

test('of very many faults the first are listed, and the others are counted', async () => {
  const contract = jsonContract({ type: 'array', items: whole });
  const body = JSON.stringify(Array.from({ length: 130 }, () => 'x'));
  const { violations, omitted } = await contract.checkRequest(
    new Request(url, { method: 'POST', headers: type, body }),
  );
  expect([violations.length, omitted]).toEqual([100, { violations: 30, notes: 0 }]);
});

test('credentials that are lacking are a fault of their own', async () => {
  const contract = contractOf(
    { security: [{ key: [] }] },
    { components: { securitySchemes: { key: { type: 'apiKey', in: 'header', name: 'X-Key' } } } },
  );
  expect(inShort(await contract.checkRequest(new Request(url)))).toEqual([['/x-key missing-credentials'], []]);
  expect(inShort(await contract.checkRequest(new Request(url, { headers: { 'x-key': 'k' } })))).toEqual([[], []]);
});
