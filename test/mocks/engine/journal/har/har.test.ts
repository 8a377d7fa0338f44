import type { Har as PublishedHar } from 'har-format';
import { expect, test } from 'vitest';
import { integratorContract } from '../../../../../contracts/apis/integrator/builtin/builtin.ts';
import { Redaction } from '../../../../../contracts/redaction/redaction.ts';
import { judgeTraffic, type TrafficReport } from '../../../../../contracts/traffic/judge/judge-traffic.ts';
import { readHar } from '../../../../../contracts/traffic/read/read-har.ts';
import { createMock } from '../../../../../mocks/engine/create-mock.ts';
import type { Har, HarEntry } from '../../../../../mocks/engine/journal/har/har-format.ts';
import { Journal } from '../../../../../mocks/engine/journal/journal.ts';
import type { Mock } from '../../../../../mocks/engine/mock.ts';
import { createIntegrator } from '../../../../../mocks/index.ts';
import { authorization, service, workOn } from '../../../../contracts/traffic/session.ts';
import { petRequest, petShop, shopUrl } from '../../pet-shop.ts';
import { harCheck } from './har-check.ts';

const secret = { authorization: 'Bearer hush-hush' };
const entriesOf = (mock: Mock): HarEntry[] => mock.account().journal.har().log.entries;
const onlyEntry = (mock: Mock): HarEntry | undefined => entriesOf(mock)[0];

test('an exchange is written as HAR has it, with what the journal knows besides', async () => {
  const mock = createMock(petShop);
  await mock.fetch(petRequest('POST', '/pets?a=%7B1%7D&token=hush', { name: 'Rex', nmae: 'x' }, secret));
  const { log } = mock.account().journal.har({}, { name: 'shop', version: '2' });
  expect(log).toMatchObject({ version: '1.2', creator: { name: 'shop', version: '2' } });
  expect(log.entries).toEqual([
    {
      startedDateTime: '2026-01-01T00:00:00.000Z',
      time: 0,
      request: {
        method: 'POST',
        url: `${shopUrl}/pets?a=%7B1%7D&token=%5Bredacted%5D`,
        httpVersion: 'HTTP/1.1',
        cookies: [],
        headers: [
          { name: 'authorization', value: '[redacted]' },
          { name: 'content-type', value: 'application/json' },
        ],
        queryString: [
          { name: 'a', value: '{1}' },
          { name: 'token', value: '[redacted]' },
        ],
        postData: { mimeType: 'application/json', text: '{"name":"Rex","nmae":"x"}' },
        headersSize: -1,
        bodySize: 25,
      },
      response: {
        status: 201,
        statusText: '',
        httpVersion: 'HTTP/1.1',
        cookies: [],
        headers: [{ name: 'content-type', value: 'application/json; charset=utf-8' }],
        content: {
          size: expect.any(Number),
          mimeType: 'application/json; charset=utf-8',
          text: expect.stringContaining('"name":"Rex"'),
        },
        redirectURL: '',
        headersSize: -1,
        bodySize: -1,
      },
      cache: {},
      timings: { send: 0, wait: 0, receive: 0 },
      _sequence: 1,
      _account: 'default',
      _operation: 'createPet',
      _verdict: 'note',
      _violations: [],
      _notes: [
        expect.objectContaining({ rule: 'unknown-parameter' }),
        expect.objectContaining({ rule: 'unknown-parameter' }),
        expect.objectContaining({ rule: 'unknown-field' }),
      ],
    },
  ]);
});

test('a journal of all sorts is a HAR by the published schema, and by its published types', async () => {
  const mock = createMock(petShop, { records: { '/pets': [{ id: 'rex', name: 'Rex' }] } });
  mock.account().faults.add({ operation: 'listVisits', connection: 'reset', latency: 20 });
  await mock.fetch(petRequest('GET', '/pets?q=[{|}]^`"'));
  await mock.fetch(petRequest('HEAD', '/pets'));
  await mock.fetch(petRequest('DELETE', '/pets/rex', undefined, secret));
  await mock.fetch(new Request(`${shopUrl}/pets`, { method: 'POST', body: '<pet/>' }));
  await expect(mock.fetch(`${shopUrl}/pets/rex/visits`)).rejects.toThrow('fetch failed');
  mock.override(async () => new Response('<no-pet/>', { status: 404, headers: { 'content-type': 'text/html' } }));
  await mock.fetch(`${shopUrl}/cats`);
  const har: PublishedHar = mock.account().journal.har();
  expect((await harCheck())(JSON.parse(JSON.stringify(har)))).toEqual([]);
  expect(readHar(JSON.stringify(har))).toHaveLength(6);
});

test('an empty journal is a HAR too', async () => {
  expect((await harCheck())(createMock(petShop).account().journal.har())).toEqual([]);
});

test('the HAR of the journal is judged as a recording of the same session is', async () => {
  const integrator = createIntegrator({ report: 'silent' });
  const recorder = await workOn(integrator);
  await recorder.fetch(`${service}/integrations`);
  await recorder.fetch(`${service}/nothing`, { headers: authorization });
  const contract = await integratorContract();
  const judged = async (har: unknown): Promise<TrafficReport> => judgeTraffic(contract, readHar(har));
  const [own, recorded] = [await judged(integrator.journal.har()), await judged(recorder.har())];
  const shape = ({ entries }: TrafficReport): unknown[] =>
    entries.map(({ path, operation, status, verdict, skipped, violations, notes }) => [
      path,
      operation,
      status,
      verdict,
      skipped,
      [...violations, ...notes].map(({ rule, pointer }) => `${rule} ${pointer}`),
    ]);
  expect(own.judged).toBe(10);
  expect(shape(own)).toEqual(shape(recorded));
  expect(JSON.stringify(integrator.journal.har())).not.toMatch(/the_secret_token|sk_live_1/);
});

