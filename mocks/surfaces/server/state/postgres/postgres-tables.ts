import type { AccountRow, RecordRow, StateTables } from '../file/state-tables.ts';
import { recordOf } from '../file/tables.ts';
import type { Batch, Row, Statement } from './connection/batch.ts';
import type { Bridge } from './connection/bridge.ts';
import { beginWrite, commitWrite, type Sql } from './sql.ts';
import { WriteBuffer } from './write-buffer.ts';

/** How often any fake of this process has written: what another one of it has read may be old then. */
let writesHere = 0;

/** The tables of a database, and what is asked of them. */
export class PostgresTables implements StateTables {
  readonly #bridge: Bridge;
  readonly #sql: Sql;
  readonly #writes: WriteBuffer;
  #within = false;
  /** How many transactions were committed here: they are no writes of others. */
  #own = 0;
  /** The last number of the database that is known, for as long as nothing can have changed it in between. */
  #data: number | undefined;
  #readAt = 0;

  constructor(bridge: Bridge, sql: Sql) {
    this.#bridge = bridge;
    this.#sql = sql;
    this.#writes = new WriteBuffer(sql);
  }

  dataVersion(): number {
    if (this.#data === undefined || (!this.#within && this.#readAt !== writesHere))
      this.#remember(this.#ask([{ text: this.#sql.data }]));
    return (this.#data ?? 0) - this.#own;
  }

  reading<T>(read: () => T): T {
    return this.#transaction(
      'BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY',
      read,
      () => void this.#ask([{ text: 'COMMIT' }]),
    );
  }

  writing<T>(write: () => T): T {
    return this.#transaction(beginWrite(this.#sql), write, () => {
      const statements = this.#writes.taken();
      if (statements.length === 0) {
        this.#ask([{ text: 'COMMIT' }]);
        return;
      }
      // Where the connection is lost in here, nobody knows what became of it: it counts as what another has written.
      this.#ask([...statements, { text: commitWrite(this.#sql) }]);
      this.#own += 1;
      writesHere += 1;
      if (this.#data !== undefined) this.#data += 1;
    });
  }

  isFree(): boolean {
    return this.#within || isFreeIn(this.#ask([{ text: this.#sql.isFree }]));
  }

  names(): string[] {
    return this.#rows({ text: this.#sql.names }).map((row) => String(row['name']));
  }

  account(name: string): AccountRow | undefined {
    const [row] = this.#rows({ text: this.#sql.account, values: [name] });
    return row && { sequence: Number(row['sequence']), version: Number(row['version']), floor: Number(row['floor']) };
  }

  putAccount(name: string, { sequence, version, floor }: AccountRow): void {
    this.#writes.add({ text: this.#sql.putAccount, values: [name, sequence, version, floor] });
  }

  since(account: string, version: number): RecordRow[] {
    return this.#rows({ text: this.#sql.since, values: [account, version] }).map((row) => {
      const [path, id, json] = [String(row['path']), String(row['id']), row['json']];
      const what = `${path}/${id} of the account ${JSON.stringify(account)}`;
      return { path, id, record: json === null ? undefined : recordOf(String(json), what), born: Number(row['born']) };
    });
  }

  put(account: string, path: string, id: string, json: string, version: number): void {
    this.#writes.put({ account, path, id, json, version });
  }

  remove(account: string, path: string, id: string, version: number): void {
    this.#writes.add({ text: this.#sql.remove, values: [version, account, path, id] });
  }

  clear(account: string): void {
    this.#writes.add({ text: this.#sql.clear, values: [account] });
  }

  sweep(account: string): void {
    this.#writes.add({ text: this.#sql.sweep, values: [account] });
  }

  #transaction<T>(begin: string, work: () => T, commit: () => void): T {
    this.#remember(this.#bridge.ask({ statements: [{ text: begin }], part: 'begin' }));
    this.#within = true;
    try {
      const result = work();
      commit();
      return result;
    } catch (error) {
      this.#writes.taken();
      this.#rollBack();
      throw error;
    } finally {
      this.#within = false;
    }
  }

  #rollBack(): void {
    this.#data = undefined;
    try {
      this.#ask([{ text: 'ROLLBACK' }]);
    } catch {
      // It was rolled back already, or the connection is gone, and the transaction with it.
    }
  }

  /** The rows of a question, behind what was written before it. */
  #rows(statement: Statement): readonly Row[] {
    return this.#ask([...this.#writes.taken(), statement]).at(-1) ?? [];
  }

  #ask(statements: readonly Statement[]): ReturnType<Bridge['ask']> {
    const part: Batch['part'] = this.#within ? 'within' : 'alone';
    return this.#bridge.ask({ statements, part });
  }

  /** What was read counts until anything else may happen: until this program waits for something. */
  #remember(results: readonly (readonly Row[])[]): void {
    const data = results.at(-1)?.[0]?.['data'];
    if (data === undefined) return;
    this.#data = Number(data);
    this.#readAt = writesHere;
    queueMicrotask(() => {
      this.#data = undefined;
    });
  }
}

/** Whether a write would begin at once, by what the database says. */
export function isFreeIn(results: readonly (readonly Row[])[]): boolean {
  return results.at(-1)?.[0]?.['free'] === true;
}
