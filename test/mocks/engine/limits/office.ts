import { createContract } from '../../../../contracts/contract/create-contract.ts';
import { createMock } from '../../../../mocks/engine/create-mock.ts';
import type { Mock } from '../../../../mocks/engine/mock.ts';
import type { Access } from '../../../../mocks/engine/rules/access.ts';

const text = { type: 'string' };
const id = { type: 'string', readOnly: true };
const to = (resource: string, onDelete = 'refuse'): object => ({
  type: 'string',
  'x-references': resource,
  'x-on-delete': onDelete,
});

/** The fields of each resource, and what its path says of access. */
const resources: Readonly<Record<string, readonly [fields: Record<string, object>, says?: Record<string, unknown>]>> = {
  // Access is given to projects; their members belong to them.
  projects: [{ name: text, memberIds: { type: 'array', items: text } }, { 'x-grants-access': { memberIds: 'people' } }],
  tasks: [{ name: text, projectId: to('projects'), toolId: to('tools') }],
  // Of the project of the task with which they are deleted.
  stamps: [{ name: text, taskId: to('tasks', 'cascade') }],
  // Of the projects of the tasks that hold them.
  tools: [{ name: text }],
  people: [{ name: text }],
  rooms: [{ name: text, siteId: to('sites') }],
  chairs: [{ name: text, roomId: to('rooms') }],
  sites: [{ name: text }, { 'x-environments': true }],
  // Below a task, and below a room.
  'tasks/{taskId}/notes': [{ name: text }],
  'rooms/{roomId}/desks': [{ name: text }],
};

const error = { description: 'Wrong', content: { 'application/json': { schema: { type: 'object' } } } };
const wrong = Object.fromEntries([400, 401, 403, 404, 409, 422].map((status) => [status, error]));

function pathsOf(path: string, fields: Record<string, object>, says: Record<string, unknown>): object {
  const name = path.slice(path.lastIndexOf('/') + 1);
  const record = { type: 'object', properties: { id, ...fields } };
  const content = { 'application/json': { schema: record } };
  const body = { required: true, content };
  const one = { description: 'One', content };
  const all = { description: 'All', content: { 'application/json': { schema: { type: 'array', items: record } } } };
  const operation = (verb: string, more: object): object => ({ operationId: `${verb}_${name}`, ...more });
  return {
    [`/${path}`]: {
      ...says,
      get: operation('list', { responses: { 200: all, ...wrong } }),
      post: operation('create', { requestBody: body, responses: { 201: one, ...wrong } }),
    },
    [`/${path}/{${name.slice(0, -1)}Id}`]: {
      get: operation('get', { responses: { 200: one, ...wrong } }),
      put: operation('replace', { requestBody: body, responses: { 200: one, ...wrong } }),
      delete: operation('delete', { responses: { 204: { description: 'Gone' }, ...wrong } }),
    },
  };
}

/** Made once: it is the same for every fake. */
const office = createContract({
  openapi: '3.1.0',
  info: { title: 'Office', version: '1' },
  servers: [{ url: 'https://office.example' }],
  security: [{ bearer: [] }],
  components: { securitySchemes: { bearer: { type: 'http', scheme: 'bearer' } } },
  paths: Object.assign(
    {
      '/me': { get: { operationId: 'getMe', responses: { 200: { description: 'Me', content: error.content } } } },
      '/health': { get: { operationId: 'getHealth', security: [], responses: { 200: error } } },
      '/users': {
        get: { operationId: 'listUsers', 'x-access-level': 'administrator', responses: { 200: error, ...wrong } },
      },
    },
    ...Object.entries(resources).map(([path, [fields, says = {}]]) => pathsOf(path, fields, says)),
  ),
});

/** Two projects with what belongs to them, and what belongs to nobody. */
const records = {
  '/projects': [
    { id: 'own', name: 'Own', memberIds: ['ada'] },
    { id: 'other', name: 'Other', memberIds: ['eve'] },
  ],
  '/tasks': [
    { id: 'mine', name: 'Mine', projectId: 'own', toolId: 'drill' },
    { id: 'theirs', name: 'Theirs', projectId: 'other', toolId: 'saw' },
    { id: 'loose', name: 'Loose' },
  ],
  '/tasks/mine/notes': [{ id: 'n1', name: 'Note' }],
  '/tasks/theirs/notes': [{ id: 'n2', name: 'Note' }],
  '/stamps': [
    { id: 's1', name: 'Stamp', taskId: 'mine' },
    { id: 's2', name: 'Stamp', taskId: 'theirs' },
  ],
  '/tools': [
    { id: 'drill', name: 'Drill' },
    { id: 'saw', name: 'Saw' },
    { id: 'spare', name: 'Spare' },
  ],
  '/people': [
    { id: 'ada', name: 'Ada' },
    { id: 'eve', name: 'Eve' },
    { id: 'tom', name: 'Tom' },
  ],
  '/sites': [
    { id: 'north', name: 'North' },
    { id: 'south', name: 'South' },
  ],
  '/rooms': [
    { id: 'r1', name: 'Room', siteId: 'north' },
    { id: 'r2', name: 'Room', siteId: 'south' },
    { id: 'r3', name: 'Room' },
  ],
  '/rooms/r1/desks': [{ id: 'd1', name: 'Desk' }],
  '/rooms/r2/desks': [{ id: 'd2', name: 'Desk' }],
  '/chairs': [
    { id: 'c1', name: 'Chair', roomId: 'r1' },
    { id: 'c2', name: 'Chair', roomId: 'r2' },
  ],
};

/** An office whose caller may do what is given. */
export function openOffice(access: Access | undefined): Mock {
  return createMock(office, {
    report: 'silent',
    records,
    conventions: { identify: () => ({ account: 'default', access }) },
  });
}
