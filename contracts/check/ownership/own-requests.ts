import type { RequestDraft } from '../exchange/exchange-log.ts';
import { startsWithTag } from '../ledger/tag-start.ts';
import { isOfAccount, keyStoreOf } from '../resource/key-stores.ts';
import type { OwnershipBasis } from './ownership-basis.ts';

type Basis = Omit<OwnershipBasis, 'client'>;

/** Whether a request that is about no resource goes to what is the run's own: a key with its tag, or a record that it made. */
export function isOwnRequest(basis: Basis, draft: RequestDraft): boolean {
  const { contract, ledger } = basis;
  return isOwnKey(contract, ledger.tag, draft.operation, draft.pathParameters) || recyclesOwn(basis, draft);
}

/** Whether a key belongs to no record, and carries the run's tag: nobody else has it. */
function isOwnKey(
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
