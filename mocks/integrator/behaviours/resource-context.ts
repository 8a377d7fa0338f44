import type { Contract } from '../../../contracts/contract/contract.ts';
import type { operations } from '../../../spec/generated/types.ts';
import type { Resource } from '../../../spec/resource/resource.ts';
import type { Behaviour } from '../../engine/behaviours/behaviour.ts';
import type { Conventions } from '../../engine/behaviours/conventions.ts';

/** What the behaviours of one resource are made from. */
export interface ResourceContext {
  readonly contract: Contract;
  readonly conventions: Conventions;
  readonly resource: Resource;
}

/** The behaviours of one resource that are special, by `operationId`. */
export type ResourceBehaviours = (context: ResourceContext) => Readonly<Partial<Record<keyof operations, Behaviour>>>;
