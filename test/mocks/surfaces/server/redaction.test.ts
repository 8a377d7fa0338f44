import { afterAll, beforeAll, expect, test } from 'vitest';
import { connectIntegrator } from '../../../../mocks/surfaces/connect/connect-integrator.ts';
import type { RunningServer } from '../../../../mocks/surfaces/server/server-options.ts';
import { startServer } from '../../../../mocks/surfaces/server/start-server.ts';

const S = 'S3cretValue';
const adminToken = 'S3cretOfTheAdmin';
const reported: string[] = [];
let server: RunningServer;

beforeAll(async () => {
  server = await startServer({
    port: 0,
    adminToken,
    tokens: ['S3cretOfTheServer'],
    report: (line) => reported.push(line),
  });
});
afterAll(() => server.close());

const authorized = { 'x-admin-token': adminToken };

async function send(): Promise<void> {
  await fetch(`${server.url}/v1/integrations?api_key=${S}&sig=${S}&code=${S}&limt=${adminToken}`, {
    method: 'POST',
    headers: { authorization: 'Bearer S3cretOfTheServer', 'content-type': 'application/json', cookie: `sid=${S}` },
    body: JSON.stringify({
      name: `of S3cretOfTheServer and ${adminToken}`,
      settings: { pat: `ghp_${S}${S}`, pin: S, db: `Server=a;Password=${S};` },
      nmae: S,
      password: S,
    }),
  });
}

test('what leaves the server about an exchange holds no secret, whoever asks', async () => {
  const integrator = connectIntegrator(server.url, { token: adminToken });
  const seen: unknown[] = [];
  const stop = await integrator.journal.watch((entry) => void seen.push(entry));
  await send();
  await integrator.journal.waitFor({ method: 'POST' });
  await expect.poll(() => seen.length).toBe(1);
  stop();
  const ask = async (path: string): Promise<string> =>
    (await fetch(`${server.url}/__admin/accounts/default${path}`, { headers: authorized })).text();
  const verified = await integrator.journal.verify({ method: 'POST', status: 299 }).catch(String);
  const ways = {
    list: await ask('/journal'),
    har: await ask('/journal/har'),
    entries: JSON.stringify(await integrator.journal.find()),
    stream: JSON.stringify(seen),
    verified: String(verified),
    reported: reported.join('\n'),
  };
  for (const [way, text] of Object.entries(ways)) expect(text, way).not.toContain('S3cret');
  expect(ways.reported).toContain('`nmae`');
  expect(ways.list).toContain('Server=a;Password=[redacted];');
});

test('the state of the fake, and what the API responds with, are whole', async () => {
  const response = await fetch(`${server.url}/v1/integrations`, {
    headers: { authorization: 'Bearer S3cretOfTheServer' },
  });
  expect(await response.text()).toContain(`Password=${S};`);
  const state = await fetch(`${server.url}/__admin/accounts/default/state`, { headers: authorized });
  expect(await state.text()).toContain(`Password=${S};`);
});
