import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { rowsOf } from '../soak/soaking.ts';
import { root } from './entries.ts';

/** Prints the files of the package that Node has loaded after each of some requests. */
const program = `
import { registerHooks } from 'node:module';
const files = [];
registerHooks({ load(url, context, next) { files.push(url); return next(url, context); } });
const { createIntegrator } = await import(process.argv[1]);
const integrator = await createIntegrator({ report: 'silent' });
const steps = [];
for (const [method, path] of JSON.parse(process.argv[2])) {
  const headers = { authorization: 'Bearer my_api_token' };
  const response = await integrator.fetch('https://api.integrator.io/v1' + path, { method, headers });
  steps.push({ status: response.status, files: files.splice(0) });
}
console.log(JSON.stringify(steps));
`;

interface Step {
  readonly status: number;
  readonly sources: readonly string[];
}

/** What each request loads that none before has, as files of the source. */
async function stepsOf(requests: readonly (readonly [method: string, path: string])[]): Promise<readonly Step[]> {
  const args = ['--input-type=module', '-e', program, `${root}dist/index.js`, JSON.stringify(requests)];
  // Behind \`-e\` come the arguments of the program, without a file.
  const { stdout } = await promisify(execFile)(process.execPath, args);
  const steps: readonly { readonly status: number; readonly files: readonly string[] }[] = JSON.parse(stdout);
  return steps.map(({ status, files }) => ({ status, sources: files.flatMap(sourcesIn) }));
}

