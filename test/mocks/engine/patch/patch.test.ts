import { describe, expect, test } from 'vitest';
import { createMock } from '../../../../mocks/engine/create-mock.ts';
import { ask, openWorkshop } from '../workshop.ts';

const ada = {
  id: 'ada',
  createdAt: '2020-01-01T00:00:00.000Z',
  name: 'Ada',
  password: 'hunter22',
  address: { street: 'Main', town: 'Ockham' },
  contacts: [
    { label: 'home', key: 'key-of-home' },
    { label: 'work', key: 'key-of-work' },
  ],
};
const weld = { id: 'weld', title: 'Weld', state: 'open', after: [], steps: [{ machineId: 'drill', minutes: 5 }] };
const drill = {
  id: 'drill',
  createdAt: '2020-01-01T00:00:00.000Z',
  name: 'Drill',
  serial: 'D-1',
  settings: { speed: 5, unit: 'rpm', remote: { host: 'a.example', pin: '1234' } },
};
const records = { '/customers': [ada], '/jobs': [weld], '/machines': [drill, { id: 'saw', name: 'Saw' }] };
const open = () => openWorkshop({ records });
const stored = (mock: ReturnType<typeof open>, path: string, id: string) => mock.account().collection(path).get(id);

describe('a JSON Patch', () => {
  const json = 'application/json-patch+json';

  test.each<[operations: unknown, after: object]>([
    [[{ op: 'add', path: '/after/-', value: 'weld' }], { after: ['weld'] }],
    [[{ op: 'add', path: '/steps/0', value: { machineId: 'saw' } }], { steps: [{ machineId: 'saw' }, weld.steps[0]] }],
    [[{ op: 'remove', path: '/steps/0/minutes' }], { steps: [{ machineId: 'drill' }] }],
    [[{ op: 'replace', path: '/state', value: 'done' }], { state: 'done' }],
    [[{ op: 'copy', from: '/title', path: '/title' }], { title: 'Weld' }],
    [[{ op: 'copy', from: '/steps/0', path: '/steps/-' }], { steps: [weld.steps[0], weld.steps[0]] }],
    [[{ op: 'move', from: '/steps', path: '/steps' }], { steps: weld.steps }],
    [
      [
        { op: 'test', path: '/steps/0/minutes', value: 5 },
        { op: 'replace', path: '/title', value: 'A' },
      ],
      { title: 'A' },
    ],
    [[], {}],
  ])('%j leaves %j', async (operations, after) => {
    const mock = open();
    const [status, body] = await ask(mock, 'PATCH', '/jobs/weld', operations, json);
    expect([status, body]).toEqual([200, { ...weld, ...after }]);
    expect(stored(mock, '/jobs', 'weld')).toEqual({ ...weld, ...after });
  });

  test.each<[operations: unknown, status: number, error: string, message: RegExp]>([
    [[{ op: 'replace', path: '/nothing', value: 1 }], 422, 'invalid-patch', /no place `\/nothing` for `replace`/],
    [[{ op: 'remove', path: '/steps/1' }], 422, 'invalid-patch', /no place `\/steps\/1`/],
    [[{ op: 'add', path: '/steps/5', value: {} }], 422, 'invalid-patch', /no place/],
    [[{ op: 'add', path: '/steps/01', value: {} }], 422, 'invalid-patch', /no place/],
    [[{ op: 'replace', path: '/steps/length', value: 0 }], 422, 'invalid-patch', /no place/],
    [[{ op: 'replace', path: '/constructor', value: 0 }], 422, 'invalid-patch', /no place/],
    [[{ op: 'add', path: '/__proto__/polluted', value: 1 }], 422, 'invalid-patch', /no place/],
    [[{ op: 'move', from: '/steps', path: '/steps/0' }], 422, 'invalid-patch', /into itself/],
    [[{ op: 'add', path: 'title', value: 'A' }], 422, 'invalid-patch', /no JSON Pointer/],
    [[{ op: 'add', path: '/title' }], 422, 'invalid-patch', /`add` has no `value`/],
    [[{ op: 'remove', path: '' }], 422, 'invalid-patch', /no place/],
    [[{ op: 'replace', path: '', value: 7 }], 422, 'invalid-patch', /stays an object/],
    [[{ op: 'test', path: '/title', value: 'Paint' }], 422, 'failed-test', /another value at "\/title"/],
    [[{ op: 'test', path: '/nothing', value: null }], 422, 'failed-test', /another value/],
    [[{ op: 'replace', path: '/title', value: '' }], 422, 'invalid-body', /title/],
    [[{ op: 'add', path: '/after/-', value: 'none' }], 422, 'invalid-reference', /`after\[0\]`/],
    [[{ op: 'swap', path: '/title', value: '' }], 422, 'invalid-body', /op/],
    [{ op: 'remove', path: '/state' }, 422, 'invalid-body', /array/],
  ])('%j is refused with %i, %s', async (operations, status, error, message) => {
    const mock = open();
    expect(await ask(mock, 'PATCH', '/jobs/weld', operations, json)).toEqual([
      status,
      { error, message: expect.stringMatching(message) },
    ]);
    expect(stored(mock, '/jobs', 'weld')).toEqual(weld);
  });

  test('all operations count, or none', async () => {
    const mock = open();
    const operations = [
      { op: 'replace', path: '/title', value: 'Paint' },
      { op: 'test', path: '/title', value: 'Weld' },
    ];
    expect((await ask(mock, 'PATCH', '/jobs/weld', operations, json))[0]).toBe(422);
    expect(stored(mock, '/jobs', 'weld')).toEqual(weld);
  });

  test('what only the service writes stays as it is, and what the document does not name is kept as the API keeps it', async () => {
    const mock = open();
    const operations = [
      { op: 'replace', path: '/id', value: 'mine' },
      { op: 'add', path: '/createdAt', value: '1999-01-01T00:00:00.000Z' },
      { op: 'add', path: '/more', value: 1 },
    ];
    expect((await ask(mock, 'PATCH', '/jobs/weld', operations, json))[1]).toEqual({ ...weld, more: 1 });
    const dropping = openWorkshop({ records, conventions: { unknownFields: 'drop' } });
    expect((await ask(dropping, 'PATCH', '/jobs/weld', operations, json))[1]).toEqual(weld);
  });

  test('of a record that is not there it is 404', async () => {
    expect((await ask(open(), 'PATCH', '/jobs/none', [], json))[0]).toBe(404);
  });
});

