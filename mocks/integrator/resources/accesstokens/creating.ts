import { isRecord } from '../../../../spec/document/document.ts';
import { resourceParts } from '../../../../spec/resource/resource-parts.ts';
import type { Behaviour } from '../../../engine/behaviours/behaviour.ts';
import { crudBehaviour } from '../../../engine/behaviours/crud/crud.ts';
import { once } from '../../../engine/late-responses.ts';
import { andThen } from '../../../engine/time/maybe-promise.ts';
import { madeToken } from '../../define/records/made-token.ts';
import type { ResourceContext } from '../../define/resource-context.ts';
import { accountOf } from '../../service/regions.ts';

/** Makes a token, and shows it in the clear, this once. Source: doc; choice for the form of the token. */
export function creatingToken({ contract, conventions, resource }: ResourceContext): Behaviour {
  // Made for the first call: a page may not have that part of the document before.
  const plain = once((): Behaviour => {
    const { create } = resource.operations;
    const part = create && resourceParts(contract.resources).get(create);
    if (create === undefined || part === undefined) return () => ({ status: 404 });
    return crudBehaviour(contract, conventions, create, part, undefined, ({ account, now }, id, record) => ({
      ...record,
      type: 'user',
      token: leadingTo(account.name, madeToken(id, now)),
    }));
  });
  return (call) =>
    andThen(plain()(call), (response) => {
      if ('problem' in response || !isRecord(response.body)) return response;
      const stored = call.account.collection(resource.collection).get(String(response.body['_id']));
      return { ...response, body: { ...response.body, token: stored?.['token'] } };
    });
}

/** A token of an account: of one with a name it ends in that, so that it leads there by itself. */
function leadingTo(mockAccountName: string, token: string): string {
  const { account } = accountOf(mockAccountName);
  return account === 'default' ? token : `${token}@${account}`;
}
