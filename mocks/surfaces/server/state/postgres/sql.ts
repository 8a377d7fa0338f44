/** The format of the tables. */
export const format = 1;

/** What is asked of the tables in a schema. */
export interface Sql {
  readonly schema: string;
  readonly lock: string;
  readonly data: string;
  readonly isFree: string;
  readonly names: string;
  readonly account: string;
  readonly putAccount: string;
  readonly since: string;
  readonly put: string;
  readonly remove: string;
  readonly clear: string;
  readonly sweep: string;
}

/** The statements for the tables in a schema, whose name is one. */
export function sqlFor(schema: string): Sql {
  // One key for each schema: locks are of the whole database.
  const key = `hashtextextended('integrator-testkit:${schema}', 0)`;
  return {
    schema,
    lock: `SELECT pg_advisory_xact_lock(${key})`,
    data: `SELECT data::float8 AS data FROM ${schema}.kept`,
    // Held until the end of the statement.
    isFree: `SELECT pg_try_advisory_xact_lock(${key}) AS free`,
    names: `SELECT name FROM ${schema}.accounts ORDER BY position`,
    account: `SELECT sequence::float8 AS sequence, version::float8 AS version, floor::float8 AS floor FROM ${schema}.accounts WHERE name = $1`,
    putAccount: `
      INSERT INTO ${schema}.accounts (name, sequence, version, floor) VALUES ($1, $2, $3, $4)
      ON CONFLICT (name) DO UPDATE SET sequence = excluded.sequence, version = excluded.version, floor = excluded.floor`,
    since: `
      SELECT path, id, json, born::float8 AS born FROM ${schema}.records
      WHERE account = $1 AND version > $2 ORDER BY position`,
    // One that was deleted comes back at the end, as it does in a map.
    put: `
      INSERT INTO ${schema}.records AS kept (account, path, id, json, born, version)
      SELECT account, path, id, json, version, version
      FROM unnest($1::text[], $2::text[], $3::text[], $4::text[], $5::bigint[])
        WITH ORDINALITY AS given (account, path, id, json, version, place)
      ORDER BY place
      ON CONFLICT (account, path, id) DO UPDATE SET
        position = CASE WHEN kept.json IS NULL THEN nextval('${schema}.places') ELSE kept.position END,
        born = CASE WHEN kept.json IS NULL THEN excluded.born ELSE kept.born END,
        json = excluded.json,
        version = excluded.version`,
    remove: `UPDATE ${schema}.records SET json = NULL, version = $1 WHERE account = $2 AND path = $3 AND id = $4`,
    clear: `DELETE FROM ${schema}.records WHERE account = $1`,
    sweep: `DELETE FROM ${schema}.records WHERE account = $1 AND json IS NULL`,
  };
}

/**
 * Begins a transaction that no other writer is beside. Each statement sees what is committed by then, so what comes
 * behind the lock sees all that whoever held it has written.
 */
export function beginWrite({ lock, data }: Sql): string {
  return `BEGIN ISOLATION LEVEL READ COMMITTED; ${lock}; ${data}`;
}

/** Ends a transaction that has written. */
export function commitWrite({ schema }: Sql): string {
  return `UPDATE ${schema}.kept SET data = data + 1; COMMIT`;
}

/** Tells whether the schema is there, how much is in it, and whether that is ours. */
export function look(schema: string): string {
  return `
    SELECT to_regnamespace('${schema}') IS NOT NULL AS there,
      (SELECT count(*)::int FROM pg_class WHERE relnamespace = to_regnamespace('${schema}')) AS parts,
      (SELECT count(*)::int FROM pg_class WHERE relnamespace = to_regnamespace('${schema}')
        AND relname IN ('kept', 'accounts', 'records', 'places')) AS own`;
}

/** Makes the tables, in one transaction, where nobody has yet. */
export function setUp({ schema, lock }: Sql): string {
  return `
    BEGIN; ${lock};
    CREATE SCHEMA IF NOT EXISTS ${schema};
    CREATE TABLE IF NOT EXISTS ${schema}.kept (
      one integer PRIMARY KEY CHECK (one = 1),
      format integer NOT NULL,
      data bigint NOT NULL
    );
    CREATE TABLE IF NOT EXISTS ${schema}.accounts (
      position bigserial,
      name text PRIMARY KEY,
      sequence bigint NOT NULL,
      version bigint NOT NULL,
      floor bigint NOT NULL
    );
    CREATE SEQUENCE IF NOT EXISTS ${schema}.places;
    CREATE TABLE IF NOT EXISTS ${schema}.records (
      position bigint NOT NULL DEFAULT nextval('${schema}.places'),
      account text NOT NULL,
      path text NOT NULL,
      id text NOT NULL,
      json text,
      born bigint NOT NULL,
      version bigint NOT NULL,
      PRIMARY KEY (account, path, id)
    );
    CREATE INDEX IF NOT EXISTS records_by_version ON ${schema}.records (account, version);
    INSERT INTO ${schema}.kept (one, format, data) VALUES (1, ${format}, 0) ON CONFLICT DO NOTHING;
    COMMIT`;
}
