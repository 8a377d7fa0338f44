/** The format in which the tables had other names. */
export const formerFormat = 1;

/** What made the tables of that format. */
export const formerTables: string = `
  CREATE TABLE worlds (
    name TEXT PRIMARY KEY,
    sequence INTEGER NOT NULL,
    version INTEGER NOT NULL,
    floor INTEGER NOT NULL
  );
  CREATE TABLE records (
    position INTEGER PRIMARY KEY,
    world TEXT NOT NULL,
    path TEXT NOT NULL,
    id TEXT NOT NULL,
    json TEXT,
    born INTEGER NOT NULL,
    version INTEGER NOT NULL,
    UNIQUE (world, path, id)
  );
  CREATE INDEX records_by_version ON records (world, version);
`;

/**
 * Copies what the tables of the former format hold into tables of today.
 *
 * @param tables What makes the tables of today.
 */
export function upgradeTo(tables: string): string {
  return `
    DROP INDEX records_by_version;
    ALTER TABLE records RENAME TO former_records;
    ${tables}
    INSERT INTO accounts (name, sequence, version, floor)
      SELECT name, sequence, version, floor FROM worlds ORDER BY rowid;
    INSERT INTO records (position, account, path, id, json, born, version)
      SELECT position, world, path, id, json, born, version FROM former_records;
    DROP TABLE former_records;
    DROP TABLE worlds;
  `;
}
