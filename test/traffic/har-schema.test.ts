import { readdir, readFile } from 'node:fs/promises';
import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import { expect, test } from 'vitest';
import { createIntegrator } from '../../mocks/index.ts';
import { root } from '../package/entries.ts';
import { workOn } from './session.ts';

const folder = `${root}node_modules/har-schema/lib/`;
const files = (await readdir(folder)).filter((name) => name.endsWith('.json'));

/** The published JSON Schema of HAR 1.2. */
async function harCheck(): Promise<(value: unknown) => unknown[]> {
  const ajv = new Ajv({ strict: false, validateSchema: false, allErrors: true });
  const formats = typeof addFormats === 'function' ? addFormats : addFormats.default;
  formats(ajv);
  for (const file of files) {
    const schema = JSON.parse(await readFile(folder + file, 'utf8'));
    // The drafts differ in what `$schema` may say and in nothing that these schemas use.
    ajv.addSchema({ ...schema, $schema: undefined }, schema.$id);
  }
  const check = ajv.getSchema('har.json#');
  if (check === undefined) throw new Error('Failed to find har.json among the schemas of har-schema.');
  return (value) => (check(value) === true ? [] : (check.errors ?? []));
}

test.each([false, true])(
  'the HARs that the tests read are HARs by the published schema (base64: %s)',
  async (base64) => {
    const { har } = await workOn(createIntegrator({ report: 'silent' }), { base64 });
    expect((await harCheck())(JSON.parse(JSON.stringify(har())))).toEqual([]);
  },
);

test('the schema refuses what is no HAR', async () => {
  const check = await harCheck();
  expect(check({ log: { version: '1.2', entries: [] } })).not.toEqual([]);
  expect(check({ log: { version: '1.2', creator: { name: 'x', version: '1' }, entries: [{}] } })).not.toEqual([]);
});
