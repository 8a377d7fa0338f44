import { stripVTControlCharacters } from 'node:util';
import { expect, test } from 'vitest';
import { createCore } from '../../../../../../mocks/integrator/integrator.ts';
import { type BannerFacts, bannerOf } from '../../../../../../mocks/surfaces/cli/serve/terminal/banner.ts';
import { openPage } from '../../../../../../mocks/surfaces/cli/serve/terminal/open-page.ts';
import { createRequestLog, type LogChoice } from '../../../../../../mocks/surfaces/cli/serve/terminal/request-log.ts';
import { paintFor, plain } from '../../../../../../mocks/surfaces/cli/terminal/paint.ts';
import { run } from '../in-process.ts';

const integrations = { name: 'integrations', singular: 'integration', collection: '/integrations' };
const facts: BannerFacts = {
  url: 'http://127.0.0.1:4010',
  counts: [{ ...integrations, size: 1, first: '57974ed227a82a3475cecb15' }],
  tokens: [],
  seed: 'sample',
  document: undefined,
  state: undefined,
  watched: [],
  cors: 'local',
  admin: true,
  strict: false,
  exposure: undefined,
};

test('the banner tells where to begin, and last how to stop', () => {
  expect(bannerOf(facts, plain)).toEqual([
    'integrator-testkit serves a fake of integrator.io, with 1 integration.',
    '',
    '  Base URL  http://127.0.0.1:4010/v1',
    '  Token     my_api_token  (any other that is not empty is good too)',
    "  Try       curl -H 'Authorization: Bearer my_api_token' http://127.0.0.1:4010/v1/integrations/57974ed227a82a3475cecb15",
    '  Inspect   http://127.0.0.1:4010/__admin/',
    '  Docs      http://127.0.0.1:4010/__admin/docs',
    '',
    '  Seed      sample',
    '  CORS      pages of this machine may read the responses  (--cors ORIGIN for others)',
    '',
    'Stop it with Ctrl-C.',
  ]);
});

test('the banner tells how many records there are of each resource, and of what there are none it is silent', () => {
  const parts = { name: 'parts', singular: 'part', collection: '/parts', first: undefined };
  const counted = (...sizes: [number, number]): string => {
    const counts = [
      { ...integrations, size: sizes[0], first: undefined },
      { ...parts, size: sizes[1] },
    ];
    return bannerOf({ ...facts, counts }, plain)[0] ?? '';
  };
  expect(counted(6, 1)).toContain('with 6 integrations · 1 part.');
  expect(counted(0, 2)).toContain('with 2 parts.');
  expect(counted(0, 0)).toContain('with no records.');
});

test('many resources are counted in lines that a terminal of 80 columns shows whole', () => {
  const names = ['integrations', 'connections', 'exports', 'imports', 'flows', 'iClients', 'scripts', 'lookupCaches'];
  const counts = names.map((name, index) => ({
    name,
    singular: name.slice(0, -1),
    collection: `/${name}`,
    size: index + 1,
    first: undefined,
  }));
  const lines = bannerOf({ ...facts, counts }, plain);
  expect(lines.slice(0, 4)).toEqual([
    'integrator-testkit serves a fake of integrator.io, with 36 records.',
    '',
    '  Records   1 integration · 2 connections · 3 exports · 4 imports · 5 flows ·',
    '            6 iClients · 7 scripts · 8 lookupCaches',
  ]);
});

