import type { Contract } from '../../../contracts/contract/contract.ts';
import { type Operation, responseFor } from '../../../spec/operation/operation.ts';
import { plainPath } from '../../../spec/resource/crud-parts.ts';
import type { Resource } from '../../../spec/resource/resource.ts';
import type { OwnBehaviour } from '../behaviours/behaviour.ts';
import { guardedBehaviour } from './guarded-behaviour.ts';

/** The resource below whose records an operation stands: `/folders` for `/folders/{id}/watermark`; the nearest of several. */
export function resourceAbove(resources: readonly Resource[], { path }: Operation): Resource | undefined {
  const above = resources.filter(({ collection, idParameter }) =>
    plainPath(path).startsWith(`${plainPath(collection)}/{${idParameter}}/`),
  );
  const [nearest] = above.sort((one, other) => other.collection.length - one.collection.length);
  return nearest;
}

/** A behaviour of what stands below a record, behind the question whether that is there, where the document knows a 404. */
export function belowRecord(
  contract: Pick<Contract, 'resources'>,
  operation: Operation,
  behaviour: OwnBehaviour,
): OwnBehaviour {
  const resource = responseFor(operation, 404) && resourceAbove(contract.resources, operation);
  return guardedBehaviour({ contract, resource, references: [], looksForRecord: true }, behaviour);
}
