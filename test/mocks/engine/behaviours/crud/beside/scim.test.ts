import { expect, test } from 'vitest';
import { body, inPath, inQuery, list, number, object, ref, responses, served, text } from './served.ts';

const type = 'application/scim+json';
const one = { ...responses(ref('User'), type), 404: { description: 'None', ...body(ref('Error'), type) } };
const schemas = list(text);
const meta = object({ resourceType: text, location: text, created: text, lastModified: text });

/** Users of a directory as SCIM has them. */
const users = () =>
  served(
    {
      '/Users': {
        get: {
          parameters: [inQuery('filter'), inQuery('startIndex', number), inQuery('count', number)],
          responses: responses(ref('UserList'), type),
        },
        post: { requestBody: body(ref('User'), type), responses: one },
      },
      '/Users/{id}': {
        parameters: [inPath('id')],
        get: { responses: one },
        patch: { requestBody: body(ref('Patch'), type), responses: one },
      },
    },
    {
      User: object(
        {
          schemas,
          id: { ...text, readOnly: true },
          userName: text,
          active: { type: 'boolean' },
          meta: { ...meta, readOnly: true },
        },
        'schemas',
        'userName',
      ),
      UserList: object(
        { schemas, totalResults: number, startIndex: number, itemsPerPage: number, Resources: list(ref('User')) },
        'schemas',
        'totalResults',
      ),
      Patch: object(
        { schemas, Operations: list(object({ op: text, path: text, value: {} }, 'op')) },
        'schemas',
        'Operations',
      ),
      Error: object({ schemas, status: text, detail: text }, 'schemas'),
    },
    type,
  );

const core = ['urn:ietf:params:scim:schemas:core:2.0:User'];
const message = (name: string) => [`urn:ietf:params:scim:api:messages:2.0:${name}`];

async function filled() {
  const ask = users();
  const made = await Promise.all(
    ['ada', 'bob', 'cyd'].map((userName) => ask('POST /Users', { schemas: core, userName, active: true })),
  );
  return { ask, first: Object(made[0]?.[1]) };
}

test.each<[query: string, names: readonly string[], page: readonly [total: number, start: number, shown: number]]>([
  ['', ['ada', 'bob', 'cyd'], [3, 1, 3]],
  ['?startIndex=1&count=2', ['ada', 'bob'], [3, 1, 2]],
  ['?startIndex=3&count=2', ['cyd'], [3, 3, 2]],
  ['?filter=userName eq "bob"', ['bob'], [1, 1, 1]],
  ['?filter=userName eq "eve"', [], [0, 1, 0]],
])('a list asked for %j has %j', async (query, names, [totalResults, startIndex, itemsPerPage]) => {
  const { ask } = await filled();
  const [, shown] = await ask(`GET /Users${query.replaceAll(' ', '%20')}`);
  const { Resources, ...envelope } = Object(shown);
  expect(Resources.map((user: { readonly userName: string }) => user.userName)).toEqual(names);
  expect(envelope).toEqual({ schemas: message('ListResponse'), totalResults, startIndex, itemsPerPage });
});

test('a patch of operations changes the user, and not what it is', async () => {
  const { ask, first } = await filled();
  const at = { resourceType: 'User', location: `https://any.example/Users/${first.id}` };
  expect(first.meta).toMatchObject(at);
  const sent = { schemas: message('PatchOp'), Operations: [{ op: 'replace', path: 'active', value: false }] };
  expect(await ask(`PATCH /Users/${first.id}`, sent)).toEqual([200, { ...first, active: false }, '']);
  expect(await ask(`GET /Users/${first.id}`)).toEqual([200, { ...first, active: false }, '']);
});

test('a patch that would break the user is refused, and so is a user that is not there', async () => {
  const { ask, first } = await filled();
  const sent = { schemas: message('PatchOp'), Operations: [{ op: 'replace', path: 'active', value: 'no' }] };
  expect((await ask(`PATCH /Users/${first.id}`, sent))[0]).toBe(422);
  expect(await ask(`GET /Users/${first.id}`)).toEqual([200, first, '']);
  expect(await ask('GET /Users/none')).toMatchObject([404, { schemas: message('Error'), status: '404' }, '']);
});
