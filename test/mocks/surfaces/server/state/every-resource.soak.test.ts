import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { sampleOf } from '../../../../../contracts/sample/sample-of.ts';
import { connectIntegrator } from '../../../../../mocks/index.ts';
import type { Resource } from '../../../../../spec/resource/resource.ts';
import { type Served, serveCli } from '../../cli/run-cli.ts';
import { contractWithWidgets, recordOf } from '../../with-widgets.ts';

const contract = contractWithWidgets();
const folder = mkdtempSync(join(tmpdir(), 'integrator-state-'));
const rows = contract.resources.map((resource) => ({ resource, name: resource.name }));
/** What a record is like that was put, changed or deleted right before the server was killed. */
const [put, changed, gone] = [1, 2, 3];
/** A record with a field more than it needs, or with another value. */
function changedOf(resource: Resource): Readonly<Record<string, unknown>> {
  const record = recordOf(contract, resource, changed);
  const { recordSchema = '' } = resource;
  for (const [name, { pointer }] of contract.shapeAt(recordSchema).fields ?? []) {
    const sample = sampleOf(contract, pointer, { direction: 'response' });
    const more = sample.ok && !Object.hasOwn(record, name) ? { ...record, [name]: sample.value } : record;
    if (more !== record && contract.checkValue(recordSchema, more).length === 0) return more;
  }
  // One that has every field has another value in one of them.
  for (const [name, value] of Object.entries(record)) {
    const other = { ...record, [name]: `${String(value)} changed` };
    if (typeof value === 'string' && name !== resource.idField && contract.checkValue(recordSchema, other).length === 0)
      return other;
  }
  throw new Error(`Failed to change a record of ${resource.name}: it has all fields, and none may be another text.`);
}

let served: Served | undefined;

const own = (server: Served) => connectIntegrator(server.base.replace(/\/v1$/, '')).accounts.get('w1');

beforeAll(async () => {
  const [state, document] = [join(folder, 'state.sqlite'), join(folder, 'document.json')];
  writeFileSync(document, JSON.stringify(contract.document));
  const serve = () => serveCli('--state', state, '--document', document, '--seed', 'empty', '--quiet');
  const first = await serve();
  for (const { resource, name } of rows) {
    const records = own(first).resource(name);
    for (const number of [put, changed, gone]) await records.put(recordOf(contract, resource, number));
    await records.put(changedOf(resource));
    await records.delete(String(recordOf(contract, resource, gone)[resource.idField ?? '']));
  }
  first.child.kill('SIGKILL');
  await first.finished;
  served = await serve();
});

afterAll(async () => {
  served?.child.kill('SIGKILL');
  await served?.finished;
  rmSync(folder, { recursive: true });
});

test.each(rows)('what was written of $name is there after a kill', async ({ resource, name }) => {
  if (served === undefined) throw new Error('There is no server.');
  expect(await own(served).resource(name).all()).toEqual([recordOf(contract, resource, put), changedOf(resource)]);
});
