import { readFileSync } from 'node:fs';
import { integratorContract } from '../../../contracts/apis/integrator/builtin/builtin.ts';
import type { Contract } from '../../../contracts/contract/contract.ts';
import { nearMiss } from '../../../contracts/violations/near-miss.ts';
import type { Integration } from '../../../fixtures/resources/integrations/integration.ts';
import type { AccountRecords } from '../../../fixtures/seeds.ts';
import { isRecord } from '../../../spec/document/document.ts';
import { parseJson } from '../../../spec/json/json-depth.ts';
import { resourceNamed } from '../../../spec/resource/resource.ts';
import { OptionError } from '../../integrator/errors/option-error.ts';
import { checkGivenRecord } from '../../integrator/records/check/check-given-record.ts';
import { oneLine } from '../../integrator/report/one-line.ts';

/**
 * Reads a seed from a JSON file: `{"integrations": [ … ]}`, or the bare list of records.
 *
 * @param name The option that it is given in, for the sentences.
 * @throws {OptionError} where the file cannot be read or holds no such list.
 * @throws {RecordError} where a record breaks the contract.
 */
export function readSeedFile(
  path: string,
  contract: Contract = integratorContract(),
  name = 'the seed',
): AccountRecords {
  const value = parse(`${name} ${path}`, readFile(`${name} ${path}`, path));
  const list = Array.isArray(value) ? value : isRecord(value) ? value['integrations'] : undefined;
  if (!Array.isArray(list)) {
    // Other lists may be there, of what this fake does not serve; but a misspelt one would be an empty account.
    const near = isRecord(value)
      ? Object.keys(value).find((key) => nearMiss(key, ['integrations']) !== undefined)
      : undefined;
    const found = near === undefined ? '' : `, but ${JSON.stringify(near)}`;
    throw new OptionError(
      `Failed to read ${name} ${path}: it has no list "integrations"${found}. Write {"integrations": [ … ]}.`,
    );
  }
  return {
    integrations: list.map((record: unknown, index) => integrationOf(contract, record, `${name} ${path}`, index)),
  };
}

function integrationOf(contract: Contract, record: unknown, seed: string, index: number): Integration {
  const resource = resourceNamed(contract.resources, 'integrations');
  if (resource !== undefined) checkGivenRecord(contract, resource, `record ${index + 1} of ${seed}`, record);
  if (isIntegration(record)) return record;
  throw new OptionError(`Failed to read ${seed}: the contract has no integrations.`);
}

function isIntegration(value: unknown): value is Integration {
  return isRecord(value);
}

function readFile(seed: string, path: string): string {
  try {
    return readFileSync(path, 'utf8');
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
