import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { expect, test } from 'vitest';
import { allTools } from '../../../../mocks/surfaces/mcp/offered/all-tools.ts';
import { startServer } from '../../../../mocks/surfaces/server/start-server.ts';
import { parseJson } from '../../../../spec/json/json-depth.ts';
import { ownFolder } from '../cli/own-folder.ts';
import { type ToolClient, toolClient } from './tool-client.ts';

/** Calls a tool that must not fail, and reads its JSON. */
async function json({ call }: ToolClient, name: string, given: Record<string, unknown> = {}): Promise<unknown> {
  const { text, failed } = await call(name, given);
  expect(failed, `${name}: ${text}`).toBe(false);
  return text === 'Done.' ? undefined : parseJson(text);
}

const at = (value: unknown, ...path: readonly (string | number)[]): unknown =>
  path.reduce((inner: unknown, key) => Reflect.get(Object(inner), key), value);

test('each tool is listed with a title, a description, and typed and described arguments', async () => {
  const { client } = await toolClient();
  const { tools } = await client.listTools();
  expect(tools.map(({ name }) => name)).toEqual(allTools.map(({ name }) => name));
  const ajv = new Ajv2020({ strict: false });
  for (const { name, title, description, inputSchema } of tools) {
    expect([title, description].map((text) => (text ?? '').length > 5)).toEqual([true, true]);
    expect(() => ajv.compile(inputSchema), name).not.toThrow();
    for (const [argument, schema] of Object.entries(inputSchema.properties ?? {}))
      expect(at(schema, 'description'), `${name} ${argument}`).toMatch(/\.$/);
  }
});

test('an agent drives the fake with each tool: records, requests, faults, journal, clock, snapshots and check', async () => {
  const agent = await toolClient();
  const called = new Set<string>();
  const ask = (name: string, given?: Record<string, unknown>): Promise<unknown> => {
    called.add(name);
    return json(agent, name, given);
  };
  const resource = 'integrations';
  const about = await ask('about');
  expect(at(about, 'url')).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
  const count = at(await ask('list_records', { resource, limit: 1 }), 'total');
  expect(await ask('list_resources')).toContainEqual(expect.objectContaining({ name: resource, count }));

  const snapshot = await ask('take_snapshot');
  const made = await ask('make_record', { resource, fields: { name: 'Orders' } });
  const id = at(made, '_id');
  expect(await ask('read_record', { resource, id })).toEqual(made);
  await ask('put_record', { resource, record: { ...Object(made), name: 'Refunds' } });
  expect(at(await ask('read_record', { resource, id }), 'name')).toBe('Refunds');
  expect(await ask('record_dependencies', { resource, id })).toEqual({});

  await ask('add_fault', { fault: { name: 'busy', operation: 'listIntegrations', first: 1, status: 429 } });
  const request = { method: 'GET', path: '/v1/integrations?limit=5' };
  expect(at(await ask('send_request', request), 'status')).toBe(429);
  expect(at(await ask('send_request', request), 'status')).toBe(200);
  expect(at(await ask('list_faults'), 0, 'fired')).toBe(1);
  expect(await ask('remove_faults', { name: 'busy' })).toEqual({ removed: 1 });
  const filter = { operation: 'listIntegrations', status: [429] };
  expect(at(await ask('read_journal', { filter }), 0, 'status')).toBe(429);
  expect(at(await ask('wait_for_exchange', { filter, timeout: 10 }), 'status')).toBe(429);
  called.add('verify_journal');
  expect(await agent.call('verify_journal', { filter, times: 1 })).toEqual({ text: 'As expected.', failed: false });
  await ask('clear_journal');
  expect(await ask('read_journal')).toEqual([]);

  await ask('turn_clock', { action: 'freeze', to: '2030-01-01T00:00:00Z' });
  await ask('turn_clock', { action: 'advance', milliseconds: 1000 });
  expect(await ask('read_clock')).toMatchObject({ iso: '2030-01-01T00:00:01.000Z', frozen: true });
  const exported = await ask('export_account');
  expect(await ask('delete_record', { resource, id })).toEqual({ deleted: true });
  expect(await ask('read_record', { resource, id })).toBeNull();
  await ask('import_account', { state: exported });
  expect(at(await ask('read_record', { resource, id }), 'name')).toBe('Refunds');
  await ask('restore_snapshot', { id: at(snapshot, 'id') });
  expect(at(await ask('list_records', { resource, limit: 0 }), 'total')).toBe(count);
  await ask('reset', { every: true });

  called.add('check');
  const checked = await agent.call('check', { phases: ['examples'], resources: [resource], seconds: 20 });
  expect(checked).toMatchObject({ failed: false, text: expect.stringContaining('conforms') });
  expect([...called].sort()).toEqual(allTools.map(({ name }) => name).sort());
});

