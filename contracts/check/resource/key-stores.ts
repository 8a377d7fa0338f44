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
  /** Whether no mark of the document says so, but that records are put and deleted under an id, and made in no other way. */
  readonly isInferred: boolean;
}

/** A contract's are the same for each run. */
const known = remembered<readonly KeyStore[]>();

/** The contracts of which nothing more is known than their documents say. */
const plain = new WeakSet<Contract>();

/** Has places be taken for key stores by the shape of their operations: of an API that promises no more than its document. */
export function inferKeyStores(contract: Contract): Contract {
  plain.add(contract);
  return contract;
}

/** The places of a document where values stand under keys: its path ends with a parameter that is one. */
export function keyStoresOf(contract: Contract): readonly KeyStore[] {
  return known(contract, plain.has(contract) ? 'with inferred ones' : 'marked ones', () => {
    const paths = new Set(contract.operations.map(({ path }) => path));
    return [...paths].flatMap((path) => storeAt(contract, path) ?? []);
  });
}

function storeAt(contract: Contract, path: string): KeyStore | undefined {
  const { operations, document } = contract;
  const first = operations.find((one) => one.path === path);
  const marked = first && keysOf(document, first).find(({ name }) => path.endsWith(`/{${name}}`));
  const parameter = marked?.name ?? (plain.has(contract) ? givenIdAt(operations, path) : undefined);
  if (parameter === undefined) return undefined;
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
    clear: marked === undefined ? undefined : find('DELETE', template),
    isInferred: marked === undefined,
  };
}

/** The parameter by which a client gives the id of what it puts, where nothing else makes such a record. */
function givenIdAt(operations: Contract['operations'], path: string): string | undefined {
  const start = path.indexOf('/{');
  const template = path.slice(0, start);
  const parameter = path.slice(start + '/{'.length, -'}'.length);
  if (start < 1 || !path.endsWith('}') || /[{}/]/.test(parameter)) return undefined;
  const has = (method: string, at: string): boolean =>
    operations.some((one) => one.method === method && one.path === at);
  const isPut = has('PUT', path) && has('GET', path) && has('DELETE', path) && !has('POST', path);
  return isPut && !has('POST', template) ? parameter : undefined;
}

/** The place that an operation of one key is about. */
export function keyStoreOf(contract: Contract, { path }: Operation): KeyStore | undefined {
  return keyStoresOf(contract).find(({ template, parameter }) => path === `${template}/{${parameter}}`);
}

/** Whether its values belong to no record, so that nothing but their keys tells whose they are. */
export function isOfAccount({ template }: KeyStore): boolean {
  return !template.includes('{');
}
