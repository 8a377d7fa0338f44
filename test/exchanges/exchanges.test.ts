import packageJson from 'msw/package.json' with { type: 'json' };
import { expect, test } from 'vitest';
import { core, http, msw, shortWay } from './doors.ts';
import { runExchange } from './run-exchange.ts';
import { exchanges } from './table/index.ts';

const doors = { core, HTTP: http, msw, 'the short way': shortWay };

for (const [name, door] of Object.entries(doors)) {
  for (const exchange of exchanges) test(`${name} answers: ${exchange.name}`, () => runExchange(door, exchange));
}

test('the msw of these doors is msw 3', () => {
  expect(packageJson.version).toMatch(/^3\./);
});

test('each exchange has a name of its own', () => {
  const names = exchanges.map(({ name }) => name);
  expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
});
