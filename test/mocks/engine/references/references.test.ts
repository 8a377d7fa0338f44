import { describe, expect, test } from 'vitest';
import type { MockOptions } from '../../../../mocks/engine/mock-options.ts';
import { ask, made, openWorkshop } from '../workshop.ts';

const refused = (message: RegExp) => [422, { error: 'invalid-reference', message: expect.stringMatching(message) }];

test.each<[title: string, path: string, body: unknown, message: RegExp]>([
  ['at the top', '/jobs', { title: 'Weld', customerId: 'nobody' }, /^`customerId` .* customers .*"nobody"/],
  ['in a list of ids', '/jobs', { title: 'Weld', after: ['nobody'] }, /^`after\[0\]` .* jobs /],
  ['in a list of objects', '/jobs', { title: 'Weld', steps: [{ machineId: 'none' }] }, /^`steps\[0\]\.machineId` /],
  ['in a branch', '/jobs', { title: 'Weld', steps: [{ jobId: 'none' }] }, /^`steps\[0\]\.jobId` /],
  ['that is only left dangling', '/jobs', { title: 'Weld', spares: ['none'] }, /^`spares\[0\]` .* machines /],
  ['to the record itself', '/customers', { name: 'Ada', recommendedBy: 'self' }, /^`recommendedBy` /],
])(
  'a reference %s to a record that is not there is refused, and nothing is stored',
  async (_title, path, body, message) => {
    const mock = openWorkshop();
    expect(await ask(mock, 'POST', path, body)).toEqual(refused(message));
    expect(await ask(mock, 'GET', path)).toEqual([200, []]);
  },
);

