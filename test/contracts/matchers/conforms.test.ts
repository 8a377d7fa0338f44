import { expect, test } from 'vitest';
import { createMatchers } from '../../../contracts/matchers/create-matchers.ts';
import { observeExchange } from '../../../contracts/matchers/exchange/observed-exchange.ts';
import { createMock } from '../../../mocks/engine/create-mock.ts';
import { petRequest, petShop, shopUrl } from '../../mocks/engine/pet-shop.ts';

const mock = createMock(petShop);
const { conformsToContract, hasNoViolations, assertConforms, assertNoViolations } = createMatchers(mock.contract);
const rex = { id: '1', name: 'Rex' };

test('a request, a response, both and an entry of the journal can be judged, and are not used up', async () => {
  const request = petRequest('POST', '/pets', { name: 'Rex' });
  const response = await mock.fetch(request.clone());
  const [entry] = mock.account().journal.entries;
  for (const subject of [request, response, { request, response }, ...(entry ? [entry] : [])]) {
    expect(await conformsToContract(subject)).toEqual({
      pass: true,
      message: expect.stringMatching(/conforms to the contract\.$/),
    });
    await expect(assertConforms(subject)).resolves.toBeUndefined();
  }
  expect(await request.json()).toEqual({ name: 'Rex' });
  expect(await response.json()).toMatchObject({ name: 'Rex' });
});

test.each([
  ['a request', petRequest('POST', '/pets', { name: '' }), 'the request POST /v1/pets'],
  [
    'both',
    { request: petRequest('GET', '/pets/1'), response: Response.json({ id: '1' }) },
    'the response 200 of GET /v1/pets/1 (readPet)',
  ],
])('%s that breaks the contract is reported with rule, place and line', async (_what, subject, heading) => {
  const { pass, message } = await conformsToContract(subject);
  expect(pass).toBe(false);
  expect(message).toContain(`Expected ${heading} to conform to the contract, but:\n  body/name: `);
  expect(message).toMatch(/\((request|response)-body, line \d+\)/);
  await expect(assertConforms(subject)).rejects.toThrow(message);
});

test('a response whose method is not known may be that of any method of its path', async () => {
  const url = `${shopUrl}/pets`;
  expect((await conformsToContract(Response.json([rex]), { url })).pass).toBe(true);
  expect((await conformsToContract(Response.json(rex, { status: 201 }), { url })).pass).toBe(true);
  expect((await conformsToContract(Response.json(rex, { status: 201 }), { url, method: 'get' })).pass).toBe(false);
  expect((await conformsToContract(Response.json({ name: 1 }, { status: 201 }), { url })).message).toContain(
    '(createPet)',
  );
  expect((await conformsToContract(Response.json([]), { url: `${shopUrl}/cats` })).message).toContain('unknown-path');
});

test('a response that cannot be judged fails, also when negated', async () => {
  const used = new Response('[]');
  await used.text();
  expect(await conformsToContract(Response.json([]))).toMatchObject({ pass: false, misuse: true });
  expect(await conformsToContract(used, { url: `${shopUrl}/pets` })).toMatchObject({
    pass: false,
    misuse: true,
    message: expect.stringContaining('its body has been read already'),
  });
});

test('an exchange with any backend can be observed, judged and asked for', async () => {
  const request = petRequest('POST', '/pets?x=1', { name: 'Rex', nmae: 1 });
  const exchange = await observeExchange(
    mock.contract,
    request,
    Response.json({ id: 1, name: 'Rex' }, { status: 201 }),
  );
  expect(exchange).toMatchObject({
    operation: 'createPet',
    method: 'POST',
    status: 201,
    violations: [{ rule: 'response-body', pointer: '/id' }],
    notes: [{ rule: 'unknown-parameter' }, { rule: 'unknown-field' }],
    requestBody: { name: 'Rex' },
    responseBody: { name: 'Rex' },
  });
  expect(hasNoViolations([exchange]).pass).toBe(false);
  const unrouted = await observeExchange(
    mock.contract,
    petRequest('GET', '/cats'),
    new Response(null, { status: 404 }),
  );
  expect(unrouted).toMatchObject({ operation: undefined, violations: [{ rule: 'unknown-path' }] });
});

test('that the service refuses a correct request is no violation; what breaks the contract is, one by one', async () => {
  const shop = createMock(petShop);
  await shop.fetch(petRequest('GET', '/pets/none'));
  expect(hasNoViolations(shop)).toEqual({ pass: true, message: 'None of 1 exchanges breaks the contract.' });
  await shop.fetch(petRequest('POST', '/pets', { name: 'Rex', age: -1, kind: 'cow' }));
  await shop.fetch(petRequest('DELETE', '/pets/1'));
  const { pass, message } = hasNoViolations(shop);
  expect(pass).toBe(false);
  expect(message.split('\n')).toEqual([
    'Expected nothing to break the contract, but 2 of 3 exchanges do:',
    '  #2 POST /v1/pets → 422 (createPet)',
    expect.stringMatching(/^ {4}body\/kind: .*\(request-body, line \d+\)$/),
    expect.stringMatching(/^ {4}body\/age: .*\(request-body, line \d+\)$/),
    '  #3 DELETE /v1/pets/1 → 401 (removePet)',
    expect.stringMatching(/^ {4}header\/authorization: .*\(missing-credentials, line \d+\)$/),
  ]);
  expect(hasNoViolations(shop, { allow: ['createPet', 'missing-credentials'] }).pass).toBe(true);
  expect(() => assertNoViolations(shop)).toThrow(message);
});

test('what strict mode holds back is a violation', async () => {
  const strict = createMock(petShop, { strict: true });
  await strict.fetch(petRequest('POST', '/pets', { name: 'Rex', nmae: 'x' }));
  expect(hasNoViolations(strict).message).toContain(
    '(createPet), the response was held back\n    body/nmae: `nmae` is not a field',
  );
});

test.each<[subject: unknown, what: string]>([
  [Promise.resolve(Response.json(rex)), 'it is Promise.'],
  [undefined, 'it is Undefined.'],
  ['https://pets.example', 'it is String.'],
  [{ status: 200 }, 'it is Object.'],
])('%o is nothing that conforms, and nothing that does not', async (subject, what) => {
  const result: unknown = await Reflect.apply(conformsToContract, undefined, [subject]);
  expect(result).toEqual({ pass: false, misuse: true, message: expect.stringContaining(what) });
});

test.each([undefined, 5, null])('the operation %s is one that there is not', (operation) => {
  const { hasReceived } = createMatchers(mock.contract);
  const message = expect.stringContaining(`Failed to look for ${operation}: there is no such operation`);
  expect(Reflect.apply(hasReceived, undefined, [mock, operation])).toEqual({ pass: false, misuse: true, message });
});
