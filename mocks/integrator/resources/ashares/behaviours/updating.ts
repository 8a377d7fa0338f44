import { resourceParts } from '../../../../../spec/resource/resource-parts.ts';
import type { Behaviour } from '../../../../engine/behaviours/behaviour.ts';
import { crudBehaviour } from '../../../../engine/behaviours/crud/crud.ts';
import { once } from '../../../../engine/late-responses.ts';
import { andThen } from '../../../../engine/time/maybe-promise.ts';
import { sideOf } from '../../../define/choices/side-of.ts';
import type { ResourceContext } from '../../../define/resource-context.ts';
import { ashareUpdateStatuses } from './statuses.ts';

/** Replaces what a user has access to, as any record is replaced; with a body or without. Source: client. */
export function updating({
  contract,
  conventions,
  resource,
  fake,
}: ResourceContext): Readonly<Record<string, Behaviour>> {
  const operation = resource.operations.replace;
  const part = operation && resourceParts(contract.resources).get(operation);
  if (operation === undefined || part === undefined) return {};
  // Made for the first call: a page may not have that part of the document before.
  const replace = once(() => crudBehaviour(contract, conventions, operation, part));
  return {
    [operation.id]: (call) =>
      andThen(replace()(call), (response) => {
        const status = sideOf(ashareUpdateStatuses, fake.options['ashareUpdateStatus']);
        return 'problem' in response || response.status !== 200 || status === 200 ? response : { status };
      }),
  };
}
