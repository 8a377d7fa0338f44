import { expect, test } from 'vitest';
import { hasNoViolations } from '../../../contracts/matchers/has-no-violations.ts';
import { hasReceived } from '../../../contracts/matchers/has-received.ts';
import { createMock } from '../../../mocks/engine/create-mock.ts';
import { publicEntry } from '../../../mocks/engine/journal/entry/public-entry.ts';
import type { JournalEntry } from '../../../mocks/engine/journal/journal.ts';
import type { Mock } from '../../../mocks/engine/mock.ts';
import type { Failure } from '../../../mocks/engine/wire/self-check/self-check.ts';
import { reporter } from '../../../mocks/integrator/report/console-report.ts';
import { createEventLog } from '../../../mocks/surfaces/cli/serve/events/event-lines.ts';
import { createRequestLog } from '../../../mocks/surfaces/cli/serve/terminal/request-log.ts';
import { plain } from '../../../mocks/surfaces/cli/terminal/paint.ts';
import { rowsOf } from '../../soak/soaking.ts';
import { leaked, places, post, S, vault, vaultUrl } from './secret-places.ts';

/** Whatever shows an exchange to somebody. */
const ways: readonly (readonly [way: string, show: (mock: Mock, entry: JournalEntry, failure?: Failure) => unknown])[] =
  [
    ['the journal', (_, entry) => publicEntry(entry)],
    ['the HAR', (mock) => mock.account().journal.har()],
    [
      'verify()',
      (mock, { sequence }) => [
        mock.account().journal.check({ method: 'PUT', path: '/x' }).message,
        mock.account().journal.check({ method: 'POST', status: 299, after: sequence - 1 }).message,
        mock.account().journal.check({ path: '/x/**', status: [201, 404, 422, 400, 415] }).message,
        mock.account().journal.check({}, { times: 0 }).message,
      ],
    ],
    ['waitFor()', (mock) => mock.account().journal.waitFor({ status: 299 }, { timeout: 0 }).catch(String)],
    [
      'the terminal',
      (_, entry) => {
        const lines: string[] = [];
        createRequestLog('all', plain, (line) => lines.push(line))(entry);
        return lines;
      },
    ],
    [
      'the lines for programs',
      (_, entry) => {
        const lines: string[] = [];
        createEventLog('all', (line) => lines.push(line))(entry);
        return lines;
      },
    ],
    [
      'the console',
      (_, entry) => {
        const lines: string[] = [];
        reporter((line) => lines.push(line))(entry, undefined);
        return lines;
      },
    ],
    [
      'a matcher',
      (mock) => [
        hasNoViolations(mock).message,
        hasReceived(mock.contract, mock, 'createKey', {
          status: 299,
          body: { password: 'x', name: 'x' },
          query: { pin: 1 },
        }).message,
        hasReceived(mock.contract, mock, 'readKey').message,
      ],
    ],
  ];

test.each(rowsOf(places, 4))('a secret in %s gets out nowhere', async (_place, request) => {
  const mock = createMock(vault, { report: 'silent' });
  await mock.fetch(request());
  const [entry] = mock.accounts().flatMap(({ journal }) => journal.entries);
  if (entry === undefined) throw new Error('Failed to find the exchange.');
  for (const [way, show] of ways) {
    const shown = JSON.stringify(await show(mock, entry));
    expect(shown, way).not.toMatch(leaked);
  }
});

test('in process the journal is as it was', async () => {
  const mock = createMock(vault, { report: 'silent' });
  await mock.fetch(post(`{"password":"${S}"}`, {}, `?token=${S}`));
  expect(mock.account().journal.find()).toMatchObject([
    { url: `${vaultUrl}?token=${S}`, requestBody: { password: S } },
  ]);
});

test('the token of an earlier request is known in those that come after it', async () => {
  const mock = createMock(vault, { report: 'silent' });
  await mock.fetch(post('{}', { authorization: `Bearer ${S}@worker-1` }));
  await mock.fetch(post(`{"name":"${S}"}`, {}, `?next=${S}`));
  expect(JSON.stringify(mock.account().journal.entries.map(publicEntry))).not.toContain(S);
});

test('what is no secret stays readable', async () => {
  const mock = createMock(vault, { report: 'silent' });
  const body = {
    code: 'invalid_ref',
    errors: [{ code: 'missing', message: 'The token is missing; the code is 42.' }],
    statusCode: 404,
    pinned: true,
    designature: 'x',
    tokenCount: 5,
    tokens: 12,
    maxTokens: 4,
    pageToken: null,
    nextPageToken: 'abc',
    _id: '59bbb1e10f7e2a5d7c1a9a01',
    uuid: '3f2504e0-4f89-11d3-9a0c-0305e82c3301',
    image: `data:image/png;base64,${'iVBORw0KGgoAAAANSUhEUg/+eyJ'.repeat(40)}`,
    name: 'Basic NetSuite integration',
    isSecret: true,
    secret: '',
    password: null,
    refreshInterval: 30,
    url: 'https://pets.example/@a?x=1',
  };
  await mock.fetch(
    post(JSON.stringify(body), { cookie: 'theme=dark', etag: '"1"' }, '?limit=5&include=name,code&page_token=x'),
  );
  const [entry] = mock.accounts().flatMap(({ journal }) => journal.entries);
  if (entry === undefined) throw new Error('Failed to find the exchange.');
  expect(publicEntry(entry)).toMatchObject({ url: entry.url, requestBody: body, notes: entry.notes });
});
