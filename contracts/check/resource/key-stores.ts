import type { Operation } from '../../../spec/operation/operation.ts';
import { keysOf } from '../../../spec/resource/marks/operation-marks.ts';
import type { Contract } from '../../contract/contract.ts';
import { remembered } from '../../contract/remembered.ts';

/** Values under keys that whoever writes chooses: the operations of one key, and those of the path above it. */
export interface KeyStore {
  /** The path above the key: `/state`, `/flows/{_id}/state`. */
  readonly template: string;
  /** The path parameter that is the key. */
  readonly parameter: string;
  readonly read: Operation | undefined;
  readonly put: Operation | undefined;
  readonly remove: Operation | undefined;
  /** Lists the keys. */
  readonly list: Operation | undefined;
  /** Removes all keys. */
  readonly clear: Operation | undefined;
}

/** A contract's are the same for each run. */
const known = remembered<readonly KeyStore[]>();

/** The places of a document where values stand under keys: its path ends with a parameter that is one. */
export function keyStoresOf(contract: Contract): readonly KeyStore[] {
  return known(contract, 'key stores', () => {
    const paths = new Set(contract.operations.map(({ path }) => path));
    return [...paths].flatMap((path) => storeAt(contract, path) ?? []);
  });
}

function storeAt({ operations, document }: Contract, path: string): KeyStore | undefined {
  const first = operations.find((one) => one.path === path);
  const key = first && keysOf(document, first).find(({ name }) => path.endsWith(`/{${name}}`));
  if (key === undefined) return undefined;
  const { name: parameter } = key;
  const template = path.slice(0, -`/{${parameter}}`.length);
  const find = (method: string, at: string): Operation | undefined =>
    operations.find((one) => one.method === method && one.path === at);
  return {
    template,
    parameter,
    read: find('GET', path),
    put: find('PUT', path),
    remove: find('DELETE', path),
    list: find('GET', template),
    clear: find('DELETE', template),
  };
}

/** The place that an operation of one key is about. */
export function keyStoreOf(contract: Contract, { path }: Operation): KeyStore | undefined {
  return keyStoresOf(contract).find(({ template, parameter }) => path === `${template}/{${parameter}}`);
}

/** Whether its values belong to no record, so that nothing but their keys tells whose they are. */
export function isOfAccount({ template }: KeyStore): boolean {
  return !template.includes('{');
}
