import { expect, test } from 'vitest';
import type { Mock } from '../../../../mocks/engine/mock.ts';
import type { Access } from '../../../../mocks/engine/rules/access.ts';
import { openOffice } from './office.ts';

async function ask(mock: Mock, call: string, sent?: object): Promise<readonly [status: number, body: unknown]> {
  const [method = '', path = ''] = call.split(' ');
  const headers = { authorization: 'Bearer any', ...(sent !== undefined && { 'content-type': 'application/json' }) };
  const init = { method, headers, ...(sent !== undefined && { body: JSON.stringify(sent) }) };
  const response = await mock.fetch(`https://office.example${path}`, init);
  const text = await response.text();
  return [response.status, text === '' ? undefined : JSON.parse(text)];
}

/** What a list shows: the ids, or its status where that is an error. */
async function listed(mock: Mock, path: string): Promise<unknown> {
  const [status, body] = await ask(mock, `GET ${path}`);
  return Array.isArray(body) ? body.map(({ id }) => id).join(' ') : status;
}

/** Callers by what they may do. */
const callers = {
  anything: undefined,
  reader: { level: 'monitor' },
  owner: { granted: new Map([['own', 'manage']]) },
  guest: { granted: new Map([['own', 'monitor']]) },
  both: { level: 'monitor', granted: new Map([['own', 'manage']]) },
  bot: { only: new Map([['tasks', new Set(['mine'])]]) },
  north: { level: 'manage', environment: { id: 'north', isFirst: true } },
  south: { level: 'manage', environment: { id: 'south', isFirst: false } },
} satisfies Record<string, Access | undefined>;
type Caller = keyof typeof callers;

const everything = {
  '/projects': 'own other',
  '/tasks': 'mine theirs loose',
  '/tasks/mine/notes': 'n1',
  '/tasks/theirs/notes': 'n2',
  '/stamps': 's1 s2',
  '/tools': 'drill saw spare',
  '/people': 'ada eve tom',
  '/sites': 'north south',
  '/rooms': 'r1 r2 r3',
  '/chairs': 'c1 c2',
  '/rooms/r2/desks': 'd2',
  '/me': 200,
  '/users': 200,
};
const ofOwn = {
  '/projects': 'own',
  '/tasks': 'mine',
  '/tasks/mine/notes': 'n1',
  '/tasks/theirs/notes': 403,
  '/stamps': 's1',
  '/tools': 'drill',
  '/people': 'ada',
  '/sites': 'north south',
  '/rooms': '',
  '/chairs': '',
  '/rooms/r2/desks': '',
  '/me': 200,
  '/users': 403,
};
const nothing = Object.fromEntries(Object.keys(everything).map((path) => [path, 403]));

test.each<[caller: Caller, lists: Readonly<Record<string, unknown>>]>([
  ['anything', everything],
  ['reader', { ...everything, '/users': 403 }],
  ['owner', ofOwn],
  ['guest', ofOwn],
  ['both', { ...everything, '/users': 403 }],
  ['bot', { ...nothing, '/tasks': 'mine', '/tasks/mine/notes': 'n1', '/me': 200 }],
  ['north', { ...everything, '/rooms': 'r1 r3', '/chairs': 'c1', '/rooms/r2/desks': 404, '/users': 403 }],
  ['south', { ...everything, '/rooms': 'r2', '/chairs': 'c2', '/users': 403 }],
])('lists show the caller "%s" what is there for it', async (caller, lists) => {
  const mock = openOffice(callers[caller]);
  const shown: Record<string, unknown> = {};
  for (const path of Object.keys(lists)) shown[path] = await listed(mock, path);
  expect(shown).toEqual(lists);
});

const named = (more: object = {}): object => ({ name: 'New', ...more });

