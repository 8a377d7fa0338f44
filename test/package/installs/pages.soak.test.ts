import { afterAll, beforeAll, expect, test } from 'vitest';
import { chromiumPath } from '../../mocks/surfaces/browser/browser.ts';
import { type Packed, pack } from './packed.ts';

const page = '<!doctype html><script type="module" src="./main.js"></script>';
const url = 'https://api.integrator.io/v1/integrations';

let packed: Packed;

beforeAll(async () => {
  packed = await pack();
});

afterAll(() => packed.remove());

test('Vite builds a page with msw, and without it names what is missing where it is needed', async () => {
  const folder = await packed.install('vite@8');
  await folder.write({
    'page/index.html': page,
    'page/main.js': "import { startIntegrator } from 'integrator-testkit/browser';\nstartIntegrator();\n",
    'bare/index.html': page,
    'bare/main.js': `import { createIntegrator } from 'integrator-testkit';
      const integrator = createIntegrator();
      await integrator.fetch('${url}');
      await integrator.integrations.query();\n`,
  });
  const without = await folder.shell('npx vite build bare && cat bare/dist/assets/*.js');
  expect(without.code, without.stderr).toBe(0);
  expect(without.stdout).toContain('Could not resolve "msw" imported by "integrator-testkit". Is it installed?');
  expect(without.stdout).toContain('Could not resolve "@msw/data" imported by "integrator-testkit". Is it installed?');
  await folder.add('msw@3');
  const withMsw = await folder.shell('npx vite build page && cat page/dist/assets/*.js');
  expect(withMsw.code, withMsw.stderr).toBe(0);
  expect(withMsw.stdout).toContain('MOCK_ACTIVATE');
  expect(withMsw.stdout).not.toMatch(/Could not resolve "msw"|node:module/);
});

test('a server that renders pages finds nothing in integrator-testkit/browser that is for browsers only', async () => {
  // msw/browser has nothing for Node, which broke the build; `next build` looks packages up with these conditions.
  const folder = await packed.install('rolldown@1', 'msw@3');
  await folder.write({
    'app.js':
      "import { startIntegrator } from 'integrator-testkit/browser';\nstartIntegrator().catch((error) => console.log(error.message));\n",
    'build.mjs': `import { rolldown } from 'rolldown';
      for (const conditions of [['node', 'import', 'default'], ['react-server', 'node', 'import', 'module', 'default']]) {
        const bundle = await rolldown({ input: 'app.js', platform: 'neutral', external: /^node:/, resolve: { conditionNames: conditions, mainFields: ['module', 'main'] }, onLog: (level, log) => console.log(level, log.code) });
        const { output } = await bundle.generate({ format: 'esm' });
        console.log(output.some(({ code }) => code?.includes('msw/browser')), output[0].moduleIds.some((id) => id.includes('/msw/lib/')));
        await bundle.write({ dir: 'out', format: 'esm' });
      }`,
  });
  const built = await folder.shell('node build.mjs');
  expect([built.stdout, built.stderr]).toEqual(['false false\nfalse false\n', '']);
  const { stdout } = await folder.shell('cp out/app.js out/app.mjs && node out/app.mjs');
  expect(stdout).toContain('there is no page here, as on a server that renders one. Start it in the browser only');
});

test("TypeScript finds the inspector's styles, where it looks at imports for their effect too", async () => {
  const folder = await packed.install('msw@3', 'typescript@5');
  await folder.write({
    'main.ts':
      "import 'integrator-testkit/inspector.css';\nimport { mountInspector } from 'integrator-testkit/inspector';\nvoid mountInspector;\n",
    'wrong.ts': "import 'integrator-testkit/inspectr.css';\n",
  });
  const flags = '--noEmit --skipLibCheck --noUncheckedSideEffectImports --strict --target es2022';
  for (const mode of ['--module nodenext', '--module esnext --moduleResolution bundler']) {
    expect((await folder.shell(`npx tsc ${flags} ${mode} main.ts`)).stdout).toBe('');
    expect((await folder.shell(`npx tsc ${flags} ${mode} wrong.ts`)).stdout).toContain('inspectr.css');
  }
});

test.skipIf(chromiumPath === undefined)("the fixture works in vitest's browser mode", async () => {
  const folder = await packed.install('vitest@5', '@vitest/browser-playwright@5', 'playwright@1', 'msw@3');
  await folder.write({
    'package.json': '{ "private": true, "type": "module" }',
    'vitest.config.js': `import { playwright } from '@vitest/browser-playwright';
      export default { test: { browser: { enabled: true, headless: true, screenshotFailures: false, instances: [{ browser: 'chromium' }],
        provider: playwright({ launchOptions: { executablePath: '${chromiumPath}', args: ['--no-sandbox'] } }) } } };`,
    'page.test.js': `import { test } from 'integrator-testkit/vitest';
      import { expect } from 'vitest';
      const url = '${url}';
      const headers = { authorization: 'Bearer my_api_token', 'content-type': 'application/json' };
      test('responds in the page', async ({ integrator }) => {
        const response = await fetch(url, { method: 'POST', headers, body: '{"name":"Mine"}' });
        await expect(response).toConformToContract();
        expect(integrator).toHaveReceived('createIntegration', { body: { name: 'Mine' } });
        expect(integrator.handlers).toHaveLength(4);
        expect(() => integrator.server).toThrow('there is none in a page');
      });
      test('is as new', ({ integrator }) => expect(integrator.integrations.size).toBe(6));`,
    'other.test.js': `import { test } from 'integrator-testkit/vitest';
      import { expect } from 'vitest';
      test.fails('notices what breaks the contract', async () => {
        await fetch('${url}', { method: 'POST', headers: { authorization: 'Bearer t', 'content-type': 'application/json' }, body: '{"name":5}' });
      });`,
  });
  const { code, stdout, stderr } = await folder.shell('npx vitest run');
  expect(code, stdout + stderr).toBe(0);
  expect(stdout).toMatch(/Tests {2}2 passed \| 1 expected fail \(3\)/);
});
