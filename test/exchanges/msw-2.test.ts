import { HttpResponse } from 'msw';
import packageJson from 'msw/package.json' with { type: 'json' };
import { HttpResponse as HttpResponseOfMsw2 } from 'msw-2';
import { expect, test, vi } from 'vitest';
import { rowsOf } from '../soak/soaking.ts';
import { runExchange } from './run-exchange.ts';
import { msw, shortWay } from './surfaces.ts';
import { exchanges } from './table/index.ts';

// What this file and the package's sources import as `msw` is msw 2.
vi.mock('msw', () => import('msw-2'));
vi.mock('msw/node', () => import('msw-2/node'));
vi.mock('msw/package.json', () => import('msw-2/package.json'));

const surfaces = { 'msw 2': msw, 'the short way past msw 2': shortWay };

for (const [name, surface] of Object.entries(surfaces)) {
  for (const exchange of rowsOf(exchanges, 60))
    test(`${name} responds: ${exchange.name}`, () => runExchange(surface, exchange));
}

test('the msw of these surfaces is msw 2', () => {
  expect(packageJson.version).toMatch(/^2\./);
  expect(HttpResponse).toBe(HttpResponseOfMsw2);
});
