import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { integratorContract } from '../../../../../contracts/apis/integrator/builtin/builtin.ts';
import { pathOfRecord } from '../../../../../mocks/integrator/records/record-paths.ts';
import { validate } from '../../../../../mocks/surfaces/cli/validate/validate.ts';
import { createIntegrator } from '../../../../../mocks/surfaces/msw/integrator.ts';
import { readSeed } from '../../../../../mocks/surfaces/register/environment.ts';
import { isDeclared } from '../../../../../spec/resource/resource.ts';
import { ownFolder } from '../own-folder.ts';

/** What a schema declares has no path of its own that anybody could have asked. */
const resources = integratorContract().resources.filter((resource) => !isDeclared(resource));

test('what validate makes of recorded traffic is a seed with every resource', async () => {
  const recorded = createIntegrator({ report: 'silent' });
  const ask = (path: string): Promise<Response> =>
    recorded.fetch(`https://api.integrator.io/v1${path}`, { headers: { authorization: 'Bearer t' } });
  for (const resource of resources) {
    const { name, collection, parent = '', idField = '' } = resource;
    for (const { _id } of recorded.records[parent]?.all() ?? [{ _id: '' }]) {
      if (resource.operations.list !== undefined) await ask(collection.replace(/\{\w+\}/, String(_id)));
    }
    for (const record of recorded.records[name]?.all() ?? []) {
      await ask(`${pathOfRecord(resource, record)}/${String(record[idField])}`);
    }
  }
  const folder = ownFolder();
  const [har, seed] = [join(folder, 'recorded.har'), join(folder, 'seed.json')];
  writeFileSync(har, JSON.stringify(recorded.journal.har()));
  const complaints: string[] = [];
  const code = await validate(
    { files: [har], format: 'human', document: undefined, toSeed: seed },
    { print: () => undefined, complain: (line) => void complaints.push(line) },
  );
  expect([code, complaints]).toEqual([0, []]);
  const again = createIntegrator({ report: 'silent', seed: readSeed(seed) });
  for (const { name } of resources) {
    // A list may show the newest first, and the seed has the order in which they were seen.
    const [before, after] = [recorded, again].map(({ records }) => records[name]?.all().map(({ _id }) => String(_id)));
    expect(after?.toSorted(), name).toEqual(before?.toSorted());
  }
});
