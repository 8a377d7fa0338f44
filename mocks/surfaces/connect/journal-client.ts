import { isRecord } from '../../../spec/document/document.ts';
import { JournalError } from '../../engine/journal/entry/journal-error.ts';
import type { Har } from '../../engine/journal/har/har-format.ts';
import type { JournalEntry } from '../../engine/journal/journal.ts';
import { checkFilter } from '../../engine/journal/query/check-filter.ts';
import type { JournalFilter } from '../../engine/journal/query/filter.ts';
import type { ConnectedJournal, PlainJournalFilter } from './client/connected-account.ts';
import type { ControlClient } from './client/control-client.ts';
import { followStream } from './client/event-reader.ts';
import { listOf, responseWith } from './client/response-guards.ts';

const isHar = responseWith<Har>('log');
const isEntry = responseWith<SentEntry>('sequence', 'method', 'url', 'status');
const isVerdict = responseWith<{ readonly pass: boolean; readonly message: string }>('pass', 'message');

/** An entry as JSON carries it: what was `undefined` is not there. */
type SentEntry = Omit<JournalEntry, 'operation' | 'parameters' | 'requestBody' | 'responseBody'> &
  Partial<JournalEntry>;

/** The journal at a path of the control API. */
export function connectJournal(client: ControlClient, path: string): ConnectedJournal {
  const find = async (filter: PlainJournalFilter = {}): Promise<readonly JournalEntry[]> =>
    (await client.ask('GET', `${path}${queryOf(filter)}`, listOf(isEntry))).map(entryOf);
  return {
    get entries() {
      return find();
    },
    find,
    waitFor: async (filter, { signal, ...options } = {}) => {
      checkTravels(filter);
      signal?.throwIfAborted();
      return entryOf(await client.ask('POST', `${path}/wait`, isEntry, { filter, ...options }, signal));
    },
    verify: async (filter, expected = {}) => {
      checkTravels(filter);
      const { pass, message } = await client.ask('POST', `${path}/verify`, isVerdict, { filter, ...expected });
      if (!pass) throw new JournalError(message);
    },
    har: (filter = {}) => client.ask('GET', `${path}/har${queryOf(filter)}`, isHar),
    watch: (listener, options) => followStream(client, `${path}/stream`, onEntry(listener), options),
    clear: () => client.tell('DELETE', path),
  };
}

/** Makes of a listener of entries one of what comes over the wire. */
export function onEntry(listener: (entry: JournalEntry) => void): (data: unknown) => void {
  return (data) => {
    if (isEntry(data)) listener(entryOf(data));
  };
}

function entryOf(sent: SentEntry): JournalEntry {
  return { operation: undefined, parameters: undefined, requestBody: undefined, responseBody: undefined, ...sent };
}

/** A filter as a query; what cannot be written in one is refused, as it would be in process. */
function queryOf(filter: JournalFilter): string {
  checkFilter(filter, undefined);
  checkTravels(filter);
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(filter)) {
    if (value === undefined) continue;
    for (const one of [value].flat()) query.append(name, String(one));
  }
  return query.size === 0 ? '' : `?${query}`;
}

function checkTravels(filter: unknown): void {
  if (isRecord(filter) && filter['where'] !== undefined) {
    throw new JournalError(
      'Failed to search the journal: `where` is a function, which cannot travel to another process. Filter what find() gives.',
    );
  }
}
