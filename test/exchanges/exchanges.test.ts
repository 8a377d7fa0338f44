import packageJson from 'msw/package.json' with { type: 'json' };
import { expect, test } from 'vitest';
import { runExchange } from './run-exchange.ts';
import { core, http, msw, shortWay } from './surfaces.ts';
import { exchanges } from './table/index.ts';

const surfaces = { core, HTTP: http, msw, 'the short way': shortWay };

for (const [name, surface] of Object.entries(surfaces)) {
  for (const exchange of exchanges) test(`${name} responds: ${exchange.name}`, () => runExchange(surface, exchange));
}

test('the msw of these surfaces is msw 3', () => {
  expect(packageJson.version).toMatch(/^3\./);
});

test('each exchange has a name of its own', () => {
  const names = exchanges.map(({ name }) => name);
  expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
});
