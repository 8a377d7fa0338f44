import { expect, test } from 'vitest';
import { shopifyNetSuite } from '../../../../../fixtures/resources/integrations/shopify-netsuite.ts';
import { createIntegrator, type Integrator } from '../../../../../mocks/index.ts';
import { soakTest } from '../../../../soak/soaking.ts';

const day = 24 * 60 * 60_000;

async function ask(
  fake: Pick<Integrator, 'fetch'>,
  request: string,
  body?: unknown,
  token = 'my_api_token',
): Promise<[number, unknown]> {
  const [method = '', path = ''] = request.split(' ');
  const response = await fake.fetch(`https://api.integrator.io/v1${path}`, {
    method,
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  });
  const text = await response.text();
  return [response.status, text === '' ? undefined : JSON.parse(text)];
}

const restore = (fake: Integrator, type: string, id: string): Promise<[number, unknown]> =>
  ask(fake, `POST /recycleBinTTL/${type}/${id}/doCascadeRestore`, {});

test('what was deleted waits 30 days by the clock of the account, and is gone then', async () => {
  const integrator = createIntegrator({ report: 'silent' });
  const { _id } = integrator.create.script();
  await ask(integrator, `DELETE /scripts/${_id}`);
  integrator.clock.advance(30 * day - 10);
  expect(await ask(integrator, 'GET /recycleBinTTL')).toMatchObject([200, [{ model: 'Script', doc: { _id } }]]);
  integrator.clock.advance(10);
  expect((await restore(integrator, 'scripts', _id))[0]).toBe(404);
  expect(await ask(integrator, 'GET /recycleBinTTL')).toEqual([200, []]);
  expect(integrator.recycleBin.all()).toEqual([]);
});

test('what is gone from the bin holds nothing any more', async () => {
  const integrator = createIntegrator({ seed: 'empty', report: 'silent' });
  const client = integrator.create.iClient();
  const http = { baseURI: 'https://a.example', mediaType: 'json' as const, _iClientId: client._id };
  const connection = integrator.create.connection({ type: 'http', http });
  await ask(integrator, `DELETE /connections/${connection._id}`);
  const inUse = [200, { recycleBin: [{ id: connection._id, name: connection.name }] }];
  expect(await ask(integrator, `GET /iclients/${client._id}/dependencies`)).toMatchObject(inUse);
  expect((await ask(integrator, `DELETE /iclients/${client._id}`))[0]).toBe(422);
  integrator.clock.advance(30 * day);
  expect(await ask(integrator, `GET /iclients/${client._id}/dependencies`)).toEqual([200, {}]);
  expect((await ask(integrator, `DELETE /iclients/${client._id}`))[0]).toBe(204);
});

test('an app is restored with all that went with it, records of the bin and others', async () => {
  const integrator = createIntegrator({ report: 'silent' });
  const { _id } = shopifyNetSuite;
  const before = integrator.accounts.get().export().records;
  expect((await ask(integrator, `DELETE /integrations/${_id}`))[0]).toBe(204);
  const models = integrator.recycleBin.all().map(({ model }) => model);
  expect(models[0]).toBe('Integration');
  expect(new Set(models)).toEqual(new Set(['Integration', 'Flow']));
  expect((await restore(integrator, 'integrations', _id))[0]).toBe(204);
  const after = integrator.accounts.get().export().records;
  expect(sorted({ ...after, audit: [] })).toEqual(sorted({ ...before, audit: [] }));
});

/** What was restored stands at the end of its list: the same records in another order. */
function sorted(lists: unknown): unknown {
  if (Array.isArray(lists)) return lists.map((one) => JSON.stringify(one)).toSorted();
  return Object.fromEntries(Object.entries(Object(lists)).map(([name, list]) => [name, sorted(list)]));
}

test('one of those that went with another can be restored by itself', async () => {
  const integrator = createIntegrator({ report: 'silent', onReferencedDelete: 'allow' });
  const { _id } = shopifyNetSuite;
  await ask(integrator, `DELETE /integrations/${_id}`);
  const flow = integrator.recycleBin.all().find(({ model }) => model === 'Flow');
  expect((await restore(integrator, 'flows', flow?._id ?? ''))[0]).toBe(204);
  expect(integrator.flows.get(flow?._id ?? '')).toEqual(flow?.record);
  expect((await restore(integrator, 'integrations', _id))[0]).toBe(204);
  expect(integrator.recycleBin.all()).toEqual([]);
});

