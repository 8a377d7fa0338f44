import type { Intent, Ledger, OwnedRecord } from '../ledger/ledger.ts';
import { isCutTag } from '../ledger/tag-start.ts';
import { purgeRemoved } from '../records/purge-removed.ts';
import { resourceAt } from '../resource/placed-resources.ts';
import type { Resource } from '../resource/resources.ts';
import type { AccountSession } from '../session/session.ts';
import { notAsItWas, putBackKept } from '../singletons/put-back.ts';
import { workThrough } from '../time/pool.ts';
import { UnjudgedError } from '../time/unjudged-error.ts';
import { claimAwaited } from './awaited.ts';
import { keptKeys, removeKey } from './kept-keys.ts';
import { removeRecord } from './removal.ts';
import { readWholeList } from './whole-list.ts';

/** How many pages are looked through where every request got a response: what else is there, a backend made unasked. */
const fewPages = 10;

/** How often the backend may be gone before nothing more is tried. */
const maxSilences = 3;

/** What a run has cleaned up behind itself. */
export interface CleanUp {
  /** What could not be removed, or does not look like the run's own any more. */
  readonly leftovers: readonly OwnedRecord[];
  /** Whether nothing of the run can be left besides: every request got a response, or every list was seen whole. */
  readonly isWhole: boolean;
}

/**
 * Removes whatever the run has created: what its ledger knows, then what carries its tag in the list, in case a record
 * was created whose response never came. Each is looked at before.
 *
 * One removal that goes wrong does not keep the others from being tried; a backend that responds to nothing any more does.
 */
export async function cleanUp(
  session: AccountSession,
  workers = 1,
  wait: () => Promise<void> = async () => undefined,
): Promise<CleanUp> {
  const { resources, ledger, ownership } = session;
  const state: State = { silences: 0, absent: new Set() };
  const remove = (): Promise<void> => removeKnown(session, workers, state);
  await remove();
  await removeKeys(session, state);
  await putBackKept(session);
  // What was not there may be there in a moment: a backend may lag behind what it said.
  if (state.absent.size > 0 || ledger.open.length > 0) await wait();
  let isSeen = ledger.open.every(({ collection }) => resourceAt(resources, collection) !== undefined);
  for (const resource of placesOf(resources, ledger.open)) {
    if (resource.above === undefined) continue;
    const awaited = ledger.open.filter((intent) => intent.collection === resource.collection);
    if (resource.create === undefined && awaited.length === 0) continue;
    if (state.silences >= maxSilences) {
      isSeen = false;
      continue;
    }
    const claims = claimAwaited(resource, awaited, (id, evidence) => {
      if (!ownership.isForeign(resource, id)) ledger.created(resource.collection, id, evidence);
    });
    const { gap } = await readWholeList(
      session,
      resource,
      (record) => {
        claims.see(record);
        if (isCutTag(record[resource.tagField], ledger.tag)) isSeen = false;
        ownership.seeRecord(resource, record);
      },
      awaited.length === 0 ? fewPages : undefined,
    ).catch((error: unknown) => ({ gap: String(error) }));
    if (gap !== undefined || !claims.settle()) isSeen = false;
    for (const id of ownership.untracked(resource)) ownership.claim(resource, id);
  }
  // Once more, as long as it helps: a record may be in the way of another.
  for (let before = Number.POSITIVE_INFINITY, left = leftIn(ledger); left > 0 && left < before; left = leftIn(ledger)) {
    before = left;
    await remove();
  }
  return {
    leftovers: [
      ...ledger.remaining().map(({ collection, id }) => ({ collection, id })),
      ...ledger.kept().map(({ collection }) => ({ collection, id: notAsItWas })),
    ],
    isWhole: isSeen || ledger.open.length === 0,
  };
}

/** Where a run may have made something: what each resource stands below by now, and wherever else a request is open. */
function placesOf(resources: readonly Resource[], open: readonly Intent[]): readonly Resource[] {
  const known = new Set(resources.map(({ collection }) => collection));
  const others = new Set(open.map(({ collection }) => collection).filter((collection) => !known.has(collection)));
  return [...resources, ...[...others].flatMap((collection) => resourceAt(resources, collection) ?? [])];
}

/** Removes what the run has put under keys of its own. */
async function removeKeys({ contract, client, ledger }: AccountSession, state: State): Promise<void> {
  for (const kept of keptKeys(contract, ledger.remaining(), ledger.tag)) {
    if (state.silences >= maxSilences) return;
    ledger.removing(kept.collection, kept.id);
    try {
      const { outcome } = await removeKey(client, kept);
      if (outcome !== 'stayed') ledger.removed(kept.collection, kept.id);
    } catch (error) {
      if (error instanceof UnjudgedError) state.silences += 1;
    }
  }
}

function leftIn(ledger: Ledger): number {
  return ledger.remaining().length;
}

interface State {
  silences: number;
  /** What was not there though nobody has removed it; it is gone where it is not there a second time. */
  readonly absent: Set<string>;
}

async function removeKnown(session: AccountSession, workers: number, state: State): Promise<void> {
  const { client, resources, ledger, ownership } = session;
  for (const records of inOrder(resources, ledger.remaining())) {
    const resource = resourceAt(resources, records[0]?.collection ?? '');
    if (resource === undefined) continue;
    const { collection, references, name } = resource;
    await workThrough({
      items: records,
      // Those that refer to each other go one by one, the newest first.
      workers: references.some(({ to }) => to === name) ? 1 : workers,
      isAlone: () => false,
      work: async ({ id }) => {
        if (state.silences >= maxSilences || ownership.isForeign(resource, id)) return;
        try {
          const { outcome } = await removeRecord({
            client,
            resource,
            id,
            tag: ledger.tag,
            isOwn: (record) => ownership.isOwn(resource, record),
            isListed: true,
            onRemoving: () => ledger.removing(collection, id),
            purge: () => purgeRemoved(session, resource, id),
          });
          const isOdd = outcome === 'gone' && !state.absent.has(`${collection} ${id}`) && ledger.holds(collection, id);
          if (isOdd) state.absent.add(`${collection} ${id}`);
          else if (outcome === 'removed' || outcome === 'gone') ledger.removed(collection, id);
        } catch (error) {
          if (error instanceof UnjudgedError) state.silences += 1;
        }
      },
    });
  }
}

/**
 * Records by collection, each group before those that it refers to and stands below: what is in use could not be removed.
 */
export function inOrder<T extends OwnedRecord>(resources: readonly Resource[], records: readonly T[]): T[][] {
  const groups = new Map<string, T[]>();
  for (const record of records) groups.set(record.collection, [...(groups.get(record.collection) ?? []), record]);
  // The list of resources has what is referred to first.
  const rank = (wanted: string): number => {
    const name = resourceAt(resources, wanted)?.name;
    return resources.findIndex((one) => one.name === name);
  };
  return [...groups].sort(([one], [other]) => rank(other) - rank(one)).map(([, group]) => group);
}
