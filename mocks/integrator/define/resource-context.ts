import type { Contract } from '../../../contracts/contract/contract.ts';
import type { Resource } from '../../../spec/resource/resource.ts';
import type { Conventions } from '../../engine/behaviours/conventions.ts';
import type { FakeContext } from './fake-context.ts';

/** What the behaviours of one resource are made from. */
export interface ResourceContext {
  readonly contract: Contract;
  readonly conventions: Conventions;
  readonly resource: Resource;
  /** The fake that they belong to. */
  readonly fake: FakeContext;
}
