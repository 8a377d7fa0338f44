/** What a person writes into the new file of a resource: a reference, a secret, a filter, a view, an action. */
export function withMore(document: string): string {
  const field = `        _connectionId:
          $ref: '#/components/schemas/ObjectId'
          description: What it goes through.
          x-references: connections
          x-source: choice
        key:
          type: string
          description: Opens it.
          x-secret: true
          x-source: choice
    Gadget:
`;
  const filter = `        - name: _connectionId
          in: query
          description: Only those of this connection.
          x-filter-of: _connectionId
          x-source: choice
          schema:
            $ref: '#/components/schemas/ObjectId'
      responses:
`;
  const below = `  /gadgets/{_id}/spin:
    parameters:
      - name: _id
        in: path
        required: true
        description: The gadget's \`_id\`.
        x-source: choice
        schema:
          $ref: '#/components/schemas/ObjectId'
    post:
      operationId: spinGadget
      summary: Spin a gadget.
      description: Nothing of the record changes.
      tags: [Gadgets]
      x-source: choice
      responses:
        '204':
          description: It spins.
          x-source: choice
        '400':
          $ref: '#/components/responses/InvalidId'
        '401':
          $ref: '#/components/responses/Unauthorized'
        '403':
          $ref: '#/components/responses/Forbidden'
        '404':
          $ref: '#/components/responses/NotFound'
        '429':
          $ref: '#/components/responses/RateLimited'
  /connections/{_id}/gadgets:
    parameters:
      - name: _id
        in: path
        required: true
        description: The connection's \`_id\`.
        x-source: choice
        schema:
          $ref: '#/components/schemas/ObjectId'
    get:
      operationId: listConnectionGadgets
      summary: Get the gadgets of a connection.
      description: Those that go through it.
      tags: [Gadgets]
      x-view-of: gadgets
      x-source: choice
      responses:
        '200':
          description: The gadgets.
          x-source: choice
          content:
            application/json:
              schema:
                type: array
                items:
                  $ref: '#/components/schemas/Gadget'
        '204':
          description: No gadgets, where the account is set up to respond with an empty list so.
          x-source: choice
        '400':
          $ref: '#/components/responses/InvalidId'
        '401':
          $ref: '#/components/responses/Unauthorized'
        '404':
          $ref: '#/components/responses/NotFound'
        '429':
          $ref: '#/components/responses/RateLimited'
components:
`;
  return document.replace('    Gadget:\n', field).replace('      responses:\n', filter).replace('components:\n', below);
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
const server = await startServer({ port: 0, seed: { gadgets: 2 }, report: 'silent' });
const connected = connectIntegrator(server.url);
seen.connected = (await connected.gadgets.all()).length;
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