test.each<[caller: Caller, call: string, status: number, body?: object]>([
  ['reader', 'GET /tasks/theirs', 200],
  ['reader', 'GET /tasks/none', 404],
  ['reader', 'PUT /tasks/mine', 403, named({ projectId: 'own' })],
  ['reader', 'DELETE /tools/spare', 403],

  ['owner', 'GET /tasks/mine', 200],
  ['owner', 'GET /tasks/theirs', 403],
  ['owner', 'GET /tasks/loose', 200],
  ['owner', 'GET /tasks/none', 404],
  ['owner', 'GET /tools/saw', 403],
  ['owner', 'GET /tools/spare', 200],
  ['owner', 'GET /people/ada', 200],
  ['owner', 'GET /people/eve', 403],
  ['owner', 'PUT /tasks/mine', 200, named({ projectId: 'own' })],
  ['owner', 'PUT /tasks/mine', 403, named({ projectId: 'other' })],
  ['owner', 'PUT /tasks/theirs', 403, named({ projectId: 'own' })],
  ['owner', 'POST /tasks', 201, named({ projectId: 'own' })],
  ['owner', 'POST /tasks', 403, named({ projectId: 'other' })],
  ['owner', 'POST /tasks', 422, named({ projectId: 'none' })],
  ['owner', 'POST /tasks', 403, named()],
  ['owner', 'DELETE /tasks/mine', 204],
  ['owner', 'DELETE /tasks/theirs', 403],
  ['owner', 'POST /tasks/mine/notes', 201, named()],
  ['owner', 'POST /tasks/theirs/notes', 403, named()],
  ['owner', 'GET /tasks/theirs/notes/n2', 403],
  ['owner', 'POST /stamps', 201, named({ taskId: 'mine' })],
  ['owner', 'POST /stamps', 403, named({ taskId: 'theirs' })],
  ['owner', 'POST /tools', 201, named()],
  ['owner', 'PUT /tools/drill', 200, named()],
  ['owner', 'PUT /tools/saw', 403, named()],
  ['owner', 'POST /projects', 403, named()],

  ['guest', 'GET /tasks/mine', 200],
  ['guest', 'PUT /tasks/mine', 403, named({ projectId: 'own' })],
  ['guest', 'POST /tools', 403, named()],

  ['both', 'GET /tasks/theirs', 200],
  ['both', 'PUT /tasks/mine', 200, named({ projectId: 'own' })],
  ['both', 'PUT /tasks/mine', 403, named({ projectId: 'other' })],
  ['both', 'PUT /tasks/theirs', 403, named({ projectId: 'own' })],
  ['both', 'POST /tasks', 403, named({ projectId: 'other' })],
  ['both', 'POST /tasks', 403, named()],
  ['both', 'DELETE /tasks/theirs', 403],
  ['both', 'DELETE /tasks/mine', 204],

  ['bot', 'GET /tasks/mine', 200],
  ['bot', 'GET /tasks/theirs', 403],
  ['bot', 'GET /tasks/none', 404],
  ['bot', 'PUT /tasks/mine', 200, named({ projectId: 'own' })],
  ['bot', 'PUT /tasks/mine', 200, named({ projectId: 'other', toolId: 'saw' })],
  ['bot', 'POST /tasks', 403, named()],
  ['bot', 'POST /tasks/mine/notes', 201, named()],
  ['bot', 'POST /tasks/theirs/notes', 403, named()],
  ['bot', 'POST /tools', 403, named()],
  ['bot', 'GET /health', 200],

  ['north', 'GET /rooms/r2', 404],
  ['north', 'GET /rooms/r3', 200],
  ['north', 'GET /chairs/c2', 404],
  ['north', 'DELETE /rooms/r2', 404],
  ['north', 'GET /rooms/r1/desks/d1', 200],
  ['north', 'GET /rooms/r2/desks/d2', 404],
  ['north', 'POST /chairs', 201, named({ roomId: 'r1' })],
  ['north', 'POST /chairs', 422, named({ roomId: 'r2' })],
  ['south', 'GET /rooms/r2', 200],
  ['south', 'GET /rooms/r3', 404],
  ['south', 'PUT /rooms/r1', 404, named()],
  ['south', 'GET /tasks/mine', 200],
])('the caller "%s" asks %s, and the response is %i', async (caller, call, status, body) => {
  const mock = openOffice(callers[caller]);
  expect((await ask(mock, call, body))[0]).toBe(status);
});

test.each<[caller: Caller, siteId: string | undefined, kept: string | undefined]>([
  ['anything', undefined, undefined],
  ['anything', 'south', 'south'],
  ['north', undefined, 'north'],
  ['north', 'south', 'north'],
  ['south', undefined, 'south'],
])('what the caller "%s" makes with the site %s is of %s', async (caller, siteId, kept) => {
  const mock = openOffice(callers[caller]);
  const [status, body] = await ask(mock, 'POST /rooms', { name: 'New', ...(siteId !== undefined && { siteId }) });
  expect([status, Object(body).siteId]).toEqual([201, kept]);
  expect(Object(await ask(mock, `GET /rooms/${Object(body).id}`))[1]).toEqual(body);
});
