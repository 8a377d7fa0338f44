import { expect, test } from 'vitest';
import { integratorContract } from '../../../../contracts/apis/integrator/builtin/builtin.ts';
import { judge } from '../judge.ts';
import { goodBackend, planted, spoil } from '../proxy.ts';

/** Where a path of the API begins: with what the document has, or a path that the kit makes up. */
const places = [
  ...new Set(integratorContract().operations.map(({ path }) => path.split('/')[1] ?? '')),
  'testkit-path',
];

test.each([
  ['another host', (url: URL) => url.href.replace(url.host, 'thief.example')],
  ['another port', (url: URL) => url.href.replace(url.host, `${url.hostname}:8443`)],
  ['http instead of https', (url: URL) => url.href.replace('https:', 'http:')],
  ['out of the base path', (url: URL) => url.href.replace('/v1/', '/other/')],
])('a link that leads to %s is noted, and nothing is sent there', async (_where, spoiled) => {
  const backend = goodBackend();
  const asked: string[] = [];
  const defect = planted(
    spoil('list', ({ headers }) => ({
      headers: {
        ...headers,
        ...(headers['link'] !== undefined && {
          link: headers['link'].replaceAll(/<([^>]*)>/g, (_, url: string) => `<${spoiled(new URL(url))}>`),
        }),
      },
    })),
    backend,
  );
  const report = await judge(
    (input, init) => {
      asked.push(String(input));
      return defect(input, init);
    },
    { phases: ['examples', 'stateful'], runs: 1 },
  );
  expect(asked.every((url) => url.startsWith('https://api.integrator.io/v1/'))).toBe(true);
  expect(report.notes.some(({ code }) => code === 'link-elsewhere')).toBe(true);
});

test.each([
  '',
  '.',
  '..',
  '/',
  'a/../../b',
  '../../admin',
  '?x=1',
  '#',
  'x'.repeat(1_000_000),
  '\u0000',
  '\ud800',
  '%2e%2e%2f',
])(
  'a backend that gives ids such as %# is never asked outside of its base path, nor has a collection deleted',
  async (id) => {
    const asked: string[] = [];
    const defect = planted(
      spoil('create', ({ status, body }) =>
        status === 201 ? { body: JSON.stringify({ ...JSON.parse(body), _id: id }) } : undefined,
      ),
    );
    const report = await judge(
      (input, init) => {
        asked.push(`${init?.method} ${new URL(String(input)).pathname}`);
        return defect(input, init);
      },
      { phases: ['stateful'], runs: 1 },
    );
    expect(report.exitCode).toBe(1);
    expect(asked.filter((line) => !places.some((place) => line.includes(` /v1/${place}`)))).toEqual([]);
    expect(asked.filter((line) => /^(DELETE|PUT) \/v1\/\w+\/?$/.test(line))).toEqual([]);
    expect(JSON.stringify(report).length).toBeLessThan(20_000_000);
  },
);
