import { networkInterfaces } from 'node:os';
import { expect, test } from 'vitest';
import { exposureOf } from '../../../../../mocks/surfaces/server/hosts/exposure.ts';
import { run } from './in-process.ts';

const open = { tokens: undefined, admin: true, hasAdminToken: false };

test.each(['127.0.0.1', '127.8.9.10', '::1', '::ffff:127.0.0.1'])('%s is of this machine alone', (address) => {
  expect(exposureOf(address, open)).toBeUndefined();
});

test.each(['0.0.0.0', '::', '::ffff:0.0.0.0', '192.0.2.7', '::ffff:192.0.2.7', '2001:db8::1', 'fe80::1', '128.0.0.1'])(
  'a server at %s gets a warning',
  (address) => {
    expect(exposureOf(address, open)).toMatch(
      new RegExp(`^Warning: this server listens at ${address}, and not for this machine alone\\. Whoever reaches `),
    );
  },
);

test('the warning names the addresses that others ask at, and what they can do', () => {
  const outside = Object.values(networkInterfaces())
    .flatMap((list) => list ?? [])
    .filter(({ internal, family }) => !internal && family === 'IPv4');
  const places = outside.length === 0 ? 'this machine' : outside.map(({ address }) => address).join(' or ');
  expect(exposureOf('0.0.0.0', open)).toBe(
    `Warning: this server listens at 0.0.0.0, and not for this machine alone. Whoever reaches ${places} over the network can read and write all records, with any token. Listen at 127.0.0.1, or let in certain tokens alone (--token). The control API below /__admin responds to programs of this machine alone, and asks them for no token: set INTEGRATOR_TESTKIT_ADMIN_TOKEN where others use this machine too.`,
  );
  expect(exposureOf('192.0.2.7', { tokens: ['a'], admin: true, hasAdminToken: true })).toBe(
    'Warning: this server listens at 192.0.2.7, and not for this machine alone. Whoever reaches 192.0.2.7 over the network can read all records with the token read_only_token, and write with a token that the server was given. The control API below /__admin responds to whoever shows the admin token.',
  );
  expect(exposureOf('192.0.2.7', { ...open, admin: false })).toContain(' The control API is off.');
});

test.each([
  ['human', 'notes'],
  ['human', 'none'],
  ['json', 'all'],
  ['json', 'none'],
] as const)(
  'serve warns at the start and beside it (%s, --log %s), by the address and not by its name',
  async (format, log) => {
    for (const host of ['0.0.0.0', '0', '::ffff:0.0.0.0']) {
      const { printed, reported } = await run({ format, log, host });
      expect(printed.filter((line) => line.includes('Warning: this server listens at '))).not.toEqual([]);
      expect(reported.filter((line) => line.startsWith('Warning: this server listens at '))).toHaveLength(1);
    }
    const { printed, reported } = await run({ format, log, host: 'localhost' });
    expect([...printed, ...reported].join()).not.toContain('Warning');
  },
);
