import { describe, expect, test } from 'vitest';
import { createContract } from '../../../../contracts/contract/create-contract.ts';
import { publicEntry } from '../../../../mocks/engine/journal/entry/public-entry.ts';
import { judgeAny } from '../../../contracts/check/any-api/judge-any.ts';
import { rowsOf, soakRows, soakTest } from '../../../soak/soaking.ts';
import { ask, made, openWorkshop } from '../workshop.ts';
import { crudDocument } from './crud-document.ts';

const id = { type: 'string', readOnly: true };
const text = { type: 'string' };
const pin = { type: 'string', 'x-secret': true };
const key = { type: 'string', 'x-references': 'keys', 'x-on-delete': 'refuse' };
const kind = { type: 'string', 'x-writable-at': 'create' };
const to = (name: string): object => ({ $ref: `#/components/schemas/${name}` });
const listOf = (name: string): object => ({ type: 'array', items: to(name) });
const node = (more: object): object => ({
  type: 'object',
  required: ['name'],
  properties: { id, name: text, pin, key, kind, ...more },
});
const keys = { type: 'object', properties: { id, name: text } };

/** Schemas of trees that take themselves in, each in its own way, and how a value is put `depth` levels down. */
const knots: readonly (readonly [what: string, schemas: Record<string, object>, below: (child: unknown) => object])[] =
  [
    ['a list of itself', { Tree: node({ kids: listOf('Tree') }) }, (child) => ({ kids: [child] })],
    ['itself', { Tree: node({ next: to('Tree') }) }, (child) => ({ next: child })],
    [
      'a map of itself',
      { Tree: node({ by: { type: 'object', additionalProperties: to('Tree') } }) },
      (child) => ({ by: { x: child } }),
    ],
    ['itself by allOf', { Tree: node({ next: { allOf: [to('Tree')] } }) }, (child) => ({ next: child })],
    [
      'itself or null',
      { Tree: node({ next: { anyOf: [to('Tree'), { type: 'null' }] } }) },
      (child) => ({ next: child }),
    ],
    [
      'another that takes it in',
      { Tree: node({ leaves: listOf('Leaf') }), Leaf: { type: 'object', properties: { tree: to('Tree') } } },
      (child) => ({ leaves: [{ tree: child }] }),
    ],
    [
      'a ring of three',
      {
        Tree: node({ a: to('A') }),
        A: { type: 'object', properties: { b: listOf('B') } },
        B: { allOf: [{ type: 'object', properties: { tree: to('Tree') } }] },
      },
      (child) => ({ a: { b: [{ tree: child }] } }),
    ],
    [
      'two rings at once',
      { Tree: node({ left: to('Tree'), right: to('Tree'), more: listOf('Tree') }) },
      (child) => ({ left: { name: 'l' }, right: child, more: [{ name: 'm' }] }),
    ],
    [
      'a ring below itself',
      {
        Tree: { type: 'object', properties: { id, name: text, inner: to('Inner') } },
        Inner: node({ inner: to('Inner') }),
      },
      (child) => ({ inner: child }),
    ],
  ];

const contractOf = (schemas: Record<string, object>) =>
  createContract(crudDocument({ trees: 'Tree', keys: 'Key' }, { ...schemas, Key: keys }));
const open = (schemas: Record<string, object>) => openWorkshop({}, contractOf(schemas));
const down = (depth: number, below: (child: unknown) => object, last: object): object =>
  depth === 0 ? { name: 'n', ...last } : { name: 'n', ...below(down(depth - 1, below, last)) };

