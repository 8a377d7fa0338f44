import { cleanUp } from '../check/clean-up/clean-up.ts';
import { withoutToken } from '../check/failures/failure.ts';
import { NoResponseError } from '../check/http/attempts/no-response-error.ts';
import { type Client, createClient } from '../check/http/client.ts';
import { ResponseFailure } from '../check/http/send/response-limit-error.ts';
import type { Target } from '../check/http/send/target.ts';
import { createLedger, type LedgerLine, type OwnedRecord } from '../check/ledger/ledger.ts';
import { tagPrefix } from '../check/ledger/tag-prefix.ts';
import { maxOthers, readUser } from '../check/ownership/account.ts';
import { idsBefore } from '../check/ownership/ids-before.ts';
import { createOwnership } from '../check/ownership/ownership.ts';
import { preflight } from '../check/preflight/preflight.ts';
import type { CheckConventions } from '../check/resource/conventions.ts';
import { resourcesOf } from '../check/resource/reading/read-resources.ts';
import type { Resource } from '../check/resource/resources.ts';
import { createPace, type Sleep } from '../check/time/pace.ts';
import { cleanUpTime, graceAfter, UnjudgedError } from '../check/time/unjudged-error.ts';
import type { Contract } from '../contract/contract.ts';
import { createPlayer, type PlayedStep } from './player.ts';
import type { RecordedStep } from './recording/recorded-step.ts';

/** A backend that is asked what another was asked. */
export interface SecondBackendOptions extends Target {
  readonly contract: Contract;
  readonly conventions: CheckConventions;
  readonly write: boolean;
  readonly runName: string;
  readonly rate: number;
  readonly sleep: Sleep;
  readonly onLedger: (line: LedgerLine) => void;
}

/** A backend that a recording is replayed to, and is left as it was found. */
export interface SecondBackend {
  readonly client: Client;
  readonly resources: readonly Resource[];
  play(step: RecordedStep, others: Readonly<Record<string, number>>): Promise<PlayedStep>;
  /** Removes what the steps created; tells what could not be removed. `until` ends it: what is left then stays. */
  close(until?: AbortSignal): Promise<readonly OwnedRecord[]>;
}

/**
 * Makes ready to play steps to a backend.
 *
 * @throws {UnjudgedError} where nobody responds, or nobody lets us in.
 */
export async function openSecondBackend(options: SecondBackendOptions): Promise<SecondBackend> {
  const { contract, conventions, write, runName, onLedger } = options;
  const pace = createPace(options.rate, options.sleep);
  const { reason } = await preflight(contract, options, pace, options.sleep);
  if (reason !== undefined) throw new UnjudgedError(withoutToken(reason, options.token));
  const client = createClient(contract, options, pace);
  const resources = resourcesOf(contract, conventions);
  const ledger = createLedger(`${tagPrefix}${runName}`, onLedger);
  const ownership = createOwnership({ contract, client, resources, ledger, recycleBin: conventions.recycleBin });
  const session = { contract, conventions, client, resources, ledger, ownership };
  const others: Record<string, number> = {};
  if (write) ledger.begin(options.baseUrl, await readUser(session));
  const known: OwnedRecord[] = [];
  for (const resource of resources) {
    // What stands below a record that the recording makes is not there before.
    if (resource.above === undefined) continue;
    const { foreign } = await idsBefore(session, resource).catch((error: unknown) => {
      if (error instanceof ResponseFailure || error instanceof NoResponseError)
        throw new UnjudgedError(`Failed to compare with ${options.baseUrl}: ${error.message}`);
      throw error;
    });
    for (const id of foreign) ownership.exclude(resource, id);
    others[resource.collection] = foreign.length;
    known.push(...foreign.slice(0, maxOthers).map((id) => ({ collection: resource.collection, id })));
  }
  if (write) ledger.sawOthers(known);
  if (client.admitted === 0)
    throw new UnjudgedError(
      `Failed to compare with ${options.baseUrl}: nobody lets us in. Check the URL and the token.`,
    );
  const player = createPlayer(session, write, others);
  return {
    client,
    resources,
    play: player,
    close: async (until = graceAfter(options.signal, cleanUpTime)) => {
      if (!write) return [];
      client.until(until);
      const { leftovers, isWhole } = await cleanUp(session);
      if (leftovers.length === 0 && isWhole) onLedger({ event: 'done', tag: ledger.tag });
      return leftovers;
    },
  };
}
