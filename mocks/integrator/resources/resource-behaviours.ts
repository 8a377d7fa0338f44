import type { Contract } from '../../../contracts/contract/contract.ts';
import { resourceNamed } from '../../../spec/resource/resource.ts';
import type { Behaviour } from '../../engine/behaviours/behaviour.ts';
import type { Conventions } from '../../engine/behaviours/conventions.ts';
import { behaviours as connections } from './connections/behaviours.ts';
import { behaviours as exports } from './exports/behaviours.ts';
import { behaviours as flows } from './flows/behaviours.ts';
import { behaviours as imports } from './imports/behaviours.ts';
import type { ResourceBehaviours } from './resource-context.ts';

const special: Readonly<Record<string, ResourceBehaviours>> = {
  connections,
  exports,
  imports,
  flows,
};

/** What the operations of resources do beyond what every document means by them. */
export function resourceBehaviours(contract: Contract, conventions: Conventions): ReadonlyMap<string, Behaviour> {
  const table = new Map<string, Behaviour>();
  for (const [name, behavioursOf] of Object.entries(special)) {
    const resource = resourceNamed(contract.resources, name);
    if (resource === undefined) continue;
    const given = Object.entries(behavioursOf({ contract, conventions, resource }));
    for (const [id, behaviour] of given) if (behaviour !== undefined) table.set(id, behaviour);
  }
  return table;
}
