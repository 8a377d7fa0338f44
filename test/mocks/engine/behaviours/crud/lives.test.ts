import { describe, expect, test } from 'vitest';
import { createMock } from '../../../../../mocks/engine/create-mock.ts';
import type { Mock } from '../../../../../mocks/engine/mock.ts';

type Fields = Readonly<Record<string, object>>;

const text = { type: 'string' };
const json = (schema: object): object => ({ 'application/json': { schema } });
const shows = (schema: object): object => ({ description: 'Fine', content: json(schema) });
const gone = { 204: { description: 'Gone' }, 404: { description: 'None' } };
const closed = (properties: Fields, required: readonly string[] = []): object => {
  return { type: 'object', required, additionalProperties: false, properties };
};
const listOf = (items: object): object => ({ type: 'array', items });

/** What a farm says of its goats. What is left out: they are sent and shown alike. */
interface Farm {
  readonly parameter?: string;
  readonly sent?: object;
  readonly created?: object;
  readonly read?: object;
  readonly changed?: object;
  readonly put?: object;
  readonly removed?: object;
  readonly leaves?: readonly string[];
}

const goat = closed({ id: { ...text, readOnly: true }, name: text }, ['name']);

function farm({ parameter = 'goatId', sent = goat, read = goat, ...given }: Farm): Mock {
  const { created = read, changed = read, put = sent, removed, leaves = [] } = given;
  const at = { parameters: [{ name: parameter, in: 'path', required: true, schema: text }] };
  const body = (schema: object): object => ({ requestBody: { required: true, content: json(schema) } });
  const one: Record<string, object> = {
    get: { responses: { 200: shows(read), 404: { description: 'None' } } },
    put: { ...body(put), responses: { 200: shows(changed), 404: { description: 'None' } } },
    delete: { responses: { ...gone, ...(removed && { 200: shows(removed) }) } },
  };
  const all: Record<string, object> = {
    get: { responses: { 200: shows(listOf(created)) } },
    post: { ...body(sent), responses: { 201: shows(created), 409: { description: 'There is one' } } },
  };
  for (const name of leaves) delete (name.startsWith('/') ? all : one)[name.replace('/', '')];
  const paths = { '/goats': all, [`/goats/{${parameter}}`]: { ...at, ...one } };
  const document = { openapi: '3.1.0', info: { title: 'Farm', version: '1' }, paths };
  return createMock(JSON.stringify(document), { report: 'silent' });
}

async function ask(mock: Mock, request: string, body?: unknown): Promise<readonly [number, unknown]> {
  const [method = 'GET', path] = request.split(' ');
  const response = await mock.fetch(`https://farm.example${path}`, {
    method,
    ...(body !== undefined && { headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) }),
  });
  const written = await response.text();
  return [response.status, written === '' ? undefined : JSON.parse(written)];
}

describe('a field that is sent in one form and shown in another', () => {
  const origin = closed({ domain: text }, ['domain']);
  const kinds = { type: 'string', enum: ['wild', 'tame'] };
  const owner = closed({ id: text, kind: { const: 'owner' } }, ['id', 'kind']);
  test.each<[what: string, field: object, shown: object, value: unknown, expected: unknown]>([
    [
      'texts in a list become records',
      listOf(text),
      listOf(origin),
      ['a', 'b'],
      [{ domain: 'text' }, { domain: 'text' }],
    ],
    ['what is no choice becomes one', text, kinds, 'half-wild', 'wild'],
    ['what is a choice stays', text, kinds, 'tame', 'tame'],
    [
      'a number below becomes a text',
      closed({ id: { type: 'integer' } }),
      owner,
      { id: 7 },
      { id: '7', kind: 'owner' },
    ],
    ['what has no place below is left out', { type: 'object' }, origin, { domain: 'a', b: 1 }, { domain: 'a' }],
    ['one becomes a list', text, listOf(text), 'a', ['a']],
  ])('is kept as it is shown: %s', async (_what, field, shown, value, expected) => {
    const id = { id: { ...text, readOnly: true } };
    const mock = farm({
      sent: closed({ name: text, it: field }),
      read: closed({ ...id, name: text, it: shown }, ['id']),
    });
    const [status, made] = await ask(mock, 'POST /goats', { name: 'Zick', it: value });
    expect([status, made]).toMatchObject([201, { name: 'Zick', it: expected }]);
    expect(await ask(mock, `GET /goats/${Object(made).id}`)).toEqual([200, made]);
  });
});

test('a deletion says what it shows otherwise in its own form', async () => {
  const numbered = closed({ id: { type: 'integer', readOnly: true }, name: text }, ['id']);
  const mock = farm({ sent: closed({ name: text }), read: numbered, removed: closed({ id: text }, ['id']) });
  const [, made] = await ask(mock, 'POST /goats', { name: 'Zick' });
  const { id } = Object(made);
  expect(typeof id).toBe('number');
  expect((await ask(mock, `DELETE /goats/${id}`))[0]).toBeLessThan(300);
  expect((await ask(mock, `GET /goats/${id}`))[0]).toBe(404);
});

