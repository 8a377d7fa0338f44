import { HttpResponse } from 'msw';
import packageJson from 'msw/package.json' with { type: 'json' };
import { HttpResponse as HttpResponseOfMsw2 } from 'msw-2';
import { expect, test, vi } from 'vitest';
import { msw, shortWay } from './doors.ts';
import { runExchange } from './run-exchange.ts';
import { exchanges } from './table/index.ts';

// What this file and the package's sources import as `msw` is msw 2.
vi.mock('msw', () => import('msw-2'));
vi.mock('msw/node', () => import('msw-2/node'));
vi.mock('msw/package.json', () => import('msw-2/package.json'));

const doors = { 'msw 2': msw, 'the short way past msw 2': shortWay };

for (const [name, door] of Object.entries(doors)) {
  for (const exchange of exchanges) test(`${name} answers: ${exchange.name}`, () => runExchange(door, exchange));
}

test('the msw of these doors is msw 2', () => {
  expect(packageJson.version).toMatch(/^2\./);
  expect(HttpResponse).toBe(HttpResponseOfMsw2);
});