describe('the paths that a PATCH may change', () => {
  const patch = (operations: unknown) => ask(open(), 'PATCH', '/customers/ada', operations);

  test.each<[operation: object]>([
    [{ op: 'replace', path: '/name', value: 'Ada L.' }],
    [{ op: 'replace', path: '/contacts/1/label', value: 'office' }],
    [{ op: 'replace', path: '/address/town', value: 'London' }],
    [{ op: 'copy', from: '/address/town', path: '/name' }],
    [{ op: 'test', path: '/createdAt', value: ada.createdAt }],
  ])('%j is let through', async (operation) => {
    expect(await patch([operation])).toEqual([204, undefined]);
  });

  test.each<[operation: object, path: string]>([
    [{ op: 'replace', path: '/createdAt', value: 'x' }, '/createdAt'],
    [{ op: 'replace', path: '/contacts', value: [] }, '/contacts'],
    [{ op: 'remove', path: '/contacts/0' }, '/contacts/0'],
    [{ op: 'replace', path: '', value: ada }, ''],
    [{ op: 'copy', from: '/password', path: '/name' }, '/password'],
    [{ op: 'move', from: '/contacts/0', path: '/name' }, '/contacts/0'],
    [{ op: 'add', path: '/names', value: 'x' }, '/names'],
  ])('%j is refused', async (operation, path) => {
    const [status, body] = await patch([{ op: 'replace', path: '/name', value: 'Ada L.' }, operation]);
    expect([status, Object(body).error]).toEqual([422, 'unpatchable-path']);
    expect(Object(body).message).toContain(`${JSON.stringify(path)} is not a whitelisted property`);
  });
});

test('a read-only field that is one of them is changed by PATCH alone', async () => {
  const mock = openWorkshop({ records: { '/customers': [{ ...ada, watched: {} }] } });
  const until = '2030-01-01';
  const operations = [{ op: 'add', path: '/watched/until', value: until }];
  expect((await ask(mock, 'PATCH', '/customers/ada', operations))[0]).toBe(204);
  await ask(mock, 'PUT', '/customers/ada', { ...ada, watched: { until: '1999-01-01' } });
  expect(stored(mock, '/customers', 'ada')).toMatchObject({ watched: { until }, createdAt: ada.createdAt });
});

describe('a merge patch', () => {
  const merge = 'application/merge-patch+json';

  test.each<[patch: object, after: object]>([
    [{ name: 'Big drill' }, { name: 'Big drill' }],
    [{ settings: { speed: 6 } }, { settings: { ...drill.settings, speed: 6 } }],
    [{ settings: { unit: null } }, { settings: { speed: 5, remote: drill.settings.remote } }],
    [{ settings: null }, { settings: undefined }],
    [{ id: 'mine', createdAt: null }, {}],
    [
      { settings: { remote: { pin: '******', host: 'b.example' } } },
      { settings: { ...drill.settings, remote: { host: 'b.example', pin: '1234' } } },
    ],
  ])('%j leaves %j', async (patch, after) => {
    const mock = open();
    expect((await ask(mock, 'PATCH', '/machines/drill', patch, merge))[0]).toBe(200);
    expect(stored(mock, '/machines', 'drill')).toEqual(JSON.parse(JSON.stringify({ ...drill, ...after })));
  });

  test('the record that comes of it is judged by its schema', async () => {
    const mock = open();
    for (const patch of [{ name: null }, { settings: { speed: 'fast' } }]) {
      const [status, body] = await ask(mock, 'PATCH', '/machines/drill', patch, merge);
      expect([status, Object(body).error]).toEqual([422, 'invalid-body']);
    }
    expect(stored(mock, '/machines', 'drill')).toEqual(drill);
  });
});

