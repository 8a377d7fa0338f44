import { mkdtemp, rm } from 'node:fs/promises';
import { request as httpsRequest } from 'node:https';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import axios from 'axios';
import got from 'got';
import nodeFetch from 'node-fetch';
import { fetch as undiciFetch } from 'undici';
import { expect, test } from 'vitest';
import { bigCommerceNetSuite } from '../../../../fixtures/resources/integrations/bigcommerce-netsuite.ts';
import { setupIntegrator } from '../../../../mocks/surfaces/node/setup-integrator.ts';
import { startServer } from '../../../../mocks/surfaces/server/start-server.ts';

const path = `/v1/integrations/${bigCommerceNetSuite._id}`;
const url = `https://api.integrator.io${path}`;

type Ask = (headers: { authorization: string }) => Promise<unknown>;
type Callback = (error: unknown, result?: unknown) => void;

const clients: Readonly<Record<string, Ask>> = {
  fetch: async (headers) => (await fetch(url, { headers })).json(),
  undici: async (headers) => (await undiciFetch(url, { headers })).json(),
  'node-fetch': async (headers) => (await nodeFetch(url, { headers })).json(),
  axios: async (headers) => (await axios.get(url, { headers })).data,
  got: (headers) => got(url, { headers }).json(),
  https: (headers) =>
    new Promise((resolve, reject) => {
      const request = httpsRequest(url, { headers }, (response) => {
        let text = '';
        response.on('data', (part: unknown) => (text += String(part)));
        response.on('end', () => resolve(JSON.parse(text)));
      });
      request.on('error', reject).end();
    }),
};

/** The code of an app that reads its integration in the midst of its first step. */
const appThat = (ask: Ask): object => ({
  installer: {
    verifyNetSuiteConnection: ({ bearerToken }: { bearerToken: string }, callback: Callback): void =>
      void ask({ authorization: `Bearer ${bearerToken}` }).then(
        (record) => callback(null, { success: true, message: String(Reflect.get(Object(record), 'name')) }),
        callback,
      ),
  },
});
const install = { method: 'PUT', headers: { authorization: 'Bearer my_api_token' } };
const seen = { success: true, message: bigCommerceNetSuite.name, stepsToUpdate: [] };

test.each(Object.entries(clients))(
  'an app asks the fake with %s, in the midst of a request that is served by interception',
  async (_name, ask) => {
    const integrator = setupIntegrator({ extension: { diy: appThat(ask) } });
    integrator.start();
    try {
      const response = await fetch(`${url}/installer/verifyNetSuiteConnection`, install);
      expect(await response.json()).toEqual(seen);
      expect(integrator.journal.find({ operation: 'getIntegration' })[0]?.during).toBe('call-1');
    } finally {
      integrator.stop();
    }
  },
);

test('an app asks a server whose records are in a file, in the midst of a request', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'app-state-'));
  const server = await startServer({
    port: 0,
    report: 'silent',
    state: join(folder, 'state.sqlite'),
    extension: {
      diy: appThat(async (headers) => {
        const own = server.url + path;
        const body = JSON.stringify({ ...bigCommerceNetSuite, name: 'Renamed' });
        await fetch(own, { method: 'PUT', headers: { ...headers, 'content-type': 'application/json' }, body });
        return (await fetch(own, { headers })).json();
      }),
    },
  });
  try {
    const response = await fetch(`${server.url}${path}/installer/verifyNetSuiteConnection`, install);
    expect(await response.json()).toEqual({ ...seen, message: 'Renamed' });
  } finally {
    await server.close();
    await rm(folder, { recursive: true });
  }
});
