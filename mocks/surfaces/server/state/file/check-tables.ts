import type { DatabaseSync } from 'node:sqlite';
import { BrokenState } from './state-error.ts';

/**
 * Makes sure that a file has the tables that this package makes, and nothing besides: a trigger, a view, a default or a
 * check of somebody else would be run.
 *
 * @param tables What makes them.
 * @throws {BrokenState} with the first one that is missing, strange or too much.
 */
export function checkTables(database: DatabaseSync, tables: string): void {
  const expected = new Map(tables.split(';').flatMap((statement) => namedStatement(statement)));
  const rows = database.prepare(
    "SELECT name, sql FROM sqlite_schema WHERE sql IS NOT NULL AND NOT (type = 'table' AND name GLOB 'sqlite_stat*') ORDER BY type = 'trigger' DESC",
  );
  const found = rows.all().map((row): [string, string] => [String(row['name']), plain(String(row['sql']))]);
  const strange = found.find(([name, sql]) => expected.get(name) !== sql);
  if (strange !== undefined) throw new BrokenState(`its ${JSON.stringify(strange[0])} is not of this package`);
  const missing = [...expected.keys()].find((name) => !found.some(([one]) => one === name));
  if (missing !== undefined) throw new BrokenState(`it has no ${JSON.stringify(missing)}`);
}

function namedStatement(statement: string): readonly (readonly [string, string])[] {
  const sql = plain(statement);
  const name = /^CREATE (?:TABLE|INDEX) (\w+)/.exec(sql)?.[1];
  return name === undefined ? [] : [[name, sql]];
}

/** Without comments, and with single spaces. */
function plain(sql: string): string {
  const lines = sql.split('\n').map((line) => line.split('--', 1).join(''));
  return lines.join(' ').replace(/\s+/g, ' ').trim();
}
