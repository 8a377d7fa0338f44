import type { RecordCollection } from '../../../../mocks/engine/store/collection.ts';
import type { JsonRecord } from '../../../../mocks/engine/store/record.ts';

/** The plain map that a collection must not differ from, and the snapshots taken of it. */
export interface Model {
  records: Map<string, JsonRecord>;
  readonly snapshots: Map<string, JsonRecord>[];
}

/** The collection, and the snapshots taken of it at the same moments. */
export interface Real {
  readonly collection: RecordCollection;
  readonly snapshots: ReadonlyMap<string, JsonRecord>[];
}

/** Does the same to both. */
export type Step = (model: Model, real: Real) => void;

export function takeSnapshot(model: Model, real: Real): void {
  model.snapshots.push(new Map(model.records));
  real.snapshots.push(real.collection.snapshot());
}

/** Goes back to a snapshot, where there are so many. */
export function goBackTo(index: number): Step {
  return (model, real) => {
    const [old, snapshot] = [model.snapshots[index], real.snapshots[index]];
    if (old === undefined || snapshot === undefined) return;
    model.records = new Map(old);
    real.collection.restore(snapshot);
  };
}
