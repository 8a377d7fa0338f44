import type { Contract } from '../../../contracts/contract/contract.ts';
import type { Resource } from '../../../spec/resource/resource.ts';
import type { Call } from '../../engine/behaviours/behaviour.ts';
import type { Conventions } from '../../engine/behaviours/conventions.ts';
import type { JsonRecord } from '../../engine/store/record.ts';
import type { FakeContext } from './fake-context.ts';

/** What the behaviours of one resource are made from. */
export interface ResourceContext {
  readonly contract: Contract;
  readonly conventions: Conventions;
  readonly resource: Resource;
  /** The fake that they belong to. */
  readonly fake: FakeContext;
  /** Makes a record of any resource, with its id and what the service adds to one that is created. */
  readonly make: (call: Call, resource: Resource, fields: JsonRecord) => JsonRecord;
}
