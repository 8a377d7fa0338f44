import type { Contract } from '../../../contracts/contract/contract.ts';
import type { RecordReading } from '../../../contracts/reading/record-reading.ts';
import type { Operation } from '../../../spec/operation/operation.ts';
import type { CrudPart } from '../../../spec/resource/crud-parts.ts';

/** What a behaviour is put around. */
export interface Surrounded {
  readonly contract: Contract;
  readonly operation: Operation;
  /** The part that the operation plays for some kind of record; `undefined` where it plays none. */
  readonly part: CrudPart | undefined;
  readonly reading: Pick<RecordReading, 'partOf'>;
}
