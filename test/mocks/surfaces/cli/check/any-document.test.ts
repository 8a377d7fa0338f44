import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { booksDocument, type Scheme } from '../../../../contracts/apis/integrator/conformance/books.ts';
import { soaking, soakRows, soakTest } from '../../../../soak/soaking.ts';
import { type BooksBackend, startBooks } from './books-backend.ts';
import { run } from './command.ts';

const secret = 'a-secret-of-these-tests';
const folder = await mkdtemp(join(tmpdir(), 'integrator-testkit-any-'));
const started: BooksBackend[] = [];

afterAll(async () => {
  for (const { close } of started) close();
  await rm(folder, { recursive: true, force: true });
});

/** A library, and the file of its document. */
async function open(...how: Parameters<typeof startBooks>): Promise<BooksBackend & { readonly file: string }> {
  const books = await startBooks(...how);
  started.push(books);
  const file = `books-${started.length}.json`;
  await writeFile(join(folder, file), JSON.stringify(JSON.parse(books.document), null, 2));
  return { ...books, file };
}

/** What a run is asked for here; it is judged in process, and by every phase in the soak. */
const aFew = soaking ? [] : ['--phases', 'examples,security'];

const authorizationIs =
  (value: string) =>
  ({ headers }: Request): boolean =>
    headers.get('authorization') === value;

test.each(
  soakRows<[kind: string, scheme: Scheme, isLetIn: (request: Request) => boolean]>([
    [`key:${secret}`, 'key', ({ headers }) => headers.get('x-api-key') === secret],
    [`basic:ada:${secret}`, 'login', authorizationIs(`Basic ${btoa(`ada:${secret}`)}`)],
    [`bearer:${secret}`, 'token', authorizationIs(`Bearer ${secret}`)],
  ]),
)(
  'a backend of any document conforms for who gives --auth %s, and the secret is written nowhere',
  async (auth, scheme, isLetIn) => {
    const { file } = await open([scheme], isLetIn);
    const words = ['--document', file, '--auth', auth, '--write', '--runs', '2', '--rate', '5000', ...aFew];
    const files = ['--reporter', `human,json=${file}.report`, '--record', `${file}.ndjson`];
    const { code, stdout, stderr } = await run(folder, ['check', ...words, ...files]);
    expect(stdout).toMatch(/^✓ http:\/\/127\.0\.0\.1:\d+\/api conforms to Books 1\.0.*: .*\d+ checks\.$/m);
    expect(code).toBe(0);
    const written = await Promise.all(
      ['report', 'ndjson'].map((end) => readFile(join(folder, `${file}.${end}`), 'utf8')),
    );
    for (const text of [stdout, stderr, ...written]) expect(text).not.toContain(secret);
    expect(written.join()).not.toContain(btoa(`ada:${secret}`));
  },
);

soakTest('the secret may come from the environment', async () => {
  const { file } = await open(['key'], ({ headers }) => headers.get('x-api-key') === secret);
  const environment = { INTEGRATOR_TESTKIT_AUTH: `key:${secret}` };
  const { code } = await run(folder, ['check', '--document', file, '--phases', 'examples'], environment);
  expect(code).toBe(0);
});

test('a backend that deviates is found, with the line of its own document and a command that asks again', async () => {
  const { file } = await open(
    ['key'],
    () => true,
    ({ method }, response) =>
      method === 'POST' && response.status === 201
        ? new Response(response.body, { ...response, status: 200 })
        : response,
  );
  const words = ['--document', file, '--header', `X-Api-Key: ${secret}`, '--write', '--runs', '1', '--rate', '5000'];
  const { code, stdout, stderr } = await run(folder, [
    'check',
    ...words,
    '--phases',
    soaking ? 'positive,security' : 'positive',
    '--all',
  ]);
  expect(code).toBe(1);
  expect(stdout).toMatch(/createBook.*201/s);
  expect(stdout).toMatch(new RegExp(`Document {3}${file}:\\d+`));
  expect(stdout).toContain('x-api-key: $HEADER_X_API_KEY');
  expect(stdout + stderr).not.toContain(secret);
});

