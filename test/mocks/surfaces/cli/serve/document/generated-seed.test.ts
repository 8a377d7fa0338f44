import { expect, test } from 'vitest';
import { run } from '../in-process.ts';
import { petshop, written } from './petshop.ts';

test('serve --seed generated:12 starts with so many records of each collection', async () => {
  const { server, printed } = await run({ document: written(petshop), seed: 'generated:12' });
  expect(printed).toContain('  Records   pets (12)');
  const response = await fetch(`${server.url}/shop/pets`);
  expect([response.status, await response.json()]).toEqual([200, expect.objectContaining({ length: 12 })]);
});

test('a number of records that cannot be read is refused in a sentence', async () => {
  await expect(run({ document: written(petshop), seed: 'generated:many' })).rejects.toThrow('--seed generated');
});
