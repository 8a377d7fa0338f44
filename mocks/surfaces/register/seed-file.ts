import { readFileSync } from 'node:fs';
import { integratorContract } from '../../../contracts/builtin.ts';
import type { Contract } from '../../../contracts/contract.ts';
import type { Integration } from '../../../fixtures/integration.ts';
import type { AccountRecords } from '../../../fixtures/seeds.ts';
import { isRecord } from '../../../spec/document.ts';
import { integrationSchema } from '../../integrator/names.ts';
import { OptionError } from '../../integrator/option-error.ts';
import { RecordError } from '../../integrator/record-error.ts';

/**
 * Reads a seed from a JSON file: `{"integrations": [ … ]}`, or the bare list of records.
 *
 * @throws {OptionError} where the file cannot be read or holds no such list.
 * @throws {RecordError} where a record breaks the contract.
 */
export function readSeedFile(path: string, contract: Contract = integratorContract()): AccountRecords {
  const value = parse(path, readFile(path));
  const list = Array.isArray(value) ? value : isRecord(value) ? value['integrations'] : undefined;
  if (!Array.isArray(list)) {
    throw new OptionError(
      `Failed to read the seed ${path}: it has no list "integrations". Write {"integrations": [ … ]}.`,
    );
  }
  return { integrations: list.map((record: unknown, index) => integrationOf(contract, record, path, index)) };
}

function integrationOf(contract: Contract, record: unknown, path: string, index: number): Integration {
  const violations = contract.checkValue(integrationSchema, record);
  const isIntegration = (value: unknown): value is Integration => isRecord(value) && violations.length === 0;
  if (isIntegration(record)) return record;
  throw new RecordError(`record ${index + 1} of the seed ${path}`, violations);
}

function readFile(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    const missing = error instanceof Error && 'code' in error && error.code === 'ENOENT';
    const why = missing ? 'there is no such file' : error instanceof Error ? error.message : String(error);
    throw new OptionError(`Failed to read the seed ${path}: ${why}. Give the path of a JSON file.`);
  }
}

function parse(path: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new OptionError(`Failed to read the seed ${path}: it is no JSON, ${why}. Mend the file.`);
  }
}