test.each([
  ['list_record', {}, /^Failed to call list_record: there is no such tool\. Choose one of about, /],
  ['list_records', { resorce: 'flows' }, /it takes no `resorce`; did you mean .?resource.?\?/],
  ['list_records', {}, /^Failed to call list_records: `resource` is missing\. Give a text/],
  ['list_records', { resource: 'flows', limit: -1 }, /`limit` is -1\. Give a whole number from 0\./],
  ['list_records', { resource: 'flow' }, /^Failed to use the resource `flow`: .*; did you mean `flows`\?/],
  ['put_record', { resource: 'integrations', record: { _id: '5f0c1d2e3b4a596877665544', nam: 'x' } }, /nam/],
  [
    'add_fault',
    { fault: { operation: 'listIntegration', status: 500 } },
    /^Failed to add .*did you mean .?listIntegrations/,
  ],
  ['add_fault', { fault: { preset: 'rate-limit' } }, /rate-limited/],
  ['verify_journal', { filter: { operation: 'createFlow' } }, /^Failed to verify .*expected at least 1, received 0/],
  ['turn_clock', { action: 'advance' }, /^Failed to /],
  ['restore_snapshot', { id: 'none' }, /^Failed to /],
  ['import_account', { state: {} }, /^Failed to /],
  ['check', { baseUrl: 'https://api.integrator.io/v1' }, /^Failed to check https:.*backends of this machine alone/],
])('a call of %s with %j fails in words, as a result that an agent can read', async (name, given, words) => {
  const { call } = await toolClient();
  const { text, failed } = await call(name, given);
  expect([failed, text]).toEqual([true, expect.stringMatching(words)]);
});

test('an account of its own, and a fake that runs elsewhere, are driven in the same way', async () => {
  const server = await startServer({ port: 0, report: 'silent', adminToken: 'secret-admin' });
  try {
    const agent = await toolClient({ url: server.url, adminToken: 'secret-admin' });
    await json(agent, 'make_record', {
      account: 'w1',
      region: 'eu',
      resource: 'integrations',
      fields: { name: 'Here' },
    });
    const names = server.integrator.accounts
      .get('w1', 'eu')
      .integrations.all()
      .map(({ name }) => name);
    expect(names).toContain('Here');
    await expect(toolClient({ url: server.url, adminToken: 'wrong' })).rejects.toThrow(/x-admin-token|admin token/);
  } finally {
    await server.close();
  }
  await expect(toolClient({ url: server.url })).rejects.toThrow(/^Failed to/);
});

test('the fake of another document is driven by its own resources, and checked by its own contract', async () => {
  const file = join(ownFolder(), 'pets.json');
  const pet = { type: 'object', required: ['id'], properties: { id: { type: 'string' }, name: { type: 'string' } } };
  const [one, many] = [pet, { type: 'array', items: pet }].map((schema) => ({
    description: 'Good',
    content: { 'application/json': { schema } },
  }));
  const id = { name: 'id', in: 'path', required: true, schema: { type: 'string' } };
  writeFileSync(
    file,
    JSON.stringify({
      openapi: '3.1.0',
      info: { title: 'Pets', version: '1' },
      servers: [{ url: 'https://pets.example/api' }],
      paths: {
        '/pets': { get: { operationId: 'listPets', responses: { 200: many } } },
        '/pets/{id}': {
          get: { operationId: 'getPet', parameters: [id], responses: { 200: one, 404: { description: 'None' } } },
        },
      },
    }),
  );
  const agent = await toolClient({ document: file });
  await json(agent, 'put_record', { resource: 'pets', record: { id: '7', name: 'Rex' } });
  const returned = await json(agent, 'send_request', { method: 'GET', path: '/api/pets' });
  expect(at(returned, 'body')).toBe('[{"id":"7","name":"Rex"}]');
  const { text, failed } = await agent.call('check', { phases: ['examples'], seconds: 20 });
  expect([failed, text]).toEqual([false, expect.stringContaining('conforms')]);
});
