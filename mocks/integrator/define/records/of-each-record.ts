import { ofEachFake } from '../fake-context.ts';

/** What a fake keeps beside the records of one resource, by account and id. */
export interface BesideRecords<T> {
  get(account: string, id: string): T | undefined;
  /** Takes it away where it is `undefined`. */
  set(account: string, id: string, kept: T | undefined): void;
  /** Forgets all of one account, or of all. */
  clear(account?: string): void;
}

/** Makes a place for something that each fake keeps beside records, such as what scripts have logged. */
export function ofEachRecord<T>(): ReturnType<typeof ofEachFake<BesideRecords<T>>> {
  return ofEachFake(() => {
    const all = new Map<string, Map<string, T>>();
    return {
      get: (account, id) => all.get(account)?.get(id),
      set: (account, id, kept) => {
        const own = all.get(account) ?? new Map<string, T>();
        all.set(account, own);
        if (kept === undefined) own.delete(id);
        else own.set(id, kept);
      },
      clear: (account) => {
        if (account === undefined) all.clear();
        else all.delete(account);
      },
    };
  });
}
