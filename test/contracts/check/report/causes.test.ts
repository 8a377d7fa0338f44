import { expect, test } from 'vitest';
import type { Cause } from '../../../../contracts/check/report/cause.ts';
import { causesOf } from '../../../../contracts/check/report/causes-of.ts';
import { humanReport } from '../../../../contracts/reporters/human.ts';
import { jsonReport } from '../../../../contracts/reporters/json.ts';
import { soaking, soakRows, soakTest } from '../../../soak/soaking.ts';
import { context } from '../backends.ts';
import { kinds } from '../defects/all.ts';
import { inBrief, judge } from '../judge.ts';
import { type Defect, type ProxyResponse, planted, spoil } from '../proxy.ts';

/** Changes every response. */
const every = (change: (response: ProxyResponse) => Partial<ProxyResponse>): Defect => spoil(undefined, change);

const status = (from: number, to: number): Defect =>
  every((response) => (response.status === from ? { status: to } : {}));
const field = (name: string, text: string): Defect =>
  every(({ body }) => ({
    body: body.replaceAll(new RegExp(`"${name}":("[^"]*"|true|false)`, 'g'), `"${name}":${text}`),
  }));
const withoutHeader = (name: string): Defect =>
  every(({ headers }) => ({ headers: Object.fromEntries(Object.entries(headers).filter(([one]) => one !== name)) }));

/** A proxy that does one thing wrong everywhere, and how its cause is named. */
const defects: Readonly<Record<string, readonly [defect: Defect, named: RegExp]>> = {
  'drops content-type': [withoutHeader('content-type'), /^header content-type$/],
  'says text/plain': [
    every(({ headers, body }) => (body === '' ? {} : { headers: { ...headers, 'content-type': 'text/plain' } })),
    /^header content-type$/,
  ],
  'writes lastModified as a number': [field('lastModified', '17'), /^field lastModified$/],
  'writes sandbox as a text': [field('sandbox', '"no"'), /^field sandbox$/],
  'writes completed as a number': [field('completed', '1'), /^fields? .*completed/],
  'responds with 200 to creations': [status(201, 200), /^status 200/],
  'responds with 400 for 422': [status(422, 400), /^status 400 instead of 422$/],
  'responds with 403 for 401': [status(401, 403), /^status 403 instead of 401$/],
  'responds with 500 for 404': [status(404, 500), /^status 500 instead of 404$/],
  'nests its errors': [
    every(({ status: code, body }) => (code >= 400 && code !== 401 ? { body: `{"data":${body}}` } : {})),
    /^field errors$/,
  ],
};

/** Two defects in a row. */
const both =
  (one: Defect, other: Defect): Defect =>
  () => {
    const [outer, inner] = [one(), other()];
    return (request, next, backend) => outer(request, (passed) => inner(passed, next, backend), backend);
  };

const names = Object.keys(defects);
const find = (name: string): readonly [Defect, RegExp] => {
  const found = defects[name];
  if (found === undefined) throw new Error(`There is no defect ${name}.`);
  return found;
};
const run = (defect: Defect): ReturnType<typeof judge> => judge(planted(defect), { runs: 1, ...inBrief });

const pairs = names.flatMap((one, at) => names.slice(at + 1).map((other) => [one, other] as const));

test.each(soakRows(pairs))(
  'of a proxy that %s and %s, both causes are named first, on one screen',
  async (one, other) => {
    const [[first, firstNamed], [second, secondNamed]] = [find(one), find(other)];
    const report = await run(both(first, second));
    const top = report.causes.slice(0, 2).map(({ place }) => place);
    expect(
      top.some((place) => firstNamed.test(place)),
      top.join(', '),
    ).toBe(true);
    expect(
      top.some((place) => secondNamed.test(place)),
      top.join(', '),
    ).toBe(true);
    const lines = humanReport(report, context).trimEnd().split('\n');
    expect(lines.length).toBeLessThanOrEqual(40);
    for (const [index, place] of top.entries())
      expect(lines.find((line) => line.startsWith(`${index + 1}. `))).toContain(`${place} in `);
    expect(report.causes.flatMap((cause) => cause.failures).sort()).toEqual(report.failures.map(({ id }) => id).sort());
  },
);

soakTest('however many failures there are, the screen has forty lines at most; --all has every one', async () => {
  const worst = kinds['bodies']?.['create responds with the id alone'];
  if (worst === undefined) throw new Error('The defect is not there any more.');
  const report = await run(
    both(
      worst,
      every(({ headers }) => ({ headers: { ...headers, 'retry-after': 'soon' } })),
    ),
  );
  expect(report.causes.length).toBeGreaterThan(10);
  const crowded = {
    ...report,
    leftovers: Array.from({ length: 50 }, (_, at) => ({ collection: '/integrations', id: String(at) })),
    baseline: {
      known: report.failures.slice(0, 30),
      fixed: report.failures.slice(0, 30).map(({ id }) => ({ id, sentence: '' })),
    },
  };
  for (const one of [report, crowded]) {
    const text = humanReport(one, context);
    expect(text.trimEnd().split('\n').length).toBeLessThanOrEqual(40);
    expect(text).toMatch(/^1\. /m);
    expect(text).toMatch(/more causes?\. --all shows all [\d,]+ failures\./);
  }
  const all = humanReport(report, context, { all: true });
  for (const { id } of report.failures.slice(0, 200)) expect(all).toContain(id.replaceAll('\u2028', '\\u2028'));
});

const manyAtATime = soaking ? (['examples', 'positive', 'stateful'] as const) : (['examples'] as const);

soakTest('the causes are the same, in the same order, however many checks run at a time', async () => {
  const [defect] = find('writes sandbox as a text');
  const shown = (causes: readonly Cause[]): unknown => causes.map(({ example, ...cause }) => [cause, example.id]);
  const [one, eight] = await Promise.all(
    [1, 8].map((workers) => judge(planted(defect), { runs: 1, workers, phases: manyAtATime })),
  );
  if (one === undefined || eight === undefined) throw new Error('Two runs were begun.');
  expect(shown(eight.causes)).toEqual(shown(one.causes));
  expect(eight.failures.map(({ id }) => id)).toEqual(one.failures.map(({ id }) => id));
});

/** A run that has one cause, and many failures of it. */
const forbidden = judge(planted(find('responds with 403 for 401')[0]), {
  phases: ['security'],
  ...(soaking ? {} : { only: ['getTokenInfo', 'getIntegration'] }),
});

test('an example shows its request and its response, without token; the JSON has them beside causes only', async () => {
  const report = await forbidden;
  const [cause] = report.causes;
  expect(cause?.example.exchange).toMatchObject({
    request: { method: 'GET', target: '/tokenInfo' },
    response: { status: 403, headers: { 'content-type': expect.stringContaining('json') } },
  });
  const written = JSON.parse(jsonReport(report, context));
  expect(written.causes[0].example.exchange).toEqual(cause?.example.exchange);
  expect(written.failures.every((failure: object) => !('exchange' in failure))).toBe(true);
});

test('what a baseline knows is part of no cause', async () => {
  const { failures, checks } = await forbidden;
  const [known, ...others] = failures;
  expect(causesOf(others, checks)[0]?.failures).not.toContain(known?.id);
  expect(causesOf([], checks)).toEqual([]);
});