soakTest('what sends something is listed and not called, and a dry run sends nothing', async () => {
  const { file, requests } = await open(['key'], () => true);
  const words = ['check', '--document', file, '--auth', `key:${secret}`, '--write', '--runs', '1', '--rate', '5000'];
  const dry = await run(folder, [...words, '--dry-run']);
  expect(requests).toEqual([]);
  expect(dry.stdout).toMatch(/^POST \/books \{/m);
  expect(dry.stderr).toContain('not called: POST /books/{id}/invite looks as if it sends something');
  expect(dry.stderr).toMatch(/\d+ requests would be sent/);
  const real = await run(folder, [...words, '--phases', 'positive,stateful']);
  expect(real.stdout).toContain('inviteReader: not called: POST /books/{id}/invite');
  expect(requests.filter((request) => request.endsWith('/invite'))).toEqual([]);
  expect(requests).toContain('POST /api/books');
});

soakTest('--only judges what it names, and what --except names is never called', async () => {
  const { file, requests } = await open(['key'], () => true);
  const words = ['check', '--document', file, '--auth', `key:${secret}`, '--write', '--runs', '1', '--rate', '5000'];
  const report = 'chosen.json';
  await run(folder, [
    ...words,
    '--only',
    'GET /books/**',
    '--except',
    'replaceBook,readers',
    '--reporter',
    `json=${report}`,
  ]);
  const { checks } = JSON.parse(await readFile(join(folder, report), 'utf8'));
  const judged = new Set(checks.map(({ operation }: { readonly operation: string }) => operation));
  expect([...judged].sort()).toEqual(['getBook', 'listBooks']);
  expect(requests.filter((request) => request.startsWith('PUT'))).toEqual([]);
  const wrong = await run(folder, [...words, '--only', 'getBok']);
  expect(wrong.code).toBe(2);
  expect(wrong.stderr).toContain(
    'Failed to read --only (`only`): "getBok" is no operation, no tag and no path of the document; did you mean `getBook`?',
  );
});

soakTest('a run ends at --max-requests, cleans up, and says what it did not come to', async () => {
  const { file, requests } = await open(['key'], () => true);
  const words = ['--document', file, '--auth', `key:${secret}`, '--write', '--rate', '5000', '--max-requests', '40'];
  const { code, stdout } = await run(folder, ['check', ...words]);
  expect(code).toBe(2);
  expect(stdout).toContain('the run may send no more (--max-requests');
  const made = requests.filter((request) => request === 'POST /api/books').length;
  expect(made).toBeGreaterThan(0);
  expect(requests.length).toBeLessThan(150);
});

test.each(
  soakRows([
    [
      'a server elsewhere has to be named',
      'https://books.example/api',
      ['--auth', `key:${secret}`],
      'the first server of the document, "https://books.example/api", is not on this machine. Give the URL of the API',
    ],
    [
      'credentials need a kind',
      undefined,
      ['--auth', secret],
      'Failed to read --auth: it begins with no kind of credentials',
    ],
    ['a password stands behind a colon', undefined, ['--auth', `basic:${secret}`], 'basic has no password'],
    ['a header has a name', undefined, ['--header', secret], 'Failed to read --header: it is no header with a value'],
    ['flows are of the Integration API', undefined, ['--write', '--run-flows'], 'Give --allow-side-effects'],
  ]),
)('%s', async (_, server, words, said) => {
  await writeFile(join(folder, 'words.json'), booksDocument(['key'], server));
  const { code, stdout, stderr } = await run(folder, ['check', '--document', 'words.json', ...words]);
  expect(code).toBe(2);
  expect(stderr).toContain(said);
  expect(stdout + stderr).not.toContain(secret);
});