describe('a secret in a patch', () => {
  test('is written, kept where the mask is sent, and in no journal', async () => {
    const mock = open();
    const operations = [
      { op: 'replace', path: '/contacts/0/key', value: '******' },
      { op: 'replace', path: '/contacts/1/key', value: 'another-key' },
    ];
    expect((await ask(mock, 'PATCH', '/customers/ada', operations))[0]).toBe(204);
    const contacts = [ada.contacts[0], { label: 'work', key: 'another-key' }];
    expect(stored(mock, '/customers', 'ada')).toMatchObject({ contacts, password: 'hunter22' });
    const [entry] = mock.account().journal.entries;
    expect(entry?.requestBody).toEqual([operations[0], { ...operations[1], value: '******' }]);
    expect(JSON.stringify(mock.account().journal.entries)).not.toContain('another-key');
  });

  test('cannot be moved to where it would be shown, nor guessed by a test', async () => {
    const text = JSON.stringify(open().contract.document).replace(/"x-patchable":\[[^\]]*\],?/, '');
    const mock = openWorkshop({ records }, text);
    const guess = [{ op: 'test', path: '/password', value: 'hunter22' }];
    expect((await ask(mock, 'PATCH', '/customers/ada', guess))[0]).toBe(409);
    expect((await ask(mock, 'PATCH', '/customers/ada', [{ ...guess[0], value: '******' }]))[0]).toBe(204);
    const move = [
      { op: 'copy', from: '/password', path: '/name' },
      { op: 'move', from: '/contacts/1', path: '/contacts/0' },
    ];
    expect((await ask(mock, 'PATCH', '/customers/ada', move))[0]).toBe(204);
    expect(stored(mock, '/customers', 'ada')).toMatchObject({
      name: '******',
      password: 'hunter22',
      contacts: [ada.contacts[1], ada.contacts[0]],
    });
  });
});

test('what is written when a record is created is not changed later, and a note tells of it', async () => {
  const mock = open();
  const sent = { name: 'Drill', serial: 'D-2', settings: drill.settings };
  expect((await ask(mock, 'PUT', '/machines/drill', sent))[1]).toMatchObject({ serial: 'D-1' });
  expect((await ask(mock, 'PATCH', '/machines/drill', { serial: null }, 'application/merge-patch+json'))[0]).toBe(200);
  const { name, settings } = sent;
  await ask(mock, 'PUT', '/machines/drill', { name, settings, serial: 'D-1' });
  await ask(mock, 'PUT', '/machines/saw', { name: 'Saw', serial: 'S-1' });
  expect(stored(mock, '/machines', 'drill')).toMatchObject({ serial: 'D-1' });
  expect(stored(mock, '/machines', 'saw')).not.toHaveProperty('serial');
  const rules = mock
    .account()
    .journal.entries.map(({ notes }) => notes.map(({ rule, pointer }) => `${rule} ${pointer}`));
  expect(rules.map((one) => one.filter((text) => text.startsWith('create-only')))).toEqual([
    ['create-only /serial'],
    [],
    [],
    ['create-only /serial'],
  ]);
});

test('a merge patch writes what a create may send, and leaves the rest of the record to the service', async () => {
  const json = (name: string): object => ({ 'application/json': { schema: { $ref: `#/components/schemas/${name}` } } });
  const text = { type: 'string' };
  const one = { description: 'One', content: json('Note') };
  const document = {
    openapi: '3.1.0',
    info: { title: 'Notes', version: '1' },
    components: {
      schemas: {
        Note: { type: 'object', properties: { id: text, text, state: text } },
        NewNote: { type: 'object', properties: { text } },
      },
    },
    paths: {
      '/notes': { post: { requestBody: { content: json('NewNote') }, responses: { 201: one } } },
      '/notes/{id}': {
        parameters: [{ name: 'id', in: 'path', required: true, schema: text }],
        get: { responses: { 200: one } },
        patch: {
          requestBody: { content: { 'application/merge-patch+json': { schema: { type: 'object' } } } },
          responses: { 200: one },
        },
      },
    },
  };
  const mock = createMock(JSON.stringify(document), {
    report: 'silent',
    records: { '/notes': [{ id: 'n1', text: 'one', state: 'open' }] },
  });
  const response = await mock.fetch('https://notes.example/notes/n1', {
    method: 'PATCH',
    headers: { 'content-type': 'application/merge-patch+json' },
    body: JSON.stringify({ text: 'two', state: 'done' }),
  });
  expect(await response.json()).toEqual({ id: 'n1', text: 'two', state: 'open' });
});
