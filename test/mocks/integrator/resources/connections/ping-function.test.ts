import { expect, test, vi } from 'vitest';
import { createCore } from '../../../../../mocks/integrator/integrator.ts';
import { callingThrough } from '../../app/call-api.ts';
import { hosts } from '../../app/hosts.ts';

const _id = '6955b900933b5bde09c40010';
const _connectorId = '57179182e0a908200c2781d9';
const wrapper = {
  pingFunction: 'pingShop',
  encrypted: { password: 's3cret' },
  unencrypted: { shop: 'b' },
};
const stamps = { lastModified: '2026-01-01T00:00:00.000Z', createdAt: '2026-01-01T00:00:00.000Z' };
const connection = { ...stamps, _id, name: 'Shop of the app', type: 'wrapper' as const, _connectorId, wrapper };

type Callback = (error: unknown, result?: unknown) => void;
type Ping = (options: Readonly<Record<string, unknown>>, callback: Callback) => void;

const pings: readonly (readonly [title: string, ping: Ping, body: unknown])[] = [
  ['works', (_options, callback) => callback(null, { statusCode: 200 }), { code: 200 }],
  [
    'is refused',
    (_options, callback) =>
      callback(null, { statusCode: 401, errors: [{ code: 'login', message: 'Wrong password.' }] }),
    { code: 401, errors: [{ code: 'login', message: 'Wrong password.' }] },
  ],
  [
    'fails',
    (_options, callback) => callback(Object.assign(new Error('The shop is closed.'), { code: 'closed' })),
    { code: 422, errors: [{ code: 'closed', message: 'The shop is closed.' }] },
  ],
  [
    'gives another status than there is',
    (_options, callback) => callback(null, { statusCode: 500 }),
    { code: 422, errors: [expect.objectContaining({ code: 'invalid_extension_response' })] },
  ],
];

test.each(Object.entries(hosts))(
  'a ping of a connection of the app calls its ping function, and tells what that says: %s',
  async (_name, open) => {
    vi.spyOn(console, 'log').mockReturnValue();
    const got: unknown[] = [];
    let act: Ping = (_options, callback) => callback(null, { statusCode: 200 });
    const pingShop: Ping = (options, callback) => {
      got.push(options);
      act(options, callback);
    };
    const host = await open({ wrappers: { pingShop } });
    const core = createCore({ report: 'silent', extension: host.extension });
    const ask = callingThrough(() => core.fetch);
    core.connections.put(connection);
    try {
      for (const [title, ping, body] of pings) {
        act = ping;
        for (const line of ['GET ping', 'POST ping', 'POST test']) {
          const [method, what] = line.split(' ');
          expect([title, line, await ask('t', `${method} /connections/${_id}/${what}`)]).toEqual([title, line, body]);
        }
      }
      expect(got).toHaveLength(pings.length * 3);
      const { encrypted, unencrypted } = wrapper;
      expect(got[0]).toEqual({ bearerToken: expect.any(String), connection: { encrypted, unencrypted } });
      const calls = core.journal.find({ where: ({ call }) => call?.kind === 'pingWrapper' });
      expect(calls.map(({ call }) => call?.function)).toEqual(Array(pings.length * 3).fill('pingShop'));

      core.connections.down(_id);
      expect(await ask('t', `GET /connections/${_id}/ping`)).toMatchObject({ code: 503 });
      expect(got).toHaveLength(pings.length * 3);
    } finally {
      await host.close();
    }
  },
);

test('a connection that is not saved is tried by the ping function too', async () => {
  const pingShop: Ping = (_options, callback) => callback(null, { statusCode: 401, errors: [] });
  const core = createCore({ report: 'silent', extension: { diy: { wrappers: { pingShop } } } });
  const body = { name: 'Shop', type: 'wrapper', wrapper };
  expect(await callingThrough(() => core.fetch)('t', 'POST /connections/ping', body)).toEqual({
    code: 401,
    errors: [],
  });
});

test('a connection whose ping function is nowhere works, as without code', async () => {
  for (const options of [{}, { extension: { connectors: { '57179182e0a908200c278aaa': {} } } }]) {
    const core = createCore({ report: 'silent', ...options });
    core.connections.put(connection);
    expect(await callingThrough(() => core.fetch)('t', `GET /connections/${_id}/ping`)).toEqual({ code: 200 });
  }
});