test('a secret is kept in the bin and on restore, and shown by neither', async () => {
  const integrator = createIntegrator({ seed: 'empty', report: 'silent' });
  const basic = { username: 'me', password: 's3cret' };
  const http = { baseURI: 'https://a.example', mediaType: 'json' as const, auth: { type: 'basic' as const, basic } };
  const connection = integrator.create.connection({ type: 'http', http });
  await ask(integrator, `DELETE /connections/${connection._id}`);
  expect(JSON.stringify(await ask(integrator, 'GET /recycleBinTTL'))).not.toContain('s3cret');
  await restore(integrator, 'connections', connection._id);
  expect(integrator.connections.get(connection._id)).toEqual(connection);
});

test('a restore tells of a creation in the audit, and a purge of nothing', async () => {
  const integrator = createIntegrator({ seed: 'empty', report: 'silent' });
  const { _id } = integrator.create.script();
  await ask(integrator, `DELETE /scripts/${_id}`);
  await restore(integrator, 'scripts', _id);
  await ask(integrator, `DELETE /scripts/${_id}`);
  await ask(integrator, `DELETE /recycleBinTTL/scripts/${_id}`);
  expect(integrator.audit.all().map(({ event, _resourceId }) => [event, _resourceId])).toEqual([
    ['delete', _id],
    ['create', _id],
    ['delete', _id],
  ]);
});

test('the bin is a part of the account: of its snapshots, its export and its reset, and of no other account', async () => {
  const integrator = createIntegrator({ report: 'silent', seed: { scripts: 2 } });
  const account = integrator.accounts.get();
  const [{ _id } = { _id: '' }] = integrator.scripts.all();
  const before = account.snapshot();
  await ask(integrator, `DELETE /scripts/${_id}`);
  const waiting = integrator.recycleBin.all();
  const state = JSON.parse(JSON.stringify(account.export()));
  expect(await ask(integrator, 'GET /recycleBinTTL', undefined, 'my_api_token@other')).toEqual([200, []]);
  account.restore(before);
  expect(integrator.recycleBin.all()).toEqual([]);
  const other = createIntegrator({ report: 'silent', seed: 'empty' });
  other.accounts.get().import(state);
  expect(other.recycleBin.all()).toEqual(waiting);
  expect((await restore(other, 'scripts', _id))[0]).toBe(204);
  expect(other.scripts.get(_id)).toBeDefined();
  await ask(other, `DELETE /scripts/${_id}`);
  other.reset();
  expect(other.recycleBin.all()).toEqual([]);
});

test('what a test deletes is gone, and what it puts back waits no longer', async () => {
  const integrator = createIntegrator({ report: 'silent', seed: { scripts: 2 } });
  const [one, other] = integrator.scripts.all();
  if (one === undefined || other === undefined) throw new Error('There are no scripts.');
  integrator.scripts.delete(one._id);
  expect(integrator.recycleBin.all()).toEqual([]);
  await ask(integrator, `DELETE /scripts/${other._id}`);
  integrator.scripts.put({ ...other, name: 'Put back' });
  expect(await ask(integrator, 'GET /recycleBinTTL/scripts')).toEqual([200, []]);
  expect((await restore(integrator, 'scripts', other._id))[0]).toBe(404);
  expect(integrator.scripts.get(other._id)).toMatchObject({ name: 'Put back' });
});

test('a delete that is refused leaves nothing in the bin', async () => {
  const integrator = createIntegrator({ report: 'silent', seed: 'empty' });
  const { _id: _connectionId } = integrator.create.connection();
  integrator.create.export({ _connectionId });
  expect((await ask(integrator, `DELETE /connections/${_connectionId}`))[0]).toBe(422);
  expect(integrator.recycleBin.all()).toEqual([]);
});

test('where every delete is let through, so is every restore', async () => {
  const integrator = createIntegrator({ report: 'silent', seed: 'empty', onReferencedDelete: 'allow' });
  const { _id: _connectionId } = integrator.create.connection();
  const made = integrator.create.export({ _connectionId });
  await ask(integrator, `DELETE /exports/${made._id}`);
  await ask(integrator, `DELETE /connections/${_connectionId}`);
  await ask(integrator, `DELETE /recycleBinTTL/connections/${_connectionId}`);
  expect((await restore(integrator, 'exports', made._id))[0]).toBe(204);
  expect(integrator.exports.get(made._id)).toEqual(made);
});

soakTest('the bin keeps the 10,000 records that were deleted last', async () => {
  const integrator = createIntegrator({ report: 'silent', seed: { recycleBin: 10_000, scripts: 1 } });
  const [first, second] = integrator.recycleBin.all();
  const [script] = integrator.scripts.all();
  await ask(integrator, `DELETE /scripts/${script?._id}`);
  expect(integrator.recycleBin.size).toBe(10_000);
  expect(integrator.recycleBin.get(first?._id ?? '')).toBeUndefined();
  expect(integrator.recycleBin.get(second?._id ?? '')).toEqual(second);
  expect(integrator.recycleBin.all().at(-1)).toMatchObject({ _id: script?._id, model: 'Script' });
});
