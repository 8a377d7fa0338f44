import { expect, test } from 'vitest';
import { compilingContract } from '../../../../contracts/apis/integrator/conformance/compiling-contract.ts';
import { integratorCheckConventions } from '../../../../contracts/apis/integrator/conventions.ts';
import type { Client } from '../../../../contracts/check/http/client.ts';
import { createLedger } from '../../../../contracts/check/ledger/ledger.ts';
import { createOwnership } from '../../../../contracts/check/ownership/ownership.ts';
import { resourcesOf } from '../../../../contracts/check/resource/reading/read-resources.ts';
import type { LedgerLine } from '../../../../contracts/index.ts';
import { backendOf, begun, clean, collection, create, created, deletedBy, stranger, tag, userOf } from './backend.ts';

/** A client that nobody may ask anything. */
const unasked: Client = {
  send: () => Promise.reject(new Error('Nothing is sent.')),
  until: () => undefined,
  sent: 0,
  admitted: 0,
  repeated: 0,
};

test('a record that gets the id of one that --clean has deleted stays, and the run is done', async () => {
  const backend = backendOf();
  const id = await create(backend, { name: `${tag} record` });
  const { isDone } = await clean(
    async (input, init) => {
      const response = await backend.fetch(input, init);
      if (deletedBy(input, init) === id) backend.integrations.put(stranger(id));
      return response;
    },
    [...begun(await userOf(backend)), created(id)],
  );
  expect(isDone).toBe(true);
  expect(backend.integrations.get(id)).toMatchObject(stranger(id));
});

test('a record that changes hands between the list and its deletion stays', async () => {
  const backend = backendOf();
  const id = await create(backend, { name: `${tag} record` });
  const { isDone, report } = await clean(backend.fetch, [...begun(await userOf(backend)), created(id)], {
    confirm: async () => {
      backend.integrations.put(stranger(id));
      return true;
    },
  });
  expect([isDone, report.removed]).toEqual([false, 0]);
  expect(report.stayed).toMatchObject([{ collection, id, why: 'it does not carry the tag any more' }]);
  expect(backend.integrations.get(id)).toMatchObject(stranger(id));
});

test('a copy whose response never came is removed by its very name; two of that name are left', async () => {
  for (const copies of [1, 2]) {
    const backend = backendOf();
    const name = `Clone - ${tag} original`;
    const id = await create(backend, { name: `${tag} original` });
    for (let at = 0; at < copies; at++) await create(backend, { name });
    const evidence = { field: 'name', value: name };
    const lines: LedgerLine[] = [
      ...begun(await userOf(backend)),
      created(id),
      { event: 'intent', number: 1, collection, id, evidence },
    ];
    const { report, isDone } = await clean(backend.fetch, lines);
    expect([copies, isDone, report.removed, report.leave.length]).toEqual(
      copies === 1 ? [1, true, 2, 0] : [2, false, 1, 2],
    );
  }
});

test('a copy that a list shows before its creation is entered is the run’s own, and one that nobody asked for is not', async () => {
  const ledger = createLedger(tag, () => undefined);
  const contract = await compilingContract();
  const resource = resourcesOf(contract, integratorCheckConventions).find(({ name }) => name === 'integrations');
  if (resource === undefined) throw new Error('The document has a resource.');
  const ownership = createOwnership({ contract, client: unasked, resources: [resource], ledger });
  const evidence = { field: 'name', value: `Clone - ${tag} original` };
  const copy = (id: string): Record<string, unknown> => ({ _id: id, name: evidence.value });
  const number = ledger.intend({ collection, evidence });
  ownership.seeRecord(resource, copy('1'));
  ledger.returned(number, { collection, id: '1', evidence });
  ownership.seeRecord(resource, copy('1'));
  ownership.seeRecord(resource, copy('2'));
  expect(ownership.claim(resource, '1', copy('1'))).toBe(true);
  expect(ownership.isOwn(resource, copy('1'))).toBe(true);
  expect(ownership.claim(resource, '2', copy('2'))).toBe(false);
});
