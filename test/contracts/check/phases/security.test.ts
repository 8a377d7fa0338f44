import { expect, test } from 'vitest';
import { securityPlans } from '../../../../contracts/check/phases/security.ts';
import { exact, type Found, foundBy } from '../shelf/found-by.ts';
import { both, onAll, onOne } from '../shelf/lies.ts';
import type { Asked, Lie } from '../shelf/shelf.ts';
import { type Api, documents, guarded, isLetIn } from './guarded-notes.ts';

const refusal: NonNullable<typeof exact.refusal> = ({ kind }) =>
  kind.endsWith('credentials') ? { status: 401 } : undefined;
const look = (api: Api, lie: Lie = (honest) => honest(), only: string | RegExp = ''): Promise<Found> =>
  foundBy(({ session }) => securityPlans(session), documents[api], both(lie, guarded), {
    only,
    ...(api === 'exact' && { conventions: { ...exact, refusal } }),
  });

test.each<[api: Api, count: number]>([
  ['plain', 53],
  ['exact', 66],
  ['formed', 53],
])(
  'an honest backend is asked by strangers, and nothing is found but what cannot be judged: %s',
  async (api, count) => {
    const { found, asked } = await look(api);
    expect([found, asked.length]).toEqual([['lookAt: noted'], count]);
    expect(asked.filter((one) => one === 0)).toHaveLength(api === 'exact' ? 6 : 4);
  },
);

const who = 'nobody is let in when';
const first = 'nobody is let in when no credentials are sent';
const order = 'without a token is refused before what is wrong';
/** Lets somebody in that nobody should be. */
const lets =
  (isLet: (asked: Asked) => boolean): Lie =>
  (honest, asked, at) =>
    isLet(asked) ? wrongIn(honest, asked, at) : honest();
const wrongIn: Lie = (_honest, asked, at) => {
  const one = at(asked.path).get(asked.id ?? '');
  if (asked.method === 'DELETE' && one !== undefined) at(asked.path).delete(one.id);
  if (asked.method === 'GET' && asked.id !== undefined)
    return one === undefined ? { status: 404 } : { status: 200, value: one };
  return { status: 200, value: {} };
};
const hasNone = ({ headers, query }: Asked): boolean => !headers.has('authorization') && !query.has('token');
/** Refuses strangers, and does what they ask for. */
const serves =
  (method: string, act: (asked: Asked, at: Parameters<Lie>[2]) => void): Lie =>
  (honest, asked, at) => {
    if (asked.method === method && !isLetIn(asked)) act(asked, at);
    return honest();
  };
/** Looks at what is wrong first. */
const late =
  (status: number, isIt: (asked: Asked) => boolean): Lie =>
  (honest, asked) =>
    !isLetIn(asked) && isIt(asked) ? { status } : honest();

