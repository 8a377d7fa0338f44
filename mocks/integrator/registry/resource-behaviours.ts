import { resourceNamed } from '../../../spec/resource/resource.ts';
import type { WriteLog } from '../../engine/account/records/write-log.ts';
import type { Behaviour } from '../../engine/behaviours/behaviour.ts';
import type { Conventions } from '../../engine/behaviours/conventions.ts';
import type { ResourceDefinition } from '../define/define-resource.ts';
import type { ResourceContext } from '../define/resource-context.ts';
import { hookedWrites, madeRecord } from './hooked-writes.ts';

/** What the contexts of all resources of a fake have in common. */
type ContextBasis = Omit<ResourceContext, 'resource' | 'make'>;

type Definitions = readonly ResourceDefinition[];

/** What definitions of resources do in a fake. */
export interface DefinedBehaviours {
  /** What operations do beyond what every document means by them, by `operationId`. */
  readonly behaviours: (basis: ContextBasis) => ReadonlyMap<string, Behaviour>;
  /** The log of what exchanges write. */
  readonly writeLog: (basis: ContextBasis) => WriteLog | undefined;
  /** What keeps the records that exchanges delete. */
  readonly recycling: (basis: ContextBasis) => Conventions['removing'];
}

/** Puts together what definitions of resources do. */
export function definedBehaviours(definitions: Definitions): DefinedBehaviours {
  return {
    behaviours: (basis) => resourceBehaviours(definitions, basis),
    writeLog: (basis) => writeLogOf(definitions, basis),
    recycling: (basis) => recyclingOf(definitions, basis),
  };
}

/** What the operations of resources do beyond what every document means by them, for those that the contract has. */
function resourceBehaviours(definitions: Definitions, basis: ContextBasis): ReadonlyMap<string, Behaviour> {
  const table = new Map<string, Behaviour>();
  const ids = new Set(basis.contract.operations.map(({ id }) => id));
  const make = makerOf(definitions, basis);
  for (const { name, behaviours, operations = {}, before, after } of definitions) {
    // Another version of the document may lack some.
    for (const [id, behaviour] of Object.entries(operations)) if (ids.has(id)) table.set(id, behaviour);
    const resource = resourceNamed(basis.contract.resources, name);
    if (resource === undefined) continue;
    const context: ResourceContext = { ...basis, resource, make };
    const own = behaviours?.(context) ?? {};
    for (const [id, behaviour] of Object.entries(own)) if (ids.has(id)) table.set(id, behaviour);
    for (const [id, behaviour] of hookedWrites({ before, after }, context, own)) table.set(id, behaviour);
  }
  return table;
}

/** The log of what exchanges write, where a resource of the document is that. */
function writeLogOf(definitions: Definitions, basis: ContextBasis): WriteLog | undefined {
  const make = makerOf(definitions, basis);
  for (const { name, writeLog } of definitions) {
    const resource = resourceNamed(basis.contract.resources, name);
    if (resource !== undefined && writeLog !== undefined) return writeLog({ ...basis, resource, make });
  }
  return undefined;
}

/** What keeps the records that exchanges delete, where a resource of the document does. */
function recyclingOf(definitions: Definitions, basis: ContextBasis): Conventions['removing'] {
  const make = makerOf(definitions, basis);
  for (const { name, recycling } of definitions) {
    const resource = resourceNamed(basis.contract.resources, name);
    if (resource !== undefined && recycling !== undefined) return recycling({ ...basis, resource, make });
  }
  return undefined;
}

/** What makes records of any resource of a fake. */
function makerOf(definitions: Definitions, basis: ContextBasis): ResourceContext['make'] {
  const make: ResourceContext['make'] = (call, resource, fields) => {
    const after = definitions.find(({ name }) => name === resource.name)?.after;
    return madeRecord({ after }, { ...basis, resource, make }, call, fields);
  };
  return make;
}
