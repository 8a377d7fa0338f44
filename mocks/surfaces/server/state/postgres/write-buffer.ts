import type { Statement } from './connection/batch.ts';
import type { Sql } from './sql.ts';

/** A record that is to be put in. */
interface Put {
  readonly account: string;
  readonly path: string;
  readonly id: string;
  readonly json: string;
  readonly version: number;
}

/** The writes of a transaction that were not sent yet: they go together, and records that follow each other in one statement. */
export class WriteBuffer {
  readonly #sql: Sql;
  #statements: Statement[] = [];
  #puts = new Map<string, Put>();

  constructor(sql: Sql) {
    this.#sql = sql;
  }

  put(record: Put): void {
    const key = JSON.stringify([record.account, record.path, record.id]);
    // A statement cannot write one row twice.
    if (this.#puts.has(key)) this.#endPuts();
    this.#puts.set(key, record);
  }

  add(statement: Statement): void {
    this.#endPuts();
    this.#statements.push(statement);
  }

  /** What there is to send; nothing is left. */
  taken(): readonly Statement[] {
    this.#endPuts();
    const statements = this.#statements;
    this.#statements = [];
    return statements;
  }

  #endPuts(): void {
    if (this.#puts.size === 0) return;
    const puts = [...this.#puts.values()];
    this.#puts = new Map();
    const columns = [
      puts.map(({ account }) => account),
      puts.map(({ path }) => path),
      puts.map(({ id }) => id),
      puts.map(({ json }) => json),
      puts.map(({ version }) => version),
    ];
    this.#statements.push({ text: this.#sql.put, values: columns });
  }
}
