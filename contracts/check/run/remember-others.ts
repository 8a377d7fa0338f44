import type { CheckNote } from '../failures/failure.ts';
import { NoResponseError } from '../http/attempts/no-response-error.ts';
import { ResponseFailure } from '../http/send/response-limit-error.ts';
import type { OwnedRecord } from '../ledger/ledger.ts';
import { maxOthers } from '../ownership/account.ts';
import { idsBefore } from '../ownership/ids-before.ts';
import type { Session } from '../session/session.ts';

/** Remembers what is there before the run, so that none of it is ever taken for the run's own. */
export async function rememberOthers(session: Session): Promise<CheckNote[]> {
  const { resources, ownership, ledger } = session;
  const notes: CheckNote[] = [];
  const others: OwnedRecord[] = [];
  for (const resource of resources) {
    // What stands below a record that the run will make is not there before.
    if (resource.above === undefined) continue;
    const before = await idsBefore(session, resource).catch((error: unknown) => {
      if (!(error instanceof ResponseFailure || error instanceof NoResponseError)) throw error;
      return error;
    });
    if (before instanceof Error) {
      // Whoever does not know what is there cannot tell it from what it makes; then nothing further needs to be known.
      session.stopWriting();
      const message = `The run writes nothing: what is there before it could not be read. ${before.message}`;
      notes.push({ code: 'not-read', phase: 'examples', operation: before.exchange.operation.id, message });
      break;
    }
    const { foreign, tagged } = before;
    for (const id of foreign) ownership.exclude(resource, id);
    others.push(...foreign.slice(0, maxOthers).map((id) => ({ collection: resource.collection, id })));
    if (tagged > 0 && resource.list !== undefined) {
      const message = `${tagged} records of an earlier run with the tag ${ledger.tag} are there; this run leaves them alone.`;
      notes.push({ phase: 'examples', operation: resource.list.id, message });
    }
  }
  ledger.sawOthers(others);
  return notes;
}
