import { expect, test } from 'vitest';
import type { Account } from '../../../../../mocks/integrator/account/account.ts';
import { createCore, type IntegratorCore } from '../../../../../mocks/integrator/integrator.ts';

const open = (): IntegratorCore => createCore({ seed: 'empty', report: 'silent' });

/** An account in which an export refers to a connection that is gone. */
function dangling(): { readonly account: Account; readonly connection: string; readonly refers: string } {
  const account = open().accounts.get();
  const { _id: connection } = account.create.connection({ name: 'Gone soon' });
  const { _id: refers } = account.create.export({ name: 'Orders', _connectionId: connection });
  account.connections.delete(connection);
  return { account, connection, refers };
}

test('an export names what leads nowhere, and an import takes it as it is', () => {
  const { account, connection, refers } = dangling();
  const state = account.export();
  expect(state.dangling).toEqual([
    { resource: 'exports', id: refers, at: '_connectionId', to: 'connections', value: connection },
  ]);
  account.import(state);
  expect(account.export()).toEqual(state);
  const other = open().accounts.get();
  other.import(state);
  expect(other.export()).toEqual(state);
});

test('where each reference finds its record, an export says nothing of it', () => {
  expect(dangling().account.export()).toHaveProperty('dangling');
  expect(open().accounts.get().export()).not.toHaveProperty('dangling');
});

test.each([
  ['no list of them', (_one: object) => undefined],
  ['a list that is empty', (_one: object) => []],
  ['another id', (one: object) => [{ ...one, value: 'another' }]],
  ['another record', (one: object) => [{ ...one, id: 'another' }]],
  ['another place', (one: object) => [{ ...one, at: '_otherId' }]],
  ['another resource', (one: object) => [{ ...one, to: 'imports' }]],
])('what leads nowhere is refused by name where a file has %s', (_what, list) => {
  const { account, connection, refers } = dangling();
  const { dangling: [one = {}] = [], ...state } = account.export();
  const written: unknown = { ...state, ...(list(one) && { dangling: list(one) }) };
  const given = (): void => Reflect.apply(account.import, account, [written]);
  expect(given).toThrow(
    `Failed to import the account: the export "${refers}" refers at _connectionId to the connection "${connection}", which is not there.`,
  );
});

test.each([
  [{}],
  ['x'],
  [[{}]],
  [[{ resource: 'exports' }]],
  [[null]],
  [[{ resource: 1, id: 2, at: 3, to: 4, value: 5 }]],
])('a list of them that is none is refused: %j', (list) => {
  const account = open().accounts.get();
  const written: unknown = { ...account.export(), dangling: list };
  expect(() => Reflect.apply(account.import, account, [written])).toThrow(
    'its dangling is no list of { resource, id, at, to, value }',
  );
});

test('a delete that is let through by an option leaves what can be exported and imported', async () => {
  const integrator = createCore({ seed: 'empty', report: 'silent', onReferencedDelete: 'allow' });
  const account = integrator.accounts.get();
  const { _id: connection } = account.create.connection({ name: 'Gone soon' });
  account.create.import({ name: 'Orders', _connectionId: connection });
  const response = await integrator.fetch(`https://api.integrator.io/v1/connections/${connection}`, {
    method: 'DELETE',
    headers: { authorization: 'Bearer my_api_token' },
  });
  expect(response.status).toBe(204);
  const state = account.export();
  expect(state.dangling).toHaveLength(1);
  account.import(state);
  expect(account.export()).toEqual(state);
});
