import { withoutEndSlashes } from '../../../spec/operation/end-slashes.ts';
import { chosenResources } from '../../options/chosen-resources.ts';
import { createReportRoom } from '../failures/report-room.ts';
import type { Client } from '../http/client.ts';
import { createLedger } from '../ledger/ledger.ts';
import { freshRunName } from '../ledger/run-name.ts';
import { tagPrefix } from '../ledger/tag-prefix.ts';
import { createOwnership } from '../ownership/ownership.ts';
import { createReferents } from '../records/create-referents.ts';
import { plainConventions } from '../resource/conventions.ts';
import { resourcesOf } from '../resource/reading/read-resources.ts';
import type { Resource } from '../resource/resources.ts';
import type { Session } from '../session/session.ts';
import type { Sleep } from '../time/pace.ts';
import type { RunOptions } from './run-options.ts';

/**
 * Makes the session of a run that nothing has been asked in yet.
 *
 * @param read The resources of the document, where they were read before for a run of the same name.
 */
export function startSession(options: RunOptions, client: Client, sleep: Sleep, read?: readonly Resource[]): Session {
  const { contract, conventions = plainConventions, onLedger = () => undefined, signal } = options;
  const resources = read ?? resourcesOf(contract, conventions);
  const ledger = createLedger(`${tagPrefix}${options.runName ?? freshRunName()}`, onLedger);
  let mayWrite = options.write ?? false;
  let isOver = false;
  let isLimited = false;
  return {
    contract,
    baseUrl: withoutEndSlashes(options.baseUrl),
    token: options.token,
    conventions,
    resources,
    judged: chosenResources('what to judge', resources, options.resources),
    client,
    ledger,
    ownership: createOwnership({ contract, client, resources, ledger, recycleBin: conventions.recycleBin }),
    referents: createReferents({ contract, resources, ledger }),
    seed: options.seed ?? 1,
    runs: options.runs ?? 25,
    room: createReportRoom(),
    signal,
    pause: sleep,
    isSteady: () => client.repeated === 0,
    mayWrite: () => mayWrite,
    stopWriting: () => {
      mayWrite = false;
    },
    isLimited: () => isLimited,
    limit: () => {
      isLimited = true;
    },
    isOver: () => isOver,
    giveUp: () => {
      isOver = true;
    },
  };
}
