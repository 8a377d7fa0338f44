import type { Contract } from '../../../../contracts/contract/contract.ts';
import type { RecordReading } from '../../../../contracts/reading/record-reading.ts';
import type { MakeRedaction } from '../../../../contracts/redaction/hiding.ts';
import type { Conventions } from '../../behaviours/conventions.ts';
import type { OnReferencedDelete } from '../../rules/record-rules.ts';

/** What the rules of a document's resources are made from. */
export interface RulesContext {
  readonly contract: Contract;
  readonly conventions: Conventions;
  readonly reading: RecordReading;
  /** Asked with each delete. */
  readonly onReferencedDelete: () => OnReferencedDelete;
  /** What takes the secrets of one exchange out of what is written of it. */
  readonly redaction: MakeRedaction;
}
