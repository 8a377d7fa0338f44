import { afterAll, beforeAll, expect, test } from 'vitest';
import { readEntries } from '../entries.ts';
import { type Packed, pack } from './packed.ts';

const url = 'https://api.integrator.io/v1/integrations';
const headers = "{ authorization: 'Bearer my_api_token' }";

/** Those that are parts of a test runner, and cannot be without it. */
const ofRunners = ['integrator-testkit/vitest', 'integrator-testkit/vitest/coverage', 'integrator-testkit/playwright'];

let packed: Packed;

beforeAll(async () => {
  packed = await pack();
});

afterAll(() => packed.remove());

test('without msw and @msw/data, what needs neither works, and what does says how to install them', async () => {
  const folder = await packed.install();
  const names = (await readEntries()).map(({ name }) => name).filter((name) => !ofRunners.includes(name));
  const { code, stdout, stderr } = await folder.program(`
    for (const name of ${JSON.stringify(names)}) await import(name).catch(({ message }) => console.log(name, message));
    const { connectIntegrator, createIntegrator, isTestkitError } = await import('integrator-testkit');
    const { setupIntegrator } = await import('integrator-testkit/node');
    const { startIntegrator } = await import('integrator-testkit/browser');
    const { startServer } = await import('integrator-testkit/server');
    const integrator = createIntegrator();
    console.log((await integrator.fetch('${url}', { headers: ${headers} })).status);
    const server = await startServer({ port: 0 });
    console.log((await (await connectIntegrator(server.url)).integrations.all()).length);
    await server.close();
    const asks = { handlers: () => integrator.handlers, use: () => integrator.use(), node: () => setupIntegrator(),
      query: () => integrator.integrations.query(), page: () => startIntegrator() };
    for (const [name, ask] of Object.entries(asks)) {
      await (async () => ask())().then(() => console.log(name, 'no error'), (error) => console.log(name, isTestkitError(error), error.message));
    }
  `);
  expect([code, stderr]).toEqual([0, '']);
  const install = 'which is not installed. Install it: npm install --save-dev';
  expect(stdout.trimEnd().split('\n')).toEqual([
    `integrator-testkit/register Failed to put the fake between this process and the network: it needs the package msw, ${install} msw`,
    '200',
    '6',
    `handlers true Failed to make handlers: it needs the package msw, ${install} msw`,
    `use true Failed to put handlers before the fake: it needs the package msw, ${install} msw`,
    `node true Failed to put the fake between this process and the network: it needs the package msw, ${install} msw`,
    `query true Failed to open a query: it needs the package @msw/data, ${install} @msw/data`,
    'page true Failed to start the fake: there is no page here, as on a server that renders one. Start it in the browser only, as in an effect; in Node, import { setupIntegrator } from integrator-testkit/node.',
  ]);
  const command = await folder.shell(
    'npx integrator-testkit fixtures sample && npx integrator-testkit validate --help',
  );
  expect(command).toMatchObject({ code: 0, stderr: '' });
  const { stdout: size } = await folder.shell('du -sm node_modules | cut -f1');
  expect(Number(size)).toBeLessThan(26);
});

test.each(['msw@2.12', 'msw@3'])('with %s, a program of ES modules and one of CommonJS get the fake', async (msw) => {
  const folder = await packed.install(msw, '@msw/data');
  const body = (load: string): string => `
    ${load}
    const integrator = setupIntegrator({ report: 'silent' });
    integrator.start();
    const status = async () => (await fetch('${url}', { headers: ${headers} })).status;
    const byHttps = () => new Promise((resolve, reject) => {
      https.get('${url}', { headers: ${headers} }, (response) => resolve(response.resume().statusCode)).on('error', reject);
    });
    const main = async () => {
      const seen = [await status(), await byHttps()];
      integrator.server.use(http.get('${url}', () => new HttpResponse(null, { status: 418 })));
      seen.push(await status());
      integrator.reset();
      integrator.use(http.get('${url}', () => HttpResponse.json([])));
      seen.push(await status());
      seen.push((await integrator.integrations.query()).findMany((q) => q.where({ mode: 'install' })).length > 0);
      integrator.stop();
      const server = setupServer(...createIntegrator({ report: 'silent' }).handlers);
      server.listen();
      seen.push(await status());
      server.close();
      console.log(JSON.stringify(seen));
    };
    main();
  `;
  await folder.write({
    'modules.mjs': body(`
      import https from 'node:https';
      import { createIntegrator } from 'integrator-testkit';
      import { setupIntegrator } from 'integrator-testkit/node';
      import { HttpResponse, http } from 'msw';
      import { setupServer } from 'msw/node';`),
    'common.cjs': body(`
      const https = require('node:https');
      const { createIntegrator } = require('integrator-testkit');
      const { setupIntegrator } = require('integrator-testkit/node');
      const { HttpResponse, http } = require('msw');
      const { setupServer } = require('msw/node');`),
  });
  for (const file of ['modules.mjs', 'common.cjs']) {
    const { stdout, stderr } = await folder.shell(`node ${file}`);
    expect([file, stdout.trim(), stderr]).toEqual([file, '[200,200,418,200,true,200]', '']);
  }
});

test.each(['18', '20'])('Node %s learns which Node is needed, by each entry and by the command', async (version) => {
  const node = `node-${process.platform}-${process.arch}`;
  const folder = await packed.install('msw@2', `${node}@${version}`);
  const names = (await readEntries()).map(({ name }) => name).filter((name) => !ofRunners.includes(name));
  await folder.write({
    'entries.mjs': `for (const name of ${JSON.stringify(names)}) await import(name).then(() => console.log(name, 'loaded'), ({ name: kind, message }) => console.log(kind, message));`,
  });
  const sentence = new RegExp(
    `^Failed to load integrator-testkit: it needs Node 22\\.12 or a later one, and this is Node ${version.replace('.', '\\.')}\\..*\\. Run it with a later Node\\.$`,
  );
  const { stdout } = await folder.shell(`./node_modules/${node}/bin/node entries.mjs`);
  const lines = stdout.trimEnd().split('\n');
  expect(lines).toHaveLength(names.length);
  for (const line of lines) expect(line.replace('NodeError ', '')).toMatch(sentence);
  const command = await folder.shell(
    `./node_modules/${node}/bin/node node_modules/integrator-testkit/dist/cli.js serve`,
  );
  expect([command.code, command.stdout]).toEqual([2, '']);
  expect(command.stderr.trim()).toMatch(sentence);
});

test('the oldest Node that is promised runs the package, and says which one --state needs', async () => {
  const node = `node-${process.platform}-${process.arch}`;
  const folder = await packed.install('msw@3', `${node}@22.12.0`);
  await folder.write({
    'oldest.mjs': `
      import { setupIntegrator } from 'integrator-testkit/node';
      const integrator = setupIntegrator();
      integrator.start();
      console.log((await fetch('${url}', { headers: ${headers} })).status);
      integrator.stop();`,
  });
  const run = `./node_modules/${node}/bin/node`;
  expect(await folder.shell(`${run} oldest.mjs`)).toEqual({ code: 0, stdout: '200\n', stderr: '' });
  const { code, stderr } = await folder.shell(
    `${run} node_modules/integrator-testkit/dist/cli.js serve --port 0 --state s.sqlite`,
  );
  expect([code, stderr.trim()]).toEqual([
    2,
    'Failed to keep the state in s.sqlite: Node 22.12.0 has no node:sqlite. Use Node 22.13 or a later one.',
  ]);
});
