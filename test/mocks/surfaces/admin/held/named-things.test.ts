import { expect, test } from 'vitest';
import { openAdmin } from '../open-admin.ts';

test('so many tokens may be revoked; one that is already is no further one, and a reset makes room', async () => {
  const admin = openAdmin({ named: { maxTokens: 3 } });
  for (const token of ['a', 'b', 'c', 'a']) expect((await admin.ask(`PUT /revoked-tokens/${token}`)).status).toBe(204);
  expect(await admin.ask('PUT /revoked-tokens/d')).toMatchObject({
    status: 507,
    body: { error: 'insufficient-storage', message: expect.stringMatching(/^Failed to revoke the token: 3 are/) },
  });
  await admin.ask('POST /reset');
  expect((await admin.ask('PUT /revoked-tokens/d')).status).toBe(204);
});

test.each<readonly [path: string, room: string]>([
  ['/scripts/installer', 'DELETE /scripts/installer/f0'],
  ['/scripts/installer', 'POST /reset'],
  ['/accounts/w1/scripts/settings', 'DELETE /accounts/w1/scripts/settings/f0'],
  ['/accounts/w1/scripts/settings', 'POST /accounts/w1/reset'],
])('scripts hold so many bytes: %s; %s makes room', async (path, room) => {
  const admin = openAdmin({ named: { maxScriptBytes: 10_000 } });
  const set = (name: string): Promise<{ readonly status: number }> =>
    admin.ask(`PUT ${path}/${name}`, { success: false, message: 'x'.repeat(4000) });
  const statuses: number[] = [];
  for (const name of ['f0', 'f1', 'f0', 'f2']) statuses.push((await set(name)).status);
  expect(statuses).toEqual([204, 204, 204, 507]);
  await admin.ask(room);
  expect((await set('f2')).status).toBe(204);
});
