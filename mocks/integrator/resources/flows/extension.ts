import { oneOf, usual } from '../../../../contracts/options/check-options.ts';
import type { ResourceExtension } from '../../define/define-extension.ts';
import type { RunMembers } from './runs/run-members.ts';
import { type DisabledRunCode, disabledRunCodes, type RunStatus, runStatuses } from './start/run-options.ts';

/** How the runs of flows are set up. */
export interface RunOptions {
  /**
   * With which status `POST /flows/{_id}/run` responds. Source: doc for 201; a client saw 200.
   *
   * @default 201
   */
  readonly runStatus?: RunStatus;
  /**
   * With which code (422) the run of a flow is refused that is switched off. Source: client, of a live account, for
   * `invalid_flow`; the vendor's client for `inactive_flow`.
   *
   * @default 'invalid_flow'
   */
  readonly disabledRunCode?: DisabledRunCode;
  /**
   * How long a run takes by the clock of its account, in milliseconds: half of it queued, half of it running. A clock that
   * stands still keeps it queued. Source: choice.
   *
   * @default 3 by the stepping clock, so that who asks three times sees it queued, running and completed; 2000 by another
   */
  readonly runDuration?: number;
}

/** What flows bring along: what happens in their runs. */
export const extension: ResourceExtension<object, RunOptions, RunMembers> = {
  options: { runStatus: oneOf(...runStatuses), disabledRunCode: oneOf(...disabledRunCodes), runDuration: usual.whole },
  lateMembers: ['onRun', 'run'],
};
