import type { Contract } from '../../contract/contract.ts';
import type { RecordReading } from '../../reading/record-reading.ts';
import type { ComponentNames } from '../overlay/component-names.ts';
import type { OverlayWriter } from '../overlay/overlay-writer.ts';
import type { NullStyle } from '../schema/infer-schema.ts';

/** What lessons are made with. */
export interface LessonBasis {
  readonly contract: Contract;
  readonly reading: RecordReading;
  readonly writer: OverlayWriter;
  readonly names: ComponentNames;
  readonly style: NullStyle;
}
