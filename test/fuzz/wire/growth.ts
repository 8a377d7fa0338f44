import { bigCommerceNetSuite } from '../../../fixtures/index.ts';
import type { GrowthExchange } from '../campaign/exchange.ts';
import type { Dice } from '../dice/dice.ts';
import { writeJson } from '../values/json-text.ts';
import { bearer } from './accounts.ts';
import { message } from './message.ts';

const account = 'plain0';

function api(method: string, target: string, body?: unknown): Buffer {
  return sent(method, target, body === undefined ? undefined : writeJson(body));
}

/** A request to the API with a text that is sent as it is. */
function sent(method: string, target: string, text: string | undefined): Buffer {
  const headers = [
    ['host', 'localhost'],
    ['authorization', bearer(account)],
    ['content-type', 'application/json'],
  ] as const;
  return Buffer.concat(message(method, `/v1${target}`, headers, text === undefined ? undefined : Buffer.from(text)));
}

function control(method: string, target: string, body: unknown): Buffer {
  const headers = [
    ['host', 'localhost'],
    ['content-type', 'application/json'],
  ] as const;
  return Buffer.concat(message(method, `/__admin/accounts/${account}${target}`, headers, Buffer.from(writeJson(body))));
}

const times = <T>(count: number, item: (index: number) => T): T[] =>
  Array.from({ length: count }, (_one, index) => item(index));
const step = { name: 1, completed: 'yes', installerFunction: null };
const { install: _install, ...plain } = bigCommerceNetSuite;

/** Families of requests that are alike but for a size; the largest has some hundred kB at the most. */
const families: readonly (readonly [label: string, max: number, of: (size: number) => Buffer])[] = [
  ['wrong items', 40_000, (n) => api('POST', '/integrations', { name: 'x', install: times(n, () => 1) })],
  ['wrong objects', 12_000, (n) => api('POST', '/integrations', { name: 'x', install: times(n, () => step) })],
  [
    'unknown fields',
    30_000,
    (n) => api('POST', '/integrations', { name: 'x', ...Object.fromEntries(times(n, (i) => [`f${i}`, 1])) }),
  ],
  [
    'unknown fields in items',
    12_000,
    (n) => api('POST', '/integrations', { name: 'x', install: times(n, (i) => ({ [`f${i}`]: 1 })) }),
  ],
  ['a long text', 900_000, (n) => api('POST', '/integrations', { name: 'x'.repeat(n) })],
  ['a long number', 900_000, (n) => sent('POST', '/integrations', `{"name":${'1'.repeat(n)}}`)],
  ['open brackets', 400_000, (n) => sent('POST', '/integrations', '['.repeat(n))],
  ['a dotted path', 5000, (n) => api('GET', `/integrations?include=${'a.'.repeat(n)}b`)],
  ['many dotted paths', 5000, (n) => api('GET', `/integrations?exclude=${times(n, (i) => i % 10).join(',')}`)],
  ['many parameters', 2500, (n) => api('GET', `/integrations?${times(n, (i) => `a${i % 100}`).join('&')}`)],
  ['a repeated parameter', 1200, (n) => api('GET', `/integrations?${times(n, () => 'limit=1').join('&')}`)],
  ['a long path', 6000, (n) => api('GET', `/integrations${'/a'.repeat(n)}`)],
  ['stars in a filter', 24, (n) => control('POST', '/journal/verify', { filter: { path: `${'/*a'.repeat(n)}b` } })],
  [
    'texts in a filter',
    30_000,
    (n) => control('POST', '/journal/verify', { filter: { method: times(n, (i) => `M${i}`) } }),
  ],
  [
    'wrong items in a record',
    40_000,
    (n) => control('PUT', `/integrations/${plain._id}`, { ...plain, install: times(n, () => 1) }),
  ],
  [
    'wrong records in an import',
    10_000,
    (n) =>
      control('PUT', '/state', {
        format: 'integrator-testkit/account',
        version: 1,
        integrations: times(n, () => ({ _id: 1 })),
        faults: [],
      }),
  ],
  [
    'unknown fields in an import',
    10_000,
    (n) =>
      control('PUT', '/state', {
        format: 'integrator-testkit/account',
        version: 1,
        ...Object.fromEntries(times(n, (i) => [`f${i}`, 1])),
      }),
  ],
  [
    'unknown parts of a fault',
    10_000,
    (n) => control('POST', '/faults', { ...Object.fromEntries(times(n, (i) => [`f${i}`, 1])) }),
  ],
];

/** One family in three sizes, each twice the one before. */
export function growthExchange(dice: Dice): GrowthExchange {
  const [label, max, of] = dice.pick(families);
  const size = Math.max(1, Math.floor((max * (0.5 + dice.next() / 2)) / 4));
  return { via: 'growth', kind: 'growth', label, sizes: [size, 2 * size, 4 * size], of };
}
