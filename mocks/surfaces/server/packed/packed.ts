import type { DocumentedResponse } from '../../../../spec/operation/operation.ts';
import { RecordHolder } from '../../../engine/store/large/record-holder.ts';
import type { JsonRecord } from '../../../engine/store/record.ts';
import type { Slab } from './slab.ts';

/** What a record takes beside its text: its place in a map, its id, and what stands here. */
const besideText = 250;

/** A record whose text stands in a slab; while it is in use, the object is there too. */
export class Packed extends RecordHolder {
  record: JsonRecord | undefined;
  slab: Slab<Packed>;
  start: number;
  /** How many bytes its text takes there, and how many it has. */
  readonly length: number;
  readonly size: number;
  /** The documented response that the object was last judged as, and found fine. */
  fineAs: DocumentedResponse | undefined = undefined;
  /** Those that were in use before and after it. */
  older: Packed | undefined = undefined;
  newer: Packed | undefined = undefined;

  constructor(record: JsonRecord, written: Buffer, size: number, slab: Slab<Packed>) {
    super();
    this.record = record;
    this.length = written.length;
    this.size = size;
    this.slab = slab;
    this.start = slab.take(this, written);
  }

  override get bytes(): number {
    return this.length + besideText;
  }

  /** Has its text stand in another slab. */
  moveTo(slab: Slab<Packed>): void {
    this.start = slab.take(this, this.slab.bytes.subarray(this.start, this.start + this.length));
    this.slab = slab;
  }
}
