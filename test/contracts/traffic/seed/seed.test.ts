import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { integratorContract } from '../../../../contracts/apis/integrator/builtin/builtin.ts';
import { Redaction } from '../../../../contracts/redaction/redaction.ts';
import { readHar } from '../../../../contracts/traffic/read/read-har.ts';
import { readNdjson } from '../../../../contracts/traffic/read/read-ndjson.ts';
import { seedFromTraffic } from '../../../../contracts/traffic/seed/seed-from-traffic.ts';
import { createIntegrator } from '../../../../mocks/index.ts';
import { readSeed } from '../../../../mocks/surfaces/register/environment.ts';
import { soaking } from '../../../soak/soaking.ts';
import { record } from '../recorder.ts';
import { authorization, json, service, workOn } from '../session.ts';

const contract = integratorContract();
const id = '59bbb1e10f7e2a5d7c1a9a01';
const full = { _id: id, lastModified: '2026-01-01T00:00:00.000Z', name: 'Whole', readme: 'Read me' };

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'integrator-seed-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

test('the fake that starts from a recording responds as the one that was recorded', async () => {
  const original = createIntegrator({ report: 'silent' });
  const recorder = await workOn(original);
  const { records, leftOut } = seedFromTraffic(contract, readHar(JSON.stringify(recorder.har())));
  expect(leftOut).toEqual([]);
  const file = join(folder, 'seed.json');
  await writeFile(file, JSON.stringify(records));

  const copy = createIntegrator({ seed: readSeed(file) });
  const paths = original.integrations.all().map(({ _id }) => `/integrations/${_id}`);
  for (const path of ['/integrations', '/integrations?limit=2&skip=1&include=mode', ...paths]) {
    const [there, here] = await Promise.all(
      [original, copy].map(async ({ fetch }) => (await fetch(service + path, { headers: authorization })).text()),
    );
    // Nothing but the secret has changed.
    expect(here).toBe(there?.replace('sk_live_1', '[redacted]'));
  }
});

test('whatever is done to the fake, a last look at its list is enough to build it anew', async () => {
  const write = fc.record({
    at: fc.nat(5),
    method: fc.constantFrom('PUT', 'DELETE', 'POST'),
    name: fc.string({ minLength: 1 }),
  });
  await fc.assert(
    fc.asyncProperty(fc.array(write, { maxLength: 5 }), async (writes) => {
      const original = createIntegrator({ report: 'silent', seed: { integrations: 6 } });
      const recorder = record(original.fetch);
      await recorder.fetch(`${service}/integrations`, { headers: authorization });
      const ids = original.integrations.all().map(({ _id }) => _id);
      for (const { at, method, name } of writes) {
        const path = method === 'POST' ? '/integrations' : `/integrations/${ids[at]}`;
        const body = method === 'DELETE' ? null : JSON.stringify({ name });
        await recorder.fetch(service + path, { method, headers: json, body });
      }
      const { records } = seedFromTraffic(contract, readHar(recorder.har()));
      expect(records['integrations']).toEqual(new Redaction().json(original.integrations.all()));
    }),
    { numRuns: soaking ? 30 : 8 },
  );
});

test('items of a list are completed by single reads', () => {
  const { records, leftOut } = seedOf(
    exchange('GET', '/integrations?include=mode', 200, [{ _id: id, name: 'Short' }]),
    exchange('GET', `/integrations/${id}`, 200, full),
    exchange('GET', '/integrations?include=mode', 200, [{ _id: id, name: 'Renamed since' }]),
  );
  expect(records['integrations']).toEqual([{ ...full, name: 'Renamed since' }]);
  expect(leftOut).toEqual([]);
});

test('a record of which only a part was seen is left out and named', () => {
  const { records, leftOut } = seedOf(exchange('GET', '/integrations?include=mode', 200, [{ _id: id, name: 'Short' }]));
  expect(records['integrations']).toEqual([]);
  expect(leftOut).toEqual([{ kind: 'integrations', id, why: expect.stringContaining('lastModified') }]);
});