test('each reference that leads nowhere is reported, with its place', async () => {
  const mock = openWorkshop();
  const drill = await made(mock, '/machines', { name: 'Drill' });
  const steps = [{ machineId: drill }, { machineId: 'a' }, { jobId: 'b' }];
  const [status, body] = await ask(mock, 'POST', '/jobs', { title: 'Weld', customerId: 'c', steps });
  expect(status).toBe(422);
  expect(Object(body).message.match(/`[^`]+`/g)).toEqual(['`customerId`', '`steps[1].machineId`', '`steps[2].jobId`']);
});

test('null and an absent field refer to nobody', async () => {
  const mock = openWorkshop();
  expect((await ask(mock, 'POST', '/customers', { name: 'Ada', recommendedBy: null }))[0]).toBe(201);
  expect((await ask(mock, 'POST', '/jobs', { title: 'Weld', steps: [] }))[0]).toBe(201);
});

test('a record that refers to those that are there is stored, and one of them may be itself once it is there', async () => {
  const mock = openWorkshop();
  const ada = await made(mock, '/customers', { name: 'Ada' });
  const [status, body] = await ask(mock, 'PUT', `/customers/${ada}`, { name: 'Ada', recommendedBy: ada });
  expect([status, Object(body).recommendedBy]).toEqual([200, ada]);
  expect(await ask(mock, 'DELETE', `/customers/${ada}`)).toEqual([204, undefined]);
});

test('a replacement is asked for what it changes only: what a test has left dangling may be sent back', async () => {
  const dangling = { id: 'weld', title: 'Weld', customerId: 'gone', steps: [{ machineId: 'gone' }] };
  const mock = openWorkshop({ records: { '/jobs': [dangling] } });
  expect((await ask(mock, 'PUT', '/jobs/weld', { ...dangling, title: 'Weld it' }))[0]).toBe(200);
  const other = { ...dangling, steps: [{ machineId: 'gone' }, { machineId: 'gone too' }] };
  expect(await ask(mock, 'PUT', '/jobs/weld', other)).toEqual(refused(/^`steps\[1\]\.machineId`/));
});

describe('the body of an action', () => {
  test.each<[body: unknown, status: number]>([
    [undefined, 202],
    [{ on: [] }, 202],
    [{ on: [{ machineId: 'drill' }] }, 202],
    [{ on: [{ machineId: 'drill' }, { machineId: 'none' }] }, 422],
    [{ on: [{ jobId: 'weld' }] }, 202],
    [{ on: [{ jobId: 'drill' }] }, 422],
  ])('%j gets %i', async (body, status) => {
    const records = { '/jobs': [{ id: 'weld', title: 'Weld' }], '/machines': [{ id: 'drill', name: 'Drill' }] };
    expect((await ask(openWorkshop({ records }), 'POST', '/jobs/weld/start', body))[0]).toBe(status);
  });

  test('an action on a record that is not there is 404, whatever its body names', async () => {
    const seen = await ask(openWorkshop(), 'POST', '/jobs/weld/start', { on: [{ jobId: 'none' }] });
    expect(seen).toEqual([404, { error: 'unknown-record', message: 'There is no job with the id "weld".' }]);
  });

  test('a behaviour of its own is asked only where the references lead somewhere', async () => {
    const asked: string[] = [];
    const records = { '/jobs': [{ id: 'weld', title: 'Weld' }] };
    const mock = openWorkshop({
      records,
      behaviours: new Map([
        [
          'startJob',
          ({ parameters }) => {
            asked.push(String(parameters.path['jobId']));
            return { status: 202, body: { started: true } };
          },
        ],
      ]),
    });
    expect((await ask(mock, 'POST', '/jobs/weld/start', { on: [{ jobId: 'none' }] }))[0]).toBe(422);
    expect((await ask(mock, 'POST', '/jobs/weld/start', { on: [{ jobId: 'weld' }] }))[0]).toBe(202);
    expect(asked).toEqual(['weld']);
  });
});

describe('what becomes of those that refer to a record that is deleted', () => {
  const shop = (options: Pick<MockOptions, 'conventions'> = {}) =>
    openWorkshop({
      ...options,
      records: {
        '/customers': [
          { id: 'ada', name: 'Ada' },
          { id: 'bob', name: 'Bob', recommendedBy: 'ada' },
        ],
        '/machines': [
          { id: 'drill', name: 'Drill' },
          { id: 'saw', name: 'Saw' },
        ],
        '/jobs': [
          { id: 'weld', title: 'Weld', customerId: 'ada', steps: [{ machineId: 'drill' }], spares: ['saw'] },
          { id: 'paint', title: 'Paint', after: ['weld'] },
        ],
        '/bills': [{ id: 'bill', jobId: 'weld' }],
      },
    });

  test('refuse: the delete is refused with the documented status, and names them', async () => {
    const mock = shop();
    expect(await ask(mock, 'DELETE', '/machines/drill')).toEqual([
      409,
      {
        error: 'record-in-use',
        message:
          'The machine with the id "drill" is in use, so it is not deleted. Delete or change those that refer to it first: job weld (steps[0].machineId)',
      },
    ]);
    expect((await ask(mock, 'GET', '/machines/drill'))[0]).toBe(200);
  });

  test('what came with a record goes with it, whatever is said of the field; what only names it holds it', async () => {
    const cameWith = ({ title }: object & { title?: unknown }, [field]: readonly string[]): boolean =>
      title === 'Weld' && field === 'steps';
    const mock = shop({ conventions: { cameWith } });
    expect((await ask(mock, 'DELETE', '/jobs/paint'))[0]).toBe(204);
    expect((await ask(mock, 'DELETE', '/machines/drill'))[0]).toBe(204);
    expect((await ask(mock, 'GET', '/jobs/weld'))[0]).toBe(404);
  });

  test('leave: the delete is let through, and the id stays where it stands', async () => {
    const mock = shop();
    expect((await ask(mock, 'DELETE', '/machines/saw'))[0]).toBe(204);
    expect((await ask(mock, 'GET', '/jobs/weld'))[1]).toMatchObject({ spares: ['saw'] });
  });

  test('cascade: they go too, link by link, unless one of them is held: then nothing goes', async () => {
    const mock = shop();
    const [status, body] = await ask(mock, 'DELETE', '/customers/ada');
    expect([status, Object(body).message]).toEqual([409, expect.stringContaining('job paint (after[0])')]);
    for (const path of ['/customers/ada', '/jobs/weld', '/bills/bill'])
      expect((await ask(mock, 'GET', path))[0]).toBe(200);
    expect((await ask(mock, 'DELETE', '/jobs/paint'))[0]).toBe(204);
    expect((await ask(mock, 'DELETE', '/customers/ada'))[0]).toBe(204);
    for (const path of ['/customers/ada', '/jobs/weld', '/bills/bill'])
      expect((await ask(mock, 'GET', path))[0]).toBe(404);
    expect((await ask(mock, 'GET', '/customers/bob'))[1]).toMatchObject({ recommendedBy: 'ada' });
  });

  test('who holds a record is known by its dependencies, and nobody where the delete is let through', async () => {
    const mock = shop();
    const weld = { id: 'weld', paths: ['steps[0].machineId'], accessLevel: 'owner' };
    expect(await ask(mock, 'GET', '/machines/drill/dependencies')).toEqual([200, { jobs: [weld] }]);
    expect(await ask(mock, 'GET', '/machines/saw/dependencies')).toEqual([200, {}]);
    const paint = { id: 'paint', paths: ['after[0]'], accessLevel: 'owner' };
    expect(await ask(mock, 'GET', '/customers/ada/dependencies')).toEqual([200, { jobs: [paint] }]);
    expect((await ask(mock, 'GET', '/machines/none/dependencies'))[0]).toBe(404);
  });

  test('onReferencedDelete: allow lets the delete through, and the id stays', async () => {
    const records = {
      '/machines': [{ id: 'drill', name: 'Drill' }],
      '/jobs': [{ id: 'weld', title: 'Weld', steps: [{ machineId: 'drill' }] }],
    };
    const mock = openWorkshop({ records, onReferencedDelete: 'allow' });
    expect((await ask(mock, 'DELETE', '/machines/drill'))[0]).toBe(204);
    expect((await ask(mock, 'GET', '/jobs/weld'))[1]).toMatchObject({ steps: [{ machineId: 'drill' }] });
  });

  test('who refers to a record is known after snapshot, restore, reset and writes from the test', async () => {
    const mock = shop();
    const held = async (id: string): Promise<boolean> => (await ask(mock, 'DELETE', `/machines/${id}`))[0] === 409;
    expect(await held('drill')).toBe(true);
    const before = mock.snapshot();
    mock
      .account()
      .collection('/jobs')
      .set('weld', { id: 'weld', title: 'Weld', steps: [{ machineId: 'saw' }] });
    expect([await held('saw'), await held('drill')]).toEqual([true, false]);
    mock.restore(before);
    expect(await held('drill')).toBe(true);
    mock.account().collection('/jobs').delete('weld');
    expect(await held('drill')).toBe(false);
    mock.reset();
    expect(await held('drill')).toBe(true);
    mock.account().take([{ path: '/jobs', id: 'weld', record: undefined, fresh: false }], 0);
    expect(await held('drill')).toBe(false);
  });
});
