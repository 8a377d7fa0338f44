/** What a person adds in the folders of the layers: something that tests do with gadgets alone, here and over HTTP. */
export const extensions: Readonly<Record<string, string>> = {
  'mocks/integrator/resources/gadgets/index.ts': `
import { defineResource, type ResourceDefinition } from '../../define/define-resource.ts';
import { turnsOf } from './extension.ts';
export const resource: ResourceDefinition = defineResource('gadgets', {
  before: ({ role }, { fake }) =>
    role === 'create' && turnsOf(fake.memory).size > Number(fake.options['maxTurns'] ?? 9)
      ? { status: 422, body: { errors: [{ code: 'update_not_allowed', message: 'Turned too often.', field: 'name' }] } }
      : undefined,
});
`,
  'mocks/integrator/resources/gadgets/extension.ts': `
import { usual } from '../../../../contracts/options/check-options.ts';
import type { ResourceExtension } from '../../define/define-extension.ts';
import { type FakeMemory, ofEachFake } from '../../define/fake-context.ts';
export interface Turns { onTurn(id: string, degrees: number): void; turnOf(id: string): number | undefined }
export const turnsOf: (memory: FakeMemory) => Map<string, number> = ofEachFake(() => new Map<string, number>());
export const extension: ResourceExtension<{ gadgetCount(): number }, { readonly maxTurns?: number }, Turns> = {
  options: { maxTurns: usual.whole },
  members: (_fake, account) => ({ gadgetCount: () => account.collection('/gadgets').size }),
  recordMembers: ({ memory }, { name }) => ({
    onTurn: (id, degrees) => void turnsOf(memory).set(name + id, degrees),
    turnOf: (id) => turnsOf(memory).get(name + id),
  }),
  forget: (memory) => turnsOf(memory).clear(),
};
`,
  'mocks/surfaces/admin/resources/gadgets/extension.ts': `
import type { AdminExtension } from '../../call/admin-extension.ts';
export const extension: AdminExtension<'turnGadget' | 'countGadgets'> = {
  routes: {
    turnGadget: ({ account, path, body }) => {
      account.gadgets.onTurn(path.id ?? '', Number(Object(body).degrees));
      return new Response(null, { status: 204 });
    },
    countGadgets: ({ account }) => Response.json(account.gadgetCount()),
  },
};
`,
  'mocks/surfaces/connect/resources/gadgets/extension.ts': `
import type { ConnectExtension } from '../../client/connect-extension.ts';
export const extension: ConnectExtension = {
  members: (client, account) => ({
    gadgetCount: () => client.ask('GET', account + '/gadget-count', (value): value is number => typeof value === 'number'),
  }),
  recordMembers: (client, records) => ({
    onTurn: (id: string, degrees: number) => client.tell('PUT', records + '/' + id + '/turn', { degrees }),
  }),
};
`,
  'mocks/surfaces/cli/resources/gadgets/flags.ts': `
import type { ResourceFlag } from '../../usage/resource-flag.ts';
export const flags: readonly ResourceFlag[] = [];
`,
};

/** The control API with the routes of gadgets. */
export function withControlRoutes(document: string): string {
  const parameter = (name: string): string => `{ name: ${name}, in: path, required: true, schema: { type: string } }`;
  const routes = `  /accounts/{account}/records/gadgets/{id}/turn:
    parameters: [${parameter('account')}, ${parameter('id')}]
    put:
      operationId: turnGadget
      requestBody: { required: true, content: { application/json: { schema: { type: object } } } }
      responses: { '204': { description: Turned. } }
  /accounts/{account}/gadget-count:
    parameters: [${parameter('account')}]
    get: { operationId: countGadgets, responses: { '200': { description: How many. } } }
`;
  return document.replace('\npaths:\n', `\npaths:\n${routes}`);
}

