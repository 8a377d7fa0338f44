import { expect, test } from 'vitest';
import { promises } from '../../../../../contracts/apis/integrator/resources/accesstokens.ts';
import { accessTokens } from '../../../check/defects/access-tokens.ts';
import { find, type Plans, resourceIn } from '../promises/find.ts';
import { refuses, showsEach, without } from '../promises/lies.ts';
import { liesOf, promiseTests } from '../promises/promise-tests.ts';

const [scope, use, once, life] = [
  'the scope of a token',
  'what a token may do',
  'a token is shown once',
  'how long a token lives',
] as const;

const plans: Plans = (session) => promises(resourceIn(session, 'accesstokens'), session.contract);

promiseTests('access tokens', plans, 50, [
  [
    'cannot list what a token is for',
    refuses('GET /connections'),
    [scope],
    'a token for one of connections is for that one alone',
  ],
  [
    'shows a token that is none',
    showsEach('POST /accesstokens', (own) => ({ ...own, token: 7 })),
    [once],
    'a token is shown when it is made, and never again',
  ],
  ...liesOf(
    accessTokens,
    {
      'a token that was made lets nobody in': [use],
      'a revoked token lets in': [use],
      'a revoked token is 403': [use],
      'a token cannot be revoked': [use],
    },
    'a token that was made lets in until it is revoked',
  ),
  ...liesOf(
    accessTokens,
    {
      'a token for some records is for everything': [use],
      'a token for some records lists all': [scope],
      'a token for some records reads all': [use],
      'a token for some records reads other resources': [use],
      'a token outside of its scope is 404': [use],
      'a token lists nothing': [scope],
    },
    'a token for one of connections is for that one alone',
  ),
  ...liesOf(
    accessTokens,
    {
      'a token is masked when it is made': [once],
      'no token is shown when it is made': [once],
      'a token is shown when it is read': [once],
      'a token is shown in the list': [once],
    },
    'a token is shown when it is made, and never again',
  ),
  ...liesOf(
    accessTokens,
    { 'a token may live for years': [life], 'a token lives a week': ['success'] },
    'a token may expire in 29 days, and not in 31',
  ),
]);

test('how long a token may live is not judged where nobody knows when it was made', async () => {
  const found = await find(
    (session) => plans(session).filter(({ title }) => title.startsWith('a token may expire')),
    showsEach('POST /accesstokens', without('createdAt')),
  );
  expect(found).toMatchObject({ rules: [], unjudged: ['createAccessToken'], left: [], lost: [] });
});
