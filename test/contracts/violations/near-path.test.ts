import { expect, test } from 'vitest';
import { nearPath } from '../../../contracts/violations/near-path.ts';

const paths = ['/tokenInfo', '/integrations', '/integrations/{_id}', '/integrations/{_id}/installer/{function}'];

test.each<[sent: string, meant: string | undefined]>([
  ['/v1/integration', '/v1/integrations'],
  ['/v1/integration/57974ed227a82a3475cecb15', '/v1/integrations/57974ed227a82a3475cecb15'],
  ['/v1/Integrations/5', '/v1/integrations/5'],
  ['/V1/integrations/5', '/v1/integrations/5'],
  ['/v1/integrations/5/instaler/verify', '/v1/integrations/5/installer/verify'],
  ['/integrations/5', '/v1/integrations/5'],
  ['/v2/integrations', '/v1/integrations'],
  ['/api/v1/tokenInfo', '/v1/tokenInfo'],
  ['/v1/v1/integrations', '/v1/integrations'],
  ['//v1/integrations', '/v1/integrations'],
  ['/v1/token-info', '/v1/tokenInfo'],
  ['/v1/flows', undefined],
  ['/v1/5', undefined],
  ['/', undefined],
  ['/v1', undefined],
  ['/a'.repeat(10_000), undefined],
])('%s was probably meant to be %s', (sent, meant) => {
  expect(nearPath(sent, ['/v1'], paths)).toBe(meant);
});

test('a path of parameters alone is near to nothing, and a server without a base path needs none', () => {
  expect(nearPath('/anything', [''], ['/{id}', '/{id}/{part}'])).toBeUndefined();
  expect(nearPath('/pet/7', ['', '/v2'], ['/pets/{id}'])).toBe('/pets/7');
});
