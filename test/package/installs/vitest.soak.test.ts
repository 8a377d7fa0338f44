import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Packed, pack } from './packed.ts';

const head = `import { test } from 'integrator-testkit/vitest';
import { expect } from 'vitest';

const url = 'https://api.integrator.io/v1/integrations';
const headers = { authorization: 'Bearer my_api_token', 'content-type': 'application/json' };
`;

/** The fixture and the matchers, and what their types refuse. */
const suite = `${head}
test('creates an integration', async ({ integrator }) => {
  const response = await fetch(url, { method: 'POST', headers, body: JSON.stringify({ name: 'Mine' }) });
  await expect(response).toConformToContract();
  expect(integrator).toHaveReceived('createIntegration', { body: { name: 'Mine' }, status: 201 });
  expect(integrator).not.toHaveReceived('deleteIntegration');
  expect(integrator).toHaveNoViolations();
  expect({ size: integrator.integrations.size }).toEqual({ size: 7 });
});

test('is as new', ({ integrator }) => {
  expect(integrator.integrations.size).toBe(6);
});

export function refused(): void {
  // @ts-expect-error A number holds no exchanges.
  expect(5).toHaveReceived('createIntegration');
  // @ts-expect-error A number breaks no contract.
  expect(5).not.toHaveNoViolations();
  // @ts-expect-error There is no such matcher.
  expect(5).toHaveRecieved('createIntegration');
}
`;

/** What a page of jsdom or happy-dom sends, by each client that it has. */
const page = (environment: string): string => `// @vitest-environment ${environment}
import axios from 'axios';
import { setupIntegrator } from 'integrator-testkit/node';
import { afterAll, beforeAll, test as plain } from 'vitest';
${head}
const lists = async () => (await axios.get(url, { headers })).data.length;

test('the fixture works on a page', async ({ integrator }) => {
  expect((await fetch(url, { headers })).status).toBe(200);
  expect(await lists()).toBe(6);
  expect(integrator).toHaveReceived('listIntegrations');
  expect(integrator.journal.entries).toHaveLength(2);
});

test('axios reads, writes, and hears what went wrong', async ({ integrator }) => {
  expect((await axios.post(url, { name: 'Mine' }, { headers })).status).toBe(201);
  expect(integrator.integrations.size).toBe(7);
  await expect(axios.get(url + '/59bbb1e10f7e2a5d7c1a9aff', { headers })).rejects.toHaveProperty('response.status', 404);
  expect((await axios.delete(url + '/' + integrator.integrations.all().at(-1)?._id, { headers })).status).toBe(204);
});

test('XMLHttpRequest reads the headers that serve exposes', async () => {
  const request = new XMLHttpRequest();
  request.open('GET', url + '?limit=1');
  request.setRequestHeader('authorization', 'Bearer my_api_token');
  await new Promise((resolve) => {
    request.onloadend = resolve;
    request.send();
  });
  expect([request.status, request.getResponseHeader('link') !== null]).toEqual([200, true]);
});

const before = Object.getOwnPropertyDescriptor(globalThis, 'fetch');

plain('start and stop leave fetch as it was', async () => {
  const integrator = setupIntegrator();
  integrator.start();
  expect((await fetch(url, { headers })).status).toBe(200);
  integrator.stop();
});
`;

const configuration = JSON.stringify({
  compilerOptions: {
    module: 'nodenext',
    target: 'es2023',
    lib: ['es2023', 'dom'],
    strict: true,
    noEmit: true,
    skipLibCheck: true,
    types: ['node'],
  },
  include: ['*.test.ts'],
});

let packed: Packed;

beforeAll(async () => {
  packed = await pack();
});

afterAll(() => packed.remove());

// vitest 3 gives a page of jsdom an AbortSignal that Node's own Request refuses; msw 3 needs that, msw 2 does not.
test.each([
  ['vitest@3.2', 'msw@2'],
  ['vitest@4', 'msw@3'],
  ['vitest@5', 'msw@3'],
])(
  'with %s and %s the package installs, its types hold, and it works in Node, jsdom and happy-dom',
  async (...both) => {
    const folder = await packed.install(...both, 'jsdom', 'happy-dom', 'axios', 'typescript@5', '@types/node@24');
    await folder.write({
      'package.json': '{ "private": true, "type": "module" }',
      'tsconfig.json': configuration,
      'node.test.ts': suite,
      'jsdom.test.ts': page('jsdom'),
      'happy-dom.test.ts': page('happy-dom'),
    });
    const tests = await folder.shell('npx vitest run');
    expect(tests.code, tests.stdout + tests.stderr).toBe(0);
    expect(tests.stdout).toMatch(/Tests {2}10 passed \(10\)/);
    const types = await folder.shell('npx tsc -p .');
    expect(types.stdout).toBe('');
  },
);
