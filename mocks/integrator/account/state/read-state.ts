import type { Contract } from '../../../../contracts/contract/contract.ts';
import { didYouMean, nearMiss } from '../../../../contracts/violations/near-miss.ts';
import { preview } from '../../../../contracts/violations/violation.ts';
import { isRecord } from '../../../../spec/document/document.ts';
import type { FaultRule } from '../../../engine/faults/rule/fault.ts';
import { OptionError } from '../../errors/option-error.ts';
import type { DanglingReference } from '../../records/check/dangling-references.ts';
import { documentedNames } from '../../records/named-resource.ts';

/** What an account is put in place from. */
export interface ReadState {
  /** What it gives for each resource; not looked at yet. */
  readonly records: Readonly<Record<string, unknown>>;
  readonly faults: readonly FaultRule[];
  readonly frozenAt?: string;
  /** References that led nowhere when it was exported. */
  readonly dangling: readonly DanglingReference[];
}

const stateKeys = ['format', 'version', 'name', 'records', 'faults', 'frozenAt', 'dangling'];

/**
 * Reads an exported account, of this version or of the first.
 *
 * @throws {OptionError} where it is none.
 */
export function readState(contract: Contract, state: unknown): ReadState {
  if (!isRecord(state) || state['format'] !== 'integrator-testkit/account') throw failure('it has no such format');
  const { version, faults = [], frozenAt, dangling = [] } = state;
  if (version !== 1 && version !== 2) throw failure(`its version is ${preview(version)}, and only 1 and 2 are known`);
  // In the first version the lists stood side by side with the rest, under the names of their resources.
  const names = version === 1 ? documentedNames(contract) : [];
  const keys = version === 1 ? [...stateKeys.filter((key) => key !== 'records'), ...names] : stateKeys;
  const stranger = Object.keys(state).find((key) => !keys.includes(key));
  if (stranger !== undefined) {
    const near = didYouMean(nearMiss(stranger, keys, Object.keys(state)));
    throw failure(`it has \`${stranger}\`, which no account has${near}`);
  }
  const records = version === 1 ? picked(state, names) : state['records'];
  if (!isRecord(records)) throw failure(`its records are ${preview(records)}, and not lists by resource`);
  if (!Array.isArray(faults)) throw failure('its faults are no list');
  if (frozenAt !== undefined && typeof frozenAt !== 'string') throw failure('its frozenAt is no text');
  if (!Array.isArray(dangling) || !dangling.every(isDangling)) {
    throw failure('its dangling is no list of { resource, id, at, to, value }');
  }
  return { records, faults, dangling, ...(frozenAt !== undefined && { frozenAt }) };

  function failure(why: string): OptionError {
    return stateError(contract, why);
  }
}

function isDangling(value: unknown): value is DanglingReference {
  if (!isRecord(value)) return false;
  const { resource, id, at, to, value: lost } = value;
  const isId = typeof lost === 'string' || typeof lost === 'number';
  return isId && [resource, id, at, to].every((text) => typeof text === 'string');
}

function picked(state: Readonly<Record<string, unknown>>, names: readonly string[]): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Object.entries(state).filter(([name]) => names.includes(name)));
}

/** Says why an account cannot be imported, and what to give. */
export function stateError(contract: Contract, why: string): OptionError {
  const [first = 'pets'] = documentedNames(contract);
  return new OptionError(
    `Failed to import the account: ${why}${why.endsWith('?') || why.endsWith('.') ? '' : '.'} Give what export() gave: { format: "integrator-testkit/account", version: 2, records: { ${first}: [ … ] } }.`,
  );
}
