import { expect, test } from 'vitest';
import type { AdminOperation } from '../../../../../mocks/surfaces/admin/call/admin-call.ts';
import { adminDocument } from '../../../../../mocks/surfaces/admin/call/admin-document.ts';
import packageJson from '../../../../../package.json' with { type: 'json' };
import { adminContract, openAdmin } from '../open-admin.ts';
import { eventRows } from './event-rows.ts';
import { pactRows } from './pact-rows.ts';
import { recordRows } from './record-rows.ts';
import type { Row } from './route-row.ts';
import { runRows } from './run-rows.ts';
import { snapshotRows } from './snapshot-rows.ts';
import { stateRows } from './state-rows.ts';
import { stepRows } from './step-rows.ts';
import { userRows } from './user-rows.ts';

/** Every operation of the document has rows here: the types make sure of it. Streams have a file of their own. */
const rows: Readonly<Record<Exclude<AdminOperation, 'streamJournal' | 'streamJournals'>, readonly Row[]>> = {
  ...pactRows,
  ...stateRows,
  ...snapshotRows,
  ...recordRows,
  ...runRows,
  ...eventRows,
  ...stepRows,
  ...userRows,
};

const all = Object.entries(rows).flatMap(([operation, list]) =>
  list.map((row) => ({
    title: `${row.line} ${row.body === undefined ? '' : JSON.stringify(row.body)}`,
    operation,
    row,
  })),
);

test.each(all)('$title', async ({ operation, row: { line, body, status, response, given, afterwards } }) => {
  const admin = openAdmin();
  await given?.(admin);
  const returned = await admin.ask(line, body);
  expect([returned.status, returned.headers.get('cache-control')]).toEqual([status, 'no-store']);
  if (response === undefined) expect(returned.body).toBeUndefined();
  else expect(returned.body).toMatchObject(Object(response));
  const [method = '', path = ''] = line.split(' ');
  const route = adminContract.route(method, `/__admin${path.split('?')[0]}`);
  expect(route.kind === 'operation' && route.operation.id).toBe(operation);
  if (afterwards === undefined) return;
  const seen = await afterwards[0](admin);
  if (typeof afterwards[1] === 'object') expect(seen).toMatchObject(Object(afterwards[1]));
  else expect(seen).toEqual(afterwards[1]);
});

test('every request of the table is one that the document allows', async () => {
  for (const { row } of all) {
    const [method = '', path = ''] = row.line.split(' ');
    const text = row.body === undefined ? undefined : JSON.stringify(row.body);
    const request = new Request(`http://127.0.0.1:4010/__admin${path}`, {
      method,
      ...(text !== undefined && { body: text, headers: { 'content-type': 'application/json' } }),
    });
    const { violations, notes } = await adminContract.checkRequest(request);
    expect([...violations, ...notes], row.line).toEqual([]);
  }
});

test('the document has the version of the package', () => {
  expect(adminDocument.info.version).toBe(packageJson.version);
});

test('a HEAD is served as the GET is, without a body', async () => {
  const { ask } = openAdmin();
  expect(await ask('HEAD /accounts')).toMatchObject({ status: 200, body: undefined });
});

test('secrets do not leave the journal', async () => {
  const { core, ask } = openAdmin();
  await core.fetch('https://api.integrator.io/v1/integrations?access_token=s3cr3t-of-the-query', {
    method: 'POST',
    headers: { authorization: 'Bearer s3cr3t-of-the-header', 'content-type': 'application/json' },
    body: JSON.stringify({ name: 'A', settings: { password: 's3cr3t-of-the-body' } }),
  });
  for (const path of ['journal', 'journal/har']) {
    const { body } = await ask(`GET /accounts/default/${path}`);
    expect(JSON.stringify(body)).toContain('/v1/integrations');
    expect(JSON.stringify(body)).not.toContain('s3cr3t');
  }
});
