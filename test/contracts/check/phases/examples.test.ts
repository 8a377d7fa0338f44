import { expect, test } from 'vitest';
import { examplePlans } from '../../../../contracts/check/phases/examples.ts';
import { exact, type Found, foundBy } from '../shelf/found-by.ts';
import { onAll, onOne, saying } from '../shelf/lies.ts';
import type { Lie } from '../shelf/shelf.ts';
import { collection, documentOf, note, ref, refused, shown } from '../shelf/shelf-document.ts';

const body = (more: object): object => ({
  required: true,
  content: { 'application/json': { schema: ref('Note'), ...more } },
});
const read = (operationId: string, ...statuses: readonly number[]): object => ({
  get: { operationId, responses: { 200: shown({ type: 'object' }), ...refused(...statuses) } },
});
const examples = {
  short: { value: { name: 'A' } },
  text: { value: 'A' },
  none: {},
  long: { value: { name: 'B', pages: 3 } },
};
const document = documentOf(
  {
    ...collection('/notes', 'Note', {
      create: { requestBody: body({ examples }), responses: { 201: shown(ref('Note')), ...refused(422) } },
      replace: {
        requestBody: body({ example: { name: 'C' } }),
        responses: { 200: shown(ref('Note')), ...refused(404, 422) },
      },
    }),
    '/me': read('readMe', 401, 404),
    '/sum': read('readSum'),
  },
  { Note: note },
);

const sums: Lie = (honest, { path }) => (['/me', '/sum'].includes(path) ? { status: 200, value: {} } : honest());
const look = (lie: Lie = (honest) => honest(), isExact = false): Promise<Found> =>
  foundBy(
    ({ session }) => examplePlans(session),
    document,
    (honest, asked, at) => lie(() => sums(honest, asked, at), asked, at),
    {
      ...(isExact && { conventions: exact }),
    },
  );
const at =
  (where: string, status: number): Lie =>
  (honest, { path }) =>
    path === where ? { status } : honest();

test('an honest backend is asked for what the document shows, and nothing is found', async () => {
  expect(await look()).toEqual({ found: [], asked: [1, 1, 1, 1, 1, 5] });
});

test.each<[what: string, lie: Lie, isExact: boolean, found: readonly string[]]>([
  ['has nothing of what may not be there', at('/me', 404), false, []],
  ['has nothing of what may not be there, by more than the document', at('/me', 404), true, ['readMe: success']],
  ['lets nobody in', at('/me', 401), false, ['readMe: success']],
  ['has nothing of what must be there', at('/sum', 404), false, ['readSum: success', 'readSum: undocumented-status']],
  ['breaks', at('/me', 500), false, ['readMe: success', 'readMe: undocumented-status']],
  [
    'has no list',
    onAll('GET', (honest, { path }) => (path === '/notes' ? { status: 404 } : honest())),
    false,
    ['listNote: success'],
  ],
  ['takes no example', onAll('POST', saying(422)), false, ['createNote: success']],
  [
    'takes no long example',
    onAll('POST', (honest, { sent }) => (sent?.['pages'] === undefined ? honest() : { status: 422 })),
    false,
    ['createNote: success'],
  ],
  ['replaces nothing', onOne('PUT', saying(422)), false, ['replaceNote: success']],
])('a backend that %s', async (_what, lie, isExact, found) => {
  expect((await look(lie, isExact)).found).toEqual(found);
});

test('the document shows nothing of what no operation does', async () => {
  const bare = documentOf(collection('/notes', 'Note', { create: null, replace: null }), { Note: note });
  const { found, asked } = await foundBy(({ session }) => examplePlans(session), bare);
  expect(asked[0]).toBe(1);
  expect(found.every((one) => one.endsWith(': noted'))).toBe(true);
});
