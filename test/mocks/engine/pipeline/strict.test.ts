import { expect, test } from 'vitest';
import type { NoteRule } from '../../../../contracts/violations/violation.ts';
import { createMock } from '../../../../mocks/engine/create-mock.ts';
import { stateOf } from '../laws.ts';
import { petRequest, petShop } from '../pet-shop.ts';

const records = { '/pets': [{ id: 'rex', name: 'Rex', kind: 'dog' }] };

const requests: Readonly<Record<string, () => Request>> = {
  'unknown-field': () => petRequest('POST', '/pets', { name: 'Tom', kidn: 'x' }),
  'read-only-field': () => petRequest('POST', '/pets', { name: 'Tom', id: 'mine' }),
  'unknown-parameter': () => petRequest('GET', '/pets?limitt=1'),
  'erased-field': () => petRequest('PUT', '/pets/rex', { name: 'Max' }),
};

async function respond(rule: string, strict: boolean | readonly NoteRule[]): Promise<[number, string | null]> {
  const response = await createMock(petShop, { records, strict }).fetch(requests[rule]?.() ?? petRequest('GET', '/'));
  return [response.status, response.headers.get('x-contract-violation')];
}

test.each(Object.keys(requests))('%s is let pass, unless the mock is strict', async (rule) => {
  expect((await respond(rule, false))[0]).toBeLessThan(300);
  expect(await respond(rule, true)).toEqual([500, rule]);
});

test.each(Object.keys(requests))(
  'a mock that is strict about some rules minds %s only where it is named',
  async (rule) => {
    const others: NoteRule[] = ['unknown-field', 'read-only-field', 'unknown-parameter', 'erased-field'];
    expect(
      (
        await respond(
          rule,
          others.filter((other) => other !== rule),
        )
      )[0],
    ).toBeLessThan(300);
    expect(
      await respond(
        rule,
        others.filter((other) => other === rule),
      ),
    ).toEqual([500, rule]);
  },
);

test.each(Object.keys(requests))('what a strict mock refuses for %s has changed nothing', async (rule) => {
  const mock = createMock(petShop, { records, strict: true });
  mock.account();
  const before = stateOf(mock);
  await mock.fetch(requests[rule]?.() ?? petRequest('GET', '/'));
  expect(stateOf(mock)).toBe(before);
});

test('strictness is reported as such', async () => {
  const mock = createMock(petShop, { records, strict: true });
  const response = await mock.fetch(petRequest('POST', '/pets', { name: 'Tom', kidn: 'x' }));
  const { message } = await response.json();
  expect(message).toMatch(
    /^Failed to accept createPet: the request is accepted by the service, but not in strict mode\./,
  );
  expect(message).toContain('`kidn` is not a field; did you mean `kind`?');
  expect(mock.account().journal.entries.map(({ verdict }) => verdict)).toEqual(['invalid-response']);
});

test('a strict mock lets pass what deserves no note', async () => {
  const mock = createMock(petShop, { records, strict: true });
  const statuses = [
    await mock.fetch(petRequest('GET', '/pets?limit=1')),
    await mock.fetch(petRequest('POST', '/pets', { name: 'Tom' })),
    await mock.fetch(petRequest('PUT', '/pets/rex', { name: 'Max', kind: 'dog' })),
    await mock.fetch(petRequest('POST', '/pets', {})),
  ].map(({ status }) => status);
  expect(statuses).toEqual([200, 201, 200, 422]);
});
