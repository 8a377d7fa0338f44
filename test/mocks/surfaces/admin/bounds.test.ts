import { expect, test } from 'vitest';
import { FaultRules } from '../../../../mocks/engine/faults/fault-rules.ts';
import { soakTest } from '../../../soak/soaking.ts';
import { openAdmin } from './open-admin.ts';

test('an account takes 1,000 faults over the control API, and then such ones only that take the place of another', async () => {
  const { ask, core } = openAdmin();
  for (let count = 0; count < 1000; count += 1) core.faults.add({ status: 503 });
  expect(await ask('POST /accounts/default/faults', { status: 503 })).toMatchObject({
    status: 507,
    body: {
      error: 'insufficient-storage',
      message: 'Failed to add the fault: the account has 1000 faults, and no more at a time. Remove some.',
    },
  });
  expect((await ask('POST /accounts/default/faults', { name: 'fault-7', status: 500 })).status).toBe(201);
  expect((await ask('POST /accounts/default/faults', { preset: 'rate-limited' })).status).toBe(507);
  expect((await ask('POST /accounts/w1/faults', { status: 503 })).status).toBe(201);
  await ask('DELETE /accounts/default/faults/fault-1');
  expect((await ask('POST /accounts/default/faults', { preset: 'rate-limited' })).status).toBe(201);
  expect(core.faults.list()).toHaveLength(1000);
});

test.each(['.', '..', 'x'.repeat(201), '\ud800', 'a\udfff'])(
  'a fault that no path could name, to take it away, is refused: %j',
  async (name) => {
    const { ask, core } = openAdmin();
    const text = JSON.stringify({ name, status: 503 });
    expect(await ask('POST /accounts/default/faults', text)).toMatchObject({
      status: 422,
      body: { error: 'FaultError', message: expect.stringContaining('no path can hold its name') },
    });
    expect(core.faults.list()).toEqual([]);
  },
);

test.each(['/', 'a/b', '%2e', '...', '\u0000', '日本', '__proto__', 'x'.repeat(200)])(
  'a fault of an odd name is taken away by its path: %j',
  async (name) => {
    const { ask, core } = openAdmin();
    core.faults.add({ name: 'other', status: 503 });
    expect((await ask('POST /accounts/default/faults', { name, status: 503 })).body).toEqual({ name });
    expect((await ask(`DELETE /accounts/default/faults/${encodeURIComponent(name)}`)).body).toEqual({
      removed: 1,
      healed: 1,
    });
    expect(core.faults.list()).toHaveLength(1);
  },
);

soakTest('rules keep their place when they are given anew, and 50,000 of them come back from a snapshot', () => {
  const rules = new FaultRules([], 1);
  for (let count = 0; count < 50_000; count += 1) rules.add({ name: `f${count}`, status: 503 });
  rules.add({ name: 'f0', status: 500 });
  const before = rules.snapshot();
  expect(before.rules.slice(0, 2)).toMatchObject([
    { name: 'f0', status: 500 },
    { name: 'f1', status: 503 },
  ]);
  expect(rules.remove('f1')).toBe(1);
  expect(rules.remove('f1')).toBe(0);
  expect(rules.clear()).toBe(49_999);
  rules.restore(before);
  expect(rules.snapshot()).toEqual(before);
});

const pattern = '/*a'.repeat(167);

test.each<readonly [line: string, body: object | undefined]>([
  [`GET /accounts/default/journal?path=${pattern}`, undefined],
  [`GET /accounts/default/journal/har?path=/a&path=${pattern}`, undefined],
  ['POST /accounts/default/journal/wait', { filter: { path: pattern }, timeout: 60_000 }],
  ['POST /accounts/default/journal/verify', { filter: { path: pattern }, times: 0 }],
  ['POST /accounts/default/faults', { path: pattern, status: 503 }],
  ['POST /accounts/default/faults', { preset: 'rate-limited', path: pattern }],
])('a path pattern of more than 500 characters is refused: %.45s', async (line, body) => {
  const { ask, core } = openAdmin();
  expect(await ask(line, body)).toMatchObject({
    status: 400,
    body: { error: 'bad-request', message: expect.stringMatching(/has 50[1-5] characters\. Give at most 500\.$/) },
  });
  expect(core.faults.list()).toEqual([]);
});
