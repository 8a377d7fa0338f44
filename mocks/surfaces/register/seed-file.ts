import { integratorContract } from '../../../contracts/apis/integrator/builtin/builtin.ts';
import type { Contract } from '../../../contracts/contract/contract.ts';
import { nearMiss } from '../../../contracts/violations/near-miss.ts';
import type { SeedLists } from '../../../fixtures/seeds.ts';
import { isRecord } from '../../../spec/document/document.ts';
import { parseJson } from '../../../spec/json/json-depth.ts';
import { OptionError } from '../../integrator/errors/option-error.ts';
import { checkGivenRecord } from '../../integrator/records/check/check-given-record.ts';
import { documentedNames, namedResource } from '../../integrator/records/named-resource.ts';
import { oneLine } from '../../integrator/report/one-line.ts';
import { textOfFile } from '../files/text-of-file.ts';

/**
 * Reads a seed from a JSON file: lists of records by resource, `{"integrations": [ … ], "flows": [ … ]}`, or the bare
 * list of the first resource. A `$schema` is for editors.
 *
 * @param name The option that it is given in, for the sentences.
 * @throws {OptionError} where the file cannot be read or holds no such list.
 * @throws {RecordError} where a record breaks the contract.
 */
export function readSeedFile(path: string, contract: Contract = integratorContract(), name = 'the seed'): SeedLists {
  const value = parse(`${name} ${path}`, readFile(`${name} ${path}`, path));
  const known = documentedNames(contract);
  const [first = ''] = known;
  const given = Array.isArray(value) ? { [first]: value } : isRecord(value) ? value : {};
  const lists = known.filter((resource) => Array.isArray(given[resource]));
  // Other lists may be there, of what this fake does not serve; but a misspelt one would be lost without a word.
  const wrong = Object.keys(given).find(
    (key) =>
      key !== '$schema' && !lists.includes(key) && (known.includes(key) || nearMiss(key, known, lists) !== undefined),
  );
  if (lists.length === 0 || wrong !== undefined) {
    const missing = wrong === undefined ? first : (nearMiss(wrong, known, lists) ?? wrong);
    const found = wrong === undefined || wrong === missing ? '' : `, but ${JSON.stringify(wrong)}`;
    throw new OptionError(
      `Failed to read ${name} ${path}: it has no list ${JSON.stringify(missing)}${found}. Write {${JSON.stringify(missing)}: [ … ]}.`,
    );
  }
  return Object.fromEntries(
    lists.map((resource) => [resource, recordsIn(contract, resource, given[resource], `${name} ${path}`)]),
  );
}

function recordsIn(contract: Contract, name: string, list: unknown, seed: string): readonly object[] {
  const resource = namedResource(contract, name, `read ${seed}`);
  return (Array.isArray(list) ? list : []).map((record: unknown, index) => {
    checkGivenRecord(contract, resource, `record ${index + 1} of ${seed}`, record);
    return record;
  });
}

function readFile(seed: string, path: string): string {
  try {
    return textOfFile(path);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    const known = code === 'ENOENT' ? 'there is no such file' : code === 'EISDIR' ? 'it is a folder' : undefined;
    const why = known ?? (error instanceof Error ? error.message : String(error));
    throw new OptionError(`Failed to read ${seed}: ${why}. Give the path of a JSON file.`);
  }
}

function parse(seed: string, text: string): unknown {
  try {
    return parseJson(text);
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new OptionError(`Failed to read ${seed}: it is no JSON, ${oneLine(why)}. Mend the file.`);
  }
}
