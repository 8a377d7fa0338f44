/** What is kept of a fake: everything but the journals. */
export interface KeptState {
  /** Counts the writes, so that a tab sees whether another has written. */
  readonly revision: number;
  /** The seed that it began with; with another seed it counts no more. */
  readonly seed: string;
  /** Every account, as the engine's snapshot holds it. */
  readonly accounts: unknown;
}

/** Where a browser keeps the state of fakes. */
export interface StateDatabase {
  /** The number of the last write; 0 where nothing is kept. */
  revision(): Promise<number>;
  read(): Promise<KeptState | undefined>;
  /** Writes, and gives the number of this write once it is on disk. */
  write(state: Omit<KeptState, 'revision'>): Promise<number>;
  close(): void;
}

const store = 'states';

/** Opens the database of the page's origin, for the state under a key. */
export async function openDatabase(key: string): Promise<StateDatabase> {
  const opening = indexedDB.open('integrator-testkit', 1);
  opening.onupgradeneeded = () => opening.result.createObjectStore(store);
  const database = await done(opening);
  // The number is a record of its own: to look at it is cheap, whatever the size of the state.
  const numberKey = `${key}#revision`;
  const revisionIn = async (states: IDBObjectStore): Promise<number> => {
    const found: unknown = await done(states.get(numberKey));
    return typeof found === 'number' ? found : 0;
  };
  return {
    revision: () => revisionIn(database.transaction(store).objectStore(store)),
    read: async () => {
      const states = database.transaction(store).objectStore(store);
      const found: unknown = await done(states.get(key));
      return keptState(found);
    },
    write: async (state) => {
      const transaction = database.transaction(store, 'readwrite');
      const states = transaction.objectStore(store);
      const revision = (await revisionIn(states)) + 1;
      states.put({ ...state, revision }, key);
      states.put(revision, numberKey);
      await new Promise<void>((resolve, reject) => {
        transaction.oncomplete = () => resolve();
        transaction.onabort = () => reject(transaction.error);
      });
      return revision;
    },
    close: () => database.close(),
  };
}

function done<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

/** What was read, also as earlier versions wrote it: with `worlds`. */
function keptState(value: unknown): KeptState | undefined {
  if (typeof value !== 'object' || value === null || !('revision' in value && 'seed' in value)) return undefined;
  const { revision, seed } = value;
  if (typeof revision !== 'number' || typeof seed !== 'string') return undefined;
  if ('accounts' in value) return { revision, seed, accounts: value.accounts };
  return 'worlds' in value ? { revision, seed, accounts: value.worlds } : undefined;
}
