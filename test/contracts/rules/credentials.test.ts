import fc from 'fast-check';
import { expect, test } from 'vitest';
import { contractOf } from '../small-contract.ts';

const securitySchemes = {
  bearer: { type: 'http', scheme: 'bearer' },
  basic: { type: 'http', scheme: 'Basic' },
  inQuery: { type: 'apiKey', in: 'query', name: 'key' },
  inHeader: { type: 'apiKey', in: 'header', name: 'X-Key' },
  inCookie: { type: 'apiKey', in: 'cookie', name: 'session' },
  oauth: { type: 'oauth2', flows: {} },
};

const url = 'https://things.example/thing';

async function missing(security: readonly object[], request: Request): Promise<boolean> {
  const { violations } = await contractOf({ security }, { components: { securitySchemes } }).checkRequest(request);
  return violations.some(({ rule }) => rule === 'missing-credentials');
}

test.each<[what: string, security: object[], query: string, headers: Record<string, string>]>([
  ['nothing where nothing is asked', [], '', {}],
  ['nothing where anybody is let in', [{ bearer: [] }, {}], '', {}],
  ['a bearer token', [{ bearer: [] }], '', { authorization: 'Bearer abc' }],
  ['a scheme in other letters', [{ bearer: [] }], '', { authorization: 'bEARER abc' }],
  ['a name and password', [{ basic: [] }], '', { authorization: 'Basic YTpi' }],
  ['a token for OAuth', [{ oauth: ['read'] }], '', { authorization: 'Bearer abc' }],
  ['a key in the query', [{ inQuery: [] }], '?key=abc', {}],
  ['a key in a header', [{ inHeader: [] }], '', { 'x-key': 'abc' }],
  ['a key in a cookie', [{ inCookie: [] }], '', { cookie: 'a=b; session=abc' }],
  ['the second alternative', [{ bearer: [] }, { inQuery: [] }], '?key=abc', {}],
  ['all of one alternative', [{ inQuery: [], inHeader: [] }], '?key=abc', { 'x-key': 'abc' }],
])('%s is enough', async (_what, security, query, headers) => {
  expect(await missing(security, new Request(url + query, { headers }))).toBe(false);
});

test.each<[what: string, security: object[], query: string, headers: Record<string, string>]>([
  ['nothing at all', [{ bearer: [] }], '', {}],
  ['a scheme without a token', [{ bearer: [] }], '', { authorization: 'Bearer ' }],
  ['a token of another scheme', [{ bearer: [] }], '', { authorization: 'Basic YTpi' }],
  ['a token in the place of a key', [{ inHeader: [] }], '', { authorization: 'Bearer abc' }],
  ['a key of another name', [{ inQuery: [] }], '?keys=abc', {}],
  ['a cookie whose name only ends so', [{ inCookie: [] }], '', { cookie: 'mysession=abc' }],
  ['half of an alternative', [{ inQuery: [], inHeader: [] }], '?key=abc', {}],
  [
    'halves of two alternatives',
    [
      { inQuery: [], inHeader: [] },
      { bearer: [], inCookie: [] },
    ],
    '?key=abc',
    { cookie: 'session=a' },
  ],
])('%s is not enough', async (_what, security, query, headers) => {
  expect(await missing(security, new Request(url + query, { headers }))).toBe(true);
});

test.each<[scheme: string, place: string, pointer: string]>([
  ['bearer', 'header', '/authorization'],
  ['inQuery', 'query', '/key'],
  ['inHeader', 'header', '/x-key'],
  ['inCookie', 'cookie', '/session'],
])('the finding for a missing %s points at the %s %s', async (scheme, place, pointer) => {
  const contract = contractOf({ security: [{ [scheme]: [] }] }, { components: { securitySchemes } });
  const { violations } = await contract.checkRequest(new Request(url));
  expect(violations).toEqual([
    expect.objectContaining({
      rule: 'missing-credentials',
      in: place,
      pointer,
      documentPointer: `#/components/securitySchemes/${scheme}`,
      line: 1,
    }),
  ]);
});

test.each<[authorization: string, sentence: string]>([
  [
    'my_secret',
    'The Authorization header does not begin with the word Bearer: write `Bearer …`, with what was sent behind it.',
  ],
  [
    'my_secret and more',
    'The Authorization header does not begin with the word Bearer: write `Bearer …`, with what was sent behind it.',
  ],
  ['Bearer', 'The Authorization header has nothing after `Bearer`: write the credentials behind it.'],
  ['Basic bXlfc2VjcmV0', 'The Authorization header is of the scheme Basic, but must be of Bearer: write `Bearer …`.'],
  ['Token my_secret', 'The Authorization header is of the scheme Token, but must be of Bearer: write `Bearer …`.'],
  ['', 'The Authorization header is empty: write `Bearer …`.'],
])(
  'an Authorization header %j is refused with what is wrong with it, and is not shown',
  async (authorization, sentence) => {
    const contract = contractOf({ security: [{ bearer: [] }] }, { components: { securitySchemes } });
    const { violations } = await contract.checkRequest(new Request(url, { headers: { authorization } }));
    expect(violations.map(({ message }) => message)).toEqual([sentence]);
    expect(JSON.stringify(violations)).not.toContain('my_secret');
  },
);

test('credentials never stand in a finding, wherever they were sent and whatever else is wrong', async () => {
  const contract = contractOf(
    {
      security: [{ basic: [], inQuery: [], inHeader: [], inCookie: [] }],
      parameters: [{ name: 'size', in: 'query', required: true, schema: { type: 'integer' } }],
      requestBody: { content: { 'application/json': { schema: { type: 'object' } } } },
    },
    { method: 'post', components: { securitySchemes } },
  );
  const secret = fc.stringMatching(/^[A-Za-z0-9]{12,24}$/);
  await fc.assert(
    fc.asyncProperty(secret, fc.constantFrom('[]', '{', ''), fc.boolean(), async (token, body, unrouted) => {
      const request = new Request(`${url}${unrouted ? 's' : ''}?key=${token}&size=x&other=1`, {
        method: 'POST',
        body,
        headers: {
          authorization: `Bearer ${token}`,
          'x-key': token,
          cookie: `session=${token}`,
          'content-type': 'application/json',
        },
      });
      const { violations, notes } = await contract.checkRequest(request);
      expect(violations.length).toBeGreaterThan(0);
      expect(JSON.stringify([violations, notes])).not.toContain(token);
    }),
    { numRuns: 50 },
  );
});
