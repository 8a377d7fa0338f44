import { readdir, readFile } from 'node:fs/promises';
import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import { root } from '../../../../package/entries.ts';

const folder = `${root}node_modules/har-schema/lib/`;

/** The published JSON Schema of HAR 1.2: gives what is wrong with a value. */
export async function harCheck(): Promise<(value: unknown) => unknown[]> {
  const ajv = new Ajv({ strict: false, validateSchema: false, allErrors: true });
  const formats = typeof addFormats === 'function' ? addFormats : addFormats.default;
  formats(ajv);
  const files = (await readdir(folder)).filter((name) => name.endsWith('.json'));
  for (const file of files) {
    const schema = JSON.parse(await readFile(folder + file, 'utf8'));
    // The drafts differ in what `$schema` may say and in nothing that these schemas use.
    ajv.addSchema({ ...schema, $schema: undefined }, schema.$id);
  }
  const check = ajv.getSchema('har.json#');
  if (check === undefined) throw new Error('Failed to find har.json among the schemas of har-schema.');
  return (value) => (check(value) === true ? [] : (check.errors ?? []));
}
