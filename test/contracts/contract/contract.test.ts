import { expect, test } from 'vitest';
import {
  type Contract,
  createContract,
  DocumentError,
  isTestkitError,
  observeExchange,
  readDocument,
} from '../../../contracts/index.ts';
import { lineWith, petRequest, petShop } from '../../mocks/engine/pet-shop.ts';
import { contractOf, jsonContent } from '../small-contract.ts';

test('a request and a response that were judged can still be read', async () => {
  const contract = createContract(petShop);
  const request = petRequest('POST', '/pets', { name: 'Rex' });
  const response = Response.json({ id: '1', name: 'Rex' }, { status: 201 });
  expect((await contract.checkRequest(request)).ok).toBe(true);
  expect((await contract.checkResponse(request, response)).ok).toBe(true);
  expect([request.bodyUsed, response.bodyUsed]).toEqual([false, false]);
  expect(await request.json()).toEqual({ name: 'Rex' });
  expect(await response.json()).toEqual({ id: '1', name: 'Rex' });
});

const read = async <Message extends Request | Response>(message: Message): Promise<Message> => {
  await message.text();
  return message;
};
const sent = (): Request => petRequest('POST', '/pets', { name: 'Rex' });
const made = (): Response => Response.json({ id: '1', name: 'Rex' }, { status: 201 });

test.each<[what: string, judge: (contract: Contract) => Promise<unknown>, name: string]>([
  ['a request', async (contract) => contract.checkRequest(await read(sent())), 'request.clone()'],
  ['a response', async (contract) => contract.checkResponse(sent(), await read(made())), 'response.clone()'],
  ['a request of a pair', async (contract) => observeExchange(contract, await read(sent()), made()), 'request.clone()'],
  [
    'a response of a pair',
    async (contract) => observeExchange(contract, sent(), await read(made())),
    'response.clone()',
  ],
])('the body of %s that was read before is not taken for none', async (_what, judge, name) => {
  const error: unknown = await judge(createContract(petShop)).catch((thrown: unknown) => thrown);
  expect(isTestkitError(error, 'OptionError')).toBe(true);
  expect(String(error)).toContain(name);
});

test('what was read before does not matter where it is not judged, nor where there was nothing to read', async () => {
  const contract = createContract(petShop);
  expect((await contract.checkResponse(await read(sent()), made())).ok).toBe(true);
  expect((await contract.checkRequest(await read(petRequest('GET', '/pets')))).ok).toBe(true);
});

test.each(['post', 'Post', 'POST'])('the method %s is taken as fetch takes it', async (method) => {
  const contract = createContract(petShop);
  const { url, headers } = sent();
  const asked = { method, url: new URL(url), headers, body: '{"name":"Rex"}' };
  expect(await contract.checkRequest(asked)).toMatchObject({ ok: true, violations: [] });
  expect(await contract.checkResponse(asked, made())).toMatchObject({ ok: true, violations: [] });
});

test('two contracts in one process know nothing of each other', async () => {
  const strings = contractOf({ requestBody: jsonContent({ type: 'string' }) }, { method: 'post' });
  const numbers = contractOf({ requestBody: jsonContent({ type: 'number' }) }, { method: 'post' });
  const judge = async (contract: typeof strings, body: string): Promise<boolean> => {
    const headers = { 'content-type': 'application/json' };
    return (await contract.checkRequest(new Request('https://a.example/thing', { method: 'POST', body, headers }))).ok;
  };
  expect(
    await Promise.all([judge(strings, '"a"'), judge(numbers, '"a"'), judge(strings, '1'), judge(numbers, '1')]),
  ).toEqual([true, false, false, true]);
});

test('the findings of one call are not changed by the next', () => {
  const contract = createContract(petShop);
  const first = contract.checkValue('#/components/schemas/Pet', { id: 1, name: 'Rex' });
  const before = structuredClone(first);
  contract.checkValue('#/components/schemas/Pet', { name: '' });
  expect(first).toEqual(before);
  expect(first).toHaveLength(1);
});

test('the document itself is not changed by judging', async () => {
  const { document } = readDocument(petShop);
  const before = JSON.stringify(document);
  await createContract(document).checkRequest(petRequest('POST', '/pets', { nmae: 1, age: 'x' }));
  expect(JSON.stringify(document)).toBe(before);
});

test('a text brings its lines with it; an object has none, unless they are given', () => {
  const { document, lineOf } = readDocument(petShop);
  const lines = [createContract(petShop), createContract(document), createContract(document, { lineOf })].map(
    (contract) => contract.checkValue('#/components/schemas/Pet', { id: '1', name: '' })[0]?.line,
  );
  const line = lineWith(petShop, 'minLength: 1');
  expect(lines).toEqual([line, undefined, line]);
});

test('a document in JSON text is judged by as one in YAML is', async () => {
  const json = createContract(JSON.stringify(readDocument(petShop).document, null, 2));
  const yaml = createContract(petShop);
  const request = petRequest('POST', '/pets', { nmae: 'Rex', age: -1 });
  const [one, other] = [await json.checkRequest(request), await yaml.checkRequest(request)];
  const lineless = ({ violations, notes }: typeof one): object[] =>
    [...violations, ...notes].map((finding) => ({ ...finding, line: 0 }));
  expect(lineless(one)).toEqual(lineless(other));
  expect(one.violations.every(({ line }) => line !== undefined)).toBe(true);
});

test('all that a verdict says can be written as JSON and read back', async () => {
  const verdict = await createContract(petShop).checkRequest(petRequest('POST', '/pets?a=1', { nmae: 'Rex', age: -1 }));
  expect(verdict.violations.length + verdict.notes.length).toBe(4);
  for (const finding of [...verdict.violations, ...verdict.notes]) {
    expect(structuredClone(finding)).toEqual(finding);
    expect(finding.message).toMatch(/[.?]$/);
  }
});

test.each<[what: string, value: unknown]>([
  ['no document at all', 7],
  ['another version', { openapi: '4.0.3', info: {}, paths: {} }],
  ['an array', []],
])('%s makes no contract', (_what, value) => {
  // What a caller in JavaScript may hand in.
  expect(() => Reflect.apply(createContract, undefined, [value])).toThrow(DocumentError);
});

test('a $ref that leads nowhere makes no contract', () => {
  expect(() => contractOf({ requestBody: { $ref: '#/nowhere' } }, { method: 'post' })).toThrow(/#\/nowhere/);
});
