import { expect, test } from 'vitest';
import { createContract } from '../../../../contracts/contract/create-contract.ts';
import { trafficScope } from '../../../../contracts/traffic/judge/traffic-scope.ts';

const servers = {
  'two hosts': [
    { url: 'https://pets.example/v1' },
    { url: 'https://{at}.pets.example/v1', variables: { at: { default: 'eu' } } },
  ],
  'variable hosts': [
    { url: 'https://{at}.pets.example:{port}/v1', variables: { at: { default: 'eu', enum: ['eu', 'us'] }, port: {} } },
    { url: 'https://{shop}-{stage}.shops.example/{v}', variables: { v: { default: 'v1' } } },
    { url: '//{zone}/v1', variables: { zone: { default: 'a.zone', enum: ['a.zone', 'b.zone'] } } },
  ],
  'a host of any name': [{ url: 'https://{host}/v1', variables: { host: { default: 'pets.example' } } }],
  'a bare path': [{ url: '/v1' }],
  none: [],
};

function addressOf(of: keyof typeof servers, url: string, baseUrls: readonly string[] = []): string | undefined {
  const contract = createContract(
    JSON.stringify({
      openapi: '3.1.0',
      info: { title: 'Pets', version: '1' },
      ...(servers[of].length > 0 && { servers: servers[of] }),
      paths: { '/pets': { get: { responses: { 200: { description: 'All' } } } } },
    }),
  );
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
  ['variable hosts', 'https://us.pets.example:444/v1/nowhere', '/v1/nowhere'],
  ['variable hosts', 'https://us.pets.example/v1/pets', '/v1/pets'],
  ['variable hosts', 'https://cn.pets.example:444/v1/pets', undefined],
  ['variable hosts', 'https://us.pets.example.evil:444/v1/pets', undefined],
  ['variable hosts', 'https://a-b.Shops.example/v2/pets', '/v2/pets'],
  ['variable hosts', 'https://a.b.shops.example/v1/pets', undefined],
  ['variable hosts', 'https://shops.example/v1/pets', undefined],
  ['variable hosts', 'https://b.zone/nowhere', '/nowhere'],
  ['variable hosts', 'https://c.zone/v1/pets', undefined],
  ['a host of any name', 'https://any/v1/pets', '/v1/pets'],
  ['a host of any name', 'https://any/v1/cats', undefined],
  ['a host of any name', 'https://pets.example/v1/cats', '/v1/cats'],
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