test('what an operation is sent that no record may have is not kept', async () => {
  const mock = farm({ put: closed({ name: text, reason: text }) });
  const [, made] = await ask(mock, 'POST /goats', { name: 'Zick' });
  const path = `/goats/${Object(made).id}`;
  expect((await ask(mock, `PUT ${path}`, { name: 'Meck', reason: 'sold' }))[0]).toBe(200);
  expect(await ask(mock, `GET ${path}`)).toMatchObject([200, { name: 'Meck' }]);
});

describe('an id that the client gives', () => {
  test.each<[parameter: string, field: string]>([
    ['name', 'name'],
    ['goatName', 'name'],
    ['goat_name', 'name'],
    ['earTag', 'earTag'],
  ])('{%s} is the field `%s` of a record, though it has an `id` too', async (parameter, field) => {
    const fields = closed({ ...(field === parameter && { id: { type: 'integer' } }), [field]: text });
    const mock = farm({ parameter, sent: fields, read: fields });
    expect(await ask(mock, 'POST /goats', { [field]: 'zick' })).toMatchObject([201, { [field]: 'zick' }]);
    expect(await ask(mock, 'GET /goats/zick')).toMatchObject([200, { [field]: 'zick' }]);
    expect((await ask(mock, 'POST /goats', { [field]: 'zick' }))[0]).toBe(409);
    expect((await ask(mock, 'DELETE /goats/zick'))[0]).toBe(204);
    expect((await ask(mock, 'GET /goats/zick'))[0]).toBe(404);
  });

  const uuid = { type: 'string', format: 'uuid' };
  test.each<[field: string, schema: object, id: unknown, isKept: boolean]>([
    ['goat_id', text, 'zick', true],
    ['id', text, 'zick', true],
    ['id', { type: 'integer' }, 10, true],
    ['id', uuid, '3f2504e0-4f89-41d3-9a0c-0305e82c3301', true],
    ['id', { ...text, readOnly: true }, 'zick', false],
    ['id', { type: 'integer' }, 0, false],
    ['id', text, '', false],
    ['id', uuid, '00000000-0000-0000-0000-000000000000', false],
    ['id', { type: 'integer', nullable: true }, null, false],
  ])('`%s` of %j, sent as %j, is kept where the client may write it and has', async (field, schema, id, isKept) => {
    const fields = closed({ [field]: schema, age: { type: 'integer' } });
    const mock = farm({ parameter: field, sent: fields, read: fields });
    const [status, made] = await ask(mock, 'POST /goats', { [field]: id, age: 3 });
    const kept: unknown = Object(made)[field];
    expect([status, kept === id]).toEqual([201, isKept]);
    expect(await ask(mock, `GET /goats/${String(kept)}`)).toMatchObject([200, { age: 3 }]);
  });
});

describe('the record in what is sent', () => {
  const barn = closed({ id: text, name: text });
  const shown = closed({ id: { ...text, readOnly: true }, barn, name: text, age: { type: 'integer' } }, ['id']);
  const inner = closed({ name: text, age: { type: 'integer' } });
  test.each<[what: string, sent: object, body: object, expected: object]>([
    [
      'one field that records have too is a field',
      closed({ barn }, ['barn']),
      { barn: { id: 'b', name: 'B' } },
      { barn: { id: 'b', name: 'B' } },
    ],
    [
      'one field that they have not is an envelope',
      closed({ goat: inner }, ['goat']),
      { goat: { name: 'Zick', age: 3 } },
      { name: 'Zick', age: 3 },
    ],
    [
      'so it is where it need not be there and is called otherwise',
      closed({ data: inner }),
      { data: { name: 'Zick', age: 3 } },
      { name: 'Zick', age: 3 },
    ],
    [
      'so it is beside an action',
      closed({ action: text, goat: inner }),
      { action: 'buy', goat: { name: 'Zick', age: 3 } },
      { name: 'Zick', age: 3 },
    ],
  ])('%s', async (_what, sent, body, expected) => {
    const mock = farm({ sent, read: shown });
    const [status, made] = await ask(mock, 'POST /goats', body);
    expect([status, made]).toMatchObject([201, expected]);
    expect(await ask(mock, `GET /goats/${Object(made).id}`)).toMatchObject([200, expected]);
  });
});

describe('a place that responds with a list of one', () => {
  const shown = closed({ id: { ...text, readOnly: true }, name: text }, ['id']);
  test.each<[what: string, read: object, inside: (record: unknown) => unknown]>([
    ['bare', listOf(shown), (record) => [record]],
    ['in an envelope', closed({ result: listOf(shown) }, ['result']), (record) => ({ result: [record] })],
  ])('shows the record, %s', async (_what, read, inside) => {
    const mock = farm({ read, created: shown, changed: shown });
    const [, made] = await ask(mock, 'POST /goats', { name: 'Zick' });
    const path = `/goats/${Object(made).id}`;
    expect(await ask(mock, `GET ${path}`)).toEqual([200, inside(made)]);
    expect((await ask(mock, `DELETE ${path}`))[0]).toBe(204);
    expect((await ask(mock, `GET ${path}`))[0]).toBe(404);
  });
});

test('what can only be deleted is deleted under any id', async () => {
  const mock = farm({ leaves: ['/post', 'get', 'put'] });
  expect((await ask(mock, 'DELETE /goats/any'))[0]).toBe(204);
});
