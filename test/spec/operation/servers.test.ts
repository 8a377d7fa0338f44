import { expect, test } from 'vitest';
import { createContract } from '../../../contracts/contract/create-contract.ts';
import { basePaths } from '../../../spec/routing/router.ts';

const documentWith = (servers: unknown): string =>
  JSON.stringify({ openapi: '3.1.0', info: { title: 'Pets', version: '1' }, servers, paths: {} });

test('the base paths are those of the servers, variables filled in, the longest first', () => {
  const { document } = createContract(
    documentWith([
      { url: 'https://pets.example/v1/' },
      { url: '/{stage}/v1', variables: { stage: { default: 'test' } } },
      { url: 'https://pets.example/v1' },
    ]),
  );
  expect(basePaths(document)).toEqual(['/test/v1', '/v1']);
});

test.each([
  ['a server that is null', [null], 'at #/servers/0: it has no `url`'],
  ['a server without a URL', [{ url: 5 }], 'at #/servers/0: it has no `url`'],
  ['a URL that is none', [{ url: 'https://[' }], 'at #/servers/0: its `url` is "https://["'],
  ['servers that are no list', { url: 'https://pets.example' }, 'at #/servers: servers is no list'],
])('%s is refused in a sentence', (_what, servers, why) => {
  expect(() => createContract(documentWith(servers))).toThrow(why);
});
