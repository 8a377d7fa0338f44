import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { setupIntegrator } from '../../mocks/surfaces/node/index.ts';
import { life } from './expected-life.ts';
import { liveAnIntegration } from './life.ts';
import { client as withAxios } from './styles/axios.ts';
import { client as withFetch } from './styles/fetch.ts';
import { client as strict } from './styles/strict.ts';

const integrator = setupIntegrator();
beforeAll(() => integrator.start());
beforeEach(() => integrator.reset());
afterAll(() => integrator.stop());

test.each([
  ['axios, trailing slashes and parse-link-header', withAxios],
  ['fetch, which follows after', withFetch],
  ['node:https, which insists on exact codes and shapes', strict],
])('a client of %s lives the whole life of an integration', async (_style, client) => {
  expect(await liveAnIntegration(client)).toEqual(life);
});
