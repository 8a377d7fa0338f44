import { expect, test } from 'vitest';
import { createContract } from '../../../../contracts/contract/create-contract.ts';
import { identifyBy } from '../../../../mocks/engine/behaviours/identify.ts';
import { KnownTokens } from '../../../../mocks/engine/tokens/known-tokens.ts';

/** What each operation asks for. */
const asked = {
  nothing: [],
  bearer: [{ bearer: [] }],
  maybe: [{ bearer: [] }, {}],
  perhaps: [{}, { bearer: [] }],
  basic: [{ basic: [] }],
  cookie: [{ cookie: [] }],
  either: [{ bearer: [] }, { key: [] }],
  both: [{ bearer: [], key: [] }],
  sealed: [{ tls: [], bearer: [] }],
  tls: [{ tls: [] }],
  scoped: [{ oauth: ['read', 'write'] }],
  scopedOrKey: [{ oauth: ['read'] }, { key: [] }],
} satisfies Record<string, object[]>;
type Asked = keyof typeof asked;

const contract = createContract(
  JSON.stringify({
    openapi: '3.1.0',
    info: { title: 'Logins', version: '1' },
    components: {
      securitySchemes: {
        bearer: { type: 'http', scheme: 'bearer' },
        basic: { type: 'http', scheme: 'basic' },
        key: { type: 'apiKey', in: 'header', name: 'x-key' },
        cookie: { type: 'apiKey', in: 'cookie', name: 'sid' },
        tls: { type: 'mutualTLS' },
        oauth: {
          type: 'oauth2',
          flows: { clientCredentials: { tokenUrl: '/token', scopes: { read: 'Read', write: 'Write' } } },
        },
      },
    },
    paths: Object.fromEntries(
      Object.entries(asked).flatMap(([name, security]) =>
        // Of 403 and 401, some have both, and some have 401 alone.
        ['', 'Strict'].map((end) => {
          const statuses = end === '' ? ['200', '401', '403'] : ['200', '401'];
          const responses = Object.fromEntries(statuses.map((status) => [status, { description: 'One' }]));
          return [`/${name}${end}`, { get: { operationId: `${name}${end}`, security, responses } }];
        }),
      ),
    ),
  }),
);

const identify = identifyBy(
  new KnownTokens([
    'good',
    'of ada@ada',
    { token: 'eve:pass', account: 'eve' },
    { token: 'none', scopes: [] },
    { token: 'reads', account: 'ada', scopes: ['read'] },
    { token: 'all', scopes: ['write', 'read', 'more'] },
  ]),
);

/** Who somebody is, and what is wrong with the credentials. */
function identified(id: string, headers: Record<string, string>): readonly [account: unknown, problem: unknown] {
  const operation = contract.operations.find((one) => one.id === id);
  if (operation === undefined) throw new Error(`There is no operation ${id}.`);
  const url = new URL(`https://logins.example/${id}`);
  const found = identify({ method: 'GET', url, headers: new Headers(headers), body: undefined }, operation);
  return ['account' in found ? found.account : undefined, 'problem' in found ? found.problem.kind : undefined];
}

const bearer = (token: string): Record<string, string> => ({ authorization: `Bearer ${token}` });
const basic = (login: string): Record<string, string> => ({ authorization: `Basic ${btoa(login)}` });
const key = (text: string): Record<string, string> => ({ 'x-key': text });

test.each<
  [id: Asked | `${Asked}Strict`, headers: Record<string, string>, account?: string | undefined, problem?: string]
>([
  ['nothing', {}, 'default'],
  ['nothing', bearer('of ada'), 'ada'],
  ['nothing', bearer('unknown'), 'default'],
  ['maybe', {}, 'default'],
  ['maybe', bearer('of ada'), 'ada'],
  ['maybe', bearer('unknown'), 'default'],
  ['perhaps', {}, 'default'],
  ['perhaps', bearer('of ada'), 'ada'],
  ['perhaps', bearer('unknown'), 'default'],
  ['bearer', {}, undefined, 'missing-credentials'],
  ['bearer', bearer('good'), 'default'],
  ['bearer', bearer('of ada'), 'ada'],
  ['bearer', bearer('unknown'), undefined, 'bad-credentials'],
  ['bearer', bearer('expired_token'), 'default', 'bad-credentials'],
  ['bearer', basic('eve:pass'), undefined, 'missing-credentials'],
  ['basic', basic('eve:pass'), 'eve'],
  ['basic', basic('eve:wrong'), undefined, 'bad-credentials'],
  ['basic', basic('eve'), undefined, 'bad-credentials'],
  ['basic', basic(':'), undefined, 'bad-credentials'],
  ['basic', { authorization: 'Basic !' }, undefined, 'bad-credentials'],
  ['cookie', { cookie: 'a=b; sid=of%20ada' }, 'ada'],
  ['cookie', { cookie: 'sid=100%' }, undefined, 'bad-credentials'],
  ['bearer', bearer('of%20ada'), undefined, 'bad-credentials'],
  ['either', key('of%20ada'), undefined, 'bad-credentials'],
  ['either', bearer('unknown'), undefined, 'bad-credentials'],
  ['either', { ...bearer('unknown'), ...key('of ada') }, 'ada'],
  ['either', { ...bearer('of ada'), ...key('unknown') }, 'ada'],
  ['both', { ...bearer('good'), ...key('of ada') }, 'ada'],
  ['both', { ...bearer('of ada'), ...key('good') }, 'ada'],
  ['both', { ...bearer('of ada'), ...key('unknown') }, undefined, 'bad-credentials'],
  ['both', { ...bearer('unknown'), ...key('of ada') }, undefined, 'bad-credentials'],
  ['both', bearer('good'), undefined, 'missing-credentials'],
  ['sealed', bearer('of ada'), 'ada'],
  ['sealed', bearer('unknown'), undefined, 'bad-credentials'],
  ['sealed', {}, undefined, 'missing-credentials'],
  ['tls', {}, 'default'],
  ['scoped', bearer('all'), 'default'],
  ['scoped', bearer('good'), 'default'],
  ['scoped', bearer('reads'), 'ada', 'forbidden'],
  ['scoped', bearer('none'), 'default', 'forbidden'],
  ['scoped', bearer('unknown'), undefined, 'bad-credentials'],
  ['scopedStrict', bearer('reads'), 'ada', 'bad-credentials'],
  ['scopedOrKey', { ...bearer('none'), ...key('unknown') }, 'default', 'forbidden'],
  ['scopedOrKey', { ...bearer('none'), ...key('of ada') }, 'ada'],
])('who asks %s with %j is of the account %s, and the problem is %s', (id, headers, account, problem) => {
  expect(identified(id, headers)).toEqual([account, problem]);
});