function sourcesIn(url: string): string[] {
  if (!url.startsWith(`file://${root}dist/`)) return [];
  const text = readFileSync(new URL(url), 'utf8');
  return [...text.matchAll(/^\/\/#region (\S+)$/gm)].map(([, source = '']) => source);
}

/** The resources whose definitions are among some sources. */
function defined(sources: readonly string[]): string[] {
  return sources.flatMap((source) => /^mocks\/integrator\/resources\/([^/]+)\/index\.ts$/.exec(source)?.[1] ?? []);
}

test('what is special about a resource is loaded when one is first needed that does not come with the fake', async () => {
  const [first, second, flows, again] = await stepsOf([
    ['GET', '/integrations'],
    ['GET', '/tokenInfo'],
    ['GET', '/integrations/57974ed227a82a3475cecb15/flows'],
    ['GET', '/jobs'],
  ]);
  expect([first, second, flows, again].map((step) => step?.status)).toEqual([200, 200, 200, 200]);
  expect(defined(first?.sources ?? [])).toEqual(['integrations']);
  expect(defined(second?.sources ?? [])).toEqual([]);
  expect(defined(flows?.sources ?? [])).toEqual(expect.arrayContaining(['flows', 'jobs', 'audit', 'recycle-bin']));
  expect(defined(again?.sources ?? [])).toEqual([]);
});

test('what is loaded later is loaded once, and shares the rest with the fake', async () => {
  const [first, later] = await stepsOf([
    ['GET', '/integrations'],
    ['GET', '/flows'],
  ]);
  const sources = [...(first?.sources ?? []), ...(later?.sources ?? [])];
  expect(later?.sources.length).toBeGreaterThan(20);
  expect(sources.filter((source, place) => sources.indexOf(source) !== place)).toEqual([]);
});

/** Prints the files that Node has loaded for a server, its options and the first request. */
const serverProgram = `
import { registerHooks } from 'node:module';
const files = [];
registerHooks({ load(url, context, next) { files.push(url); return next(url, context); } });
const { startServer } = await import(process.argv[1]);
const server = await startServer({ port: 0, report: 'silent', ...JSON.parse(process.argv[2]) });
console.log(JSON.stringify(files));
await server.close();
`;

test.each(
  rowsOf<[options: object, isLoaded: boolean]>(
    [
      [{}, false],
      [{ https: true }, true],
      [{ proxy: 'refuse-others' }, true],
    ],
    2,
  ),
)('what speaks TLS is loaded for a server with %j: %s', async (options, isLoaded) => {
  const authority = await mkdtemp(join(tmpdir(), 'authority-'));
  const given = JSON.stringify(isLoaded ? { ...options, authority } : options);
  const args = ['--input-type=module', '-e', serverProgram, `${root}dist/server.js`, given];
  const { stdout } = await promisify(execFile)(process.execPath, args);
  const files: readonly string[] = JSON.parse(stdout);
  await rm(authority, { recursive: true });
  expect({
    forge: files.some((file) => file.includes('/node_modules/node-forge/')),
    own: files.flatMap(sourcesIn).some((file) => /^mocks\/surfaces\/(?:authority|server\/proxy)\//.test(file)),
  }).toEqual({ forge: isLoaded, own: isLoaded });
});

/** Prints the files that Node has loaded after the import of the contract, and after each of some calls. */
const contractProgram = `
import { registerHooks } from 'node:module';
const files = [];
registerHooks({ load(url, context, next) { files.push(url); return next(url, context); } });
const steps = [];
const done = () => steps.push(files.splice(0));
const { createContract, diffDocuments, integratorContract, integratorDocument } = await import(process.argv[1]);
done();
await integratorContract().checkRequest(new Request('https://api.integrator.io/v1/integrations'));
done();
const document = { openapi: '3.1.0', info: { title: 'Pets', version: '1' }, paths: {} };
createContract(document);
done();
diffDocuments(document, document);
done();
console.log(JSON.stringify(steps));
`;

test('what reads documents is loaded with the first one, what compares them with the first two, and each once', async () => {
  const args = ['--input-type=module', '-e', contractProgram, `${root}dist/contract.js`];
  const { stdout } = await promisify(execFile)(process.execPath, args);
  const steps: readonly (readonly string[])[] = JSON.parse(stdout);
  const sources = steps.map((files) => files.flatMap(sourcesIn));
  const [imported = [], judged = [], read = [], compared = []] = sources;
  const packages = steps.map((files) => files.filter((file) => file.includes('/dist/copied-')).length);
  expect(packages.slice(0, 2)).toEqual([0, 0]);
  expect(packages[2]).toBeGreaterThan(2);
  const late = ['contracts/contract/create-contract.ts', 'spec/document/reading/read-document.ts'];
  expect([...imported, ...judged].filter((source) => late.includes(source))).toEqual([]);
  expect(read).toEqual(expect.arrayContaining(late));
  expect([...imported, ...judged, ...read]).not.toContain('contracts/diff/diff-documents.ts');
  expect(compared).toContain('contracts/diff/diff-documents.ts');
  const all = sources.flat();
  expect(all.filter((source, place) => all.indexOf(source) !== place)).toEqual([]);
});

/** Prints the files that Node has loaded for a server of integrator.io, and then for one of another document. */
const otherProgram = `
import { registerHooks } from 'node:module';
const files = [];
registerHooks({ load(url, context, next) { files.push(url); return next(url, context); } });
const { startServer } = await import(process.argv[1]);
const { createContract } = await import(process.argv[2]);
const contract = createContract({ openapi: '3.1.0', info: { title: 'Pets', version: '1' }, paths: {} });
const steps = [];
for (const options of [{}, { contract, follows: 'document' }]) {
  const server = await startServer({ port: 0, report: 'silent', ...options });
  steps.push(files.splice(0));
  await server.close();
}
console.log(JSON.stringify(steps));
`;

test('what a document of another API needs is loaded with the first server of one', async () => {
  const args = ['--input-type=module', '-e', otherProgram, `${root}dist/server.js`, `${root}dist/contract.js`];
  const { stdout } = await promisify(execFile)(process.execPath, args);
  const [first = [], other = []]: readonly (readonly string[])[] = JSON.parse(stdout);
  const ofOthers = 'mocks/engine/webhooks/webhooks.ts';
  expect(first.flatMap(sourcesIn)).not.toContain(ofOthers);
  expect(other.flatMap(sourcesIn)).toContain(ofOthers);
});