describe.each(knots)('a schema that takes in %s', (_what, schemas, below) => {
  const depths = [1, 2, 3, 20];
  const contract = contractOf(schemas);

  test.each(rowsOf(depths, 3))(
    'shows no secret %i levels down, and keeps it when its mask is sent back',
    async (depth) => {
      const mock = openWorkshop({}, contract);
      const sent = down(depth, below, { pin: 'hunter22' });
      const [status, body] = await ask(mock, 'POST', '/trees', sent);
      expect(status).toBe(201);
      const own = String(Object(body).id);
      const responses = [body, (await ask(mock, 'GET', `/trees/${own}`))[1], (await ask(mock, 'GET', '/trees'))[1]];
      for (const one of responses) expect(JSON.stringify(one)).not.toContain('hunter22');
      for (const one of responses) expect(JSON.stringify(one)).toContain('******');
      const [replaced] = await ask(mock, 'PUT', `/trees/${own}`, body);
      expect(replaced).toBe(200);
      expect(mock.account().collection('/trees').get(own)).toMatchObject(sent);
      const op = { op: 'replace', path: '/name', value: 'other' };
      const [patched, shown] = await ask(mock, 'PATCH', `/trees/${own}`, [op], 'application/json-patch+json');
      expect([patched, JSON.stringify(shown).includes('hunter22')]).toEqual([200, false]);
      expect(mock.account().collection('/trees').get(own)).toMatchObject({ ...sent, name: 'other' });
      const { journal } = mock.account();
      const texts = [journal.entries, journal.entries.map(publicEntry), journal.har()].map((one) =>
        JSON.stringify(one),
      );
      for (const one of texts) expect(one).not.toContain('hunter22');
    },
  );

  test.each(rowsOf(depths, 3))(
    'refuses an id that there is not %i levels down, and a delete of what it names',
    async (depth) => {
      const mock = openWorkshop({}, contract);
      expect((await ask(mock, 'POST', '/trees', down(depth, below, { key: 'zz' })))[0]).toBe(422);
      const used = await made(mock, '/keys', { name: 'k' });
      const own = await made(mock, '/trees', down(depth, below, { key: used }));
      const [, users] = await ask(mock, 'GET', `/keys/${used}/used-by`);
      expect(Object(users).trees).toMatchObject([{ id: own }]);
      expect(Object(users).trees[0].paths).toHaveLength(1);
      expect((await ask(mock, 'DELETE', `/keys/${used}`))[0]).toBe(409);
      expect((await ask(mock, 'DELETE', `/trees/${own}`))[0]).toBe(204);
      expect((await ask(mock, 'DELETE', `/keys/${used}`))[0]).toBe(204);
    },
  );

  test.each(rowsOf(depths, 3))('keeps %i levels down what is written once', async (depth) => {
    const mock = openWorkshop({}, contract);
    const sent = down(depth, below, { kind: 'first' });
    const own = await made(mock, '/trees', sent);
    const [status, body] = await ask(mock, 'PUT', `/trees/${own}`, down(depth, below, { kind: 'second' }));
    expect([status, body]).toMatchObject([200, sent]);
    expect(mock.account().journal.entries.at(-1)?.notes).toMatchObject([{ rule: 'create-only' }]);
  });
});

test.each([
  ['/orders', { items: [{ order: { items: [{ secret: 'hunter22' }] } }] }],
  ['/orders', { items: [{ order: { code: 'hunter22' } }], code: 'hunter22' }],
  ['/items', { order: { items: [{ order: { code: 'hunter22' } }] } }],
  ['/items', { order: { items: [{ secret: 'hunter22' }] }, secret: 'hunter22' }],
])('of two schemas that take in each other, neither loses its secrets: %s %j', async (path, sent) => {
  const document = crudDocument(
    { orders: 'Order', items: 'Item' },
    {
      Order: { type: 'object', properties: { id, code: pin, items: listOf('Item') } },
      Item: { type: 'object', properties: { id, secret: pin, order: to('Order') } },
    },
  );
  const [status, body] = await ask(openWorkshop({}, document), 'POST', path, sent);
  expect([status, JSON.stringify(body).includes('hunter22')]).toEqual([201, false]);
});

test('a field of the same name that is not marked is shown, wherever it stands', async () => {
  const free = {
    type: 'object',
    properties: { pin: text, kids: { type: 'array', items: { type: 'object', properties: { pin: text } } } },
  };
  const mock = open({ Tree: node({ kids: listOf('Tree'), free }) });
  const sent = { name: 'n', kids: [{ name: 'k', free: { pin: 'plain', kids: [{ pin: 'as well' }] } }] };
  expect(await ask(mock, 'POST', '/trees', sent)).toMatchObject([201, sent]);
});

soakTest('thirty fields that lead back are no more than one', async () => {
  const fields = Object.fromEntries([...Array(30).keys()].map((at) => [`f${at}`, to('Tree')]));
  const mock = open({ Tree: node(fields) });
  const sent = down(60, (child) => ({ f7: child, f8: { name: 'x', pin: 'hunter22' } }), { pin: 'hunter22' });
  const [status, body] = await ask(mock, 'POST', '/trees', sent);
  expect([status, JSON.stringify(body).includes('hunter22')]).toEqual([201, false]);
});

test.each(soakRows(knots.map(([what, schemas]) => [what, schemas] as const)))(
  'the kit finds nothing wrong with the fake of a schema that takes in %s',
  async (_what, schemas) => {
    const contract = contractOf(schemas);
    const report = await judgeAny(contract, openWorkshop({}, contract).fetch, { resources: ['trees'] });
    expect(report.failures).toEqual([]);
  },
);

soakTest('the kit finds a backend that goes by the marks at the first level only', async () => {
  const plain = { type: 'object', properties: { id, name: text, pin: text, key: text, kids: listOf('Plain') } };
  const contract = createContract(
    crudDocument({ trees: 'Tree', keys: 'Key' }, { Tree: node({ kids: listOf('Tree') }), Key: keys }),
  );
  const leaky = crudDocument(
    { trees: 'Tree', keys: 'Key' },
    { Tree: node({ kids: listOf('Plain') }), Plain: plain, Key: keys },
  );
  const { failures } = await judgeAny(contract, openWorkshop({}, leaky).fetch, { phases: ['stateful'], runs: 1 });
  expect([...new Set(failures.map(({ rule }) => rule))].sort()).toEqual([
    'dependencies',
    'refusal dangling-reference',
    'refusal record-in-use',
    'secret anywhere',
    'secret kids.*.pin',
    'written once kids.*.kind',
  ]);
});