/** A program that uses the new resource wherever records are used, and prints what it saw. */
export const program = `
import { checkConformance, integratorContract } from './contracts/index.ts';
import { createIntegrator } from './mocks/index.ts';
import { connectIntegrator } from './mocks/surfaces/connect/connect-integrator.ts';
import { startServer } from './mocks/surfaces/server/index.ts';

const base = 'https://api.integrator.io/v1';
const headers = { authorization: 'Bearer t', 'content-type': 'application/json' };
const seen: Record<string, unknown> = {};
const fake = createIntegrator({ seed: { connections: 2, gadgets: 3 }, report: 'silent' });
const ask = async (method: string, path: string, body?: object): Promise<{ status: number; body: any }> => {
  const init = { method, headers, ...(body && { body: JSON.stringify(body) }) };
  const response = await fake.fetch(base + path, init);
  const text = await response.text();
  return { status: response.status, body: text === '' ? undefined : JSON.parse(text) };
};
const [one, other] = fake.connections.all();
seen.seeded = fake.gadgets.size;
const made = await ask('POST', '/gadgets', { name: 'Mine', _connectionId: one!._id, key: 'opens' });
seen.created = [made.status, made.body.key, fake.gadgets.get(made.body._id)?.key];
await ask('PUT', '/gadgets/' + made.body._id, made.body);
seen.kept = fake.gadgets.get(made.body._id)?.key;
seen.dangling = (await ask('POST', '/gadgets', { name: 'No', _connectionId: '0'.repeat(24) })).body.errors[0].code;
seen.inUse = (await ask('DELETE', '/connections/' + one!._id)).status;
seen.dependencies = Object.keys((await ask('GET', '/connections/' + one!._id + '/dependencies')).body);
seen.view = (await ask('GET', '/connections/' + one!._id + '/gadgets')).body.length;
seen.neighbour = (await ask('GET', '/connections/' + other!._id + '/gadgets')).body.length;
seen.filtered = (await ask('GET', '/gadgets?_connectionId=' + one!._id)).body.length;
seen.action = [
  (await ask('POST', '/gadgets/' + made.body._id + '/spin')).status,
  (await ask('POST', '/gadgets/' + '0'.repeat(24) + '/spin')).status,
];
seen.factory = fake.create.gadget({ name: 'Made' }).name;
const state = fake.accounts.get('default').export();
const copy = createIntegrator({ seed: 'empty', report: 'silent' });
copy.accounts.get('default').import(state);
seen.moved = JSON.stringify(copy.gadgets.all()) === JSON.stringify(fake.gadgets.all());
fake.gadgets.onTurn('a', 90);
seen.turned = [fake.gadgets.turnOf('a'), fake.accounts.get('other').gadgets.turnOf('a'), copy.gadgets.turnOf('a')];
fake.reset();
seen.forgotten = fake.gadgets.turnOf('a') ?? null;
const server = await startServer({ port: 0, seed: { gadgets: 2 }, maxTurns: 0, report: 'silent' });
const connected = connectIntegrator(server.url);
seen.connected = [(await connected.gadgets.all()).length, await connected.gadgetCount()];
await connected.gadgets.onTurn('b', 45);
seen.turnedThere = server.integrator.gadgets.turnOf('b');
const refused = await server.integrator.fetch(base + '/gadgets', { method: 'POST', headers, body: '{"name":"No"}' });
seen.optionHeeded = refused.status;
await server.close();
const report = await checkConformance({
  baseUrl: base,
  token: 't',
  write: true,
  runs: 2,
  rate: 1e9,
  sleep: async () => undefined,
  resources: ['gadgets', 'connections'],
  fetch: createIntegrator({ report: 'silent' }).fetch,
});
seen.verdict = [report.verdict, report.failures.map((failure) => failure.rule + ' ' + failure.message), report.leftovers];
seen.listed = integratorContract().resources.some(({ name }) => name === 'gadgets');
console.log(JSON.stringify(seen));
`;