test('the banner tells what was asked for, and no pages that are off', () => {
  const lines = bannerOf(
    {
      ...facts,
      counts: [{ ...integrations, size: 0, first: undefined }],
      tokens: ['a'],
      document: 'api.yaml',
      state: 's.sqlite',
      watched: ['api.yaml'],
      cors: ['https://a.test'],
      admin: false,
      strict: true,
    },
    plain,
  );
  expect(lines.slice(3)).toEqual([
    '  Token     a',
    "  Try       curl -H 'Authorization: Bearer a' http://127.0.0.1:4010/v1/integrations",
    '',
    '  Document  api.yaml  (reloaded when it changes)',
    '  Seed      sample',
    '  State     s.sqlite',
    '  Strict    what drops or erases a field gets 500',
    '  CORS      pages of this machine may read the responses, and of https://a.test',
    '',
    'Stop it with Ctrl-C.',
  ]);
  expect(bannerOf({ ...facts, cors: ['*'] }, plain).join()).toContain('any page on the web may read the responses');
  expect(bannerOf({ ...facts, cors: 'off' }, plain).join()).toContain('no page of another origin may');
});

test.each<[isTTY: boolean, environment: Record<string, string>, isPainted: boolean]>([
  [true, {}, true],
  [false, {}, false],
  [true, { NO_COLOR: '1' }, false],
  [true, { NO_COLOR: '' }, true],
  [true, { TERM: 'dumb' }, false],
  [false, { FORCE_COLOR: '1' }, true],
  [true, { FORCE_COLOR: '0' }, false],
  [true, { FORCE_COLOR: '1', NO_COLOR: '1' }, false],
])('on a terminal (%s) with %j it paints: %s', (isTTY, environment, isPainted) => {
  expect(paintFor({ isTTY }, environment)('red', 'a') !== 'a').toBe(isPainted);
});

test('colours change nothing but the colours', () => {
  const painted = bannerOf(facts, paintFor({ isTTY: true }, {}));
  expect(painted.map((line) => stripVTControlCharacters(line))).toEqual(bannerOf(facts, plain));
});

/** The lines that the log writes about some requests, the time of day left out. */
async function logged(
  choice: LogChoice,
  work: (core: ReturnType<typeof createCore>) => Promise<unknown>,
): Promise<string[]> {
  const core = createCore({ seed: 'sample', report: 'silent' });
  const lines: string[] = [];
  core.mock.watch(createRequestLog(choice, plain, (line) => lines.push(line)));
  await work(core);
  return lines.map((line) => line.replace(/^\d\d:\d\d:\d\d/, 'TIME').replaceAll(/ {2,}/g, '  '));
}

const ask = (core: ReturnType<typeof createCore>, path: string, body?: unknown, token = 't'): Promise<unknown> =>
  core
    .fetch(`https://api.integrator.io/v1${path}`, {
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
      ...(body !== undefined && { method: 'POST', body: JSON.stringify(body) }),
    })
    .catch(() => undefined);

test('each exchange has a line: method, path, status, duration, operation, and the account that is not the default', async () => {
  expect(
    await logged('all', async (core) => {
      await ask(core, '/tokenInfo?a=%1B');
      await ask(core, '/tokenInfo', undefined, 't@w1');
    }),
  ).toEqual([
    expect.stringMatching(/^TIME GET {2}\/v1\/tokenInfo\?a=%1B {2}200 {2}\d+ ms getTokenInfo$/),
    '  note  `a` is not a query parameter of getTokenInfo.',
    expect.stringMatching(/^TIME GET {2}\/v1\/tokenInfo {2}200 {2}\d+ ms getTokenInfo @w1$/),
  ]);
});

test('notes tells only of what there is something to know of', async () => {
  const lines = await logged('notes', async (core) => {
    await ask(core, '/tokenInfo');
    await ask(core, '/integrations', { name: 'A', raedme: 1 });
    await ask(core, '/integrations', { name: 7 });
    await ask(core, '/integrations/57974ed227a82a3475cecb99');
    await ask(core, '/nowhere');
    core.faults.add({ name: 'cut', connection: 'reset', first: 1 });
    await ask(core, '/tokenInfo');
  });
  expect(lines.map((line) => line.replace(/ {2}\d+ ms/, ''))).toEqual([
    'TIME POST  /v1/integrations  201 createIntegration',
    '  note  `raedme` is not a field; did you mean `readme`? It was dropped.',
    'TIME POST  /v1/integrations  422 createIntegration',
    expect.stringMatching(/^ {2}wrong .*name/),
    'TIME GET  /v1/integrations/57974ed227a82a3475cecb99  404 getIntegration',
    '  error  There is no integration with the id "57974ed227a82a3475cecb99".',
    'TIME GET  /v1/nowhere  404 no operation',
    expect.stringMatching(/^ {2}wrong /),
    'TIME GET  /v1/tokenInfo  --- getTokenInfo',
    '  fault  The fault `cut` was applied to GET /v1/tokenInfo: connection reset.',
  ]);
});

