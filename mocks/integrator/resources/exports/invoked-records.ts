import { ofEachFake } from '../../define/fake-context.ts';

/** What a test says that exports read, by account and `_id`. */
export interface InvokedRecords {
  /** `undefined` where nothing was said. */
  get(account: string, id: string): readonly object[] | undefined;
  /** Takes it back where it is `undefined`. */
  set(account: string, id: string, records: readonly object[] | undefined): void;
  /** Forgets it for one account, or for all. */
  clear(account?: string): void;
}

/** What was said of the exports of a fake. */
export const invokedRecordsOf: ReturnType<typeof ofEachFake<InvokedRecords>> = ofEachFake(createInvokedRecords);

function createInvokedRecords(): InvokedRecords {
  const accounts = new Map<string, Map<string, readonly object[]>>();
  return {
    get: (account, id) => accounts.get(account)?.get(id),
    set: (account, id, records) => {
      const known = accounts.get(account) ?? new Map<string, readonly object[]>();
      accounts.set(account, known);
      if (records === undefined) known.delete(id);
      else known.set(id, records);
    },
    clear: (account) => {
      if (account === undefined) accounts.clear();
      else accounts.delete(account);
    },
  };
}
