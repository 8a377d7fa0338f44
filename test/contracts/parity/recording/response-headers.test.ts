import { expect, test } from 'vitest';
import { differencesOf } from '../../../../contracts/parity/compare-step.ts';
import type { BodyPattern } from '../../../../contracts/parity/recording/recorded-step.ts';
import { comparableHeaders } from '../../../../contracts/parity/recording/response-headers.ts';
import { createBindings } from '../../../../contracts/parity/recording/template/template.ts';
import type { Operation } from '../../../../spec/operation/operation.ts';
import { contractOf } from '../../small-contract.ts';

type Headers = Readonly<Record<string, string>>;

const operationOf = (path: string, responses: object = { 200: { description: 'One' } }): Operation => {
  const parameters = path.includes('{') ? [{ name: 'id', in: 'path', required: true, schema: { type: 'string' } }] : [];
  const [operation] = contractOf({ parameters, responses }, { path }).operations;
  if (operation === undefined) throw new TypeError('the document has no operation');
  return operation;
};
const pets = operationOf('/pets');
const received = (status: number, headers: Headers, value?: unknown): Parameters<typeof comparableHeaders>[0] => ({
  ...{ status, headers, bytes: new Uint8Array(), value },
  body: value === undefined ? '' : JSON.stringify(value),
});

test.each<[header: string, value: string, compared: string | undefined]>([
  ['content-type', 'Application/JSON; charset=utf-8', 'application/json'],
  ['location', 'https://a.example/v1/pets/1', '/pets/1'],
  ['location', '/pets/1', '/pets/1'],
  ['location', 'https://a.example/other', 'https://a.example/other'],
  ['location', 'https://pets/v1/pets/1', '/pets/1'],
  [
    'link',
    '<https://a.example/pets?p=2>; rel=next, </pets>; rel="first"',
    '</pets>; rel="first", </pets?p=2>; rel="next"',
  ],
  ['link', 'no links', 'no links'],
  ['retry-after', '120', 'a number of seconds'],
  ['retry-after', 'Mon, 30 Nov 2026 23:59:58 GMT', 'a moment'],
  ['www-authenticate', 'Bearer realm="x"', 'bearer'],
  ['allow', 'PUT,GET , HEAD', 'GET, HEAD, PUT'],
  ['etag', '"1"', undefined],
  ['x-request-id', '1', undefined],
])('the header %s: %s is compared as %s', (name, value, compared) => {
  expect(comparableHeaders(received(200, { [name]: value }), pets)).toEqual(
    compared === undefined ? {} : { [name]: compared },
  );
});

const list: BodyPattern = { kind: 'list', own: [], others: 1, shape: {}, whole: false };

function rulesOf(
  [status, headers, body]: readonly [status: number, headers: Headers, body: BodyPattern],
  response: ReturnType<typeof received>,
  { operation = pets, sameSize = true } = {},
): readonly string[] {
  const request = { method: 'GET', target: '/pets', contentType: null, body: undefined, credentials: 'good' } as const;
  const step = { operation: 'x', request, response: { status, headers, body } };
  const comparison = { bindings: createBindings('run'), idField: 'id', sameSize };
  return differencesOf(step, { operation, request: { ...request, headers: {} }, response }, comparison).map(
    ({ rule }) => rule,
  );
}

const none: BodyPattern = { kind: 'none' };
const link = '</pets?p=2>; rel="next"';

test.each<
  [
    title: string,
    recorded: readonly [number, Headers, BodyPattern],
    response: ReturnType<typeof received>,
    rules: readonly string[],
  ]
>([
  ['the same', [200, { allow: 'GET' }, none], received(200, { allow: 'GET' }), []],
  ['another status, and nothing else then', [200, { allow: 'GET' }, none], received(404, {}, { a: 1 }), ['status']],
  ['no response', [200, {}, none], received(0, {}), ['status']],
  ['another success', [200, {}, none], received(201, {}), ['status']],
  ['another header', [200, { allow: 'GET' }, none], received(200, { allow: 'PUT' }), ['header allow']],
  ['no such header', [200, { allow: 'GET' }, none], received(200, {}), ['header allow']],
  ['a header more', [200, {}, none], received(200, { location: '/pets/1' }), ['header location']],
  ['a header with an id', [200, { location: '/pets/{{id:1}}' }, none], received(200, { location: '/pets/7' }), []],
  ['another link', [200, { link }, list], received(200, { link: '</pets?p=3>; rel="next"' }, []), ['header link']],
  ['another body', [200, {}, none], received(200, {}, { a: 1 }), ['shape']],
])('a response differs from the recorded one: %s', (_title, recorded, response, rules) => {
  expect(rulesOf(recorded, response)).toEqual(rules);
});

test('how much an account holds is no difference of backends: links, empty lists, and 204 for none', () => {
  const ofOther = { sameSize: false };
  expect(rulesOf([200, { link }, list], received(200, {}, []), ofOther)).toEqual([]);
  expect(rulesOf([200, { link, allow: 'GET' }, none], received(200, {}), ofOther)).toEqual(['header allow']);
  expect(rulesOf([200, { allow: 'GET' }, list], received(206, {}, []), ofOther)).toEqual([]);
  expect(rulesOf([200, {}, list], received(300, {}, []), ofOther)).toEqual(['status']);
  expect(rulesOf([200, {}, list], received(199, {}, []), ofOther)).toEqual(['status']);
  const both = { 200: { description: 'All' }, 204: { description: 'None' } };
  const of = (path: string, responses: object): readonly string[] =>
    rulesOf([200, {}, list], received(204, {}), { operation: operationOf(path, responses) });
  expect(of('/pets', both)).toEqual([]);
  expect(of('/pets/{id}', both)).toEqual(['status']);
  expect(of('/pets', { 200: { description: 'All' } })).toEqual(['status']);
});

test('of another success the names are learned all the same', () => {
  const bindings = createBindings('run');
  const request = { method: 'POST', target: '/pets', contentType: null, body: undefined, credentials: 'good' } as const;
  const step = (status: number) => ({
    operation: 'x',
    request,
    response: { status, headers: {}, body: { kind: 'value', value: { id: '{{id:1}}' } } as const },
  });
  const comparison = { bindings, idField: 'id', sameSize: true };
  const shown = (status: number) => ({
    operation: pets,
    request: { ...request, headers: {} },
    response: received(status, {}, { id: '7' }),
  });
  differencesOf(step(201), shown(400), comparison);
  expect(bindings.valueOf('id:1')).toBeUndefined();
  differencesOf(step(201), shown(200), comparison);
  expect(bindings.valueOf('id:1')).toBe('7');
});
