import { expect, test } from 'vitest';
import type { LedgerLine } from '../../../../contracts/check/ledger/ledger.ts';
import { type Backend, backendOf, base, begun, clean, tag, userOf } from './backend.ts';

const headers = { authorization: 'Bearer good', 'content-type': 'application/json' };

async function ask(backend: Backend, method: string, path: string, body?: object): Promise<Response> {
  return backend.fetch(`${base}${path}`, { method, headers, ...(body && { body: JSON.stringify(body) }) });
}

async function idOf(response: Promise<Response>): Promise<string> {
  const { _id } = await (await response).json();
  return _id;
}

/** The names of the records that wait in the recycle bin. */
async function waiting(backend: Backend): Promise<readonly string[]> {
  const records: { doc: { name: string } }[] = await (await ask(backend, 'GET', '/recycleBinTTL')).json();
  return records.map(({ doc }) => doc.name);
}

const removing = (collection: string, id: string): LedgerLine => ({ event: 'removing', collection, id });

test('what a run deleted, and was broken off before it purged it, waits in no recycle bin and keeps nothing in use', async () => {
  const backend = backendOf();
  const before = await waiting(backend);
  const used = await idOf(ask(backend, 'POST', '/iclients', { name: `${tag} used`, provider: 'custom_oauth2' }));
  const connection = {
    name: `${tag} deleted`,
    type: 'http',
    http: { _iClientId: used, baseURI: 'https://a.example', mediaType: 'json' },
  };
  const deleted = await idOf(ask(backend, 'POST', '/connections', connection));
  await ask(backend, 'DELETE', `/connections/${deleted}`);
  expect(await waiting(backend)).toContain(connection.name);

  const lines: readonly LedgerLine[] = [
    ...begun(await userOf(backend), ['5f0000000000000000000001']),
    { event: 'created', collection: '/iclients', id: used },
    { event: 'created', collection: '/connections', id: deleted },
    removing('/connections', deleted),
  ];
  const { report, isDone } = await clean(backend.fetch, lines);
  expect(report).toMatchObject({ removed: 1, gone: 1, stayed: [] });
  expect(isDone).toBe(true);
  expect(await waiting(backend)).toEqual(before);
});
