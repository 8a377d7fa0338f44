import packageJson from 'msw/package.json' with { type: 'json' };
import { expect, test } from 'vitest';
import { rowsOf } from '../soak/soaking.ts';
import { runExchange } from './run-exchange.ts';
import { core, http, msw, shortWay } from './surfaces.ts';
import { exchanges } from './table/index.ts';

/** A request by msw costs four times another, and what msw changes of it is the same for each; the soak asks all everywhere. */
const surfaces = [
  ['core', core, rowsOf(exchanges, 4)],
  ['HTTP', http, rowsOf(exchanges, 15)],
  ['msw', msw, rowsOf(exchanges, 48)],
  ['the short way', shortWay, rowsOf(exchanges, 24)],
] as const;

for (const [name, surface, rows] of surfaces) {
  for (const exchange of rows) test(`${name} responds: ${exchange.name}`, () => runExchange(surface, exchange));
}

test('the msw of these surfaces is msw 3', () => {
  expect(packageJson.version).toMatch(/^3\./);
});

test('each exchange has a name of its own', () => {
  const names = exchanges.map(({ name }) => name);
  expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
});
