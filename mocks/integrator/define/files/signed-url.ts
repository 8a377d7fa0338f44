import { isBelow } from '../../../../spec/resource/marks/below-record.ts';
import type { Behaviour } from '../../../engine/behaviours/behaviour.ts';
import type { ResourceContext } from '../resource-context.ts';

/** For how long the address of a file is good. */
const goodFor = 3_600_000;

/** Where a file is: an address on a host that cannot be, since the fake keeps no files. Source: choice. */
export function signedUrl(path: string, now: number): string {
  return `https://files.integrator.invalid/${path}?expires=${now + goodFor}`;
}

/** Responds with where a file about the record above is. */
export function fileOf({ contract, resource }: ResourceContext, name: string): Behaviour {
  return ({ account, now, operation, parameters }) => {
    const above = contract.resources.find((one) => isBelow(one, operation.path)) ?? resource;
    const id = String(parameters.path[above.idParameter]);
    if (!account.collection(above.collection).has(id))
      return { problem: { kind: 'unknown-record', resource: above.singular, id } };
    return { status: 200, body: { signedURL: signedUrl(`${above.name}/${id}/${name}`, now) } };
  };
}
