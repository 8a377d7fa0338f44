import type { FaultSnapshot } from '../faults/fault-rules.ts';
import type { ClockState } from '../time/account-clock.ts';
import type { BucketState } from './rate-limit.ts';
import type { StoredRecords } from './records/stored-records.ts';

/** All that an account holds at one moment, but for its journal: records, ids, clock, faults, rate limit. */
export interface AccountSnapshot extends StoredRecords {
  readonly clock: ClockState;
  readonly faults: FaultSnapshot;
  readonly bucket: BucketState | undefined;
}
