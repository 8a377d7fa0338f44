import type { Contract } from '../../contract/contract.ts';
import type { ReportRoom } from '../failures/report-room.ts';
import type { Client } from '../http/client.ts';
import type { Ledger } from '../ledger/ledger.ts';
import type { Ownership } from '../ownership/ownership.ts';
import type { CheckConventions } from '../resource/conventions.ts';
import type { Resource } from '../resource/resources.ts';
import type { Referents } from '../session/check-context.ts';
import type { Sleep } from '../time/pace.ts';

/** What the checks of a run share. */
export interface SharedRun {
  readonly options: {
    readonly contract: Contract;
    readonly baseUrl: string;
    readonly token: string;
    readonly runs?: number;
    readonly signal?: AbortSignal;
  };
  readonly client: Client;
  readonly resources: readonly Resource[];
  /** Those of them that are judged. */
  readonly judged: readonly Resource[];
  readonly ledger: Ledger;
  readonly ownership: Ownership;
  readonly referents: Referents;
  readonly conventions: CheckConventions;
  readonly sleep: Sleep;
  readonly seed: number;
  readonly room: ReportRoom;
  /** Whether the run may write; taken back where it cannot tell its own records any more. */
  write: boolean;
  /** Whether it is over for all checks, because one has found that nothing can be judged. */
  isOver: boolean;
}
