import { expect, test } from 'vitest';
import { basePath } from '../../../../../../mocks/surfaces/inspector/page/reference/base-path.ts';

test.each<[servers: unknown, path: string]>([
  [[{ url: 'https://api.integrator.io/v1' }, { url: 'https://other.example/v2' }], '/v1'],
  [[{ url: 'https://library.example/v2/' }], '/v2'],
  [
    [{ url: 'https://{host}/{version}', variables: { host: { default: 'a.example' }, version: { default: 'v3' } } }],
    '/v3',
  ],
  [[{ url: '/relative' }], '/relative'],
  [[{ url: 'https://library.example' }], ''],
  [[{ url: 'https://' }], ''],
  [[7], ''],
  [[], ''],
  [undefined, ''],
])('with the servers %j the API responds below %j', (servers, path) => {
  expect(basePath({ servers }, 'http://127.0.0.1:4010')).toBe(path);
});