test('a response that was held back says why', async () => {
  const lines = await logged('notes', async (core) => {
    core.mock.override(async () => Response.json({ wrong: true }));
    await ask(core, '/tokenInfo');
  });
  expect(lines[1]).toMatch(/^ {2}held {2}Failed to respond to getTokenInfo: the response breaks the contract/);
});

test('what a request says gives no orders to the terminal, and does not fill it', async () => {
  const many = Object.fromEntries(Array.from({ length: 20 }, (_, index) => [`field${index}`, 1]));
  const lines = await logged('notes', (core) =>
    ask(core, '/integrations', { name: 'A', 'x\u001b[31m\n': 1, ['y'.repeat(900)]: 1, ...many }),
  );
  expect(lines.join('')).not.toMatch(/\p{Cc}/u);
  expect(lines).toHaveLength(7);
  expect(Math.max(...lines.map(({ length }) => length))).toBeLessThan(450);
  expect(lines.at(-1)).toMatch(/And \d+ more; the journal has all\./);
});

test('none tells nothing', async () => {
  expect(await logged('none', (core) => ask(core, '/nowhere'))).toEqual([]);
});

test('serve logs requests and pages that are kept out; quiet, it does neither', async () => {
  const [loud, quiet] = [await run(), await run({ log: 'none' })];
  for (const { server } of [loud, quiet])
    await fetch(`${server.url}/v1/nowhere`, { headers: { origin: 'https://a.test' } });
  expect(loud.reported).toHaveLength(3);
  expect(loud.reported[0]).toMatch(/start with --cors https:\/\/a\.test\.$/);
  expect(quiet.reported).toEqual([]);
});

test.each<[platform: NodeJS.Platform, program: string, args: string[]]>([
  ['darwin', 'open', ['http://127.0.0.1:4010/__admin/']],
  ['win32', 'cmd.exe', ['/d', '/c', 'start', '""', 'http://127.0.0.1:4010/__admin/']],
  ['linux', 'xdg-open', ['http://127.0.0.1:4010/__admin/']],
])('on %s a page is opened with %s', async (platform, program, args) => {
  const launched: unknown[] = [];
  const reported = await openPage(
    'http://127.0.0.1:4010/__admin/',
    platform,
    async (...words) => void launched.push(words),
  );
  expect([reported, launched]).toEqual([undefined, [[program, args]]]);
});

test('a browser that cannot be opened is reported in a sentence, and an odd address starts nothing', async () => {
  const missing = async (): Promise<never> => {
    throw Object.assign(new Error('spawn'), { code: 'ENOENT' });
  };
  expect(await openPage('http://[::1]:1/__admin/', 'linux', missing)).toBe(
    'Failed to open the inspector: there is no xdg-open here. Open http://[::1]:1/__admin/ yourself.',
  );
  for (const url of ['http://a/?b&calc', 'file:///etc', 'http://a" & calc/'])
    expect(await openPage(url, 'win32', missing)).toContain('it is no plain address');
});

test('serve opens the inspector where it is asked to, and not where that is off', async () => {
  const launched: string[] = [];
  const { server } = await run({ open: true }, async (_program, args) => void launched.push(args.at(-1) ?? ''));
  expect(launched).toEqual([`${server.url}/__admin/`]);
  await expect(run({ open: true, admin: false })).rejects.toThrow(
    'Failed to open the inspector: it is off. Leave out --no-admin, or --open.',
  );
});
