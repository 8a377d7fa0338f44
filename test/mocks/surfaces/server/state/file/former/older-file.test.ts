import { expect, test } from 'vitest';
import { integratorContract } from '../../../../../../../contracts/apis/integrator/builtin/builtin.ts';
import type { Contract } from '../../../../../../../contracts/contract/contract.ts';
import { createContract } from '../../../../../../../contracts/contract/create-contract.ts';
import { isRecord, type OpenApiDocument } from '../../../../../../../spec/document/document.ts';
import { contractWithWidgets, recordOf } from '../../../../with-widgets.ts';
import { ownFile, readKept } from '../../state-file.ts';

/** The document as it was when its API had one resource. */
function contractOfOne(): Contract {
  // Nothing named records of other resources.
  const document: OpenApiDocument = JSON.parse(JSON.stringify(integratorContract().document), (key, value) =>
    /^x-(references|on-delete|grants-access|key|record-of)$/.test(key) ? undefined : value,
  );
  const paths = Object.entries(document.paths ?? {}).filter(
    ([path]) =>
      path === '/tokenInfo' ||
      /^\/integrations(\/\{_id\}(\/(clone|install|uninstaller|installer|settings).*)?)?$/.test(path),
  );
  const { components } = document;
  const schemas = isRecord(components) && isRecord(components['schemas']) ? components['schemas'] : {};
  const plain = Object.entries(schemas).filter(([, schema]) => !(isRecord(schema) && 'x-resource' in schema));
  return createContract({
    ...document,
    paths: Object.fromEntries(paths),
    components: { ...Object(components), schemas: Object.fromEntries(plain) },
  });
}

test('a file that was written when the API had one resource is read, and loses nothing', async () => {
  const file = ownFile();
  const old = contractOfOne();
  expect(old.resources.map(({ name }) => name)).toEqual(['integrations']);
  const before = await readKept(file, (core) => core.integrations.all(), { contract: old });
  const contract = contractWithWidgets();
  const [widget] = contract.resources.filter(({ name }) => name === 'widgets');
  if (widget === undefined) throw new Error('There are no widgets.');
  const record = recordOf(contract, widget);
  const young = await readKept(
    file,
    (core) => {
      core.records['widgets']?.put(record);
      return [core.integrations.all(), contract.resources.map(({ name }) => core.records[name]?.size)];
    },
    { contract },
  );
  expect(young).toEqual([
    before,
    contract.resources.map(({ name }) => (name === 'integrations' ? 6 : name === 'widgets' ? 1 : 0)),
  ]);
  // A document that lacks a resource again leaves its records where they are.
  expect(await readKept(file, (core) => core.integrations.all(), { contract: old })).toEqual(before);
  expect(await readKept(file, (core) => core.records['widgets']?.all(), { contract })).toEqual([record]);
});
