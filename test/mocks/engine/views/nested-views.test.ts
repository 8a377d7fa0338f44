import { expect, test } from 'vitest';
import type { Contract } from '../../../../contracts/contract/contract.ts';
import { createContract } from '../../../../contracts/contract/create-contract.ts';
import { createMock } from '../../../../mocks/engine/create-mock.ts';
import type { Mock } from '../../../../mocks/engine/mock.ts';
import { jsonContent } from '../../../contracts/small-contract.ts';

const text = { type: 'string' };
const id = { ...text, readOnly: true };
const to = (resource: string): object => ({ ...text, 'x-references': resource, 'x-on-delete': 'refuse' });
const of = (name: string): object => ({ $ref: `#/components/schemas/${name}` });
const wrong = Object.fromEntries([404, 409].map((status) => [status, { description: 'Wrong', ...jsonContent({}) }]));

/** A collection with its records, and what else stands at its paths. */
function pathsOf(path: string, parameter: string, name: string, more: object = {}): object {
  const one = { description: 'One', ...jsonContent(of(name)) };
  return {
    [path]: {
      get: { responses: { 200: { description: 'All', ...jsonContent({ type: 'array', items: of(name) }) } } },
      post: { requestBody: jsonContent(of(name)), responses: { 201: one, ...wrong } },
    },
    [`${path}/{${parameter}}`]: {
      get: { responses: { 200: one, ...wrong } },
      delete: { responses: { 204: { description: 'Gone' }, ...wrong } },
    },
    ...more,
  };
}

/** People who write notes in rooms, and what tells who holds a person, with this schema. */
function contractWith(dependencies?: object): Contract {
  const holders = { description: 'Held', ...jsonContent(dependencies) };
  return createContract(
    JSON.stringify({
      openapi: '3.1.0',
      info: { title: 'House', version: '1' },
      paths: {
        ...pathsOf('/people', 'personId', 'Person', {
          '/people/{personId}/notes': {
            get: {
              'x-view-of': 'notes',
              responses: {
                200: { description: 'All', ...jsonContent({ type: 'array', items: of('Note') }) },
                ...wrong,
              },
            },
          },
          '/people/{personId}/dependencies': {
            get: { 'x-dependencies': true, responses: { 200: holders, ...wrong } },
          },
        }),
        ...pathsOf('/rooms', 'roomId', 'Room'),
        ...pathsOf('/rooms/{roomId}/notes', 'noteId', 'Note'),
      },
      components: {
        schemas: {
          Person: { type: 'object', properties: { id, name: text } },
          Room: { type: 'object', properties: { id, name: text } },
          Note: { type: 'object', properties: { id, name: text, personId: to('people') } },
        },
      },
    }),
  );
}

const usual = contractWith();

/** A house with three people and two rooms, in both of which there are notes. */
function house(contract = usual): Mock {
  return createMock(contract, {
    report: 'silent',
    records: {
      '/people': ['ada', 'eve', 'tom'].map((one) => ({ id: one, name: one })),
      '/rooms': ['r1', 'r2'].map((one) => ({ id: one, name: one })),
      '/rooms/r1/notes': [
        { id: 'n1', name: 'First', personId: 'ada' },
        { id: 'n2', name: 'Second', personId: 'eve' },
      ],
      '/rooms/r2/notes': [{ id: 'n1', name: 'Third', personId: 'ada' }],
    },
  });
}

async function ask(mock: Mock, path: string): Promise<readonly [number, unknown]> {
  const response = await mock.fetch(`https://house.example${path}`);
  const body = await response.text();
  return [response.status, body === '' ? undefined : JSON.parse(body)];
}

test.each<[person: string, names: readonly string[]]>([
  ['ada', ['First', 'Third']],
  ['eve', ['Second']],
  ['tom', []],
])('a view shows what refers to %s, wherever it stands, and two with one id', async (person, names) => {
  const [status, body] = await ask(house(), `/people/${person}/notes`);
  expect([status, Array.isArray(body) ? body.map(({ name }) => name) : body]).toEqual([200, names]);
});

test('of who is not there nothing is shown', async () => {
  expect((await ask(house(), '/people/none/notes'))[0]).toBe(404);
});

const held = (item: object): object => ({ type: 'object', additionalProperties: { type: 'array', items: item } });
const only = (...names: readonly string[]): object =>
  held({
    type: 'object',
    additionalProperties: false,
    properties: Object.fromEntries(names.map((name) => [name, {}])),
  });
const first = { id: 'n1', name: 'First', paths: ['personId'] };
const third = { id: 'n1', name: 'Third', paths: ['personId'] };
const [whole, small] = [
  (one: object): object => ({ ...one, accessLevel: 'owner' }),
  ({ id: own, paths }: typeof first): object => ({ id: own, paths }),
];

test.each<[schema: object | undefined, body: unknown]>([
  [undefined, [whole(first), whole(third)]],
  [held({}), [whole(first), whole(third)]],
  [only('id', 'name', 'paths'), [first, third]],
  [only('id', 'paths'), [small(first), small(third)]],
  [only('id'), [{ id: 'n1' }, { id: 'n1' }]],
  [held(text), ['n1', 'n1']],
  [held({ type: 'integer' }), undefined],
])('%# who holds a record is shown as the schema %j has it', async (schema, body) => {
  const mock = house(contractWith(schema));
  const [status, shown] = await ask(mock, '/people/ada/dependencies');
  if (body === undefined) expect(status).toBe(500);
  else expect([status, Object.values(Object(shown))]).toEqual([200, [body]]);
  expect(await ask(mock, '/people/tom/dependencies')).toEqual([200, {}]);
  expect((await ask(mock, '/people/none/dependencies'))[0]).toBe(404);
});