test('a broken connection has no response in the HAR, as browsers write it, and the comment says which fault it was', async () => {
  const mock = createMock(petShop);
  mock.account().faults.add({ name: 'lost', operation: 'createPet', connection: 'reset', phase: 'after', latency: 20 });
  await expect(mock.fetch(petRequest('POST', '/pets', { name: 'Rex' }))).rejects.toThrow('fetch failed');
  const entry = onlyEntry(mock);
  expect(entry).toMatchObject({
    time: 20,
    timings: { wait: 20 },
    response: { status: 0, headers: [], content: { size: 0 }, bodySize: 0 },
    comment: expect.stringMatching(/^The fault `lost` was applied to POST .*connection reset.* No response arrived\.$/),
  });
  expect(entry?.response.content).not.toHaveProperty('text');
  expect(readHar(mock.account().journal.har())[0]?.response).toBeUndefined();
});

test('a response that was cut short is cut short in the HAR', async () => {
  const mock = createMock(petShop);
  mock.account().faults.add({ operation: 'createPet', connection: 'truncated' });
  const response = await mock.fetch(petRequest('POST', '/pets', { name: 'Rex' }));
  expect(onlyEntry(mock)?.response.content.text).toBe(await response.text());
});

test('the response to HEAD has no body in the HAR', async () => {
  const mock = createMock(petShop);
  await mock.fetch(petRequest('HEAD', '/pets'));
  expect(onlyEntry(mock)?.response).toMatchObject({ status: 200, bodySize: 0, content: { size: 0 } });
});

test('a body that is not in the journal is reported, and read back as not recorded', async () => {
  const mock = createMock(petShop);
  await mock.fetch(new Request(`${shopUrl}/pets`, { method: 'POST', body: '<pet/>' }));
  expect(onlyEntry(mock)).toMatchObject({
    request: { bodySize: 6 },
    comment: 'The body of the request is not here: it was not read, or is no JSON.',
  });
  expect(readHar(mock.account().journal.har())[0]?.request.body.kind).toBe('not-recorded');
});

test('bodies that the journal has let go of are reported, and read back as not recorded', async () => {
  const mock = createMock(petShop);
  await mock.fetch(petRequest('POST', '/pets', { name: 'Rex' }));
  const { journal } = mock.account();
  const [first] = journal.entries;
  if (first === undefined) throw new Error('Failed to find the exchange.');
  const huge = { requestSize: 99_000_000, responseSize: 0, request: new Headers(), response: {} };
  journal.record(first, huge);
  const [entry] = entriesOf(mock);
  expect(entry?.comment).toBe('Its bodies are no longer in the journal, which keeps only the last.');
  const [exchange] = readHar(journal.har({ limit: 2 }));
  expect([exchange?.request.body.kind, exchange?.response?.body.kind]).toEqual(['not-recorded', 'not-recorded']);
});

test('the HAR of what an override responded with has its headers, and what stands in its place where it was held back', async () => {
  const mock = createMock(petShop);
  mock.override(async () => Response.json({ id: '9', name: '' }, { status: 201, headers: { 'set-cookie': 'a=b' } }));
  const response = await mock.fetch(petRequest('POST', '/pets', { name: 'Rex' }, secret));
  expect(onlyEntry(mock)).toMatchObject({
    _verdict: 'invalid-response',
    response: { status: response.status, content: { text: await response.text() } },
  });
  mock.override(async () => Response.json({ id: '9', name: 'Rex' }, { status: 201, headers: { 'set-cookie': 'a=b' } }));
  await mock.fetch(petRequest('POST', '/pets', { name: 'Rex' }, secret));
  expect(entriesOf(mock)[1]).toMatchObject({
    request: { headers: expect.arrayContaining([{ name: 'authorization', value: '[redacted]' }]) },
    response: { headers: expect.arrayContaining([{ name: 'set-cookie', value: 'a=[redacted]' }]) },
  });
});

test('a HAR can be of some exchanges only', async () => {
  const mock = createMock(petShop);
  for (const path of ['/pets', '/cats', '/pets']) await mock.fetch(petRequest('GET', path));
  const har: Har = mock.account().journal.har({ operation: 'listPets' });
  expect(har.log.entries.map(({ _sequence }) => _sequence)).toEqual([1, 3]);
});

test('a body of which nobody has said the type is JSON in the HAR', async () => {
  const journal = new Journal(10, { redaction: () => new Redaction(), secrets: new Set() });
  const mock = createMock(petShop);
  await mock.fetch(petRequest('POST', '/pets', { name: 'Rex' }));
  const [entry] = mock.account().journal.entries;
  if (entry === undefined) throw new Error('Failed to find the exchange.');
  journal.record(entry, { requestSize: 5, responseSize: 5, request: new Headers(), response: {} });
  expect(journal.har().log.entries[0]).toMatchObject({
    request: { postData: { mimeType: 'application/json' }, bodySize: 5 },
    response: { content: { mimeType: 'x-unknown' } },
  });
});

test('an exchange whose headers nobody has given says so', async () => {
  const journal = new Journal(10, { redaction: () => new Redaction(), secrets: new Set() });
  const mock = createMock(petShop);
  await mock.fetch(`${shopUrl}/pets`);
  const [entry] = mock.account().journal.entries;
  if (entry !== undefined) journal.record(entry);
  expect(journal.har().log.entries[0]?.comment).toContain('Its headers are not known.');
});
