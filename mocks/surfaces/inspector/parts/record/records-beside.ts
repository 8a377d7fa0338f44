import type { JsonRecord } from '../../../../engine/store/record.ts';
import type { RecordsAround } from '../../state/state.ts';

/** The records that refer to the one that is shown. */
export function recordsBeside(around: RecordsAround | undefined): readonly JsonRecord[] {
  return (around?.users ?? []).map(({ record }) => record);
}