test('a write whose response was not recorded is applied as it was sent, and what is read-only stays', () => {
  const { records } = seedOf(
    exchange('GET', `/integrations/${id}`, 200, full),
    exchange('PUT', `/integrations/${id}`, 200, undefined, { name: 'Sent', lastModified: 'now' }),
  );
  expect(records['integrations']).toEqual([{ _id: id, lastModified: full.lastModified, name: 'Sent' }]);
});

test('what was deleted, or is found to be gone, is not in the seed; what was refused changes nothing', () => {
  const read = exchange('GET', `/integrations/${id}`, 200, full);
  expect(seedOf(read, exchange('DELETE', `/integrations/${id}`, 204)).records['integrations']).toEqual([]);
  expect(seedOf(read, exchange('GET', `/integrations/${id}`, 404, {})).records['integrations']).toEqual([]);
  expect(seedOf(read, exchange('DELETE', `/integrations/${id}`, 403, {})).records['integrations']).toEqual([full]);
});

test('secrets are replaced at any depth', () => {
  const settings = {
    token: 'a',
    apiKey: 'b',
    deep: [{ client_secret: 'c', Authorization: 'd', password: { value: 'e', list: [1, ''] } }],
    form: [
      { name: 'db_password', label: 'Password', value: 'f' },
      { name: 'host', value: 'db.example' },
    ],
    header: 'Bearer g.h',
    url: 'https://user:pass@db.example/',
    on: { secretEnabled: true, token: null },
    nextToken: 'page 2',
  };
  expect(new Redaction().json(settings)).toEqual({
    token: '[redacted]',
    apiKey: '[redacted]',
    deep: [
      {
        client_secret: '[redacted]',
        Authorization: '[redacted]',
        password: { value: '[redacted]', list: ['[redacted]', ''] },
      },
    ],
    form: [
      { name: 'db_password', label: 'Password', value: '[redacted]' },
      { name: 'host', value: 'db.example' },
    ],
    header: 'Bearer [redacted]',
    url: 'https://[redacted]@db.example/',
    on: { secretEnabled: true, token: null },
    nextToken: 'page 2',
  });
});

test('nothing that was written behind a secret name is left', () => {
  const names = fc.constantFrom('token', 'db_password', 'clientSecret', 'apiKey', 'Authorization');
  fc.assert(
    fc.property(fc.jsonValue(), names, (value, name) => {
      JSON.stringify(new Redaction().json({ settings: [{ [name]: value }] }), (_key, part: unknown) => {
        if (typeof part === 'string') expect(['', '[redacted]']).toContain(part);
        expect(typeof part).not.toBe('number');
        return part;
      });
    }),
  );
});

test.each([
  ['{', /is no JSON/],
  ['{"integration":[]}', /has no list "integrations"/],
  ['{"integrations":[{"_id":1}]}', /Failed to take record 1 of the seed .*seed\.json/],
])('a seed that cannot be used is refused in a sentence: %s', async (text, says) => {
  const file = join(folder, 'bad-seed.json');
  await writeFile(file, text);
  expect(() => readSeed(file)).toThrow(says);
});

test('a seed that is not there, or is no seed at all, is refused in a sentence', () => {
  expect(() => readSeed(join(folder, 'none.json'))).toThrow(/there is no such file/);
  expect(() => readSeed('nothing')).toThrow(
    /Give default, sample, empty, a number of records up to 9999999, account: and a number, or a file whose name ends in .json/,
  );
});

function exchange(method: string, path: string, status: number, returned?: unknown, body?: unknown): unknown {
  return { request: { method, url: service + path, body }, response: { status, body: returned } };
}

function seedOf(...exchanges: readonly unknown[]): ReturnType<typeof seedFromTraffic> {
  return seedFromTraffic(contract, readNdjson(exchanges.map((one) => JSON.stringify(one)).join('\n')));
}
