import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { setupIntegrator } from '../../mocks/surfaces/node/index.ts';
import { rowsOf } from '../soak/soaking.ts';
import { reviewAccess } from './access.ts';
import { access } from './expected-access.ts';
import { life } from './expected-life.ts';
import { liveAnIntegration } from './life.ts';
import { client as withAxios } from './styles/axios.ts';
import { client as withFetch } from './styles/fetch.ts';
import { client as strict } from './styles/strict.ts';

const integrator = setupIntegrator();
beforeAll(() => integrator.start());
beforeEach(() => integrator.reset());
afterAll(() => integrator.stop());

const styles = [
  ['axios, trailing slashes and parse-link-header', withAxios],
  ['fetch, which follows after', withFetch],
  ['node:https, which insists on exact codes and shapes', strict],
] as const;

test.each(rowsOf(styles, 3))('a client of %s lives the whole life of an integration', async (_style, client) => {
  expect(await liveAnIntegration(client)).toEqual(life);
});

test.each(styles)(
  'a client of %s tries again what went wrong in a run, and resolves the rest',
  async (_style, client) => {
    const errors = [
      { code: 'INVALID_KEY', message: 'No such item.', retryData: { sku: 'A-1' } },
      { code: 'CLOSED', message: 'The warehouse is closed.' },
    ];
    const seen = await liveAnIntegration(client, (flow) => integrator.flows.onRun(flow, { exported: 120, errors }));
    const ran = seen.slice(seen.findIndex((one) => Array.isArray(one) && one[0] === 'ran'));
    expect(ran.slice(0, 5)).toEqual([
      ['ran', 'flow', 'completed'],
      ['its errors', ['INVALID_KEY', 'CLOSED']],
      ['tried again', 'retry'],
      ['resolved', 204],
      ['left', 0],
    ]);
  },
);

test.each(rowsOf(styles, 3))(
  'a client of %s sees who may do what, and lets somebody in and out',
  async (_style, client) => {
    expect(await reviewAccess(client, (share) => integrator.ashares.accept(share))).toEqual(access);
  },
);
