import { expect, test } from 'vitest';
import type { Phase } from '../../../../contracts/check/failures/failure.ts';
import { createContract } from '../../../../contracts/contract/create-contract.ts';
import type { Login } from '../../../../contracts/exchange/login.ts';
import { createMock } from '../../../../mocks/engine/create-mock.ts';
import { rowsOf, soaking } from '../../../soak/soaking.ts';
import { judgeAny } from '../any-api/judge-any.ts';
import { shopDocument } from '../any-api/shop.ts';

const article = {
  type: 'object',
  required: ['id', 'label'],
  properties: { id: { type: 'string', readOnly: true }, label: { type: 'string', minLength: 1 } },
};

const schemes = {
  app: { type: 'apiKey', in: 'header', name: 'X-App' },
  user: { type: 'http', scheme: 'bearer' },
  login: { type: 'http', scheme: 'basic' },
  part: { type: 'apiKey', in: 'query', name: 'part' },
  crumb: { type: 'apiKey', in: 'cookie', name: 'crumb' },
  machine: { type: 'mutualTLS' },
};

type Scheme = keyof typeof schemes;
type Ways = readonly (readonly Scheme[])[];

const credentials: Login = {
  bearer: 'good_user',
  key: { app: 'good_app', part: 'good part', crumb: 'good_crumb' },
};

/** Which schemes a request meets, by what stands in it. */
function metBy({ headers, url }: Request): Readonly<Record<Scheme, boolean>> {
  return {
    app: headers.get('x-app') === 'good_app',
    user: headers.get('authorization') === 'Bearer good_user',
    login: headers.get('authorization') === `Basic ${btoa('ada:lovelace')}`,
    part: new URL(url).searchParams.get('part') === 'good part',
    crumb: /(?:^|; )crumb=good_crumb(?:;|$)/.test(headers.get('cookie') ?? ''),
    machine: true,
  };
}

/** A shop that says whom it lets in, and one that lets in by what it looks at. */
async function judge(said: Ways, lookedAt: Ways, login: Login = credentials, phases?: readonly Phase[]) {
  const document = JSON.parse(shopDocument({ article }));
  const { fetch: shop } = createMock(JSON.stringify(document));
  document.components.securitySchemes = schemes;
  document.security = said.map((all) => Object.fromEntries(all.map((name) => [name, []])));
  for (const item of Object.values<Record<string, { responses: object }>>(document.paths))
    for (const { responses } of Object.values(item))
      if (responses !== undefined) Object.assign(responses, { 401: { description: 'Who are you?' } });
  const guarded: typeof fetch = async (input, init) => {
    const request = new Request(input, init);
    const met = metBy(request);
    const isIn = lookedAt.some((all) => all.every((name) => met[name]));
    return isIn ? shop(request) : new Response(null, { status: 401 });
  };
  return judgeAny(createContract(JSON.stringify(document)), guarded, {
    token: login,
    runs: 1,
    ...(phases && { phases }),
  });
}

const both: Ways = [['app', 'user']];

/** The phases that tell of credentials; the soak has all. */
const telling: readonly Phase[] | undefined = soaking ? undefined : ['examples', 'security'];
const refusing: readonly Phase[] | undefined = soaking ? undefined : ['security'];

test.each<{ said: Ways; login?: Login }>(
  rowsOf(
    [
      { said: both },
      { said: [['app', 'part']] },
      { said: [['crumb', 'part', 'user']] },
      { said: [['app', 'login']], login: { basic: 'ada:lovelace', key: { app: 'good_app' } } },
      { said: both, login: { headers: { 'X-App': 'good_app', Authorization: 'Bearer good_user' } } },
      // Who has one of two is let in by the other.
      { said: [['app'], ['user']] },
      { said: [['app', 'user'], ['app']] },
      { said: [['app', 'user'], ['user'], ['part']] },
      {
        said: [
          ['app', 'user'],
          ['user', 'machine'],
        ],
      },
    ],
    5,
  ),
)('a backend that looks at all that $said says conforms', async ({ said, login }) => {
  const { failures, verdict } = await judge(said, said, login, telling);
  expect(failures.map(({ check, message }) => ({ check, message }))).toEqual([]);
  expect(verdict).toBe('conforms');
});

test.each<{ said: Ways; lookedAt: Ways; named: string; login?: Login }>(
  rowsOf(
    [
      { said: both, lookedAt: [['app']], named: 'user' },
      { said: both, lookedAt: [['user']], named: 'app' },
      { said: both, lookedAt: [['app'], ['user']], named: 'app' },
      { said: [['app', 'part']], lookedAt: [['app']], named: 'part' },
      { said: [['crumb', 'part', 'user']], lookedAt: [['part', 'user']], named: 'crumb' },
      { said: [['app', 'user'], ['app']], lookedAt: [['user']], named: 'app' },
      {
        said: [['app', 'login']],
        lookedAt: [['app']],
        named: 'login',
        login: { basic: 'ada:lovelace', key: { app: 'good_app' } },
      },
      {
        said: both,
        lookedAt: [['app']],
        named: 'user',
        login: { headers: { 'X-App': 'good_app', Authorization: 'Bearer good_user' } },
      },
    ],
    8,
  ),
)('a backend that looks at $lookedAt where $said says more is found', async ({ said, lookedAt, named, login }) => {
  const { failures } = await judge(said, lookedAt, login, refusing);
  const found = failures.filter(({ rule }) => /^refusal (bad|no)-credentials$/.test(rule));
  const messages = found.map(({ message }) => message).join('\n');
  expect(messages).toContain(`${named} is not good, and all else is`);
  expect(messages).toContain(`${named} is left out, and all else is good`);
  const text = JSON.stringify(found);
  for (const secret of ['good_app', 'good_user', 'good part', 'good%20part', 'good_crumb', btoa('ada:lovelace')])
    expect(text).not.toContain(secret);
});

test('what is good stays a variable in the line for a shell, and what is spoiled is shown', async () => {
  const { failures } = await judge(both, [['app']], credentials, refusing);
  const found = failures.find(({ message }) => message.includes('user is not good'));
  expect(found?.curl).toContain('x-app: $KEY_APP');
  expect(found?.curl).toContain('Authorization: Bearer expired_token');
});
