import fc from 'fast-check';
import { expect, test } from 'vitest';
import { objectId } from '../../../mocks/engine/store/ids.ts';
import { createCore, type IntegratorCore } from '../../../mocks/integrator/integrator.ts';
import { rowsOf } from '../../soak/soaking.ts';
import { openAdmin } from '../surfaces/admin/open-admin.ts';

const last = 253_402_300_799_999;

const ask = (core: IntegratorCore, method: string, path: string, body?: object): Promise<Response> =>
  core.fetch(`https://api.integrator.io/v1${path}`, {
    method,
    headers: { authorization: 'Bearer t', 'content-type': 'application/json' },
    ...(body && { body: JSON.stringify(body) }),
  });

const outside = [
  -1,
  -0.6,
  last + 1,
  8.64e15,
  -8.64e15,
  Number.MAX_VALUE,
  '1969-12-31T23:59:59.999Z',
  '1969-06-01T00:00:00Z',
  '+010000-01-01T00:00:00.000Z',
  '-000001-01-01T00:00:00.000Z',
  '9999-12-31T23:59:59.999-01:00',
];

test.each(rowsOf(outside, 5))(
  'the moment %s is none, in process and over the control API, and the clock is as before',
  async (at) => {
    const { core, ask: control } = openAdmin();
    const before = core.clock.snapshot();
    expect(() => core.clock.set(at)).toThrow('is no moment. Give one of 1970 to 9999: ');
    expect(() => core.clock.freeze(at)).toThrow('is no moment. Give one of 1970 to 9999: ');
    for (const change of [{ set: at }, { freeze: at }, { set: 5, advance: 1, freeze: at }]) {
      const response = await control('PATCH /accounts/default/clock', change);
      expect(response).toMatchObject({ status: 422, body: { error: 'ClockError' } });
    }
    if (typeof at === 'string') {
      const state = { ...core.accounts.get().export(), frozenAt: at };
      expect(() => core.accounts.get().import(state)).toThrow('is no moment. Give one of 1970 to 9999: ');
      expect(await control('PUT /accounts/default/state', state)).toMatchObject({ status: 422 });
    }
    expect(core.clock.snapshot()).toEqual(before);
  },
);

test.each([last, Number.MAX_VALUE, last - Date.UTC(2026, 0, 1) + 1])(
  'the clock of 2026 is not advanced by %d, beyond 9999',
  async (advance) => {
    const { core, ask: control } = openAdmin();
    expect(() => core.clock.advance(advance)).toThrow('is no moment. Give one of 1970 to 9999: ');
    expect(await control('PATCH /accounts/default/clock', { advance })).toMatchObject({ status: 422 });
    expect(core.clock.present).toBe(Date.UTC(2026, 0, 1));
  },
);

test.each<[name: string, set: number, clock: 'real' | 'stepping' | (() => { now(): number })]>(
  rowsOf(
    [
      ['the clock on the wall goes on', last, 'real'],
      ['a clock steps on', last - 1, 'stepping'],
      ['a clock tells Infinity', 5, () => ({ now: () => Number.POSITIVE_INFINITY })],
      ['a clock tells NaN', 5, () => ({ now: () => Number.NaN })],
      ['a clock tells a moment of 1969', 0, () => ({ now: () => -1000 })],
    ],
    2,
  ),
)('at an end of time all goes on where %s', async (_name, set, clock) => {
  const core = createCore({ clock, report: 'silent' });
  const { ask: control } = openAdmin({}, core);
  core.clock.set(set);
  for (let time = 0; time < 3; time++)
    expect((await ask(core, 'POST', '/integrations', { name: 'A' })).status).toBe(201);
  const listed: unknown = await (await ask(core, 'GET', '/integrations')).json();
  const made = Array.isArray(listed) ? listed.filter(({ name }) => name === 'A') : [];
  expect(new Set(made.map(({ _id }) => String(_id))).size).toBe(3);
  for (const { _id } of made) {
    expect(_id).toMatch(/^[\da-f]{24}$/);
    expect((await ask(core, 'PUT', `/integrations/${_id}`, { _id, name: 'B' })).status).toBe(200);
    expect((await ask(core, 'DELETE', `/integrations/${_id}`)).status).toBe(204);
  }
  for (const path of [
    '/accounts',
    '/accounts/default/clock',
    '/accounts/default/journal',
    '/accounts/default/journal/har',
  ])
    expect(await control(`GET ${path}`)).toMatchObject({ status: 200 });
  expect(core.clock.present).toSatisfy((at: number) => at >= 0 && at <= last);
  for (const { at, duration } of core.journal.entries) {
    expect(at).toSatisfy((moment: number) => moment >= 0 && moment <= last);
    expect(duration).toSatisfy((length: number) => length >= 0 && length < 1e6);
  }
});

test('a clock that stood at the end of time goes on from where it is set back to', () => {
  const { clock } = createCore({ clock: 'real', report: 'silent' });
  clock.set(last);
  expect(clock.now()).toBe(last);
  clock.freeze();
  clock.resume();
  clock.set('2030-01-01T00:00:00.000Z');
  expect(clock.now() - Date.UTC(2030, 0, 1)).toSatisfy((gone: number) => gone >= 0 && gone < 60_000);
});

test('a record of the last moment can be replaced', async () => {
  const core = createCore({ seed: 'sample', report: 'silent' });
  const [record] = core.integrations.all();
  if (record === undefined) throw new Error('The sample has a record.');
  const { _id, name } = record;
  core.integrations.put({ ...record, lastModified: '9999-12-31T23:59:59.999Z' });
  expect((await ask(core, 'PUT', `/integrations/${_id}`, { _id, name })).status).toBe(200);
});

test('whatever moment an id is made at, it is 24 digits', () => {
  fc.assert(
    fc.property(fc.oneof(fc.maxSafeInteger(), fc.double()), fc.nat(), (now, sequence) => {
      expect(objectId({ sequence, now, account: 'w' })).toMatch(/^[\da-f]{24}$/);
    }),
  );
});