test.each<[what: string, api: Api, only: string | RegExp, lie: Lie, found: readonly string[]]>([
  [
    'lets anybody read',
    'plain',
    `${who} no credentials are sent`,
    lets((asked) => asked.method === 'GET' && hasNone(asked)),
    [
      'listNote: refusal no-credentials',
      'listNote: response-body type',
      'lookAt: noted',
      'readMe: refusal no-credentials',
      'readNote: refusal no-credentials',
    ],
  ],
  [
    'lets anybody delete',
    'plain',
    `${who} no credentials are sent`,
    lets((asked) => asked.method === 'DELETE' && hasNone(asked)),
    [
      'lookAt: noted',
      'readNote: refused write changed the record',
      'removeNote: refusal no-credentials',
      'removeNote: undocumented-status',
    ],
  ],
  [
    'takes any token',
    'plain',
    'is good nowhere',
    lets(
      ({ method, headers }) =>
        method === 'GET' &&
        headers.get('authorization')?.startsWith('Bearer ') === true &&
        !headers.get('authorization')?.endsWith('a_token'),
    ),
    [
      'listNote: refusal bad-credentials',
      'listNote: response-body type',
      'lookAt: noted',
      'readMe: refusal bad-credentials',
      'readNote: refusal bad-credentials',
    ],
  ],
  [
    'takes any scheme',
    'plain',
    'another scheme',
    lets(
      ({ method, headers }) =>
        method === 'GET' && headers.has('authorization') && headers.get('authorization')?.startsWith('Bearer') !== true,
    ),
    [
      'listNote: refusal wrong-scheme',
      'listNote: response-body type',
      'lookAt: noted',
      'readMe: refusal wrong-scheme',
      'readNote: refusal wrong-scheme',
    ],
  ],
  [
    'takes a token in the query',
    'plain',
    'in the query only',
    lets(({ method, query }) => method === 'GET' && query.has('access_token')),
    [
      'listNote: refusal no-credentials',
      'listNote: response-body type',
      'lookAt: noted',
      'readMe: refusal no-credentials',
      'readNote: refusal no-credentials',
    ],
  ],
  [
    'hides what is there',
    'plain',
    first,
    onOne('GET', (honest, asked) => (isLetIn(asked) ? honest() : { status: 404 })),
    ['lookAt: noted'],
  ],
  [
    'says 403',
    'plain',
    first,
    (honest, asked) => (isLetIn(asked) ? honest() : { status: 403 }),
    [
      'createNote: noted',
      'listNote: noted',
      'lookAt: noted',
      'patchNote: noted',
      'readMe: noted',
      'readNote: noted',
      'removeNote: noted',
      'replaceNote: noted',
      'sendNote: noted',
    ],
  ],
  [
    'breaks where strangers come',
    'plain',
    first,
    onAll('GET', (honest, asked) => (isLetIn(asked) ? honest() : { status: 500 })),
    [
      'listNote: refusal no-credentials',
      'listNote: undocumented-status',
      'lookAt: noted',
      'readMe: refusal no-credentials',
      'readMe: undocumented-status',
    ],
  ],
  [
    'refuses strangers, and deletes for them',
    'plain',
    first,
    serves('DELETE', ({ path, id = '' }, at) => void at(path).delete(id)),
    ['lookAt: noted', 'readNote: refused write changed the record'],
  ],
  [
    'refuses strangers, and writes for them',
    'plain',
    first,
    serves(
      'PUT',
      ({ path, id = '', sent }, at) => void Object.assign(at(path).get(id) ?? {}, { name: sent?.['name'] }),
    ),
    ['lookAt: noted', 'readNote: refused write changed the record'],
  ],
  [
    'refuses strangers, and patches for them',
    'plain',
    first,
    serves(
      'PATCH',
      ({ path, id = '', sent }, at) => void Object.assign(at(path).get(id) ?? {}, { name: sent?.['name'] }),
    ),
    ['lookAt: noted', 'readNote: refused write changed the record'],
  ],
  [
    'refuses strangers, and makes for them',
    'plain',
    /no credentials are sent|nothing was created/,
    serves('POST', ({ path, sent }, at) => void (path === '/notes' && at(path).set('s', { ...sent, id: 's' }))),
    ['listNote: nothing is created unasked', 'lookAt: noted'],
  ],
  [
    'lets anybody ask for its head',
    'exact',
    'HEAD',
    (honest, asked) => (asked.method === 'HEAD' ? { status: 200 } : honest()),
    [
      'listNote: refusal no-credentials',
      'lookAt: noted',
      'readMe: refusal no-credentials',
      'readNote: refusal no-credentials',
    ],
  ],
  [
    'looks at bodies first',
    'plain',
    order,
    late(422, ({ method, sent }) => ['POST', 'PUT'].includes(method) && sent === undefined),
    [
      'createNote: order of refusals before: its body is empty',
      'createNote: order of refusals before: its body is nested too deeply',
      'createNote: order of refusals before: its body is no JSON',
      'replaceNote: order of refusals before: its body is empty',
      'replaceNote: order of refusals before: its body is nested too deeply',
      'replaceNote: order of refusals before: its body is no JSON',
      'replaceNote: order of refusals before: no record has its noteId',
      'sendNote: order of refusals before: no record has its noteId',
    ],
  ],
  [
    'looks at queries first',
    'plain',
    order,
    late(400, ({ query }) => query.has('page')),
    ['listNote: order of refusals before: its query is not valid'],
  ],
  [
    'looks for records first',
    'plain',
    order,
    late(404, ({ method }) => method === 'GET'),
    ['listNote: order of refusals before: its query is not valid'],
  ],
  [
    'looks for records first',
    'exact',
    order,
    late(404, ({ method, id }) => method === 'GET' && id !== undefined),
    ['readNote: refusal no-credentials before: no record has its noteId'],
  ],
  [
    'looks at the form of an id first',
    'formed',
    order,
    late(404, ({ id }) => id !== undefined && !/^n[0-9]+$/.test(id)),
    [],
  ],
  [
    'looks at the form of an id first, and says so',
    'formed',
    order,
    late(400, ({ id }) => id !== undefined && !/^n[0-9]+$/.test(id)),
    ['patchNote', 'readNote', 'removeNote', 'replaceNote'].map(
      (id) => `${id}: order of refusals before: its noteId is malformed`,
    ),
  ],
  [
    'looks at queries first',
    'unnamed',
    order,
    late(400, ({ query }) => query.has('page')),
    [
      'createNote: noted',
      'listNote: noted',
      'lookAt: noted',
      'patchNote: noted',
      'readNote: noted',
      'removeNote: noted',
      'replaceNote: noted',
      'sendNote: noted',
    ],
  ],
  [
    'refuses strangers that come with what is wrong, and writes for them',
    'plain',
    order,
    serves('PUT', ({ path, id = '' }, at) => void Object.assign(at(path).get(id) ?? {}, { name: 'x' })),
    ['readNote: refused write changed the record', 'removeNote: noted'],
  ],
])('a backend that %s: %s, %s', async (_what, api, only, lie, found) => {
  const said = await look(api, lie, only);
  expect(said.found).toEqual(found);
});
