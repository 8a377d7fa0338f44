import type { RequestDraft } from '../exchange/exchange-log.ts';
import { startsWithTag } from '../ledger/tag-start.ts';
import { isOfAccount, keyStoreOf } from '../resource/key-stores.ts';
import { singletonOf } from '../singletons/singletons.ts';
import type { OwnershipBasis } from './ownership-basis.ts';

type Basis = Omit<OwnershipBasis, 'client'>;

/** Whether a request that is about no resource goes to what is the run's own: a key with its tag, or a record that it made. */
export function isOwnRequest(basis: Basis, draft: RequestDraft): boolean {
  const { contract, ledger } = basis;
  const { operation, pathParameters } = draft;
  return isOwnKey(contract, ledger.tag, operation, pathParameters) || isKept(basis, draft) || recyclesOwn(basis, draft);
}

/** Whether a request changes what the ledger can put back as it was. */
function isKept({ contract, ledger }: Basis, { operation, path }: RequestDraft): boolean {
  const singleton = path === undefined ? singletonOf(contract, operation) : undefined;
  return singleton !== undefined && ledger.kept().some(({ collection }) => collection === singleton.path);
}

/** Whether a key belongs to no record, and carries the run's tag: nobody else has it. */
export function isOwnKey(
  contract: Basis['contract'],
  tag: string,
  operation: RequestDraft['operation'],
  pathParameters: RequestDraft['pathParameters'],
): boolean {
  const store = keyStoreOf(contract, operation);
  return store !== undefined && isOfAccount(store) && startsWithTag(pathParameters?.[store.parameter], tag);
}

/** Whether a request restores or purges a record that the run has made, or one that nobody can have made. */
function recyclesOwn(
  { contract, recycleBin: bin, resources, ledger }: Basis,
  { operation, pathParameters = {} }: RequestDraft,
): boolean {
  if (bin === undefined || ![bin.restore, bin.purge].includes(operation.id)) return false;
  const type = pathParameters[bin.parameters.resource]?.toLowerCase();
  const id = pathParameters[bin.parameters.id] ?? '';
  const resource = resources.find(({ name }) => name.toLowerCase() === type);
  if (resource === undefined) return false;
  if (ledger.owned(resource.collection, id)) return true;
  const schema = operation.parameters.find(({ name }) => name === bin.parameters.id)?.schema;
  return schema !== undefined && contract.checkValue(schema, id).length > 0;
}
