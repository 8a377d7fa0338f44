import { expect, test } from 'vitest';
import { createContract, DocumentError, readDocument } from '../../../contracts/index.ts';
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
