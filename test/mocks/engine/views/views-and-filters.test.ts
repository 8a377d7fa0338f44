import { expect, test } from 'vitest';
import { ask, openWorkshop } from '../workshop.ts';

const jobs = [
  {
    id: 'weld',
    title: 'Weld',
    state: 'open',
    customerId: 'ada',
    steps: [{ machineId: 'drill' }, { machineId: 'saw' }],
  },
  { id: 'paint', title: 'Paint', state: 'done', customerId: 'ada', steps: [{ jobId: 'weld' }] },
  { id: 'sand', title: 'Sand', state: 'open', customerId: 'bob', steps: [{ machineId: 'saw' }] },
  { id: 'rest', title: 'Rest' },
];
const records = {
  '/customers': [
    { id: 'ada', name: 'Ada' },
    { id: 'bob', name: 'Bob' },
    { id: 'eve', name: 'Eve' },
  ],
  '/machines': [
    { id: 'drill', name: 'Drill' },
    { id: 'saw', name: 'Saw' },
  ],
  '/jobs': jobs,
};

const idsOf = (body: unknown): unknown => (Array.isArray(body) ? body.map(({ id }) => id) : body);

test.each<[path: string, ids: readonly string[]]>([
  ['/jobs', ['weld', 'paint', 'sand', 'rest']],
  ['/jobs?customer=ada', ['weld', 'paint']],
  ['/jobs?customer=nobody', []],
  ['/jobs?state=open', ['weld', 'sand']],
  ['/jobs?state=open&customer=bob', ['sand']],
  ['/jobs?machine=saw', ['weld', 'sand']],
  ['/customers/ada/jobs', ['weld', 'paint']],
  ['/customers/ada/jobs?state=done', ['paint']],
  ['/customers/eve/jobs', []],
  ['/machines/saw/jobs', ['weld', 'sand']],
  ['/machines/drill/jobs', ['weld']],
])('%s shows %j', async (path, ids) => {
  const [status, body] = await ask(openWorkshop({ records }), 'GET', path);
  expect([status, idsOf(body)]).toEqual([200, ids]);
});

test('a view of a record that is not there is 404', async () => {
  const seen = await ask(openWorkshop({ records }), 'GET', '/customers/nobody/jobs');
  expect(seen).toEqual([404, { error: 'unknown-record', message: 'There is no customer with the id "nobody".' }]);
});

test('a view shows what is written elsewhere, and has no records of its own', async () => {
  const mock = openWorkshop({ records });
  await ask(mock, 'POST', '/jobs', { title: 'Oil', customerId: 'eve' });
  expect(Object((await ask(mock, 'GET', '/customers/eve/jobs'))[1])).toMatchObject([{ title: 'Oil' }]);
  expect(mock.account().paths()).not.toContain('/customers/eve/jobs');
});

test('a filter is judged by its schema, and one that the document does not name is a note', async () => {
  const mock = openWorkshop({ records });
  expect((await ask(mock, 'GET', '/jobs?state=lost'))[0]).toBe(400);
  expect(idsOf((await ask(mock, 'GET', '/jobs?owner=ada'))[1])).toHaveLength(4);
  expect(
    mock
      .account()
      .journal.entries.at(-1)
      ?.notes.map(({ rule }) => rule),
  ).toEqual(['unknown-parameter']);
});

test('the filters come before the paging of the conventions', async () => {
  const seen: number[] = [];
  const mock = openWorkshop({
    records,
    conventions: {
      list: (_call, collection) => {
        seen.push(collection.size);
        return { status: 200, body: collection.page(0, 1) };
      },
    },
  });
  expect(idsOf((await ask(mock, 'GET', '/jobs?state=open'))[1])).toEqual(['weld']);
  expect(idsOf((await ask(mock, 'GET', '/customers/bob/jobs'))[1])).toEqual(['sand']);
  expect(seen).toEqual([2, 1]);
});
