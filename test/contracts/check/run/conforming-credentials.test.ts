import { expect, test } from 'vitest';
import { createContract } from '../../../../contracts/contract/create-contract.ts';
import { createMock } from '../../../../mocks/engine/create-mock.ts';
import type { MockOptions } from '../../../../mocks/engine/mock-options.ts';
import { rowsOf, soaking, soakTest } from '../../../soak/soaking.ts';
import { judgeAny } from '../any-api/judge-any.ts';
import { shopDocument } from '../any-api/shop.ts';

const article = {
  type: 'object',
  required: ['id', 'label'],
  properties: { id: { type: 'string', readOnly: true }, label: { type: 'string', minLength: 1 } },
};
const bearer = { type: 'http', scheme: 'bearer' };
const flows = { clientCredentials: { tokenUrl: 'https://shop.example/token', scopes: { all: 'Everything' } } };
const key = (place: string, name: string): object => ({ type: 'apiKey', in: place, name });

/** A shop that asks for credentials. */
function guarded(schemes: Readonly<Record<string, object>>, security: readonly object[], statuses = [401]): string {
  const document = JSON.parse(shopDocument({ article }));
  document.security = security;
  document.components.securitySchemes = schemes;
  for (const item of Object.values<Record<string, { responses: object }>>(document.paths)) {
    for (const { responses } of Object.values(item)) {
      if (responses === undefined) continue;
      for (const status of statuses) Object.assign(responses, { [status]: { description: 'Who are you?' } });
    }
  }
  return JSON.stringify(document);
}

const ways: Readonly<Record<string, readonly [document: string, token?: string]>> = {
  'a bearer token': [guarded({ one: bearer }, [{ one: [] }])],
  'a bearer token, and no status for strangers': [guarded({ one: bearer }, [{ one: [] }], [])],
  'a bearer token, with 403 for strangers': [guarded({ one: bearer }, [{ one: [] }], [403])],
  'a name and a password': [guarded({ one: { type: 'http', scheme: 'basic' } }, [{ one: [] }]), 'ada:18:15'],
  'a key in a header': [guarded({ one: key('header', 'X-Api-Key') }, [{ one: [] }])],
  'a key in the query': [guarded({ one: key('query', 'token') }, [{ one: [] }])],
  'a key in a cookie': [guarded({ one: key('cookie', 'session') }, [{ one: [] }]), 'a key;1'],
  'OAuth 2': [guarded({ one: { type: 'oauth2', flows } }, [{ one: ['all'] }])],
  'a key and a bearer token': [guarded({ one: key('header', 'X-Api-Key'), two: bearer }, [{ one: [], two: [] }])],
  'a key or a bearer token': [guarded({ one: key('header', 'X-Api-Key'), two: bearer }, [{ one: [] }, { two: [] }])],
  'nothing, or a bearer token': [guarded({ one: bearer }, [{}, { one: [] }])],
};

const judgeShop = (document: string, options?: MockOptions, token = 'any_api_token') => {
  const contract = createContract(document);
  return judgeAny(contract, createMock(contract, options).fetch, {
    token,
    runs: 1,
    ...(soaking ? {} : { phases: ['examples', 'security'] }),
  });
};

test.each(rowsOf(Object.keys(ways), 12))(
  'the fake of a document that asks for %s conforms out of the box',
  async (way) => {
    const [document, token] = ways[way] ?? [guarded({}, [])];
    const { failures, verdict } = await judgeShop(document, {}, token);
    expect(failures.map(({ check, message }) => ({ check, message }))).toEqual([]);
    expect(verdict).toBe('conforms');
  },
);

soakTest('the fake that knows its tokens conforms for whoever shows one', async () => {
  const [document] = ways['a bearer token'] ?? [''];
  expect(await judgeShop(document, { tokens: ['any_api_token'] })).toMatchObject({ verdict: 'conforms' });
  expect(await judgeShop(document, { tokens: ['another'] })).toMatchObject({ verdict: 'unjudged' });
});

test.each(
  rowsOf(
    Object.keys(ways).filter((way) => !way.startsWith('nothing')),
    9,
  ),
)('a fake that lets in any credentials violates a document that asks for %s', async (way) => {
  const [document, token] = ways[way] ?? [guarded({}, [])];
  const identify: NonNullable<MockOptions['conventions']>['identify'] = ({ headers, url }) =>
    headers.get('authorization') || headers.get('x-api-key') || headers.get('cookie') || url.search
      ? { account: 'default' }
      : { problem: { kind: 'missing-credentials' } };
  const { failures } = await judgeShop(document, { conventions: { identify } }, token);
  expect(failures.map(({ rule }) => rule)).toContain('refusal bad-credentials');
  expect(failures.find(({ rule }) => rule === 'refusal bad-credentials')?.message).toContain('`expired_token`');
});

test('what no request shows is not judged, and said so', async () => {
  const { verdict, notes } = await judgeShop(guarded({ one: { type: 'mutualTLS' } }, [{ one: [] }]));
  expect(verdict).toBe('conforms');
  expect(notes.map(({ message }) => message).join('\n')).toMatch(/addArticle lets anybody in could not be judged/);
});
