import { expect, test } from 'vitest';
import { createContract } from '../../../../contracts/contract/create-contract.ts';
import { trafficScope } from '../../../../contracts/traffic/judge/traffic-scope.ts';

const servers = {
  'two hosts': [
    { url: 'https://pets.example/v1' },
    { url: 'https://{at}.pets.example/v1', variables: { at: { default: 'eu' } } },
  ],
  'a bare path': [{ url: '/v1' }],
  none: [],
};

function addressOf(of: keyof typeof servers, url: string, baseUrls: readonly string[] = []): string | undefined {
  const contract = createContract({
    openapi: '3.1.0',
    info: { title: 'Pets', version: '1' },
    ...(servers[of].length > 0 && { servers: servers[of] }),
    paths: { '/pets': { get: { responses: { 200: { description: 'All' } } } } },
  });
  const destination = trafficScope(contract, baseUrls)(url);
  return destination.kind === 'service' ? destination.url.pathname + destination.url.search : undefined;
}

test.each<[of: keyof typeof servers, url: string, address: string | undefined]>([
  ['two hosts', 'https://pets.example/v1/pets?a=1', '/v1/pets?a=1'],
  ['two hosts', 'http://pets.example/nowhere', '/nowhere'],
  ['two hosts', 'https://eu.pets.example/v1/pets', '/v1/pets'],
  ['two hosts', 'https://pets.example:444/v1/pets', undefined],
  ['two hosts', 'https://other.example/v1/pets', undefined],
  ['two hosts', '/v1/pets', '/v1/pets'],
  ['two hosts', 'pets?a=1', '/pets?a=1'],
  ['two hosts', 'http://localhost:3000/v1/pets', '/v1/pets'],
  ['two hosts', 'http://localhost:3000/v1/cats', undefined],
  ['two hosts', 'http://127.0.0.1/v1/pets', '/v1/pets'],
  ['two hosts', 'data:text/plain,pets', undefined],
  ['two hosts', 'ftp://pets.example/v1/pets', undefined],
  ['two hosts', 'https://', undefined],
  ['a bare path', 'https://any.example/v1/pets', '/v1/pets'],
  ['a bare path', 'https://any.example/pets', undefined],
  ['a bare path', '/nowhere', '/nowhere'],
  ['none', 'https://any.example/pets', '/pets'],
  ['none', 'https://any.example/cats', undefined],
])('of a document with %s for servers, %s is %s', (of, url, address) => {
  expect(addressOf(of, url)).toBe(address);
});

test.each<[baseUrl: string, url: string, address: string | undefined]>([
  ['https://gw.example/api', 'https://gw.example/api/pets', '/v1/pets'],
  ['https://gw.example/api', 'https://gw.example/api', '/v1'],
  ['https://gw.example/api', 'https://gw.example/api?a=1', '/v1?a=1'],
  ['https://gw.example/api', 'https://gw.example/apis/pets', undefined],
  ['https://gw.example/api', 'https://gw.example/pets', undefined],
  ['https://gw.example/api/', 'https://gw.example/api/pets', '/v1/pets'],
  ['https://gw.example', 'https://gw.example/pets', '/v1/pets'],
  ['https://gw.example/', 'https://gw.example/pets', '/v1/pets'],
])('below the further address %s, %s is %s', (baseUrl, url, address) => {
  expect(addressOf('two hosts', url, ['https://first.example', baseUrl])).toBe(address);
});
