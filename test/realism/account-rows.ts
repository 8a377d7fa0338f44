import { expect } from 'vitest';
import { field, plain, type Row, refusalOf, send, statusOf } from './row.ts';

const start = Date.UTC(2026, 0, 1);

/** Accounts, tokens, records from the test's side, clock, snapshots. */
export const accountRows: readonly Row[] = [
  {
    title: 'an account is isolated from the others',
    run: async (surface) => {
      await surface.control.accounts.get('w1').integrations.delete(plain);
      const ask = async (token: string) =>
        (await send(surface, `GET /integrations/${plain}`, undefined, { token })).status;
      return [await ask('t@w1'), await ask('t@w2'), await ask('t')];
    },
    seen: [404, 200, 200],
  },
  {
    title: 'a region is isolated from the others',
    run: async (surface) => {
      const eu = surface.control.accounts.get('default', 'eu');
      await eu.faults.add({ status: 503 });
      const ask = async (region: string) => (await send(surface, 'GET /integrations', undefined, { region })).status;
      return [eu.name, await ask('eu.'), await ask('au.'), await ask('')];
    },
    seen: ['eu/default', 503, 200, 200],
  },
  {
    title: 'the accounts that were asked for are listed',
    run: async (surface) => {
      await send(surface, 'GET /integrations', undefined, { token: 't@w1', region: 'ca.' });
      return (await surface.control.accounts.all()).map(({ name }) => name);
    },
    seen: ['default', 'ca/w1'],
  },
  {
    title: 'a revoked token is bad in every account until a reset',
    run: async (surface) => {
      const ask = async (token: string) => (await send(surface, 'GET /tokenInfo', undefined, { token })).status;
      await surface.control.revoke('t');
      const revoked = [await ask('t'), await ask('t@w1'), await ask('u')];
      await surface.control.reset();
      return [revoked, await ask('t')];
    },
    seen: [[401, 401, 200], 200],
  },
  {
    title: 'a record that is put is read over the API, and the other way round',
    run: async (surface) => {
      const { integrations } = surface.control;
      const record = await integrations.get(plain);
      if (record !== undefined) await integrations.put({ ...record, name: 'Behind the scenes' });
      const read = await send(surface, `GET /integrations/${plain}`);
      await send(surface, `DELETE /integrations/${plain}`);
      return [field(read, 'name'), await integrations.get(plain), await integrations.delete(plain)];
    },
    seen: ['Behind the scenes', undefined, false],
  },
  {
    title: 'a record that breaks the contract is refused, and nothing is changed',
    run: async ({ control: { integrations } }) => {
      const refused = await refusalOf(() => integrations.put({ _id: plain, name: 'A', lastModified: 'today' }));
      return [refused, (await integrations.get(plain))?.name];
    },
    seen: [
      [
        'RecordError',
        expect.stringContaining(`Failed to take the record "${plain}": it is no integration. \`lastModified\``),
      ],
      'Orders to spreadsheet',
    ],
  },
  {
    title: 'factories make records that the API has',
    run: async (surface) => {
      const { _id } = await surface.control.create.smartConnector({ steps: 2, completed: 1, name: 'Half' });
      const { status, body } = await send(surface, `GET /integrations/${_id}`);
      const other = await surface.control.create.integration({ name: 'Plain' });
      return [status, body, other.name];
    },
    seen: [
      200,
      expect.objectContaining({ name: 'Half', mode: 'install', install: [done(true), done(false)] }),
      'Plain',
    ],
  },
  {
    title: 'the clock gives the moments of records',
    run: async (surface) => {
      const { clock } = surface.control;
      await clock.freeze('2030-01-01T00:00:00.000Z');
      const frozen = await send(surface, 'POST /integrations', { name: 'A' });
      await clock.advance(1000);
      const later = await send(surface, 'POST /integrations', { name: 'B' });
      return [await clock.frozen, field(frozen, 'createdAt'), field(later, 'createdAt')];
    },
    seen: [true, '2030-01-01T00:00:00.000Z', '2030-01-01T00:00:01.000Z'],
  },
  {
    title: 'the clock is looked at without moving it, set, and let go on',
    run: async ({ control: { clock } }) => {
      const looks = [await clock.present, await clock.present];
      await clock.freeze();
      await clock.set(new Date(start + 60_000));
      await clock.resume();
      return [looks, await clock.present, await clock.frozen];
    },
    seen: [[start, start], start + 60_000, false],
  },
  {
    title: 'a clock cannot be set to nothing',
    run: ({ control: { clock } }) => refusalOf(() => clock.set('never')),
    seen: ['ClockError', expect.stringContaining('Failed to set the clock: "never" is no moment.')],
  },
  {
    title: 'a snapshot of an account holds records, ids, clock and faults, and not the others',
    run: async (surface) => {
      const { control } = surface;
      const w1 = control.accounts.get('w1');
      await w1.faults.add({ operation: 'listIntegrations', nth: 2, status: 503 });
      const snapshot = await w1.snapshot();
      const tell = async (): Promise<unknown[]> => {
        const token = 't@w1';
        const made = await send(surface, 'POST /integrations', { name: 'A' }, { token });
        const first = await send(surface, 'GET /integrations', undefined, { token });
        const second = await send(surface, 'GET /integrations', undefined, { token });
        return [made.body, first.status, second.status];
      };
      const before = await tell();
      await control.integrations.delete(plain);
      await w1.restore(snapshot);
      const again = await tell();
      return [JSON.stringify(before) === JSON.stringify(again), again.slice(1), await control.integrations.get(plain)];
    },
    seen: [true, [200, 503], undefined],
  },
  {
    title: 'a snapshot of everything puts back every account',
    run: async ({ control }) => {
      const w1 = control.accounts.get('w1');
      await w1.integrations.delete(plain);
      const snapshot = await control.snapshot();
      await control.integrations.delete(plain);
      await w1.reset();
      await control.restore(snapshot);
      return [(await control.integrations.all()).length, (await w1.integrations.all()).length];
    },
    seen: [6, 5],
  },
  {
    title: 'a reset puts everything back to the seed, journal and faults included',
    run: async (surface) => {
      const { control } = surface;
      await control.faults.use('maintenance');
      await control.integrations.delete(plain);
      await statusOf(surface, 'GET /integrations');
      await control.reset();
      const left = [
        (await control.integrations.all()).length,
        await control.faults.list(),
        await control.journal.entries,
      ];
      return [left, await control.clock.present];
    },
    seen: [[6, [], []], start],
  },
  {
    title: 'an account that is exported can be imported into another',
    run: async (surface) => {
      const w1 = surface.control.accounts.get('w1');
      await w1.create.integration({ name: 'Taken along' });
      await w1.faults.add({ method: 'DELETE', status: 503 });
      const state = JSON.parse(JSON.stringify(await w1.export()));
      await surface.control.accounts.get('w2').import(state);
      const names = (await surface.control.accounts.get('w2').integrations.all()).map(({ name }) => name);
      const token = 't@w2';
      const refused = await send(surface, `DELETE /integrations/${plain}`, undefined, { token });
      return [names.length, names.at(-1), refused.status];
    },
    seen: [7, 'Taken along', 503],
  },
  {
    title: 'an account whose references lead nowhere is exported and imported, and no other that does is',
    run: async (surface) => {
      const w1 = surface.control.accounts.get('w1');
      const { _id } = await w1.create.connection({ name: 'Gone soon' });
      await w1.create.export({ name: 'Orders', _connectionId: _id });
      await w1.connections.delete(_id);
      const state = JSON.parse(JSON.stringify(await w1.export()));
      const w2 = surface.control.accounts.get('w2');
      await w2.import(state);
      const isSame = JSON.stringify((await w2.export()).records) === JSON.stringify(state.records);
      const refused = await refusalOf(() => w2.import({ ...state, dangling: [] }));
      return [state.dangling.length, isSame, refused];
    },
    seen: [1, true, ['OptionError', expect.stringContaining('refers at _connectionId to the connection')]],
  },
  {
    title: 'what is no account cannot be imported',
    run: ({ control }) => refusalOf(() => control.accounts.get('w1').import(JSON.parse('{"version":1}'))),
    seen: ['OptionError', expect.stringContaining('Failed to import the account: it has no such format.')],
  },
];

function done(completed: boolean): unknown {
  return expect.objectContaining({ completed });
}
